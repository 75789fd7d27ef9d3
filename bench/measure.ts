/** Clocks and their summaries. */

/** Milliseconds that the work takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds that it keeps processors busy, V8's helpers included: what else runs on the machine hardly matters. */
export function busyOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The value below which this share of them lies: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The median of so many runs. */
export const medianTime = (runs: number, work: () => unknown): number =>
  median(Array.from({ length: runs }, () => timeOf(work)))
