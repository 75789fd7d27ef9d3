/** A question that is told first and asked in its last words: `…, isn't it?`, `…, ikke sandt?` */

/** What is left without such words, and whether there were any. */
type Untagged = { readonly text: string; readonly isTagged: boolean }

export function withoutTag(text: string): Untagged {
  const told = text.replace(tag, '')
  return { text: told, isTagged: told !== text }
}

const verbs = 'is|are|was|were|has|have|had|do|does|did|will|would|can|could|should'

const tags = [
  `(?:(?:${verbs})(?:n['’]?t)?|won['’]?t|can['’]?t) (?:it|they|he|she|we|you|there)`,
  'right|correct',
  'ikke(?: sandt| også| rigtigt)?|ik|ikk|vel|eller hvad|eller hur|stemmer det|passer det|er det rigtigt',
  '(?:er|var|har|havde|gør|gjorde|kan|skal|vil|bliver|blev) (?:det|de|den|der|vi|man)(?: ikke| vel)',
]

/** Behind a comma, and before the end or another sentence. */
const tag = new RegExp(`,\\s*(?:${tags.join('|')})\\s*(?=\\?|[.!](?:\\s|$)|$)`, 'iu')
