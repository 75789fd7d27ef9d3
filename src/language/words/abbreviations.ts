/** Shortened words: those that a dot follows, and those that grow together with a number. */

/** A dot behind these ends no sentence: `approx. 28 %`, `28 mio. kr.` */
export const abbreviations: ReadonlySet<string> = new Set(
  'pr pct mio mia kr ca nr kap s p fx f eks bl a m v mv osv dvs tlf art stk no st dr mr mrs ms e g i approx vs kvt inkl ekskl pga mfl evt jf hhv vedr gns pkt afd resp mht ift ang t incl excl dept est jan feb mar apr jun jul aug sep sept okt oct nov dec'.split(
    ' ',
  ),
)

/** Of those, the ones behind a sum or share: a capital letter begins a sentence, `28 mio. kr. Det …`. */
export const shortUnits: ReadonlySet<string> = new Set('pct mio mia kr mn m'.split(' '))

/** The beginning of a text behind digits, where a unit or ending is grown together with them: `28kr`, `4th`. */
export const grownUnit = /^(kr|mio|mill|mn|mia|pct|procent|år|th|st|nd|rd|m|b|bn|pp)\b/u
