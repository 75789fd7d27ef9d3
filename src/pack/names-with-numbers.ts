/** Numbers that belong to a name and state nothing, such as that of a school year. */

import type { Pack } from './pack.ts'

type Span = { readonly start: number; readonly end: number }

/** Whether the number lies within a name of the pack's list, or within the name of one of its groups. */
export function isInName(
  number: Span,
  text: string,
  pack: Pick<Pack, 'namesWithNumbers' | 'codeLists'>,
): boolean {
  const lower = text.toLowerCase()
  return namesOf(pack).some((name) =>
    occurrences(lower, name.toLowerCase()).some((span) => contains(span, number)),
  )
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Groups are names too: an age group has its ages in its name. */
function namesOf({ namesWithNumbers, codeLists }: Pick<Pack, 'namesWithNumbers' | 'codeLists'>): string[] {
  const codes = [...codeLists.values()].flatMap((list) => [...list.codes.values()])
  return [
    ...namesWithNumbers,
    ...codes.flatMap(({ name, aliases }) => [name.da, name.en, ...aliases.da, ...aliases.en]),
  ].filter((name) => name !== '')
}

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    spans.push({ start: at, end: at + name.length })
  }
  return spans
}
