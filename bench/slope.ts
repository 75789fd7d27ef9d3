/** A straight line through what was measured, and how sure it is. */

export type Point = { readonly at: number; readonly value: number }

/** By least squares: what is added a unit of time, and the standard error of that. */
export function slopeOf(points: readonly Point[]): { readonly slope: number; readonly noise: number } {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [at, value] = [mean(points.map((point) => point.at)), mean(points.map((point) => point.value))]
  const spread = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0) / spread
  const rest = points.reduce((sum, point) => sum + (point.value - value - slope * (point.at - at)) ** 2, 0)
  return { slope, noise: Math.sqrt(rest / Math.max(1, points.length - 2) / spread) }
}
