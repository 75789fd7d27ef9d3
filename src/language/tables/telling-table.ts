/** What a table of telling words holds. */

import { phrasesOf } from '../phrase.ts'
import type { Family } from './families.ts'

type Phrases = Family

export type TellingWords = {
  /** Each with its opposite. */
  readonly opposites: readonly (readonly [Phrases, Phrases])[]
  /** Families of words that turn what is said: who loses has no more, who each has it has it not together. */
  readonly turning: readonly Phrases[]
  /** What stands before a `that` of which the writer says that it is not so. */
  readonly disowning: Phrases
  /** A short sentence behind one with a number: `That is a lie.` */
  readonly denials: Phrases
  /** What stands before a number which tells a goal, a wish or an expectation. */
  readonly aiming: Phrases
  /** A thing that has gone on for a time, not one that is meant to. */
  readonly elapsed: Phrases
  /** Bounds of age: what makes a number one behind it. */
  readonly ageBounds: Phrases
  /** Kinds of public bodies, each by its names. */
  readonly bodies: readonly Phrases[]
  /** More than one is meant. */
  readonly both: Phrases
  /** Introduces the reason of what was said. */
  readonly reasons: Phrases
  /** Says that what stands before them brought about what is said. */
  readonly causing: Phrases
}

export const pairs = (...rows: readonly (readonly [string, string])[]): (readonly [Phrases, Phrases])[] =>
  rows.map(([one, other]) => [phrasesOf(one), phrasesOf(other)])
