/** `Among people over 60`, `are over 18` of those under 18: a bound of age that the figure does not have. */

import { holdsAny, spaced } from '../../language/phrase.ts'
import { tellingWords } from '../../language/telling-words.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

/** Ages are told in whole years, two digits of them, and without a unit or with `years`. */
const age = /^\d{1,2}$/
const unit = /^(år|years?)$/

export const ageBound: Objection = ({ number, card: { fact }, context: { opening, coreText, asked } }) => {
  const words = `${opening}${coreText}`.trim().split(/ +/)
  const told = spaced(fact.text[asked.lang])
  const bounded = words.flatMap((word, at) => {
    if (!age.test(word) || word === number.text) return []
    const next = words[at + 1] ?? ''
    const isAge = next === '' || unit.test(next) || !/^[%\p{L}]/u.test(next) || ends.has(next)
    const before = tellingWords[asked.lang].ageBounds.find((bound) =>
      ` ${words.slice(0, at).join(' ')} `.endsWith(bound),
    )
    return isAge && before ? [`${before}${word} `] : []
  })
  return bounded.some((bound) => !holdsAny(told, [bound])) ? { ...unlike(fact), difference: 'group' } : null
}

/** What may follow an age. */
const ends = new Set('er har bor var går is are have live were go in i'.split(' '))
