/** A question of two: `how many members has it, and how many of them come from …?` */

import type { Language } from '../../answer/tree.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { interrogatives } from '../../language/words/interrogatives.ts'
import { and } from '../../language/words/question-words.ts'
import { listsOf } from '../../reading/facets.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import type { Asked } from './asked.ts'
import { readQuestion } from './read-question.ts'
import { isTelling } from './topics.ts'
import { isYesNoVerb } from './yes-no-verbs.ts'

/** Of so many words each of the two must be. */
const shortest = 3

/** Each of the two; the second speaks of what the first names, where it names nothing itself. Null for a question of one. */
export function twoQuestions(text: string, lang: Language, lexicon: Lexicon): [Asked, Asked] | null {
  const tokens = tokenize(text)
  const at = tokens.findIndex((_, nth) => nth >= shortest && joinsQuestions(nth, tokens, lang))
  const joint = tokens[at]
  if (!joint || tokens.length - at <= shortest) return null
  if (!tokens.slice(0, at).some(({ lower }) => interrogatives.has(lower))) return null
  const first = readQuestion(text.slice(0, joint.start), lang, lexicon)
  return [first, speakingOf(readQuestion(text.slice(joint.end), lang, lexicon), first)]
}

/** An `and` before a question word, before one and its preposition (`…, and with how many …?`), or behind a comma before a verb (`…, and is it …?`). */
const joinsQuestions = (at: number, tokens: readonly Token[], lang: Language): boolean =>
  and.has(tokens[at]?.lower ?? '') &&
  ([tokens[at + 1], tokens[at + 2]].some((token) => interrogatives.has(token?.lower ?? '')) ||
    (tokens[at - 1]?.text === ',' && isYesNoVerb(tokens[at + 1], lang)))

function speakingOf(said: Asked, first: Asked): Asked {
  const second = countsNothing(said) ? { ...said, ...countedAs(said, first) } : said
  const periods = second.periods.length > 0 ? second.periods : first.periods
  if (!second.countsPart && second.topics.every((topic) => !isTelling(topic)))
    return { ...second, ...aboutFirst(second, first), periods }
  if (second.names.length > 0 || second.facets.length > 0) return { ...second, periods }
  const named = first.topics.filter((topic) => first.names.some(({ covers }) => covers.has(topic.first)))
  return {
    ...second,
    periods,
    names: first.names,
    // Groups of the first are no groups of `… and who set it up?`, though no others are meant.
    carried: first.facets,
    topics: [...second.topics, ...named],
  }
}

/** `… and how many men are?`: of what, the first says. */
const aboutFirst = (second: Asked, first: Asked): Pick<Asked, 'topics' | 'names' | 'facets'> => {
  const lists = listsOf(second.facets.flat())
  const others = first.facets.filter(([facet]) => !lists.has(facet?.dimension ?? ''))
  return {
    // What the first asks of it (`who runs …?`) the second does not.
    topics: [...second.topics, ...first.topics.filter(({ optional }) => !optional)],
    names: [...second.names, ...first.names],
    facets: [...second.facets, ...others],
  }
}

/** `… and how many to that?`: what is counted stands in the first. */
const countsNothing = ({ signals, counted, countedWord, countsGroup, countsPart, units }: Asked): boolean =>
  (signals.has('how-many') || signals.has('how-much')) &&
  counted === null &&
  countedWord === null &&
  !countsGroup &&
  !countsPart &&
  units.size === 0

const countedAs = (
  { signals }: Asked,
  { signals: before, units }: Asked,
): Pick<Asked, 'signals' | 'units'> => ({
  units,
  signals: new Set([...signals, ...(['money', 'share'] as const).filter((signal) => before.has(signal))]),
})
