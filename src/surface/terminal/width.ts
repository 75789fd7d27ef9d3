/** How many columns words take on a screen. */

import stringWidth from 'string-width'

/** Latin letters, digits, dashes, quotes, arrows: a column each, which needs no look at the tables of Unicode. */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2200-\u22ff\u2500-\u257f]*$/

export const widthOf = (words: string): number => (narrow.test(words) ? words.length : stringWidth(words))
