/** Takes out of shown words whatever steers a screen or calls on people. */

/** CSI and OSC sequences whole, other escapes with the sign they begin; by pieces, as sources may not hold them. */
const escapes = (() => {
  const [esc, csi, bell] = ['\\u001b', '\\u009b', '\\u0007']
  const sequence = `(?:${esc}\\[|${csi})[0-?]*[ -/]*[@-~]?`
  const command = `${esc}\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?`
  return new RegExp(`${sequence}|${command}|${esc}[ -/]*[0-~]?`, 'g')
})()

/** Control characters but not the line feed, format and bidi marks, zero-width signs, halves of a character. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu

/** Marks piled on one letter; four are enough for any script. */
const piled = /(\p{M}{4})\p{M}+/gu

/** Mentions and tags of the chat platforms, which a surface could take for an order. */
const mention = /@(?=everyone|here|channel|all\b)/gi
const tag = /<(?=[!@#/?a-z])/gi

/** Letters and signs of these languages, which hold nothing of the above; most words do. */
const harmless = /^[\n -;=-?A-~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2212]*$/

/** Words that are safe to print anywhere; line feeds stay. */
export function clean(words: string): string {
  if (harmless.test(words)) return words
  return words
    .replace(escapes, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .replace(piled, '$1')
    .replace(mention, '@ ')
    .replace(tag, '< ')
}

/** Words of the same length without sequences for a screen, in which a digit is no number. */
export const withoutEscapes = (words: string): string =>
  words.replace(escapes, (sequence) => ' '.repeat(sequence.length))

/** The same on one line, white space folded. */
export const cleanLine = (words: string): string => clean(words).replace(/\s+/g, ' ')
