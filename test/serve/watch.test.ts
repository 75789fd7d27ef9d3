/** What whoever minds the program is told. */

import { describe, expect, it } from 'vitest'
import { createMetrics } from '../../src/serve/metrics.ts'
import { createWatch } from '../../src/serve/watch.ts'

function aWatch() {
  const state = { isIll: false, door: null as string | null, problem: null as string | null }
  const watch = createWatch({
    pulse: { isIll: () => state.isIll },
    metrics: null,
    pack: () => ({ version: 'v1', problem: state.problem }),
  })
  watch.door('slack sockets', () => state.door)
  const ready = async () => {
    const page = await watch.page('/readyz')
    return { status: page?.status, ...JSON.parse(page?.words ?? '{}') }
  }
  const health = async () => (await watch.page('/healthz'))?.status
  return { state, watch, ready, health }
}

describe('it is ready', () => {
  it('once all doors are open, and no more when it ends', async () => {
    const { watch, ready, health } = aWatch()
    expect(await ready()).toMatchObject({ status: 503, ready: false, program: 'opening' })
    watch.opened()
    expect(await ready()).toEqual({
      status: 200,
      ready: true,
      program: 'open',
      doors: { 'slack sockets': 'ok' },
      pack: 'v1',
      problem: null,
    })
    watch.ending()
    expect([await ready(), await health()]).toMatchObject([{ status: 503, program: 'ending' }, 200])
  })
  it('not while a door does not hear, though it is alive', async () => {
    const { state, watch, ready, health } = aWatch()
    watch.opened()
    state.door = 'connecting'
    expect([await ready(), await health()]).toMatchObject([
      { status: 503, doors: { 'slack sockets': 'connecting' } },
      200,
    ])
  })
  it('not while it is held up, nor is it alive then', async () => {
    const { state, watch, ready, health } = aWatch()
    watch.opened()
    state.isIll = true
    expect([await ready(), await health()]).toMatchObject([{ status: 503, program: 'held up' }, 503])
  })
  it('also with an old pack, and tells of the new one’s trouble', async () => {
    const { state, watch, ready } = aWatch()
    watch.opened()
    state.problem = 'does not match its hash'
    expect(await ready()).toMatchObject({ status: 200, problem: 'does not match its hash' })
  })
})

it('knows nothing of other paths', () => {
  const { watch } = aWatch()
  expect(['/', '/metrics', '/toString', '/healthz/x'].map(watch.page)).toEqual([null, null, null, null])
})

it('counts what the log tells, and no words of anybody', async () => {
  const { hear, page } = createMetrics()
  hear('info', 'answered', { door: 'slack', what: 'command', outcome: 'answered', ms: 7 })
  hear('info', 'answered', {
    door: 'discord',
    what: 'mention',
    outcome: 'refused',
    refusal: 'other-period',
    ms: 30,
  })
  hear('info', 'connecting again', { door: 'slack sockets' })
  hear('error', 'incident', { incident: 'K-1', error: 'canary' })
  hear('error', 'pack not taken', { why: 'canary' })
  hear('info', 'toString')
  const { words, type } = await page()
  expect(type).toContain('text/plain')
  for (const line of [
    'kildetal_answers_total{door="slack",what="command",outcome="answered"} 1',
    'kildetal_refusals_total{door="discord",kind="other-period"} 1',
    'kildetal_answer_seconds_bucket{le="0.01",door="slack"} 1',
    'kildetal_answer_seconds_bucket{le="0.025",door="discord"} 0',
    'kildetal_reconnects_total{door="slack sockets"} 1',
    'kildetal_incidents_total 1',
    'kildetal_pack_stale 1',
    'nodejs_eventloop_lag_seconds ',
  ])
    expect(words).toContain(line)
  expect(words).not.toContain('canary')
})
