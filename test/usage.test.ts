/** The command line and the languages of the environment. */

import { describe, expect, it } from 'vitest'
import { languagesOf } from '../src/system-language.ts'
import { parseCommandLine } from '../src/usage.ts'

describe('a command line', () => {
  it.each([
    { args: [], read: { verb: 'talk', lang: null } },
    { args: ['batch'], read: { verb: 'batch', lang: null } },
    { args: ['verify', 'report'], read: { verb: 'verify', folder: 'report', lang: null } },
    { args: ['check', 'tale.txt'], read: { verb: 'check', file: 'tale.txt', lang: null } },
    { args: ['check'], read: { verb: 'check', file: null, lang: null } },
    { args: ['check', 'the', 'goal'], read: { verb: 'ask', question: 'check the goal', lang: null } },
    { args: ['gaps'], read: { verb: 'gaps', file: null, lang: null } },
    { args: ['gaps', 'gaps.json'], read: { verb: 'gaps', file: 'gaps.json', lang: null } },
    { args: ['gaps', 'in', 'health'], read: { verb: 'ask', question: 'gaps in health', lang: null } },
    { args: ['verify'], read: { verb: 'ask', question: 'verify', lang: null } },
    { args: ['/goal beskæftigelse'], read: { verb: 'ask', question: '/goal beskæftigelse', lang: null } },
    { args: ['hvor', 'mange?', '-l', 'da'], read: { verb: 'ask', question: 'hvor mange?', lang: 'da' } },
    { args: ['--lang=en', 'batch'], read: { verb: 'batch', lang: 'en' } },
    { args: ['--', '--lang'], read: { verb: 'ask', question: '--lang', lang: null } },
    { args: ['batch', '--help'], read: { verb: 'help', lang: null } },
    { args: ['-v'], read: { verb: 'version', lang: null } },
  ])('$args → $read.verb', ({ args, read }) => expect(parseCommandLine(args)).toEqual(read))

  it.each([['--lagn', 'da'], ['--lang'], ['--lang', 'fr'], ['-z']])('%s %s is wrong, and why', (...args) => {
    const read = parseCommandLine(args.filter(Boolean))
    expect(read.verb).toBe('wrong')
    expect(read.verb === 'wrong' && read.why).toMatch(/^[^\n]*\S/)
  })
})

describe('the environment', () => {
  it.each([
    { env: {}, fixed: null, home: null },
    { env: { LANG: 'da_DK.UTF-8' }, fixed: null, home: 'da' },
    { env: { LANG: 'en_GB.UTF-8' }, fixed: null, home: 'en' },
    { env: { LANG: 'de_DE.UTF-8' }, fixed: null, home: null },
    { env: { LC_ALL: 'en_US', LANG: 'da_DK' }, fixed: null, home: 'en' },
    { env: { LC_ALL: '', LC_MESSAGES: 'da_DK', LANG: 'en_US' }, fixed: null, home: 'da' },
    { env: { KILDETAL_LANG: 'en', LANG: 'da_DK' }, fixed: 'en', home: 'da' },
    { env: { KILDETAL_LANG: 'klingon' }, fixed: null, home: null },
  ])('$env', ({ env, fixed, home }) => expect(languagesOf(env)).toEqual({ fixed, home }))
})
