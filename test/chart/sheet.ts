/** Every kind of picture, and every one of the real pack, on sheets to look at: `npm run charts`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from '../../src/answer/chart.ts'
import type { Language } from '../../src/answer/tree.ts'
import { paintPicture } from '../../src/chart/paint.ts'
import { openRaster } from '../../src/chart/raster.ts'
import type { Theme } from '../../src/chart/theme.ts'
import { createKildetal } from '../../src/kildetal.ts'
import { openArtefact } from '../../src/pack/artefact.ts'
import { kinds, odd, pictures } from '../fixtures/pictures.ts'

const folder = 'dist/charts'
mkdirSync(folder, { recursive: true })
const { faces, toPng } = await openRaster('dist')

type Wanted = {
  readonly name: string
  readonly picture: Picture
  readonly lang: Language
  readonly theme: Theme
}

const languages = ['da', 'en'] as const
const shades = ['light', 'dark'] as const

const samples: Wanted[] = kinds.flatMap((kind) =>
  languages.flatMap((lang) =>
    shades.map((theme) => ({ name: `${kind}.${lang}.${theme}`, picture: pictures[lang][kind], lang, theme })),
  ),
)
const oddities: Wanted[] = Object.entries(odd).map(([name, picture], index) => ({
  name,
  picture,
  lang: 'da',
  theme: index % 2 === 0 ? 'light' : 'dark',
}))

/** Of each indicator and goal, and of the lists that commands give without a name. */
function realOnes(lang: Language): Wanted[] {
  const { desk, answer } = createKildetal(openArtefact('dist/pack.json'), (error) => {
    throw error
  })
  const named = [...desk.pack.entries.values()].flatMap(({ kind, name }) =>
    kind === 'goal' || kind === 'indicator' ? [`/${kind} ${name[lang]}`] : [],
  )
  const compared = desk.commands.flatMap((command) =>
    command.name === 'compare' ? command.examples(desk, lang) : [],
  )
  return ['/area', '/budget', ...compared, ...named].flatMap((line, index) =>
    answer(line, lang).body.flatMap((block) =>
      block.type === 'chart'
        ? [{ name: line, picture: block.picture, lang, theme: shades[index % 2] ?? 'light' }]
        : [],
    ),
  )
}

/** Side by side on one sheet, each so many pixels wide. */
function sheetOf(all: readonly Wanted[], columns: number, width: number): Uint8Array {
  const gap = 16
  const drawn = all.map(({ picture, lang, theme }) => paintPicture(picture, lang, theme, faces))
  const heightOf = (svg: string): number => (Number(/height="(\d+)"/.exec(svg)?.[1]) * width) / 480
  const parts: string[] = []
  let top = gap
  for (let at = 0; at < drawn.length; at += columns) {
    const row = drawn.slice(at, at + columns)
    for (const [index, svg] of row.entries()) {
      const place = `x="${gap + index * (width + gap)}" y="${top}" width="${width}" height="${heightOf(svg)}"`
      parts.push(svg.replace(/width="480" height="\d+"/, place))
    }
    top += Math.max(...row.map(heightOf)) + gap
  }
  const across = gap + columns * (width + gap)
  const [w, h] = [across / 2, top / 2]
  return toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${top}" width="${w}" height="${h}"><rect width="${across}" height="${top}" fill="#8a8a8a"/>${parts.join('')}</svg>`,
  )
}

const write = (name: string, png: Uint8Array): void => {
  writeFileSync(join(folder, name), png)
  process.stdout.write(`${join(folder, name)}\n`)
}

for (const { name, picture, lang, theme } of samples)
  write(`${name}.png`, toPng(paintPicture(picture, lang, theme, faces)))
write('contact-sheet.png', sheetOf(samples, 4, 480))
write('contact-sheet-280.png', sheetOf(samples, 4, 280))
write('odd.png', sheetOf(oddities, 3, 480))
for (const lang of languages) {
  write(`report.${lang}.png`, sheetOf(realOnes(lang), 4, 480))
  write(`report.${lang}-280.png`, sheetOf(realOnes(lang), 5, 280))
}
