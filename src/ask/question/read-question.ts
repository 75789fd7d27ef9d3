/** Reads a question into its slots. */

import type { Language } from '../../answer/tree.ts'
import { readNumbersIn } from '../../language/numbers/numbers.ts'
import { type Signal, wordTables } from '../../language/tables/words.ts'
import { readPeriods } from '../../language/times/periods.ts'
import { type Token, tokenize } from '../../language/token.ts'
import { placesIn, placesOf } from '../../language/token-range.ts'
import { either, summing } from '../../language/words/question-words.ts'
import { whole } from '../../language/words/whole-words.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { withLetters } from '../../reading/loose-letters.ts'
import type { Correction } from '../../reading/meaning.ts'
import { type Scan, scan } from '../../reading/scan.ts'
import { withCompounds } from '../../reading/split-compounds.ts'
import type { Asked } from './asked.ts'
import { baseAsked } from './base-asked.ts'
import { claimedAmong } from './claimed.ts'
import {
  countedTopic,
  countsInhabitants,
  countsPart,
  isGroupCounted,
  plainWordCounted,
  unitsCounted,
} from './counted.ts'
import { asksWhatIsDone } from './doing.ts'
import { askingFor, heldAgainst } from './held-against.ts'
import { questionFrom, withChatBefore } from './lead-in.ts'
import { nameRunsOf } from './name-runs.ts'
import { numbersAsked } from './numbers-asked.ts'
import { signalsAsked } from './signals-asked.ts'
import { withoutTag } from './tag.ts'
import { eachOnce, moneyTopic, topicsAmong } from './topics.ts'
import { unitsAsked } from './units-asked.ts'
import { wishesIn } from './wishes.ts'

/** The slots of a question; one with slips is read anew as it was meant: a time or a rank may be among them. */
export function readQuestion(typed: string, lang: Language, lexicon: Lexicon): Asked {
  const { text: told, isTagged } = withoutTag(typed)
  const { text, corrections: joined } =
    lang === 'da' ? withCompounds(withLetters(told, lexicon), lexicon) : { text: told, corrections: [] }
  const asked = readOnce(text, lang, lexicon)
  const { corrections: mended } = asked
  const corrections = [...joined, ...mended]
  const meant =
    mended.length === 0
      ? { ...asked, corrections }
      : { ...readOnce(asMeant(text, mended), lang, lexicon), corrections }
  // `He has not, has he?` of what is denied.
  return isTagged && !meant.signals.has('negation') ? { ...meant, isYesNo: true } : meant
}

function asMeant(text: string, corrections: readonly Correction[]): string {
  const meant = new Map(corrections.map(({ from, to }) => [from, to]))
  let [said, end] = ['', 0]
  for (const token of tokenize(text)) {
    said += text.slice(end, token.start) + (meant.get(token.text) ?? token.text)
    end = token.end
  }
  return said + text.slice(end)
}

function readOnce(text: string, lang: Language, lexicon: Lexicon): Asked {
  const tokens = tokenize(text)
  const periods = readPeriods(tokens, lang)
  const taken = placesOf(periods)
  const isYesNo = yesNoVerbs[lang].has(tokens[0]?.lower ?? '')
  const readings = readNumbersIn(tokens, text, lang).filter(({ first }) => !taken.has(first))
  const scanned = (places: ReadonlySet<number>): Scan =>
    scan(tokens, lang, lexicon, { taken: places, numbers: placesOf(readings), spell: true })
  const first = scanned(taken)
  const held = isYesNo || !asksAnything(first) ? heldAgainst(readings, first, tokens, lang, lexicon) : []
  const found =
    held.length > 0 ? scanned(new Set([...taken, ...placesOf(held.map(({ covers }) => covers))])) : first
  const counting = askingFor(held, found)
  const numbers = readings.filter((one) => !held.some(({ reading }) => reading === one))
  const { items } = found
  const topics = [...eachOnce(topicsAmong(items, placesOf(found.signals))), ...moneyTopic(found)]
  const from = questionFrom(topics, found, tokens, lang)
  if (from > 0)
    return withChatBefore(
      readOnce(text.slice(tokens[from]?.start), lang, lexicon),
      { topics, items, periods },
      from,
      tokens,
    )
  return {
    text,
    lang,
    topics,
    counted: countedTopic(topics, counting, tokens),
    countedWord: plainWordCounted(counting, tokens, lang, lexicon),
    countsGroup: isGroupCounted(counting, tokens),
    countsInhabitants: countsInhabitants(counting, tokens),
    countsPart: countsPart(counting, tokens),
    countedUnits: unitsCounted(counting, tokens, lang, lexicon),
    facets: items.flatMap((item) => (item.type === 'facet' ? [item.facets] : [])),
    groupWords: items.flatMap((item) => (item.type === 'facet' ? [item.text] : [])),
    carried: [],
    periods,
    units: unitsAsked(found, tokens),
    ...numbersAsked(numbers, found, tokens),
    claimed: claimedAmong(readings, held, found, tokens, lang, lexicon),
    isHeldAgainst: held.length > 0,
    base: baseAsked(found, tokens),
    signals: signalsAsked(counting, tokens, numbers, lang),
    wishes: wishesIn(found, tokens),
    names: found.names.map((name) => ({ concept: name.concept, covers: new Set(placesIn(name)) })),
    nameRuns: nameRunsOf(tokens, found),
    isYesNo,
    asksWhatIsDone: asksWhatIsDone(tokens),
    countsTwice: (['how-many', 'how-much'] as const).some(
      (one) => found.signals.filter(({ signal }) => signal === one).length > 1,
    ),
    saysOr: tokens.some(({ lower }) => either.has(lower)),
    saysAll: saysAll(tokens),
    corrections: found.corrections,
  }
}

/** A question word stands in it; `someone told me that more than 40 % …` has none. */
const asksAnything = ({ signals }: Scan): boolean => signals.some(({ signal }) => asking.has(signal))
const asking: ReadonlySet<Signal> = new Set([
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
  'how-old',
  'which',
])

/** `All the committees`, and not `in all`. */
const saysAll = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => whole.has(lower) && !summing.has(tokens[at - 1]?.lower ?? ''))

const verbsOf = (lang: Language): ReadonlySet<string> => new Set(wordTables[lang].yesNo.split(/\s+/))
/** Verbs that a question for yes or no begins with. */
export const yesNoVerbs = { da: verbsOf('da'), en: verbsOf('en') } as const
