/** What stands between the two words of a Danish compound. */

/** None, or letters of its own: `by|råd`, `ungdom|s|uddannelse`, `børn|e|have`. */
export const compoundLinks = ['', 's', 'e', 'er', 'n'] as const

/** After these endings there must be an s, so that a compound without one is a chance hit: `sundhed|s|tal`. */
export const wantingLink = /(?:hed|tion|ing|skab|dom|tet|ling|else)$/
