/** What somebody is told who asks faster than the house allows. */

import type { Language } from '../answer/tree.ts'
import type { Verdict } from './allowance.ts'

type Wait = Extract<Verdict, { type: 'wait' }>

export const tooMany = ({ seconds, of }: Wait, lang: Language): string => sayings[lang][of](seconds)

const sayings: {
  readonly [L in Language]: { readonly [O in Wait['of']]: (seconds: number) => string }
} = {
  da: {
    person: (seconds) =>
      `Det går lidt for stærkt for mig. Spørg igen om ${sekunder(seconds)}, så svarer jeg gerne.`,
    workspace: (seconds) =>
      `Her bliver spurgt om meget lige nu. Spørg igen om ${sekunder(seconds)}, så svarer jeg gerne.`,
  },
  en: {
    person: (n) => `That is a little too fast for me. Ask again in ${inSeconds(n)} and I will gladly answer.`,
    workspace: (n) =>
      `A lot is being asked here right now. Ask again in ${inSeconds(n)} and I will gladly answer.`,
  },
}

const sekunder = (count: number): string => (count === 1 ? 'et sekund' : `${count} sekunder`)
const inSeconds = (count: number): string => (count === 1 ? 'a second' : `${count} seconds`)
