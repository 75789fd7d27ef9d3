/** Participles: forms of verbs for what was done. */

/** One of them by its ending, or by itself if of knowing and saying: `expected`, `known`; English, as `was … to be` is. */
export const participle = /ed$|^(found|said|known|thought|seen|held)$/
