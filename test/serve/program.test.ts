/** `kildetal serve` as whoever minds it sees it: watched, given another pack, asked what it could not answer. */

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { writeArtefact } from '../../src/pack/artefact.ts'
import { build, root, run } from '../program.ts'
import { reachedFrom } from '../surface/reached.ts'
import { directMessage } from '../surface/slack/payloads.ts'
import { anotherPack } from './another-pack.ts'
import { serving } from './served.ts'

vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

const served = serving()

describe('it is watched', () => {
  it('in Socket Mode too: alive, ready, counted', async () => {
    const { asks, page, ready } = await served()
    expect(await page('/healthz')).toEqual({ status: 200, words: 'ok' })
    expect(await ready()).toMatchObject({ status: 200, ready: true, doors: { 'slack sockets': 'ok' } })
    await asks('/goal beskæftigelse')
    await asks('/kildetal how many dentists are there')
    await vi.waitFor(async () => {
      const { words } = await page('/metrics')
      expect(words).toContain('kildetal_answers_total{door="slack",what="command",outcome="answered"} 1')
      expect(words).toMatch(/kildetal_refusals_total\{door="slack",kind="[a-z-]+"\} 1/)
    })
    expect((await page('/elsewhere')).status).toBe(404)
  })
  it('and not ready while no socket hears', async () => {
    const { slack, ready, page } = await served()
    slack.answer('apps.connections.open', () => ({ status: 503 }))
    for (const socket of slack.sockets) socket.terminate()
    await vi.waitFor(async () => {
      expect(await ready()).toMatchObject({ status: 503, doors: { 'slack sockets': 'connecting' } })
    })
    expect((await page('/healthz')).status).toBe(200)
    slack.answer('apps.connections.open', null)
    await vi.waitFor(async () => expect((await ready()).status).toBe(200), { timeout: 20_000, interval: 50 })
    expect((await page('/metrics')).words).toMatch(/kildetal_reconnects_total\{door="slack sockets"\} [2-9]/)
  })
})

describe('another pack', () => {
  it('is taken on SIGHUP and on a change; one that is broken is not, and the old one goes on', async () => {
    const { child, folder, asks, ready, page, tells } = await served()
    const path = join(folder, 'pack.json')
    const question = '/kildetal chapter 3'
    const before = await ready()
    expect(await asks(question)).toContain('More people in work')

    writeArtefact(path, anotherPack(folder, 'Second edition'))
    await tells('"event":"pack taken"')
    const second = await asks(question)
    expect(second).toContain('Second edition')
    expect((await ready()).pack).not.toBe(before.pack)

    const third = anotherPack(folder, 'Third edition')
    for (const [index, cut] of [0, 1, 100, third.length >> 1, third.length - 2].entries()) {
      writeFileSync(path, third.slice(0, cut))
      child.kill('SIGHUP')
      await tells('"event":"pack not taken"', index + 1)
      expect(await asks(question)).toBe(second)
    }
    expect(await ready()).toMatchObject({ status: 200, problem: expect.stringContaining('compiled pack') })
    expect((await page('/metrics')).words).toContain('kildetal_pack_stale 1')

    writeFileSync(path, third)
    child.kill('SIGHUP')
    await tells('"event":"pack taken"', 2)
    expect((await ready()).problem).toBeNull()
    expect(await asks(question)).toContain('Third edition')
    expect((await page('/metrics')).words).toContain('kildetal_pack_stale 0')
  })
})

describe('whoever does not serve', () => {
  it('never loads what logs, limits and counts', () => {
    const chunks = new Map(
      readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name.replace(/^.*\//, ''), readFileSync(join(root, 'dist', name), 'utf8')]),
    )
    const marks = ['pino.chindings', 'nodejs_eventloop_lag_seconds', 'msBeforeNext']
    const isServing = (name: string): boolean => marks.some((mark) => chunks.get(name)?.includes(mark))
    const reached = [...reachedFrom('kildetal.js', chunks, /^serve-main/)]
    expect(reached.length).toBeGreaterThan(20)
    expect(reached.filter(isServing)).toEqual([])
    for (const mark of marks)
      expect(
        [...chunks.values()].some((code) => code.includes(mark)),
        mark,
      ).toBe(true)
  })
})

describe('what could not be answered', () => {
  it('is kept word by word, without who or what was asked, and `gaps` prints it', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kildetal-')), 'gaps.json')
    const { slack, child, ended, tells, told } = await served({ KILDETAL_GAPS: path })
    for (let n = 0; n < 2; n += 1) {
      await slack.deliver('events_api', directMessage('how many dentists are there in 12345678?'))
      await slack.calls.take(({ method }) => method === 'chat.postMessage')
    }
    await tells('"outcome":"refused"', 2)
    child.kill('SIGTERM')
    await tells('"event":"ended"')
    await ended
    const kept = readFileSync(path, 'utf8')
    expect(JSON.parse(kept)).toMatchObject({ gaps: [{ word: 'dentists', times: 2 }] })
    expect(kept).not.toMatch(/U1|how many|12345678/)
    expect(told()).not.toMatch(/dentists|canary/)
    expect(run(['gaps', path])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ *2 {2}dentists/m) })
  })
})
