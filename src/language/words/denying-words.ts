/** Words that deny, and those beside them that make a denial none. */

import { words } from '../both-languages.ts'

/** Set the next word aside, and nothing else: `not the women`. */
export const nots = words('ikke', 'not')

/** Deny a number up to three words behind them: `hardly 28 %`. */
export const denials: ReadonlySet<string> = new Set([...nots, ...words('aldrig næppe', 'never hardly')])

/** Behind a denial they make it none: `not only`, `ikke mindst`, `not bad`. */
export const weakening = words(
  'kun bare blot alene mindst under over dårligt værst',
  'only just merely least bad under over',
)

/** Deny what one does: `28 % opgiver skolen`. */
export const givingUp = words('opgiver opgav', '')

/** Before the one that another takes the place of: `instead of the women`, `i stedet for kvinderne`. */
export const insteads = words('stedet', 'instead')

/** Between what is meant and the denial of another: `the men, certainly not the women`. */
export const assuring = words('altså dog netop bestemt', 'certainly definitely')

/** Two words that deny what was so once: `no longer on transfer income`. */
export const noLonger: ReadonlySet<string> = new Set(['ikke længere', 'no longer'])

/** Before the last words of a sentence that judge what was said in it: `…, which is wrong`, `…, men det passer ikke`. */
export const judgingBehind =
  /(?<!\p{L})(which|but (?:that|this|it)|this|hvilket|men det|det) (?:[^ ]+ ){1,5}$/u

/** The ending of a verb that denies: `weren't`. */
export const deniedVerb = /n[’']t$/

/** Anywhere in a text, of what is said and not of a name: `does not come`, `kommer ikke`, but `ikke-vestlig`. */
export const saysNot = /(?<!\p{L})(ikke|not)(?![\p{L}-])|n['’]t(?!\p{L})/iu

/** Behind a denial, of all times but those that are named: `at no other time`. */
export const others = words('andet andre anden øvrige', 'other others')

/** Behind these a `no` is what somebody says or gets, and denies nothing: `it may mean a no`. */
export const beforeNo = words('', 'a say says said saying clear flat get gets got')
