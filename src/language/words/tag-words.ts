/** Words by which one who has told something asks whether it is so. */

const verbs = 'is|are|was|were|has|have|had|do|does|did|will|would|can|could|should'

/** Alternatives of an expression, behind the last comma: `…, isn't it?`, `…, ikke sandt?`, `…, er det ikke?` */
export const tags = [
  `(?:(?:${verbs})(?:n['’]?t)?|won['’]?t|can['’]?t) (?:it|they|he|she|we|you|there)`,
  'right|correct',
  'ikke(?: sandt| også| rigtigt)?|ik|ikk|vel|eller hvad|eller hur|stemmer det|passer det|er det rigtigt',
  '(?:er|var|har|havde|gør|gjorde|kan|skal|vil|bliver|blev) (?:det|de|den|der|vi|man)(?: ikke| vel)',
].join('|')

/** At the head of a further clause, of what was asked for before: `how many are they? Is it one in four?` */
export const guessing = /[?,.;] ?(is|was|are|were|er|var) (it|that|they|det|de)(?!\p{L})/iu
