/** Words around a length of time, and of a time that is told by how far it lies from another. */

import { words } from '../both-languages.ts'

/** Behind how many: `four years`. */
export const inYears = words('år', 'year years')

/** Before a length within which something happens: `within five years`, `de seneste fire år`. */
export const beforeLengths = words(
  'inden på seneste sidste forløbne over løbet efter i næsten',
  'within last past over during after in nearly',
)

/** How long a talk or a paper is: `20 minutes`, `15 sider`. */
export const lengthsOfTalk = words(
  'minut minutter sekund sekunder sider',
  'minute minutes second seconds page pages',
)

/** Behind a length, from a time told before: `three years earlier`. */
export const earlier = words('tidligere før forinden', 'earlier before')

/** `Two years later`. */
export const later = words('senere', 'later')

/** Behind a length that only says how far a time lies from one told before: `two years later`. */
export const apart = words('senere tidligere forinden', 'later earlier')

/** Lengths that are counted so. */
export const lengthsApart = words(
  'år måneder måned uger uge dage dag kvartaler',
  'year years months month weeks week days day quarters',
)

/** How many years apart, in words: `three years later` → 3. */
export const yearsInWords: ReadonlyMap<string, number> = new Map(
  ['et en one', 'to two', 'tre three', 'fire four', 'fem five'].flatMap((forms, nth) =>
    forms.split(' ').map((word): [string, number] => [word, nth + 1]),
  ),
)

/** Two words for the time told before: `the same year`. */
export const sameTime: ReadonlySet<string> = new Set(
  [
    'samme år, samme tidspunkt, samme periode, samme kvartal, samme måned, det år',
    'same year, same time, same period, same quarter, same month, that year',
  ].flatMap((phrases) => phrases.split(', ')),
)

/** Before a `year` that is one of many and no class of a school: `each year 9 …`, but `left year 9`. */
export const beforeAnyYear = words('', 'a per each every this that last next one past first second third')

/** Before a month by which, or since which, something came about: `by August`. */
export const byMonths = words('til inden siden omkring', 'by until since around')

/** One year on from the time told before, and one year back from it. */
export const nextYear: ReadonlySet<string> = new Set(['året efter', 'following year', 'year after'])
export const yearBefore: ReadonlySet<string> = new Set([
  'året før',
  'året inden',
  'preceding year',
  'year before',
])

/** One, without a number: `in a single year`, `på et enkelt år`. */
export const single = words('enkelt', 'single')
