/** How far what was read in a word is to be trusted. */

/** A plain word or a likely guess, of which an answer must tell; a scrap such as `hmm` at .2 is none. */
export const isTrusted = (trust: number): boolean => trust > 0.5
