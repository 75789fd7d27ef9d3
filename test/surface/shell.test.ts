/** The program in a real shell and on a real terminal. */

import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { build, env, program, root, run, shell, sit } from '../program.ts'

// A shell, a program and a pack: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

describe('one question', () => {
  it.each([
    { args: ['/help'], code: 0 },
    { args: ['--lang', 'en', '/help'], code: 0 },
    { args: ['/hlep'], code: 2 },
    { args: ['hvad', 'er', 'meningen', 'med', 'livet?'], code: 3 },
    { args: ['--', '--help'], code: 3 },
  ])('$args ends with $code, on stdout alone', ({ args, code }) => {
    const ended = run(args)
    expect(ended.code).toBe(code)
    expect(ended.stdout).not.toBe('')
    expect(ended.stderr).toBe('')
  })
  it.each(['da', 'en'])('speaks %s when told to', (lang) => {
    const words = { da: 'Hvad', en: 'What' }[lang] ?? ''
    expect(run(['--lang', lang, '/help']).stdout).toContain(words)
    expect(run(['/help'], '', { KILDETAL_LANG: lang }).stdout).toContain(words)
  })
  it('shows no colour where no person looks', () => expect(run(['/help']).stdout).not.toContain('\u001b'))
})

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['--lang', 'da', '--help']])('%s %s %s explains itself', (...args) => {
    const { code, stdout } = run(args.filter(Boolean))
    expect(code).toBe(0)
    for (const word of ['batch', 'verify', 'check', '--lang', 'KILDETAL_SOURCES', '70'])
      expect(stdout).toContain(word)
  })
  it.each([['--lagn', 'da'], ['--lang', 'fr'], ['--lang'], ['-x']])(
    '%s %s is refused with the usage',
    (...args) => {
      const { code, stdout, stderr } = run(args.filter(Boolean))
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('kildetal batch')
      expect(stderr).not.toMatch(/^\s+at /m)
    },
  )
  it('names its version and its pack', () =>
    expect(run(['--version']).stdout).toMatch(/^kildetal \d+\.\d+\.\d+ · pack [0-9a-f]{12} · ./))
  it('says so when a draft is not there', () => {
    const { code, stdout, stderr } = run(['--lang', 'da', 'check', '/nonexistent/tale.txt'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('/nonexistent/tale.txt: Filen findes ikke.\n')
  })
  it.each([
    ['broken.docx', 'no zip', 'Word'],
    ['picture.txt', 'a\0b', '.docx'],
  ])('says in words why %s cannot be read', (name, contents, word) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kildetal-')), name)
    writeFileSync(file, contents)
    const { code, stdout, stderr } = run(['check', file])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(word)
    expect(stderr).not.toMatch(/Error|^\s+at /m)
  })
  it('reads a draft from a file and from a pipe', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kildetal-')), 'tale.txt')
    writeFileSync(file, 'Der er 12345 cykler.')
    const { code, stdout } = run(['check', file])
    expect(code).toBe(0)
    expect(stdout).toContain('12345')
    expect(run(['check', '-'], 'Der er 12345 cykler.').stdout).toBe(stdout)
    expect(run(['check'], 'Der er 12345 cykler.').stdout).toBe(stdout)
  })
  it('proves nothing in a folder without the text', () => {
    const { code, stdout } = run(['verify', tmpdir()])
    expect(code).toBe(1)
    expect(stdout).toContain('Nothing was proved')
  })
})

describe('a broken installation', () => {
  it('stops with an incident number, and says nothing on stdout', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kildetal-'))
    cpSync(join(root, 'dist'), folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    writeFileSync(
      join(folder, 'pack.json'),
      readFileSync(join(folder, 'pack.json'), 'utf8').replace('percent', 'per cent'),
    )
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'kildetal.js'), '/help'], {
      encoding: 'utf8',
      env: env({ LANG: 'da_DK.UTF-8' }),
    })
    expect([status, stdout]).toEqual([70, ''])
    const [log = '', said = ''] = stderr.split('\n')
    const { incident, error } = JSON.parse(log) as { incident: string; error: string }
    expect(said).toBe(`Kildetal måtte stoppe. Hændelse ${incident}`)
    expect(error).toContain('does not match its hash')
  })
})

describe('a pipe', () => {
  it('answers line by line, with the gravest exit code', () => {
    const { code, stdout } = run([], '/help\n\n/hlep\n/help\n')
    expect(stdout.split('\n---\n')).toHaveLength(3)
    expect(code).toBe(2)
  })
  it('is silent when nothing is asked', () =>
    expect(run([], '\n')).toEqual({ code: 0, stdout: '', stderr: '' }))
  it('ends quietly when nobody reads on', () => {
    const { stdout, stderr } = shell(
      `for i in $(seq 200); do echo /help; done | $K | head -1; echo "\${PIPESTATUS[1]}"`,
    )
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
    expect(stderr).toBe('')
  })
  it('answers before the pipe is closed, and goes when told to', async () => {
    const child = spawn(process.execPath, [program], { env: env() })
    const code = new Promise((resolve) => child.once('exit', resolve))
    const errors: string[] = []
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk))
    child.stdin.write('/help\n')
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGTERM')
    expect(await code).toBe(143)
    expect(errors.join('')).toBe('')
  })
})

describe.skipIf(process.platform !== 'linux')('a chat', () => {
  it('greets, completes, answers, forgets nothing typed, and leaves', async () => {
    const state = mkdtempSync(join(tmpdir(), 'kildetal-'))
    const seat = sit('', { XDG_STATE_HOME: state, LANG: 'da_DK.UTF-8' })
    await seat.shows(/Prøv for eksempel:[\s\S]*›/)
    seat.type('/hj\t')
    await seat.shows('/hjælp ')
    seat.type('\r')
    await seat.shows(/\/budget[\s\S]*› /)
    seat.type('/quit\r')
    expect(await seat.ended()).toBe(0)
    const history = join(state, 'kildetal', 'history')
    expect(readFileSync(history, 'utf8').split('\n')).toContain('/hjælp')
    expect(statSync(history).mode & 0o777).toBe(0o600)
  })

  it('empties the line on Ctrl-C and leaves on Ctrl-D', async () => {
    const seat = sit('', { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'kildetal-')) })
    await seat.shows(/Try for instance:[\s\S]*›/)
    seat.type('half a question\u0003')
    await seat.shows('› ')
    seat.type('\u0004')
    expect(await seat.ended()).toBe(0)
    expect(seat.seen()).not.toMatch(/^\s+at /m)
  })

  it('goes when told to', async () => {
    const seat = sit('', { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'kildetal-')) })
    await seat.shows('›')
    seat.child.kill('SIGTERM')
    await seat.ended()
  })

  it('waits for no draft at a keyboard', async () => {
    const seat = sit('check')
    expect(await seat.ended()).toBe(2)
    expect(seat.seen()).toContain('kildetal check FILE')
  })
  it('fits a narrow screen', async () => {
    const seat = sit('--lang da /help', {}, 40)
    expect(await seat.ended()).toBe(0)
    const lines = seat
      .seen()
      .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')
      .split(/\r?\n/)
    for (const line of lines) if (line.length > 40) expect(line.trim()).not.toContain(' ')
  })
})
