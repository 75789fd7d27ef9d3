/** Words around the comparisons and steps of a question. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'

/** End like `safer` and `tryggere`, and compare no quality. */
export const endingAlike = words(
  'mere flere færre senere lærere ledere lejere ejere',
  'number order under over after other water power paper later longer matter user',
)

/** Who begins with one of these asks how large the step was. */
export const steps = words(
  'fald faldet stigning stigningen fremgang fremgangen nedgang nedgangen vækst væksten',
  'drop fall rise increase decrease decline growth reduction',
)

/** Before what a thing has: `areas with lower unemployment`. */
export const having = words('med', 'with having')

/** Between `with` and the word that it softens: `with a bit lower unemployment`. */
export const softening = words('lidt noget knap så en smule', 'a bit slightly somewhat little')

/** Held up against what was told before: `compared with 75 % of all`. */
export const besides = words('sammenlignet sammenholdt', 'compared')

/** Right behind a number, of a step and no level: `900 more pupils`, `900 flere`. */
export const moreBehind = words('flere færre mere mindre ekstra', 'more fewer less extra')

/** Before what one number is held against: `61.8 against 56.4 per cent`. */
export const against = words('mod imod', 'against versus vs')

/** Before the year that another is held against: `more than in 2004`, `compared with 2004`. */
export const comparing = words('end sammenlignet forhold niveauet', 'than compared level')

/** Behind a number that is told against another one: `900 more than …`. */
export const comparatives = words(
  'under over flere færre mere mindre højere lavere større bedre dårligere',
  'below above under over more fewer less higher lower larger smaller better worse',
)

/** Before a step that is told on an earlier year: `up 7.5 points on 2006`. Danish says it otherwise. */
export const steppedOn = words('', 'up down')

/** `Not more than 28 %` bounds a number and denies none. */
export const moreOrLess = words('mindre færre mere flere', 'less fewer more')

/** Of what is good, which a larger figure may tell of or a smaller one: `boys do worse`. */
export const valuing = words('bedre dårligere', 'better worse')

/** Put one group above another: `girls do better`. */
export const above = words(
  'højere større flere mere foran bedre oftere',
  'higher larger bigger greater more ahead above better',
)

/** Put it below: `boys trail behind`. */
export const below = words(
  'lavere mindre færre bagud bagefter dårligere sjældnere halter haltede',
  'lower smaller fewer less behind below worse trail trails trailed lag lags',
)

/** Put it above where no number follows: `the girls are over the boys`, but `over 12 %`. */
export const over = words('over overstiger overstege', 'over above exceeds exceeded')

/** Put it below where no number follows: `drengene ligger under pigerne`. */
export const under = words('under', 'under below beneath')

/** Between the two of which one asks how far apart they are: `more to A than to B`. By language: the English `end` parts nothing. */
export const settingApart: { readonly [L in Language]: ReadonlySet<string> } = {
  da: words('end kontra versus vs mod imod', ''),
  en: words('', 'than versus vs against'),
}

/** Of a quality that there is more of: `tryggere`, `safer`. Danish verbs end in -er as well. */
export const comparativeEnding = { da: /^\p{L}{3,}ere$/u, en: /^\p{L}{3,}er$/u } as const

/** How well one is beside another; of one alone they tell a change. */
export const quality = words('bedre dårligere værre', 'better worse')

/** Before the other of two that are compared, and behind a comparison: `with more than …`. */
export const thans = words('end', 'than')
