/** Prints what was measured, with the goal beside it. */

export type Line = { readonly what: string; readonly measured: string; readonly goal: string }

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const times = (value: number): string => `${value.toFixed(2)}×`
export const megabytes = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)} MB`
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

export function printTable(title: string, lines: readonly Line[]): void {
  const width = (pick: (line: Line) => string): number => Math.max(...lines.map((line) => pick(line).length))
  const [first, second] = [width(({ what }) => what), width(({ measured }) => measured)]
  const rows = lines.map(({ what, measured, goal }) =>
    `  ${what.padEnd(first)}  ${measured.padStart(second)}  ${goal}`.trimEnd(),
  )
  process.stdout.write(`\n${title}\n${rows.join('\n')}\n`)
}
