/** Exact arithmetic on decimals as printed, so that a computed figure never shows a rounding of the machine. */

/** A decimal with as many places as it was printed with: `7.0` keeps its zero. */
type Scaled = { readonly units: bigint; readonly places: number }

function scaled(decimal: string): Scaled {
  const [whole = '0', part = ''] = decimal.split('.')
  return { units: BigInt(whole + part), places: part.length }
}

function text({ units, places }: Scaled): string {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function aligned(a: string, b: string): [bigint, bigint, number] {
  const left = scaled(a)
  const right = scaled(b)
  const places = Math.max(left.places, right.places)
  const raise = ({ units, places: own }: Scaled): bigint => units * 10n ** BigInt(places - own)
  return [raise(left), raise(right), places]
}

/** `61.8 − 56.4` → `5.4`, with the finer of the two precisions. */
export function subtract(a: string, b: string): string {
  const [left, right, places] = aligned(a, b)
  return text({ units: left - right, places })
}

export function add(decimals: readonly string[]): string {
  return decimals.reduce((sum, next) => {
    const [left, right, places] = aligned(sum, next)
    return text({ units: left + right, places })
  }, '0')
}

/** All digits of a number, also of one so large or small that it is written with an exponent: `1e-7` → `0.0000001`. */
export const decimalFrom = (number: number): string =>
  number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })

/** By a whole number: `7.3` times 1 000 000 → `7300000.0`. */
export function times(decimal: string, factor: number): string {
  const { units, places } = scaled(decimal)
  return text({ units: units * BigInt(factor), places })
}

export const compareDecimals = (a: string, b: string): number => {
  const [left, right] = aligned(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

export const absolute = (decimal: string): string => decimal.replace(/^-/, '')
