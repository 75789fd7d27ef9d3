/** The audit of CI, by the real npm against a registry of our own. */

import { execFileSync, type SpawnSyncReturns, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { env, root } from '../program.ts'

vi.setConfig({ testTimeout: 60_000 })

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A registry that answers each question for advisories so, a text as it is; null hangs up. Gives its address. */
async function registry(
  answer: (asked: Readonly<Record<string, unknown>>) => object | string | null,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const write = (found: object | string) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(typeof found === 'string' ? found : JSON.stringify(found))
    // npm then asks for the package itself, to see which of its versions are meant.
    if (request.method === 'GET') return write(packument(decodeURIComponent(request.url ?? '').slice(1)))
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const isZipped = request.headers['content-encoding'] === 'gzip'
    const told = answer(JSON.parse(String(isZipped ? gunzipSync(body) : body) || '{}'))
    if (told === null) return response.destroy()
    write(told)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

function packument(name: string): object {
  const version = packages[`node_modules/${name}`]?.version ?? '0.0.0'
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dist: {} } } }
}

type Told = { readonly code: number | null; readonly told: string }

const audited = (address: string): Promise<Told> =>
  runHere(process.execPath, [join(root, '.ci', 'audit.mjs')], { npm_config_registry: address })

async function runHere(program: string, args: readonly string[], more: NodeJS.ProcessEnv): Promise<Told> {
  // npm remembers what it was once told.
  const own = { npm_config_cache: mkdtempSync(join(tmpdir(), 'kildetal-')) }
  const child = spawn(program, args, { cwd: root, env: { ...env(), ...own, ...more } })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    told += words
  })
  const code = await new Promise<SpawnSyncReturns<string>['status']>((resolve) =>
    child.once('close', resolve),
  )
  return { code, told }
}

/** The whole of CI on a checkout whose tests pass, as a tool in npm's place says of them; it hands the audit on to npm. */
async function checkedByCi(address: string): Promise<Told> {
  // With nothing beside it.
  const checkout = join(mkdtempSync(join(tmpdir(), 'kildetal-')), 'checkout')
  for (const file of ['.ci/run', '.ci/audit.mjs', 'package.json', 'package-lock.json'])
    cpSync(join(root, file), join(checkout, file))
  const passed = JSON.stringify({ numPassedTests: 1, numFailedTests: 0, numFailedTestSuites: 0 })
  const npm = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim()
  mkdirSync(join(checkout, 'tools'))
  const lines = [
    '#!/bin/sh',
    `[ "$1" = cit ] || exec '${npm}' "$@"`,
    `mkdir -p dist && echo '${passed}' > dist/test-report.json`,
  ]
  writeFileSync(join(checkout, 'tools', 'npm'), lines.join('\n'), { mode: 0o755 })
  const PATH = `${join(checkout, 'tools')}:${process.env.PATH}`
  return runHere(join(checkout, '.ci', 'run'), [], { PATH, npm_config_registry: address })
}

const advisory = (severity: string) => ({
  zod: [
    { id: 1, url: 'https://example.org/1', title: 'A fault', severity, vulnerable_versions: '>=0', cwe: [] },
  ],
})

it.each([
  { severity: 'high', code: 1 },
  { severity: 'critical', code: 1 },
  { severity: 'moderate', code: 0 },
])('a $severity finding ends with $code', async ({ severity, code }) => {
  const found = await audited(await registry(() => advisory(severity)))
  expect(found.code).toBe(code)
  expect(found.told).toContain(`1 ${severity}`)
})

it('nothing found is well, and what is only needed to build is not asked for', async () => {
  let asked: readonly string[] = []
  const found = await audited(
    await registry((packages) => {
      asked = Object.keys(packages)
      return {}
    }),
  )
  expect(found).toEqual({ code: 0, told: 'audited: 0 critical, 0 high, 0 moderate, 0 low\n' })
  expect(asked).toEqual(expect.arrayContaining(['zod', 'discord.js', 'pino']))
  expect(asked).not.toContain('vitest')
})

it.each([
  { what: 'no answer', answer: null },
  { what: 'no JSON', answer: '<html>Sign in to go on</html>' },
  { what: 'half an answer', answer: '{"zod":[{"id":1,"sev' },
  { what: 'another answer', answer: '{"error":"Try again later"}' },
  { what: 'a list', answer: '["nothing","here"]' },
])('a registry that gives $what is told loudly, and fails nothing', async ({ answer }) => {
  const found = await audited(await registry(() => answer))
  expect(found).toMatchObject({ code: 0, told: expect.stringContaining('!! NOT AUDITED') })
})

it.each([
  { what: 'a high finding', answer: advisory('high'), code: 1, said: 'failed: node .ci/audit.mjs' },
  { what: 'no finding', answer: {}, code: 0, said: 'audited: 0 critical, 0 high' },
  { what: 'no answer', answer: null, code: 0, said: '!! NOT AUDITED' },
])('CI ends with $code after $what', async ({ answer, code, said }) => {
  const found = await checkedByCi(await registry(() => answer))
  expect(found).toEqual({ code, told: expect.stringContaining(said) })
  expect(found.told).toContain('1 passed, 0 failed')
})
