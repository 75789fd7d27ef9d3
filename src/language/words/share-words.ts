/** Words around a share that is told of and not asked for: `with a high share of`, `what do they share?` */

import { words } from '../both-languages.ts'

/** Before one that is not told apart. */
export const anyOne = words('en et', 'a an')

/** `How large a share`, `hvor stor en del`. */
export const asksHow = words('hvor', 'how what')

/** `What do they …?` */
export const asksWhat = words('', 'what')

/** … and the verb that helps it. */
export const helper = words('', 'do does did')

/** `As a share of …` */
export const asWhat = words('som', 'as')

/** Right before the share that some are: `they make up 25 per cent`. */
export const makingUp = / (make|makes|made|making) up $/

/** Of a share that is told: `the share of residents on benefits`. */
export const shareNouns = words('andel andelen', 'share proportion percentage rate')

const perCent = words('% pct procent', '% percent')

/** Behind the number of a share, whose unit may be two words: `25 per cent of the residents`. */
export const behindShares: ReadonlySet<string> = new Set([...perCent, 'per'])

/** Behind any number that is told in hundredths, a difference too: `28 %`, `8,1 procentpoint`. */
export const hundredths: ReadonlySet<string> = new Set([...perCent, 'procentpoint', 'percentage'])

/** Of the greater part, which is told apart from the number before: `a quarter of them, and most are boys`. */
export const mostly = words('fleste flertallet især primært overvejende', 'most mostly mainly majority')

/** Behind the colon that explains a number: `12.8 %: so large a share of …`. */
export const so = words('så', 'so')

/** Behind a share, units that are no persons counted one by one: `28 % of the families`, `af byens boliger`. */
export const ofUnits =
  /^ (?:of|af) (?:(?:the|all|de|alle|vores|our|its) ){0,2}(?:\p{L}+(?:'s|’s|s) )?(?:\p{L}+ )?(familie|forældre|husstand|husholdning|hjem|bolig|lejlighed|lærer|virksomhed|famil|parent|household|home|dwelling|flat|teacher|compan|mother|father|mødre|fædre)\p{L}*/u
