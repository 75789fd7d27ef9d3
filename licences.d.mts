/** What TypeScript needs to know of licences.mjs. */

export type Licensed = {
  readonly path: string
  readonly name: string
  readonly version: string
  /** As its manifest says it. */
  readonly licence: string
}

export function licensed(): readonly Licensed[]
export function licences(): string
