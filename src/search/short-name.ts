/** The shortest way to type an entry that is sure to find it again. */

import type { Language } from '../answer/tree.ts'
import type { Entry } from '../pack/pack.ts'
import type { Find } from './find.ts'

/** Names up to this length are typed as they are. */
const comfortable = 32

/** Its name when that is short, else an alias that means it alone, else the name or, at the last, its id. */
export function shortNameOf(entry: Entry, lang: Language, find: Find): string {
  const name = entry.name[lang]
  const aliases = entry.aliases[lang].filter((alias) => alias.length < name.length)
  const candidates = name.length <= comfortable ? [name] : [...aliases, name]
  return candidates.find((words) => isFound(words, entry, lang, find)) ?? entry.id
}

function isFound(words: string, entry: Entry, lang: Language, find: Find): boolean {
  const found = find(words, [entry.kind], lang)
  return found.type === 'one' && found.entry.id === entry.id
}
