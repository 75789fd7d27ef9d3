/** A part of a whole in percent, worked out without the machine's own rounding. */

/** `219.2` of `516.8` → `42.4`: percent with one decimal, halves rounded up. */
export function tenths(part: string, whole: string): string {
  const places = Math.max(placesOf(part), placesOf(whole))
  const of = scaled(whole, places)
  if (of === 0n) return '0.0'
  const rounded = (scaled(part, places) * 2000n + of) / (of * 2n)
  const digits = rounded.toString().padStart(2, '0')
  return `${digits.slice(0, -1)}.${digits.slice(-1)}`
}

const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0

const scaled = (decimal: string, places: number): bigint => {
  const [whole = '0', part = ''] = decimal.split('.')
  return BigInt(whole + part.padEnd(places, '0'))
}
