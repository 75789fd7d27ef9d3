/** Words that look like question words or comparisons and are none where they stand. */

import type { NumberReading } from '../../language/numbers/numbers.ts'
import type { Signal } from '../../language/tables/words.ts'
import type { Token } from '../../language/token.ts'
import { having, softening, thans } from '../../language/words/comparing-words.ts'
import { beforeNo } from '../../language/words/denying-words.ts'
import { spending } from '../../language/words/doing-words.ts'
import { interrogatives } from '../../language/words/interrogatives.ts'
import { anew, behindSpans, joining, joints, takenFor, talkers } from '../../language/words/question-words.ts'
import { anyOne } from '../../language/words/share-words.ts'
import type { Scan } from '../../reading/scan.ts'

/** What a question may open with. */
export const opening: ReadonlySet<Signal> = new Set([
  'who',
  'when',
  'why',
  'how-many',
  'how-much',
  'how-long',
])

/** The `when` of `by 2009, when two years were left` and the `who` of `how many people who …` ask nothing. */
export function joinsClauses(
  { first, last }: Scan['signals'][number],
  all: Scan['signals'],
  tokens: readonly Token[],
): boolean {
  if (first !== last || !joining.has(tokens[first]?.lower ?? '')) return false
  // `What is adjusted for when …?`
  const isWhen = tokens[first]?.lower === 'when'
  const asksBefore =
    all.some((one) => opening.has(one.signal) && one.last < first) ||
    (isWhen && tokens.slice(0, first).some(({ lower }) => interrogatives.has(lower)))
  return asksBefore && !anew.has(tokens[first - 1]?.lower ?? '')
}

/** The `more than` of `more than a third` compares no groups, the `hver` of `hver tredje` asks for no rhythm. */
export const isOfNumber = (
  { signal, first, last }: Scan['signals'][number],
  number: Pick<NumberReading, 'first' | 'last'>,
): boolean =>
  (comparing.has(signal) && last === number.first - 1) ||
  // The `per cent` of `64.8 per cent` asks for no share.
  (signal === 'share' && first === number.last + 1) ||
  (signal === 'every' && number.first <= first && last <= number.last)

/** `I think`, `tror du`: what the asker or the asked one thinks is no opinion to be counted. */
export const isTalk = ({ signal, first, last }: Scan['signals'][number], tokens: readonly Token[]): boolean =>
  signal === 'thinks' &&
  [tokens[first - 1], tokens[last + 1]].some((token) => talkers.has(token?.lower ?? ''))

/** The `no` of `before it can mean a no` is somebody's answer, and turns no question round. */
export const isNoSaid = (
  { signal, first, last }: Scan['signals'][number],
  tokens: readonly Token[],
): boolean =>
  signal === 'negation' &&
  first === last &&
  tokens[first]?.lower === 'no' &&
  beforeNo.has(tokens[first - 1]?.lower ?? '')

/** The `count` of `what does it count as …?` is what somebody takes it for, and no number. */
export const isTakenFor = ({ signal, last }: Scan['signals'][number], tokens: readonly Token[]): boolean =>
  signal === 'only-count' && takenFor.has(tokens[last + 1]?.lower ?? '')

/** The `a year` of `a year later` asks for no rhythm either. */
export const isSpanOfTime = ({ signal, last }: Scan['signals'][number], tokens: readonly Token[]): boolean =>
  signal === 'every' && behindSpans.has(tokens[last + 1]?.lower ?? '')

/** `In all groups` adds nothing up, `with a plus in 2007` neither. */
export const addsNothingUp = (
  { signal, first, last }: Scan['signals'][number],
  tokens: readonly Token[],
): boolean =>
  (signal === 'sum' &&
    tokens[first]?.lower === 'in' &&
    tokens[last]?.lower === 'all' &&
    tokens[last + 1]?.type === 'word' &&
    !joints.has(tokens[last + 1]?.lower ?? '')) ||
  (adding.has(signal) && tokens[first]?.lower === 'plus' && anyOne.has(tokens[first - 1]?.lower ?? ''))

const adding: ReadonlySet<Signal> = new Set(['sum', 'together'])

/** `What is the figure called?` asks for the figure, `who is behind it?` sets nothing apart. */
export const isInPhrase = ({ signal, first, last }: Scan['signals'][number], all: Scan['signals']): boolean =>
  all.some((one) => swallowed.get(one.signal) === signal && one.first <= first && last <= one.last)

/** Signal → what a word of its phrase asks for elsewhere. */
const swallowed: ReadonlyMap<Signal, Signal> = new Map([
  ['how-much', 'name'],
  ['behind', 'difference'],
])

const comparing: ReadonlySet<Signal> = new Set(['more', 'less', 'difference'])

/** `Do areas with a bit lower unemployment matter?`: a word between its `with` and its noun tells what kind is meant, and compares nothing. */
export function isOfKind(
  { signal, first, last }: Scan['signals'][number],
  tokens: readonly Token[],
): boolean {
  if (!comparing.has(signal)) return false
  const before = tokens.slice(0, first).findLast(({ lower }) => !softening.has(lower))
  const next = tokens[last + 1]
  return having.has(before?.lower ?? '') && next?.type === 'word' && !thans.has(next.lower)
}

/** `What is it to spend 2010 on?`: time is spent, and no money. */
export const isTimeSpent = ({ signal, last }: Scan['signals'][number], tokens: readonly Token[]): boolean =>
  signal === 'money' &&
  spending.has(tokens[last]?.lower ?? '') &&
  /^(?:19|20)\d\d$/.test(tokens[last + 1]?.text ?? '')
