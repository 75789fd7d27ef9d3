/** A question that is told first and asked in its last words: `…, isn't it?`, `…, ikke sandt?` */

import { tags } from '../../language/words/tag-words.ts'

/** What is left without such words, and whether there were any. */
type Untagged = { readonly text: string; readonly isTagged: boolean }

export function withoutTag(text: string): Untagged {
  const told = text.replace(tag, '')
  return { text: told, isTagged: told !== text }
}

/** Behind a comma, and before the end or another sentence. */
const tag = new RegExp(`,\\s*(?:${tags})\\s*(?=\\?|[.!](?:\\s|$)|$)`, 'iu')
