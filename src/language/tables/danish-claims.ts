/** Phrases by which the pack's own sentences are read, in the one language that all of them are read in. */

/** Say of one among several that it stands out. */
export const foremost =
  'bedre, bedst, lettere, dårligere, især, særlig, særligt, flertal, fortrinsret, forrest, vigtigst, vigtigste'

/** Say that somebody gets money from somebody else. */
export const granting = 'støttet, støtter, fået, fik, givet, bevilget, tilskud'

/** What somebody is to do. */
export const tasks = 'opgave, opgaven, opgaver, hovedopgave, hovedopgaven'

/** Say of somebody that it is theirs: they made it, run it or answer for it. */
export const standingBehind =
  'bag, ansvar, ansvaret, ansvarlig, ledes, leder, lavet, lavede, udarbejdet, gennemfører, nedsatte, oprettede, oprettet, indgik, indgået, koordinere, koordinerer, følger op, satset, justeret, driver, drives, står for, stemt, udpeger, underskrevet, anbefaler, peger på, beregnet'
