/** What somebody types who means harm, or whose keyboard slipped: pieces to put into a line, and ways to bend one. */

import fc from 'fast-check'

/** Mentions, links and markup of every door, signs that steer a screen, halves of characters, numbers out of measure. */
const pieces: readonly string[] = [
  '@everyone',
  '@here',
  '@\u200beveryone',
  '<!channel>',
  '<!subteam^S1|@crew>',
  '<@U0AB12CD3>',
  '<@&99>',
  '<#C1|general>',
  '<https://evil.example|click>',
  'https://evil.example/8,1%',
  '[64,8 %](https://evil.example)',
  '</goal:123>',
  '<:x:123>',
  '<t:1:R>',
  '<script>alert(1)</script>',
  '&lt;!here&gt;',
  ':warning:',
  '**bold**',
  '__x__ ~~y~~ ||z||',
  '```\ncode',
  '`',
  '# heading',
  '-# small',
  '> quote',
  '1. first',
  '- [ ] todo',
  '\\*',
  '|',
  '¦',
  '||',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u009b2J',
  '\u0000',
  '\u0007\u0008\u007f',
  '\r\n',
  '\u2028',
  '\u0085',
  '\t',
  '\u00a0',
  '\u3000',
  '\u202e8,16 %\u202c',
  '\u2066\u2067',
  '\u200d\u200b\ufeff',
  '\u{e0041}\u{e007f}',
  `z${'\u0301'.repeat(40)}`,
  '\ud83d',
  '\udc00',
  '👩‍👩‍👧‍👦',
  '🇩🇰',
  '٣٤٫٥',
  '１２３',
  'Ⅷ',
  '½',
  '10²',
  '9'.repeat(40),
  '1e308',
  '-0',
  '0,0000001',
  '1.234.567,89',
  '1,2.3,4',
  '64,,8',
  '%%%',
  '%-point',
  '%s %n %E0%A4%A',
  '{n}',
  '$&$1$`',
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE facts; --",
  '../../etc/passwd',
  '$\u007bprocess.exit(1)}',
  '(a+)+$',
]

const letters = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.stringMatching(/^[ -~]{0,12}$/),
)

export const hostilePiece: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces), weight: 4 },
  { arbitrary: letters, weight: 1 },
)

type Bend = (line: string) => string

const at = (line: string, share: number): number => Math.floor(share * line.length)

const spelledOut = (line: string): string =>
  line.replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? letter)

/** One bend of a line at a share of its length, from 0 up to 1. */
const bend: fc.Arbitrary<Bend> = fc.oneof(
  fc.tuple(hostilePiece, unit()).map(
    ([piece, share]): Bend =>
      (line) =>
        `${line.slice(0, at(line, share))} ${piece} ${line.slice(at(line, share))}`,
  ),
  fc.tuple(hostilePiece, unit()).map(
    ([piece, share]): Bend =>
      (line) =>
        line.slice(0, at(line, share)) + piece + line.slice(at(line, share)),
  ),
  unit().map(
    (share): Bend =>
      (line) =>
        line.slice(0, at(line, share)) + line.slice(at(line, share) + 1),
  ),
  unit().map(
    (share): Bend =>
      (line) => {
        const place = at(line, share)
        return line.slice(0, place) + line.slice(place, place + 1) + line.slice(place)
      },
  ),
  unit().map(
    (share): Bend =>
      (line) =>
        line.slice(0, at(line, share)),
  ),
  fc.constantFrom<Bend>(
    (line) => line.toUpperCase(),
    (line) => line.toLowerCase(),
    spelledOut,
    (line) => line.replaceAll(' ', '  '),
    (line) => `${line}?!`,
    (line) => `${line} ${line}`,
    (line) => line.normalize('NFD'),
  ),
)

function unit(): fc.Arbitrary<number> {
  return fc.nat(99).map((hundredths) => hundredths / 100)
}

/** Most lines stay as they are; the others are bent up to three times. */
export const bent = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      line,
      fc.oneof(
        { arbitrary: fc.constant<Bend[]>([]), weight: 2 },
        { arbitrary: fc.array(bend, { minLength: 1, maxLength: 3 }), weight: 1 },
      ),
    )
    .map(([words, bends]) => bends.reduce((so, next) => next(so), words))
