/** An entry that has a name and no facts. */

import { next, paragraph, refused } from '../answer/build.ts'
import type { Answer, Language } from '../answer/tree.ts'
import type { Entry } from '../pack/pack.ts'

const words = {
  da: (name: string) => `Rapporten nævner ${name}, men siger ikke mere om det.`,
  en: (name: string) => `The report names ${name} but says no more about it.`,
} as const

export const refusedEmpty = ({ name }: Entry, lang: Language): Answer =>
  refused('not-in-report', lang, paragraph(words[lang](name[lang])), next('/help'))
