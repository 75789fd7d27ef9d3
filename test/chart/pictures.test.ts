/** The thread that draws: off the event loop, equal pictures once, and what goes wrong stays with one picture. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { paintPicture } from '../../src/chart/paint.ts'
import { createPictures, type Pictures } from '../../src/chart/pictures.ts'
import { createStudio } from '../../src/chart/studio.ts'
import { pictures as fixtures } from '../fixtures/pictures.ts'
import { build, root } from '../program.ts'
import { openTestRaster } from './drawing.ts'

build()
const dist = `${root}dist`
let open: Pictures[] = []
const opened = (folder = dist): Pictures => {
  const pictures = createPictures(folder)
  open.push(pictures)
  return pictures
}
afterEach(async () => {
  await Promise.all(open.map((pictures) => pictures.close()))
  open = []
})

describe('a picture', () => {
  it('is what the painter and the rasteriser make of it', async () => {
    const { faces, toPng } = await openTestRaster()
    const pictured = opened().of(fixtures.da.goal, 'da', 'dark')
    const svg = paintPicture(fixtures.da.goal, 'da', 'dark', faces)
    expect(await pictured.svg()).toBe(svg)
    expect(Buffer.from(await pictured.png()).equals(Buffer.from(toPng(svg)))).toBe(true)
  })

  it('wanted by twenty at once is drawn once', async () => {
    const pictures = opened()
    const wanted = Array.from({ length: 20 }, () => pictures.of(fixtures.en.pair, 'en', 'light').png())
    const [first, ...others] = await Promise.all(wanted)
    for (const other of others) expect(other).toBe(first)
    expect(await pictures.of({ ...fixtures.en.pair }, 'en', 'light').png()).toBe(first)
  })

  it('differs by theme and language', async () => {
    const pictures = opened()
    const names = [
      pictures.of(fixtures.en.pair, 'en', 'light').name,
      pictures.of(fixtures.en.pair, 'en', 'dark').name,
      pictures.of(fixtures.en.pair, 'da', 'light').name,
    ]
    expect(new Set(names).size).toBe(3)
  })

  it('leaves the event loop free while it is drawn', async () => {
    let turns = 0
    const turn = setInterval(() => {
      turns += 1
    }, 1)
    await opened().of(fixtures.da.ranked, 'da', 'light').png()
    clearInterval(turn)
    // Drawn on this thread, not one turn would come between.
    expect(turns).toBeGreaterThan(3)
  })
})

describe('what goes wrong', () => {
  it('is told to who waits, and the next one is tried anew', async () => {
    const pictures = opened('nowhere')
    const pictured = pictures.of(fixtures.da.goal, 'da', 'light')
    await expect(pictured.png()).rejects.toThrow()
    await expect(pictured.png()).rejects.toThrow()
    expect(pictured.alt(1_024)).toContain('64,8 %')
  })

  it('with one order leaves the others whole', async () => {
    const studio = createStudio(dist)
    const order = { picture: fixtures.da.goal, lang: 'da', theme: 'light' } as const
    const broken = { ...order, picture: { ...fixtures.da.goal, latest: null } as never }
    const [failed, drawn] = await Promise.allSettled([studio.png(broken), studio.png(order)])
    expect([failed.status, drawn.status]).toEqual(['rejected', 'fulfilled'])
    await studio.close()
  })

  it('more that wait than could be drawn in time are refused at once', async () => {
    const studio = createStudio(dist)
    const order = { picture: fixtures.da.goal, lang: 'da', theme: 'light' } as const
    const all = await Promise.allSettled(Array.from({ length: 120 }, () => studio.svg(order)))
    const refused = all.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(20)
    await studio.close()
  })

  it('a thread that nobody wants any more ends, and the next picture starts another', async () => {
    const studio = createStudio(dist, 1)
    const order = { picture: fixtures.da.goal, lang: 'da', theme: 'light' } as const
    expect(studio.isAwake()).toBe(false)
    const drawn = await studio.svg(order)
    await vi.waitUntil(() => !studio.isAwake())
    expect(await studio.svg(order)).toBe(drawn)
    await studio.close()
  })

  it('a program that ends leaves nobody waiting', async () => {
    const studio = createStudio(dist)
    const drawn = studio.png({ picture: fixtures.da.goal, lang: 'da', theme: 'light' })
    const told = expect(drawn).rejects.toThrow('ends')
    await studio.close()
    await told
  })
})
