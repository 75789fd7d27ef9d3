/** From values to places along a line. */

export type Scale = (value: number) => number

/** From `low` at `start` to `high` at `end`; what no scale can hold goes to the nearer end. */
export function scaleOf(low: number, high: number, start: number, end: number): Scale {
  // Divided before they are subtracted: the span of two huge values is beyond a number.
  const size = Math.max(Math.abs(low), Math.abs(high)) || 1
  const span = high / size - low / size || 1
  return (value) => {
    const share = (value / size - low / size) / span
    return start + Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * (end - start)
  }
}

/** A scale for bars: zero is always on it. */
export const barScale = (values: readonly number[], start: number, end: number): Scale =>
  scaleOf(Math.min(0, ...values), Math.max(0, ...values), start, end)
