/** One command, one file, one test; every promise in its examples and offers kept. */

import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { argumentsOf } from '../../src/command.ts'
import { parseLine } from '../../src/question.ts'
import { languages, offersOf, openKildetal } from '../kildetal.ts'

const { answer, desk } = openKildetal()
const files = readdirSync('commands').filter((file) => file !== 'index.ts')

it('lists every file of commands/, in alphabetical order', () => {
  expect(commands.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted())
})

it('no two commands share a name', () => {
  const names = commands.flatMap(({ name, names: { da, en } }) => [...new Set([name, da, en])])
  expect(new Set(names).size).toBe(names.length)
})

describe.each(commands)('/$name', (command) => {
  it('has names that chat platforms accept', () => {
    for (const name of [command.name, command.names.da, command.names.en])
      expect(name).toMatch(/^\p{Ll}{1,32}$/u)
  })

  it('has summaries and arguments of at most a hundred characters in both languages', () => {
    const told = [command.summary, ...argumentsOf(command).map(({ description }) => description)]
    for (const text of told.flatMap(({ da, en }) => [da, en])) {
      expect(text.length).toBeGreaterThan(3)
      expect(text.length).toBeLessThanOrEqual(100)
    }
    expect(command.summary.da).not.toBe(command.summary.en)
  })

  it('asks for what it must have before what it may have', () => {
    const needed = argumentsOf(command).map(({ isRequired }) => isRequired)
    expect(needed).toEqual(needed.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('has its own test', () => {
    expect(existsSync(`test/commands/${command.name}.test.ts`)).toBe(true)
  })

  it.each(languages)('answers its examples in %s', (lang) => {
    for (const example of command.examples(desk, lang)) {
      expect(answer(example, lang).outcome, example).toBe('answered')
    }
  })

  it.each(languages)('offers only lines that are answered, in %s', (lang) => {
    for (const example of command.examples(desk, lang))
      for (const offer of offersOf(answer(example, lang))) {
        const { name } = parseLine(offer)
        expect(
          commands.map((one) => one.name),
          offer,
        ).toContain(name)
        expect(answer(offer, lang).outcome, `${example} → ${offer}`).toBe('answered')
      }
  })

  it('turns nonsense into an Answer, never a throw', () => {
    const odd = { nonsense: true, [argumentsOf(command)[0]?.name ?? 'x']: 7 }
    expect(answer.call(command.name, odd, 'da').outcome).toBe('invalid')
  })
})
