/** `/help`: every command, told by itself. */

import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

describe.each(['da', 'en'] as const)('in %s', (lang) => {
  it('lists all commands with summary and example', () => {
    const text = renderPlain(answer('/help', lang))
    for (const command of commands) {
      expect(text).toContain(`/${command.names[lang]}`)
      expect(text).toContain(command.summary[lang])
      expect(text).toContain(command.examples(desk, lang)[0])
    }
  })

  it.each(commands.map(({ names }) => names[lang]))('explains /%s, with or without the slash', (name) => {
    expect(answer(`/help ${name}`, lang).outcome).toBe('answered')
    expect(renderPlain(answer(`/help /${name}`, lang))).toContain(`/${name}`)
  })
})

it('names the nearest for a slip', () => {
  const said = answer('/help gaol', 'en')
  expect(said.outcome).toBe('invalid')
  expect(renderPlain(said)).toContain('/help goal')
})

it.each(['/help foo', '/compare x', '/goal', '/brief', '/compare', 'hej', 'tak', 'hvad kan du?', ''])(
  '%j leads on to what one can type, and says so once',
  (line) => {
    for (const lang of ['da', 'en'] as const)
      expect(renderPlain(answer(line, lang))).not.toMatch(/:\s+(Prøv|Try):/)
  },
)
