/** What a language's plain words do in a question; one table a language, in `danish.ts` and `english.ts`. */

import type { Language } from '../../answer/tree.ts'
import { danish } from './danish.ts'
import { english } from './english.ts'

/** A word or phrase a question may hold, and what the asker wants by it. */
export const signals = [
  'who',
  'when',
  'which-day',
  'which-month',
  // Whose doing it is, and not for whom.
  'behind',
  'leads',
  'how-long',
  'contact',
  'how-often',
  'how-old',
  'where',
  'why',
  'how-many',
  'how-much',
  'share',
  'money',
  // What something costs is an amount, and not who pays.
  'cost',
  'goal',
  'reached',
  'left',
  'change',
  // Set against an earlier time.
  'before',
  // From one figure to the other.
  'from-to',
  'up',
  'down',
  'unchanged',
  'difference',
  'more',
  'less',
  'sum',
  'together',
  'most',
  'least',
  'order',
  'which',
  'what',
  'negation',
  'others',
  'opinion',
  // What ought to be done: the report may recommend it, we do not.
  'ought',
  'latest',
  'first',
  'every',
  'throughout',
  'only',
  'back',
  'about-bot',
  'name',
  'new',
  'forecast',
  'per',
  'condition',
  'elsewhen',
  'except',
  'self',
  'thinks',
  'start',
  'level',
  'amount',
  'next',
  'gone',
  'end',
  'only-count',
  // What a word stands for.
  'meaning',
  // What somebody does all day.
  'activity',
  // In which way something is done.
  'manner',
  // What something is made up of.
  'parts',
  // Holds a word of another signal and does not mean it: `not only`, `if you take both together`.
  'idle',
] as const

export type Signal = (typeof signals)[number]

export type WordTable = {
  /** Small words that carry nothing; comma or space apart. */
  readonly stop: string
  /** Content words that carry no topic: chatty verbs, politeness, `figure`, `report`. */
  readonly generic: string
  /** Verbs, adjectives and adverbs that may stand in any question: they help where they hit and hardly count where not. */
  readonly soft: string
  /** Phrases that carry no topic, though a word of theirs might (`on earth`, `en let sag`); comma apart. */
  readonly idioms: string
  /** Phrases, comma apart. */
  readonly signals: { readonly [S in Signal]: string }
  /** Verbs that a question for yes or no may begin with; space apart. */
  readonly yesNo: string
  /** After these an unknown word is taken for a place. */
  readonly placePrepositions: string
  readonly greetings: string
  readonly thanks: string
  /** Whole questions, comma apart, for which report it is, of when and by whom. */
  readonly ofReport: string
  /** Words that introduce a reason; a claim whose sentence holds one can say why. */
  readonly causes: string
  /** Verbs that make a sentence a promise, a duty or a possibility. */
  readonly modals: string
  /** Phrases by which a writer tells a wish, a proposal or their own doings. */
  readonly intents: string
  /** Function words that tell this language from the other. */
  readonly telling: string
}

export const wordTables: { readonly [L in Language]: WordTable } = { da: danish, en: english }
