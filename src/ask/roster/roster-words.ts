/** The sentences about who stood on a list in some periods and not in others, in both languages. */

import type { Language } from '../../answer/tree.ts'

type Words = {
  readonly on: (periods: string) => string
  /** Follows `on`. */
  readonly butNot: (periods: string) => string
  readonly off: (periods: string) => string
  readonly back: (period: string, before: string) => string
  readonly some: (count: string, how: string, list: string, names: string) => string
  /** Nobody was on in the ones and off in the others; without others, nobody was on. */
  readonly none: (on: string, off: string) => string
  readonly noneOff: (periods: string) => string
  readonly noneBack: (period: string) => string
  readonly noneLeft: (period: string) => string
  readonly noneJoined: (period: string) => string
  /** What it was worked out over. */
  readonly over: (periods: string) => string
}

export const rosterWords: { readonly [L in Language]: Words } = {
  da: {
    on: (periods) => `stod på listen i ${periods}`,
    butNot: (periods) => `, men ikke i ${periods}`,
    off: (periods) => `stod ikke på listen i ${periods}`,
    back: (period, before) => `kom tilbage på listen i ${period} efter ikke at have stået der i ${before}`,
    some: (count, how, list, names) => `${count} ${how} (${list}): ${names}.`,
    none: (on, off) => `Ingen stod på listen i ${on}${off ? ` uden at stå der i ${off}` : ''}.`,
    noneOff: (periods) => `Alle dem, listen viser, stod der i ${periods}.`,
    noneBack: (period) => `Ingen kom tilbage på listen i ${period}.`,
    noneLeft: (period) => `Ingen forlod listen i ${period}.`,
    noneJoined: (period) => `Ingen kom ny på listen i ${period}.`,
    over: (periods) =>
      `Fundet ved at sammenholde alle rækker på listen for ${periods}; den viser kun dem, der har stået der mindst én gang.`,
  },
  en: {
    on: (periods) => `stood on the list in ${periods}`,
    butNot: (periods) => `, but not in ${periods}`,
    off: (periods) => `did not stand on the list in ${periods}`,
    back: (period, before) => `came back onto the list in ${period} after not standing there in ${before}`,
    some: (count, how, list, names) => `${count} ${how} (${list}): ${names}.`,
    none: (on, off) => `None stood on the list in ${on}${off ? ` without standing there in ${off}` : ''}.`,
    noneOff: (periods) => `All that the list shows stood there in ${periods}.`,
    noneBack: (period) => `None came back onto the list in ${period}.`,
    noneLeft: (period) => `None left the list in ${period}.`,
    noneJoined: (period) => `None was new on the list in ${period}.`,
    over: (periods) =>
      `Found by comparing all rows of the list for ${periods}; it only shows those that have stood there at least once.`,
  },
}
