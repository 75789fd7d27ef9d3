/** Reads the command line, and says how it is written. */

import { parseArgs } from 'node:util'
import type { Language } from './answer/tree.ts'

export type Usage =
  | { readonly verb: 'talk' | 'batch' | 'serve' | 'help' | 'version' }
  | { readonly verb: 'ask'; readonly question: string }
  | { readonly verb: 'verify'; readonly folder: string }
  | {
      readonly verb: 'check'
      /** Null where none is named: the draft comes through a pipe. */
      readonly file: string | null
    }
  | {
      readonly verb: 'chart'
      readonly question: string
      /** Ends in .png or .svg. */
      readonly file: string
      readonly theme: 'light' | 'dark'
    }
  | { readonly verb: 'gaps'; readonly file: string | null }
  | { readonly verb: 'manifest'; readonly format: 'yaml' | 'json'; readonly short: boolean }
  | { readonly verb: 'register'; readonly guild: string | null; readonly dry: boolean }
  | { readonly verb: 'wrong'; readonly why: string }

export type CommandLine = Usage & { readonly lang: Language | null }

const options = {
  lang: { type: 'string', short: 'l' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  short: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  dark: { type: 'boolean' },
  guild: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

/** What was asked for, or why it could not be read. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    const { lang, help, version, json = false, short = false, output, dark = false } = values
    const { guild, 'dry-run': dry = false } = values
    if (lang !== undefined && lang !== 'da' && lang !== 'en')
      return { verb: 'wrong', why: `--lang da | en`, lang: null }
    const given: { readonly lang: Language | null } = { lang: lang ?? null }
    if (help) return { verb: 'help', ...given }
    if (version) return { verb: 'version', ...given }
    const [verb] = positionals.length === 1 ? positionals : []
    if (positionals[0] === 'chart' && (output !== undefined || dark || positionals[1]?.startsWith('/')))
      return { ...chartOf(positionals.slice(1), output ?? '', dark), ...given }
    if (output !== undefined || dark) return { ...chartOf([], '', dark), ...given }
    if ((json || short) && verb !== 'manifest')
      return { verb: 'wrong', why: 'kildetal manifest [--json] [--short]', ...given }
    if ((guild !== undefined || dry) && verb !== 'register')
      return { verb: 'wrong', why: 'kildetal register [--guild ID] [--dry-run]', ...given }
    if (guild !== undefined && !/^\d{17,20}$/.test(guild))
      return { verb: 'wrong', why: '--guild: the id of a server, 17 to 20 digits', ...given }
    if (verb === 'manifest') return { verb, format: json ? 'json' : 'yaml', short, ...given }
    if (verb === 'register') return { verb, guild: guild ?? null, dry, ...given }
    return { ...verbOf(positionals), ...given }
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    return { verb: 'wrong', why, lang: null }
  }
}

/** A file to draw into makes it a picture; without one, `chart` is a word like any other, unless a command follows. */
function chartOf(words: readonly string[], file: string, dark: boolean): Usage {
  if (words.length === 0 || !/.\.(?:png|svg)$/i.test(file))
    return { verb: 'wrong', why: 'kildetal chart QUESTION -o FILE.png | FILE.svg [--dark]' }
  return { verb: 'chart', question: words.join(' '), file, theme: dark ? 'dark' : 'light' }
}

/** A verb only with exactly what it takes; anything else is a question, in words or in one string. */
function verbOf(words: readonly string[]): Usage {
  const [verb, argument] = words
  if (verb === undefined) return { verb: 'talk' }
  if (words.length === 1 && (verb === 'batch' || verb === 'serve')) return { verb }
  if (words.length === 2 && argument !== undefined && verb === 'verify') return { verb, folder: argument }
  if (words.length <= 2 && verb === 'check') return { verb, file: argument ?? null }
  if (words.length <= 2 && verb === 'gaps') return { verb, file: argument ?? null }
  return { verb: 'ask', question: words.join(' ') }
}

export const help: { readonly [L in Language]: string } = {
  da: `Kildetal svarer på spørgsmål om en rapport, med kilde til hvert tal.

  kildetal                  samtale; fra et rør: en linje, et svar
  kildetal SPØRGSMÅL        ét svar, fx  kildetal /help
  kildetal check FIL        holder hvert tal i et udkast op mod rapporten; uden FIL fra et rør
  kildetal chart SPØRGSMÅL -o FIL.png|FIL.svg [--dark]
                            figuren til et svar
  kildetal batch            JSON-linjer ind, JSON-linjer ud
  kildetal verify MAPPE     efterprøver alle tal mod rapportens tekst i mappen
  kildetal serve            svarer i Slack og Discord, til den bliver bedt om at holde op
  kildetal gaps [FIL]       ordene, som serve ikke kunne svare på (KILDETAL_GAPS)
  kildetal manifest         Slacks app-manifest som YAML (--json), også med korte navne (--short)
  kildetal register         fortæller Discord om kommandoerne; kun én server (--guild ID), kun forskellen (--dry-run)

  -l, --lang da|en          svarets sprog; ellers spørgsmålets
  -h, --help                denne hjælp
  -v, --version             program og talsamling

  KILDETAL_LANG             som --lang
  KILDETAL_SOURCES          mappe med rapportens tekst; så citeres de trykte ord
  NO_COLOR                  ingen farver
  SLACK_…, DISCORD_…        nøgler til serve og register; se README

  Slutkode: 0 besvaret · 3 afvist med begrundelse · 2 kunne ikke læses · 70 gik galt
`,
  en: `Kildetal answers questions about a report, with the source of every figure.

  kildetal                  chat; from a pipe: a line, an answer
  kildetal QUESTION         one answer, as in  kildetal /help
  kildetal check FILE       holds every number of a draft against the report; without FILE from a pipe
  kildetal chart QUESTION -o FILE.png|FILE.svg [--dark]
                            the picture of an answer
  kildetal batch            JSON lines in, JSON lines out
  kildetal verify FOLDER    proves all figures against the report's text in the folder
  kildetal serve            answers in Slack and Discord until it is told to stop
  kildetal gaps [FILE]      the words that serve could not answer (KILDETAL_GAPS)
  kildetal manifest         Slack's app manifest as YAML (--json), with short names too (--short)
  kildetal register         tells Discord of the commands; one server only (--guild ID), the difference only (--dry-run)

  -l, --lang da|en          language of the answer; otherwise that of the question
  -h, --help                this help
  -v, --version             program and pack

  KILDETAL_LANG             like --lang
  KILDETAL_SOURCES          folder with the report's text; its printed words are then quoted
  NO_COLOR                  no colours
  SLACK_…, DISCORD_…        keys for serve and register; see the README

  Exit status: 0 answered · 3 refused with a reason · 2 could not be read · 70 went wrong
`,
}
