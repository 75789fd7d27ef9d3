/** Finds a code of some code lists by its name. */

import type { Language } from '../answer/tree.ts'
import type { Code, Pack } from '../pack/pack.ts'
import { createNames, type Match } from './names.ts'

export type ListedCode = { readonly list: string; readonly code: Code }

export type FoundCodes = Omit<Match, 'ids'> & { readonly codes: readonly ListedCode[] }

/** The codes of the lists that the words name; `accepts` leaves some out. */
export function findCodes(
  words: string,
  lists: Iterable<string>,
  { codeLists }: Pack,
  lang: Language,
  accepts: (found: ListedCode) => boolean = () => true,
): FoundCodes {
  const codes = [...lists].flatMap((list) =>
    [...(codeLists.get(list)?.codes.values() ?? [])].map((code): ListedCode => ({ list, code })),
  )
  const open = new Map(codes.filter(accepts).map((found) => [`${found.list}/${found.code.code}`, found]))
  const names = createNames(
    [...open].map(([id, { code }]) => ({
      id,
      names: { da: [code.name.da, ...code.aliases.da], en: [code.name.en, ...code.aliases.en] },
    })),
  )
  const { ids, strength, read } = names.match(words, lang)
  return { strength, read, codes: ids.flatMap((id) => open.get(id) ?? []) }
}
