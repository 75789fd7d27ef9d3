/** What SECURITY.md says is held against the thing itself. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usualLimits } from '../../src/serve/allowance.ts'
import { mostGaps } from '../../src/serve/gaps.ts'
import { root } from '../program.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const security = read('SECURITY.md')

/** Rows of the table of faults: the last cell names a test file, and perhaps the test in it. */
const [, broken = ''] = security.split('\n## When something breaks\n')
const rows = (broken.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| (?!fault \|)/.test(line))
const faults = rows.map((row) => {
  const [, fault = row, file = '', title] =
    /^\| ([^|]+) \| [^|]+ \| `(test\/[^`]+)`(?:: ([^|]+))? \|$/.exec(row) ?? []
  return { fault, file, title }
})

/** What its tests, and groups of tests, are called. */
const titlesIn = (file: string): readonly string[] =>
  [...read(file).matchAll(/\(\s*(['"`])((?:(?!\1).)+)\1,/g)].map(([, , title = '']) => title)

describe('the table of faults', () => {
  it('is there', () => expect(faults.length).toBeGreaterThan(30))
  it.each(faults)('$fault: is shown by a test that is there', ({ file, title }) => {
    expect(existsSync(join(root, file)), file).toBe(true)
    const titles = titlesIn(file)
    expect(titles).not.toEqual([])
    if (title !== undefined) expect(titles).toContainEqual(expect.stringContaining(title))
  })
})

it('names no test file that is gone', () => {
  const named = [...security.matchAll(/`(test\/[^`]+\.ts)`/g)].map(([, file = '']) => file)
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

it('tells the limits as they are', () => {
  expect(security).toContain(`questions a minute, else ${usualLimits.perPerson};`)
  expect(security).toContain(`questions a minute, else ${usualLimits.perWorkspace};`)
  expect(security).toContain(`at most ${mostGaps.toLocaleString('en')} words`)
})

it('tells every metric', () => {
  const metrics = [...read('src/serve/metrics.ts').matchAll(/name: '(kildetal_\w+)'/g)].map(
    ([, name]) => name,
  )
  expect(metrics.length).toBeGreaterThan(5)
  expect(metrics.filter((name) => !security.includes(`\`${name}\``))).toEqual([])
})

describe('what deploys it', () => {
  const unit = read('deploy/kildetal.service')
  const image = read('deploy/Dockerfile')
  it.each([
    'Restart=always',
    'DynamicUser=yes',
    'ProtectSystem=strict',
    'NoNewPrivileges=yes',
    'ExecReload=/bin/kill -HUP',
    'Environment=MALLOC_TRIM_THRESHOLD_=131072',
  ])('the unit has %s', (line) => expect(unit).toContain(line))
  it('sets nothing that the program does not read', () => {
    const readme = read('README.md')
    const set = [...`${unit}\n${image}`.matchAll(/\b((?:KILDETAL|SLACK|DISCORD)_[A-Z_]+?)(?:_FILE)?=/g)]
    expect(set.length).toBeGreaterThan(4)
    expect(set.map(([, name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
  it('the image runs as a user of its own, without what installs', () => {
    expect(image).toMatch(/^USER node$/m)
    expect(image).toMatch(/rm -rf .*npm/)
  })
  it('copies only files that are there', () => {
    const kept = [...read('deploy/Dockerfile.dockerignore').matchAll(/^!(.+)$/gm)].map(
      ([, name = '']) => name,
    )
    expect(kept.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })
})
