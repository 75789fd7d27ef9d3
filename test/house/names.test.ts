/** The program knows nobody of the report: its names stand in the pack alone, in examples of comments too. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRealWords } from '../../src/reading/real-words.ts'
import { openKildetal } from '../kildetal.ts'
import { root } from '../program.ts'

const { pack } = openKildetal().desk
const { da, en } = openRealWords(`${root}dist`)

/** Words with a capital that no dictionary has. */
const names = new Set(
  [...pack.entries.values()]
    .flatMap(({ name }) => `${name.da} ${name.en}`.match(/\p{Lu}[\p{L}]{3,}/gu) ?? [])
    .filter((word) => !da(word.toLowerCase()) && !en(word.toLowerCase())),
)

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)

it('has names to look for', () => expect(names.size).toBeGreaterThan(10))

it.each(files)('%s names none', (file) => {
  const words = new Set(readFileSync(join(root, file), 'utf8').match(/\p{L}+/gu) ?? [])
  expect([...names].filter((name) => words.has(name))).toEqual([])
})
