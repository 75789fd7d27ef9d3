/** Who may import whom, and how long a file may grow: the shape of the house, read from its files. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../program.ts'

const languages = [
  'language',
  'language/numbers',
  'language/tables',
  'language/times',
  'language/words',
] as const
const words = ['answer', ...languages] as const

/** The rooms of a free question, in the order in which it goes through them. */
const asking = [
  'ask/question',
  'ask/catalogue',
  'ask/fitting',
  'ask/ranking',
  'ask/deciding',
  'ask/answering',
  'ask/several',
  'ask/roster',
] as const

/** Room → what it may import: other rooms, single files of `src/`, packages. Itself always. */
const rules: Readonly<Record<string, readonly string[]>> = {
  answer: [],
  // Tokens, stems and folding; the vote reads the tables.
  language: ['answer', 'per-key.ts', 'language/tables', '@orama/stemmers/danish', '@orama/stemmers/english'],
  'language/words': ['answer', 'language'],
  'language/tables': ['answer', 'language', 'language/words'],
  'language/numbers': ['answer', 'language', 'language/words'],
  'language/times': ['answer', 'language', 'language/words', 'language/numbers'],
  pack: ['answer', ...languages, 'per-key.ts', 'zod', 'yaml', 'node:crypto', 'node:fs', 'node:path'],
  // Its files: the words of the languages that the build wrote.
  reading: ['answer', ...languages, 'once.ts', 'pack', 'per-key.ts', 'node:fs', 'node:path'],
  search: ['answer', ...languages, 'once.ts', 'pack', 'reading', 'minisearch'],
  telling: ['answer', ...languages, 'pack', 'reading', 'search', 'desk.ts', 'command.ts'],
  // A question is read, facts are found, held against it, ranked, chosen, told: each knows only those before it.
  'ask/question': [...words, 'pack', 'per-key.ts', 'reading'],
  // Its file: the index that the compiler wrote.
  'ask/catalogue': [...words, 'once.ts', 'pack', 'reading', 'minisearch', 'node:fs'],
  'ask/fitting': [...words, 'pack', 'per-key.ts', 'reading', ...asking.slice(0, 2)],
  'ask/ranking': [...words, 'pack', 'reading', ...asking.slice(0, 3)],
  'ask/deciding': [...words, 'pack', 'telling', ...asking.slice(0, 4)],
  'ask/answering': [...words, 'once.ts', 'pack', 'telling', ...asking.slice(0, 5)],
  'ask/several': [...words, 'pack', 'reading', 'telling', ...asking.slice(0, 6)],
  'ask/roster': [...words, 'pack', 'telling', ...asking.slice(0, 7)],
  ask: [...words, 'pack', 'reading', ...asking],
  // Reads the draft, finds figures for it, judges: each knows only those before it.
  'check/draft': [...words, 'pack', 'per-key.ts', 'reading', ...asking.slice(0, 3)],
  'check/figures': [...words, 'pack', 'per-key.ts', 'reading', ...asking.slice(0, 5), 'check/draft'],
  // From `check` itself what a judgement is.
  'check/objections': [
    ...words,
    'pack',
    'per-key.ts',
    'reading',
    'telling',
    ...asking.slice(0, 3),
    'check',
    'check/draft',
    'check/figures',
  ],
  check: [
    ...words,
    'once.ts',
    'pack',
    'per-key.ts',
    'reading',
    'telling',
    ...asking.slice(0, 3),
    'check/draft',
    'check/figures',
    'check/objections',
  ],
  'desk.ts': ['answer', 'pack', 'search', 'command.ts', 'stand-ins.ts'],
  'stand-ins.ts': ['answer', 'pack', 'search', 'telling'],
  'command.ts': ['answer', 'desk.ts', 'telling', 'zod'],
  'question.ts': ['answer', ...languages, 'pack', 'telling', 'command.ts', 'desk.ts'],
  'suggestions.ts': ['answer', 'desk.ts'],
  'completion.ts': ['answer', ...languages, 'pack', 'search', 'command.ts', 'completable.ts', 'desk.ts'],
  'completable.ts': ['answer', ...languages, 'pack', 'telling', 'command.ts', 'desk.ts'],
  'draft-file.ts': ['answer', 'mammoth', 'node:fs'],
  'home-language.ts': ['answer', 'desk.ts', 'question.ts'],
  'incident.ts': ['node:crypto'],
  'once.ts': [],
  'per-key.ts': [],
  'small-heap.ts': ['v8-flags.ts', 'node:v8'],
  'v8-flags.ts': [],
  'usage.ts': ['answer', 'node:util'],
  'system-language.ts': ['answer'],
  commands: ['answer', 'pack', 'search', 'telling', 'command.ts', 'zod'],
  surface: ['answer', 'question.ts', 'command.ts', 'node:events', 'node:stream'],
  'surface/batch': ['answer', 'question.ts', 'command.ts', 'surface', 'node:stream'],
  'installed.ts': ['ask/catalogue', 'chart', 'kildetal.ts', 'pack', 'node:path'],
  // Platforms that call us need a server, with a body read to its end and no further.
  serve: [
    'answer',
    'command.ts',
    'v8-flags.ts',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
    'node:crypto',
    'node:fs',
    'node:inspector',
    'node:http',
    'node:path',
    'node:timers/promises',
    'node:v8',
  ],
  // Its files: the letters and the rasteriser that the build put beside the program; its thread: drawing holds nobody up.
  chart: [
    'answer',
    'serve',
    '@resvg/resvg-wasm',
    'node:crypto',
    'node:fs',
    'node:path',
    'node:worker_threads',
    'node:zlib',
  ],
  // Its own server: what Bolt's lets in can end the process.
  'surface/slack': [
    'answer',
    'question.ts',
    'command.ts',
    'serve',
    'surface',
    // Types only: what a picture is handed over as.
    'chart',
    '@slack/bolt',
    'node:fs',
    'node:http',
    'node:path',
  ],
  // As Slack's; the registered commands are compared with ours.
  'surface/discord': [
    'answer',
    'question.ts',
    'command.ts',
    'serve',
    'surface',
    'discord.js',
    'node:crypto',
    'node:http',
    'node:util',
  ],
  'surface/terminal': [
    'answer',
    'question.ts',
    'command.ts',
    'surface',
    'string-width',
    'node:fs',
    'node:path',
    'node:readline/promises',
    'node:stream',
    'node:util',
  ],
}

/** They put the house together and may open every door. */
const builders = new Set([
  'main.ts',
  'start-main.ts',
  'kildetal.ts',
  'compile-main.ts',
  'words-main.ts',
  'chat-main.ts',
  'check-main.ts',
  'draw-main.ts',
  'chart-main.ts',
  'serve-main.ts',
  'serve-house.ts',
  'serve-doors.ts',
  'serve-settings.ts',
  'gaps-main.ts',
  'manifest-main.ts',
  'register-main.ts',
])

/** Packages that one place alone knows. */
const homes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['pack', 'manifest-main.ts'],
  minisearch: ['search', 'ask/catalogue'],
  'string-width': ['surface/terminal'],
  mammoth: ['draft-file.ts'],
  '@resvg/resvg-wasm': ['chart'],
  pino: ['serve'],
  'prom-client': ['serve'],
  'rate-limiter-flexible': ['serve'],
  '@slack/bolt': ['surface/slack'],
  'discord.js': ['surface/discord'],
}

/** Longer than a page, each for a reason; one that has become short enough is an error. */
const longFiles: Readonly<Record<string, string>> = {
  'src/answer/tree.ts': 'the content model is read in one piece',
}
const longest = 150

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))

const files = [...filesIn('src'), ...filesIn('commands')]
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Houses of several rooms. */
const nested = new Set(['surface', 'ask', 'check', 'language'])

function roomOf(file: string): string {
  const [top = '', room = '', inner = '', deepest] = file.split('/')
  if (top !== 'src') return top
  return nested.has(room) && deepest !== undefined ? `${room}/${inner}` : room
}

type Import = { readonly file: string; readonly target: string; readonly to: string }

const importsOf = (file: string): Import[] =>
  [...read(file).matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, named, lazy]) => {
      const target = named ?? lazy ?? ''
      const path = target.startsWith('.')
        ? relative(root, join(root, dirname(file), target)).replaceAll('\\', '/')
        : null
      return { file, target: path ?? target, to: path === null ? target : roomOf(path) }
    },
  )

const imports = files.flatMap(importsOf)

it('reads imports at all', () => {
  expect(imports).toContainEqual({ file: 'src/answer/plain.ts', target: 'src/answer/clean.ts', to: 'answer' })
  expect(imports).toContainEqual({ file: 'src/draft-file.ts', target: 'mammoth', to: 'mammoth' })
})

describe.each([...new Set(files.map(roomOf))].filter((room) => !builders.has(room)))('%s', (room) => {
  it('imports only what it may', () => {
    const allowed = new Set([room, ...(rules[room] ?? [])])
    const strangers = imports.filter(({ file, to }) => roomOf(file) === room && !allowed.has(to))
    expect(strangers.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })
})

it('has no rule for a room that is gone', () => {
  const rooms = new Set(files.map(roomOf))
  expect(Object.keys(rules).filter((room) => !rooms.has(room))).toEqual([])
})

describe.each(Object.entries(homes))('%s', (name, rooms) => {
  it(`is known to ${rooms.join(' and ')} alone`, () => {
    const users = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ file }) => file)
    expect(users.filter((file) => !rooms.includes(roomOf(file)))).toEqual([])
  })
})

it('lets commands import their list only', () => {
  const between = imports.filter(({ file, to }) => roomOf(file) === 'commands' && to === 'commands')
  expect(between.filter(({ file }) => file !== 'commands/index.ts').map(({ file }) => file)).toEqual([])
})

describe('a file', () => {
  it.each(files)('%s opens with one sentence on what lives here', (file) =>
    expect(read(file)).toMatch(/^\/\*\*[ \n]/),
  )
  it.each(files.filter((file) => /answer|surface/.test(file)))('%s hides no node behind a default', (file) =>
    expect(read(file)).not.toMatch(/^\s*default:/m),
  )
  it.each(files)('%s is a page long', (file) => {
    const lines = read(file).trimEnd().split('\n').length
    if (longFiles[file] === undefined) expect(lines).toBeLessThanOrEqual(longest)
    else expect(lines, 'no longer an exception').toBeGreaterThan(longest)
  })
})
