/** Words beside a count: that one follows, and what it counts. */

import { words } from '../both-languages.ts'

/** Say that a number follows, and of what nothing: `the list counts six`, `det svarer til hver fjerde`. */
export const tellingHowMany: ReadonlySet<string> = new Set(
  [
    'tæller, tælte, talte, rummer, råder, svarer, svarer til, svarede, svarede til, svarende, svarende til, lyder på, løber op i',
    'counts, numbers, equals, equal, equal to, equivalent, equivalent to, amounts to, amounting to, corresponds, corresponds to, corresponding, corresponding to, equates to, works out at',
  ].flatMap((phrases) => phrases.split(', ')),
)

/** Behind four digits that are no year: `2000 people`, `1950 kroner`. */
export const counted = words('kr mio kroner procent pct personer børn elever borgere', 'people percent')
