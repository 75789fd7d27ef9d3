/** The three signs that begin and end markup in Slack's plain strings. */

/** Formatting text for app surfaces, Escaping text: these three and no others. */
export const escapeText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
