/** Counts what the log tells, in the words of Prometheus. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Fields, Log } from './log.ts'
import type { Page } from './watch.ts'

export type Metrics = {
  /** Hears every event of the log. */
  readonly hear: Log
  page(): Promise<Page>
}

/** Seconds: an answer takes milliseconds, a platform that is slow takes seconds, and after three nobody waits. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // The loop's delay, memory and the like, under the names that every dashboard for Node knows.
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: 'kildetal_answers_total',
    help: 'Answers by door, way in and outcome',
    labelNames: ['door', 'what', 'outcome'],
    registers,
  })
  const refusals = new Counter({
    name: 'kildetal_refusals_total',
    help: 'Refusals by kind',
    labelNames: ['door', 'kind'],
    registers,
  })
  const seconds = new Histogram({
    name: 'kildetal_answer_seconds',
    help: 'From the arrival of a question to its last message',
    labelNames: ['door'],
    buckets,
    registers,
  })
  const reconnects = new Counter({
    name: 'kildetal_reconnects_total',
    help: 'Connections that were lost and made anew',
    labelNames: ['door'],
    registers,
  })
  const incidents = new Counter({ name: 'kildetal_incidents_total', help: 'Unexpected errors', registers })
  const stalls = new Counter({
    name: 'kildetal_held_up_total',
    help: 'Stalls of two seconds or more',
    registers,
  })
  const isStale = new Gauge({
    name: 'kildetal_pack_stale',
    help: '1 while a newer pack is there that could not be taken',
    registers,
  })

  const heard: Readonly<Record<string, (fields: Fields) => void>> = {
    answered({ door = '', what = '', outcome = '', refusal, ms }) {
      answers.inc({ door: String(door), what: String(what), outcome: String(outcome) })
      if (refusal !== undefined) refusals.inc({ door: String(door), kind: String(refusal) })
      seconds.observe({ door: String(door) }, Number(ms) / 1000)
    },
    'connecting again': ({ door = '' }) => reconnects.inc({ door: String(door) }),
    incident: () => incidents.inc(),
    'held up': () => stalls.inc(),
    'pack taken': () => isStale.set(0),
    'pack as before': () => isStale.set(0),
    'pack not taken': () => isStale.set(1),
  }
  return {
    hear: (_, event, fields = {}) => {
      if (Object.hasOwn(heard, event)) heard[event]?.(fields)
    },
    page: async () => ({ status: 200, type: registry.contentType, words: await registry.metrics() }),
  }
}
