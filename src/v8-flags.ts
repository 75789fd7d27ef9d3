/** Which Node's V8 may be given flags. */

/** The newest Node whose V8 is known to take those used here: one that does not would tell the asker so. */
const newest = 24

export const takesFlags = (node: string): boolean => Number.parseInt(node, 10) <= newest
