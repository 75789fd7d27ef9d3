/** Phrases by which the pack's own sentences are read, in the one language that all of them are read in. */

/** Say of one among several that it stands out. */
export const foremost =
  'bedre, bedst, lettere, dårligere, især, særlig, særligt, flertal, fortrinsret, forrest, vigtigst, vigtigste'

/** Say that somebody gets money from somebody else. */
export const granting = 'støttet, støtter, fået, fik, givet, bevilget, tilskud'

/** What somebody is to do. */
export const tasks = 'opgave, opgaven, opgaver, hovedopgave, hovedopgaven'
