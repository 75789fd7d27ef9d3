/** The audit of CI, by the real npm against a registry of our own. */

import { type SpawnSyncReturns, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
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

/** A registry that answers each question for advisories so; null hangs up. Gives its address. */
async function registry(
  answer: (asked: Readonly<Record<string, unknown>>) => object | null,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const write = (found: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
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

async function audited(address: string): Promise<{ code: number | null; told: string }> {
  const child = spawn(process.execPath, [join(root, '.ci', 'audit.mjs')], {
    cwd: root,
    // npm remembers what it was once told.
    env: {
      ...env(),
      npm_config_registry: address,
      npm_config_cache: mkdtempSync(join(tmpdir(), 'kildetal-')),
    },
  })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    told += words
  })
  const code = await new Promise<SpawnSyncReturns<string>['status']>((resolve) =>
    child.once('close', resolve),
  )
  return { code, told }
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

it('a registry that gives no answer is told loudly, and fails nothing', async () => {
  const found = await audited(await registry(() => null))
  expect(found).toMatchObject({ code: 0, told: expect.stringContaining('!! NOT AUDITED') })
})
