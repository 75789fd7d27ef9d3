/** The fixed words around an Answer, the same on every surface. */

import type { Language, Verdict } from './tree.ts'

type Labels = {
  readonly sources: string
  readonly next: string
  readonly notice: string
}

export const labels: { readonly [L in Language]: Labels } = {
  da: { sources: 'Kilder', next: 'Prøv', notice: 'Bemærk' },
  en: { sources: 'Sources', next: 'Try', notice: 'Note' },
}

/** The sign behind a number of a draft. */
export const signs: { readonly [V in Verdict]: string } = {
  supported: '✓',
  contradicted: '✗',
  outdated: '↻',
  not_in_report: '?',
  not_checkable: '–',
}
