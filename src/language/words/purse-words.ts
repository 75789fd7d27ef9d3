/** Words by which money is told to come out of one's own purse. */

/** Set aside, or one's own: `the municipality itself set 28 million aside`, `egne midler`. */
export const ownMoney =
  /(?<!\p{L})(sat .{0,40}af|afsat|afsatte|set aside|sets aside|earmarked|egen|eget|egne|selv|itself|own)(?!\p{L})/u
