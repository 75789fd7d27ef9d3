/** The reference desk: everything a command may consult, and nothing else. */

import type { Answer, Citation, Language } from './answer/tree.ts'
import type { Command } from './command.ts'
import type { Entry, Pack } from './pack/pack.ts'
import { createFinder, type Find, type Kinds } from './search/find.ts'
import { createGroupReader, type ReadGroups } from './search/groups.ts'
import type { LanguageOf } from './search/language-of.ts'
import { shortNameOf } from './search/short-name.ts'
import { readSubject, type Subject } from './search/subject.ts'
import { standInAsk, standInCheck } from './stand-ins.ts'

/** Without a language it finds its own; `home` is the person's, for words that tell none. */
export type Ask = (question: string, lang: Language | null, home?: Language | null) => Answer
export type CheckDraft = (draft: string, lang: Language | null, home?: Language | null) => Answer
/** The printed words around a citation, when the text edition is at hand. */
export type QuoteOf = (cite: Citation) => string | null

export type Desk = {
  readonly pack: Pack
  readonly commands: readonly Command[]
  readonly find: Find
  readonly readGroups: ReadGroups
  /** A name that may carry group and period words. */
  readonly read: (text: string, kinds: Kinds, lang: Language) => Subject
  /** The shortest sure name of an entry. */
  readonly nameOf: (entry: Entry, lang: Language) => string
  /** The language of a name that only one language has. */
  readonly languageOf: LanguageOf
  readonly quote: QuoteOf
  readonly ask: Ask
  readonly check: CheckDraft
}

export type Trades = {
  readonly commands?: readonly Command[]
  readonly quote?: QuoteOf
  readonly ask?: Ask
  readonly check?: CheckDraft
}

/** A desk over one pack; what it indexes, it indexes when first asked. */
export function createDesk(pack: Pack, trades: Trades = {}): Desk {
  const { find, languageOf } = createFinder(pack)
  let groups: ReadGroups | null = null
  const readGroups: ReadGroups = (tokens, lang) => {
    groups ??= createGroupReader(pack)
    return groups(tokens, lang)
  }
  return {
    pack,
    commands: trades.commands ?? [],
    find,
    readGroups,
    read: (text, kinds, lang) => readSubject(text, kinds, lang, { find, readGroups }),
    nameOf: (entry, lang) => shortNameOf(entry, lang, find),
    languageOf,
    quote: trades.quote ?? (() => null),
    ask: trades.ask ?? standInAsk(pack, find),
    check: trades.check ?? standInCheck(pack),
  }
}
