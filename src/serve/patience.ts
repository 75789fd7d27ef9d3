/** How long silence is borne before it is taken for trouble. */

/** The platforms themselves wait three seconds for an answer; Socket Mode's own measure is five. */
export const usualPatienceMs = 5_000

/** Milliseconds from the environment, or null where they make no sense. */
export function readPatience(read: (name: string) => string | undefined): number | null {
  const ms = Number(read('KILDETAL_PATIENCE_MS') ?? usualPatienceMs)
  return Number.isInteger(ms) && ms >= 100 && ms <= 60_000 ? ms : null
}

export const wrongPatience = 'KILDETAL_PATIENCE_MS: milliseconds, 100 to 60000'
