/** What whoever minds the program may ask of it: is it alive, can it answer, how has it gone. */

import type { Metrics } from './metrics.ts'
import type { Pulse } from './pulse.ts'

export type Page = { readonly status: number; readonly type: string; readonly words: string }

export type Watch = {
  /** `ill` says in a few words what keeps the door from hearing; null where it hears. */
  door(name: string, ill: () => string | null): void
  /** All doors that were wanted are open. */
  opened(): void
  /** It takes in no more. */
  ending(): void
  /** The page at this path; null for a path that is not about watching. */
  page(path: string): Promise<Page> | null
}

type Watching = {
  readonly pulse: Pick<Pulse, 'isIll'>
  readonly metrics: Pick<Metrics, 'page'> | null
  /** Which pack answers, and why a newer one does not. */
  readonly pack: () => { readonly version: string; readonly problem: string | null }
}

const held = 'held up'

export function createWatch({ pulse, metrics, pack }: Watching): Watch {
  const doors = new Map<string, () => string | null>()
  let state: 'opening' | 'open' | 'ending' = 'opening'

  const health = (): Page => words(pulse.isIll() ? 503 : 200, pulse.isIll() ? held : 'ok')
  const readiness = (): Page => {
    const told = Object.fromEntries([...doors].map(([name, ill]) => [name, ill() ?? 'ok']))
    const isWell = state === 'open' && !pulse.isIll() && Object.values(told).every((word) => word === 'ok')
    const { version, problem } = pack()
    const body = { ready: isWell, program: pulse.isIll() ? held : state, doors: told, pack: version, problem }
    return { status: isWell ? 200 : 503, type: 'application/json', words: `${JSON.stringify(body)}\n` }
  }
  const pages: Readonly<Record<string, () => Page | Promise<Page>>> = {
    '/healthz': health,
    '/readyz': readiness,
    ...(metrics ? { '/metrics': () => metrics.page() } : {}),
  }
  return {
    door: (name, ill) => void doors.set(name, ill),
    opened() {
      state = 'open'
    },
    ending() {
      state = 'ending'
    },
    page: (path) => (Object.hasOwn(pages, path) ? Promise.resolve(pages[path]?.() ?? words(404, '')) : null),
  }
}

const words = (status: number, said: string): Page => ({ status, type: 'text/plain', words: said })
