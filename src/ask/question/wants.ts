/** What kind of answer a question wants: a figure, a change, a gap, a name, a reason, a time. */

import type { Signal } from '../../language/tables/words.ts'
import type { Aspect } from '../../pack/schema.ts'
import { perKey } from '../../per-key.ts'
import { listsOf } from '../../reading/facets.ts'
import type { Asked } from './asked.ts'

const families: { readonly [S in Signal]?: readonly Aspect[] } = {
  who: ['who', 'partner', 'funder', 'member', 'target-group', 'award', 'source'],
  when: ['when', 'start', 'end', 'deadline', 'duration'],
  'how-long': ['duration', 'start', 'end', 'when'],
  where: ['where', 'part', 'target-group', 'comparison', 'trend'],
  why: ['reason', 'purpose', 'condition', 'result'],
  name: ['name', 'member', 'who'],
}

const has = ({ signals }: Asked, ...any: readonly Signal[]): boolean =>
  any.some((signal) => signals.has(signal))

/** The kinds of claim the question's who, when, where, why ask for; null when it asks for none of these. */
export const wantedAspects = perKey((asked: Asked): ReadonlySet<Aspect> | null => {
  const wanted = [...asked.signals]
    .flatMap((signal) => (signal === 'who' && asksWhichGroup(asked) ? [] : (families[signal] ?? [])))
    .filter((aspect) => !(has(asked, 'behind') && receiving.has(aspect)))
    .filter(
      (aspect) =>
        !isOtherEnd(aspect, asked) &&
        !(aspect === 'purpose' && asksCauseOfChange(asked)) &&
        !(effects.has(aspect) && (asksCauseOfState(asked) || asksCauseOfGap(asked))),
    )
  return wanted.length > 0 || has(asked, 'how-often') ? new Set(wanted) : null
})

/** `Why is the difference unchanged?` is not told by what some effort is for, `why was it halved?` not by what else was found. */
export const asksCauseOfChange = (asked: Asked): boolean =>
  has(asked, 'why') &&
  (has(asked, 'unchanged', 'up', 'down') || (has(asked, 'reached') && !has(asked, 'negation')))

/** `Why did it end, why only these two, why most of all?` is not told by what it is for. */
export const asksCauseOfState = (asked: Asked): boolean =>
  has(asked, 'why') && has(asked, 'end', 'gone', 'only', 'first', 'most', 'least')

/** `Why has the gap not closed?` is not told by why that is the goal. */
export const asksWhyNot = (asked: Asked): boolean => has(asked, 'why') && has(asked, 'negation')

/** What somebody wanted, or what came of it. */
export const effects: ReadonlySet<Aspect> = new Set(['purpose', 'result'])

/** `Why is the share lower than in the labour force?` is not told by why the share matters. */
export const asksCauseOfGap = (asked: Asked): boolean =>
  has(asked, 'why') && has(asked, 'more', 'less', 'difference') && !wantsGoal(asked) && !has(asked, 'ought')

/** `Did more of them get a job?`, and not whether a goal was reached. */
export const asksWhetherChanged = (asked: Asked): boolean =>
  asked.isYesNo &&
  has(asked, 'up', 'down', 'more', 'less', 'difference') &&
  !wantsGoal(asked) &&
  !has(asked, 'ought')

/** `Who is behind it?` is not told by whom it is for. */
const receiving: ReadonlySet<Aspect> = new Set(['target-group', 'award', 'member'])

const ends: ReadonlySet<Aspect> = new Set(['end', 'deadline', 'duration'])

/** When something began is not told by when it ends or how long it lasts, nor the other way round. */
export const isOtherEnd = (aspect: Aspect, asked: Asked): boolean =>
  has(asked, 'when') &&
  ((has(asked, 'start') && !has(asked, 'end') && ends.has(aspect)) ||
    (has(asked, 'end') && !has(asked, 'start') && !ends.has(aspect) && aspect !== 'when'))

/** `Who gained most?` asks which group, not which office. */
const asksWhichGroup = (asked: Asked): boolean =>
  has(asked, 'most', 'least', 'more', 'less', 'difference', 'up', 'down', 'change') || namesTwoGroups(asked)

/** `Who …, women or men?` */
const namesTwoGroups = ({ facets }: Asked): boolean => listsOf(facets.flat()).size < facets.length

/** All that its words mean, names of entries not among them. */
export const conceptsSaid = perKey(
  ({ topics }: Asked): ReadonlySet<string> => new Set(topics.flatMap(({ concepts }) => concepts)),
)

/** How many, how much, how large a share: only a figure will do. */
export const wantsFigure = (asked: Asked): boolean =>
  has(asked, 'how-many', 'how-much') &&
  !has(asked, 'how-long', 'how-often') &&
  // `Has the difference in how much they use it become less?`
  !(asksWhetherChanged(asked) && has(asked, 'difference'))

/** A share, count or unit is named and nothing else is asked: keywords for a figure. */
export const namesFigure = (asked: Asked): boolean =>
  (has(asked, 'share', 'only-count') || namesTotal(asked) || namesUnit(asked)) &&
  !asked.isYesNo &&
  !has(asked, 'who', 'when', 'where', 'why', 'up', 'down', 'change')

/** `Total of immigrants`; those who work together are no total. */
export const namesTotal = (asked: Asked): boolean => has(asked, 'sum') && !has(asked, 'together')

/** `Kompas support, mio. kr.` */
const namesUnit = (asked: Asked): boolean =>
  asked.units.size > 0 && asked.numbers.length === 0 && !has(asked, 'what', 'which')

export const wantsChange = (asked: Asked): boolean =>
  has(asked, 'change', 'up', 'down', 'unchanged') ||
  asked.periods.some(({ type }) => ['span', 'since', 'since-last'].includes(type)) ||
  asked.periods.length > 1 ||
  comparesWithBefore(asked)

/** `More` and `fewer` without a second group or a `than` mean more and fewer than before. */
export const comparesWithBefore = (asked: Asked): boolean =>
  has(asked, 'more', 'less') && !has(asked, 'difference') && asked.facets.length < 2

export const wantsGap = (asked: Asked): boolean => has(asked, 'difference', 'more', 'less')

/** `How long is it planned to run?` asks for no target. */
export const wantsGoal = (asked: Asked): boolean =>
  has(asked, 'reached') || (has(asked, 'goal') && !has(asked, 'how-long'))

/** `Which schools?` wants names; a number of them is no answer. */
export const wantsNames = (asked: Asked): boolean =>
  has(asked, 'which') &&
  !wantsFigure(asked) &&
  asked.units.size === 0 &&
  !has(asked, 'share', 'most', 'least', 'money', 'goal') &&
  (asked.numbers.some(isSmall) || !has(asked, 'more', 'less', 'difference', 'change', 'up', 'down'))

/** `Which two areas have become safer?` */
const isSmall = (number: number): boolean => number > 1 && number <= 10

/** Nothing but topic words: no question word at all. */
export const isKeywords = (asked: Asked): boolean =>
  !has(asked, 'who', 'when', 'where', 'why', 'how-many', 'how-much', 'how-long', 'which')
