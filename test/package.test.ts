/** What `npm pack` wraps up runs by itself, from the tarball alone. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { licensed } from '../licences.mjs'
import { build, env, root, run } from './program.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A copy of what is kept, so that packing disturbs nobody. */
const copy = mkdtempSync(join(tmpdir(), 'kildetal-'))
const away = mkdtempSync(join(tmpdir(), 'kildetal-'))
const npm = {
  ...env(),
  HOME: away,
  npm_config_cache: join(away, 'cache'),
  npm_config_update_notifier: 'false',
}

const kept = [
  'src',
  'commands',
  'knowledge',
  'build.mjs',
  'keep-compiled.mjs',
  'licences.mjs',
  'package.mjs',
  'package.json',
]
const also = ['package-lock.json', 'README.md', 'SECURITY.md', 'LICENSE', 'dist']

beforeAll(() => {
  build()
  for (const name of [...kept, ...also]) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const { status, stderr } = spawnSync('npm', ['pack', '--pack-destination', away], {
    cwd: copy,
    env: npm,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
}, 120_000)

const tarball = (): string => join(away, readdirSync(away).find((name) => name.endsWith('.tgz')) ?? '')

it('answers by npx, without a network and without another package', () => {
  const args = ['--yes', '--offline', `--package=${tarball()}`, 'kildetal', '/goal beskæftigelse']
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: away, env: npm, encoding: 'utf8' })
  expect([status, stdout], stderr).toEqual([0, run(['/goal beskæftigelse']).stdout])
})

it('holds the program, its pack and the licences, and nothing of how they were made', () => {
  const { stdout } = spawnSync('tar', ['-tzf', tarball()], { encoding: 'utf8' })
  const names = stdout.split('\n').filter(Boolean)
  for (const name of ['dist/kildetal.js', 'dist/pack.json', 'dist/licences.txt', 'LICENSE', 'SECURITY.md'])
    expect(names).toContain(`package/${name}`)
  expect(names.filter((name) => /\.ts$|\.yaml$|\/(?:test|src|compile|words\.js)|stamp/.test(name))).toEqual(
    [],
  )
})

it('holds every library once', () => {
  const parts = join(copy, 'dist', 'parts')
  const text = readdirSync(parts)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(parts, name), 'utf8'))
    .join('\n')
  // No machine's code so long is written twice by chance.
  const long = text.match(/[A-Za-z0-9+/=]{10000,}/g) ?? []
  expect(long.length).toBeGreaterThan(0)
  expect(new Set(long).size).toBe(long.length)
})

it('leaves the manifest as it was', () =>
  expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ))

it('every package that goes into it has a licence that SECURITY.md allows, and is told of', () => {
  const [, listed = ''] =
    /Licences that may go into it: (.+?)\.\s/s.exec(readFileSync(join(root, 'SECURITY.md'), 'utf8')) ?? []
  const allowed = new Set(listed.split(/,\s+/).map((licence) => licence.replaceAll('`', '').trim()))
  const told = readFileSync(join(root, 'dist', 'licences.txt'), 'utf8')
  const all = licensed()
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(({ licence }) => !allowed.has(licence))).toEqual([])
  expect(all.filter(({ name, version }) => !told.includes(`\n${name} ${version} (`))).toEqual([])
})
