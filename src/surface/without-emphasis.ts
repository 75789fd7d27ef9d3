/** Takes the marks of emphasis off what was typed in a chat, so that the words and numbers stand as they are read. */

const word = '\\p{L}\\p{N}'

/** As it is typed: nothing in it is emphasis. */
const code = `(?<![${word}\`])(\`+)([^\`]+)\\1(?![${word}\`])`

const typedAsIs = new RegExp(code, 'gu')

/** Marks that lie close around words; those inside a word, with a space within, or in code are none. */
const around = (mark: string, run: string): RegExp =>
  new RegExp(
    `${code}|(?<![${word}${mark}])(${run})(?=[^\\s${mark}])([^${mark}]+)(?<=\\S)\\3(?![${word}${mark}])`,
    'gu',
  )

/** Chats differ in what is bold and what is italic, not in what marks words; one bar parts the cells of a table. */
const emphases = [around('*', '\\*+'), around('_', '_+'), around('~', '~+'), around('|', '\\|{2}')]

/** Nobody wraps words more often, and the time has to grow with their length only. */
const mostWraps = 4

/** `**61,8** %` as `61,8 %`, and so for `*…*`, `_…_`, `~…~`, `||…||` and code. */
export function withoutEmphasis(words: string): string {
  let read = words
  for (let wraps = 0; wraps < mostWraps; wraps += 1)
    for (const emphasis of emphases)
      read = read.replace(emphasis, (whole, _tick, _code, mark: string | undefined, inner: string) =>
        mark === undefined ? whole : inner,
      )
  return read.replace(typedAsIs, '$2')
}
