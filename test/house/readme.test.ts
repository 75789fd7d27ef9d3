/** What README.md says of commands, folders, packages and the shell is held against the thing itself. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { countsOf } from '../../src/pack/artefact.ts'
import { exitCodes } from '../../src/surface/terminal/exit-codes.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'
import { root } from '../program.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const readme = read('README.md')
const { answer, desk } = openKildetal()

/** The cells of every table row whose first cell is code: `name`, and the rest. */
const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = '', rest = '']) => ({
  name,
  cells: rest.split(' | '),
}))

/** Folders that are made, not kept. */
const made = new Set(['.git', 'node_modules', 'dist', 'coverage'])

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((found) => found.isDirectory() && !made.has(found.name))
    .map(({ name }) => `${join(folder, name)}/`.replaceAll('\\', '/'))

it('lists the commands in their order, with their Danish names and English summaries', () => {
  const listed = rows.filter(({ name }) => name.startsWith('/'))
  expect(listed).toEqual(
    commands.map(({ name, names, summary }) => ({
      name: `/${name}`,
      cells: [`\`/${names.da}\``, summary.en],
    })),
  )
})

it('maps every folder at the top and in src/, and none that is gone', () => {
  const mapped = rows.map(({ name }) => name).filter((name) => name.endsWith('/'))
  expect(mapped.toSorted()).toEqual([...foldersIn(''), ...foldersIn('src')].toSorted())
})

it('gives every run-time dependency with its licence, a reason and a size', () => {
  const names = Object.keys(manifest.dependencies)
  const listed = rows.filter(({ cells }) => /^[SML]$/.test(cells.at(-1) ?? ''))
  expect(listed.map(({ name }) => name)).toEqual(names)
  for (const { name, cells } of listed) {
    const [reason, licence] = cells
    expect(reason, name).toBeTruthy()
    expect(licence, name).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).license)
  }
  expect(names.length).toBeLessThanOrEqual(15)
})

it.each([...new Set(Object.values(exitCodes))])('explains exit status %i', (code) => {
  expect(readme).toMatch(new RegExp(`^\\| ${code} \\| \\S`, 'm'))
})

it('explains every variable of the environment that is read', () => {
  const files = [
    'src/main.ts',
    'src/usage.ts',
    'src/serve-settings.ts',
    'src/serve/allowance.ts',
    'src/gaps-main.ts',
    'src/serve/patience.ts',
    'src/surface/discord/settings.ts',
    'src/surface/slack/settings.ts',
  ]
  const variables = files.flatMap((file) =>
    [...read(file).matchAll(/\benv\.([A-Z_]+)|\bread\('([A-Z_]+)'\)/g)].map(
      ([, name, set]) => name ?? set ?? '',
    ),
  )
  expect(variables).toEqual(
    expect.arrayContaining(['KILDETAL_SOURCES', 'KILDETAL_STATE', 'SLACK_BOT_TOKEN', 'DISCORD_TOKEN']),
  )
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

it('names no script that is not there', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([])
})

it('tells the size of the pack', () => {
  const { entries, facts, observations } = countsOf(desk.pack)
  expect(readme).toContain(`${entries} entries, ${facts} facts, ${observations} figures`)
})

describe('an example', () => {
  const examples = [...readme.matchAll(/^\$ kildetal "([^"]+)"\n([^`]+)^```$/gm)]

  it('is there', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples.map(([, line = '', shown = '']) => ({ line, shown })))(
    'shows what $line is answered',
    ({ line, shown }) => expect(renderPlain(answer(line, null)).trimEnd()).toBe(shown.trimEnd()),
  )
})
