/** `/chapter`: a chapter on one page, found by number or name. */

import { describe, expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { referencesOf } from '../../src/answer/references.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

describe.each(desk.pack.report.chapters)('chapter $number', ({ number, name }) => {
  it.each(['da', 'en'] as const)('is found by number and name in %s', (lang) => {
    const said = answer(`/chapter ${number}`, lang)
    expect(said.outcome).toBe('answered')
    expect(plainDirect(said)).toContain(name[lang])
    expect(plainDirect(answer(`/chapter ${name[lang]}`, lang))).toBe(plainDirect(said))
  })

  it('tells nothing of another chapter', () => {
    const chapters = referencesOf(answer(`/chapter ${number}`, 'da')).list.map(({ chapter }) => chapter)
    // A fact may be carried by a second place elsewhere; most stand where they belong.
    const strangers = chapters.filter((chapter) => chapter !== number)
    expect(strangers.length).toBeLessThanOrEqual(chapters.length / 4)
  })
})

it.each([{ line: '/chapter 99' }, { line: '/chapter månen' }, { line: '/chapter 1000' }])(
  '$line is refused',
  ({ line }) => {
    expect(answer(line, 'da').outcome).toBe('refused')
  },
)

it('points no way forward by what the report does not say', () => {
  const text = renderPlain(answer('/chapter 4', 'da'))
  expect(text).toContain('Vejen frem er')
  expect(text.split('Vejen frem\n')[1]).not.toContain('Rapporten siger ikke')
})

it('lists the chapters', () => {
  const text = renderPlain(answer('/chapter', 'da'))
  for (const { name } of desk.pack.report.chapters) expect(text).toContain(name.da)
})
