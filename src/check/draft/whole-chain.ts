/** The words of the whole that stands behind a share: `of | the school pupils in Northtown`. */

import type { Language } from '../../answer/tree.ts'
import type { Token } from '../../language/token.ts'
import { having } from '../../language/words/comparing-words.ts'
import { copulas, going } from '../../language/words/copulas.ts'
import { leadingToWhole, sayingOfParts, whereTo, withinWhole } from '../../language/words/prepositions.ts'
import { dwelling } from '../../language/words/question-words.ts'
import { relativesAnywhere } from '../../language/words/relative-words.ts'
import { anyOne } from '../../language/words/share-words.ts'
import { boundBefore } from '../../reading/bounds.ts'
import type { Item } from '../../reading/meaning.ts'

/** Between the words of one whole; anything else ends it. */
const joints: ReadonlySet<string> = new Set([...withinWhole, '-', "'"])

/** `Of the school pupils in Northtown`: what is joined by small words behind an `of`. */
export function chainFrom(
  at: number,
  isFraction: boolean,
  known: readonly Item[],
  tokens: readonly Token[],
  /** The word before the number. */
  ahead: string,
): Item[] {
  const isOf = leadingToWhole.has(tokens[at]?.lower ?? '')
  // `Hver anden på overførselsindkomst` parts nothing that it names.
  if (!isOf && (!isFraction || tokens[at]?.text === ',' || sayingOfParts.has(tokens[at]?.lower ?? '')))
    return []
  const chain: Item[] = []
  let end = isOf ? at + 1 : at
  for (const item of known.filter(({ first }) => first >= end)) {
    const between = tokens.slice(end, item.first)
    // `Of those who have …` goes on behind its verb.
    const isFirstFar = between.length > 5 || (between.some(isVerb) && !between.some(isRelative))
    // `Er en tredjedel af beboerne børn`: what stands beside a thing without a word between is said of it.
    const isSaid = between.length === 0 && item.type === 'facet' && chain.at(-1)?.type === 'term'
    // `Børnene med minoritetsbaggrund særlige vanskeligheder`: nor what stands beside such a group.
    const isSaidOfGroup =
      between.length === 0 && item.type === 'term' && chain.length > 1 && chain.at(-1)?.type === 'facet'
    // `75 % of a year get | an education`: an article alone begins another thing.
    const isOther = between.length > 0 && between.every(isArticle)
    // `I byen er en femtedel af borgerne under 18 år`: nor what stands beside a noun, where their verb came first.
    const isSaidOfNoun =
      copulas.has(ahead) && item.type === 'facet' && between.length > 0 && !isJoint(tokens[item.first - 1])
    const isFar =
      chain.length === 0
        ? isFirstFar || isSaidOfNoun
        : isSaid || isSaidOfGroup || isOther || !between.every(isJoint)
    if (isFar) break
    chain.push(item)
    end = item.last + 1
  }
  // `Samtidig går 28 % af byens børn i privatskole`: where they go is said of them, though their verb came first.
  const isGoing = chain.length > 1 && going.has(ahead)
  return isGoing && isPlaced(chain.at(-1), tokens) ? chain.slice(0, -1) : chain
}

const isPlaced = (item: Item | undefined, tokens: readonly Token[]): boolean =>
  item !== undefined && whereTo.has(tokens[item.first - 1]?.lower ?? '')

const isJoint = (token: Token | undefined): boolean => token !== undefined && joints.has(token.lower)
const isArticle = ({ lower }: Token): boolean => anyOne.has(lower)
export const isRelative = ({ lower }: Token): boolean => relativesAnywhere.has(lower)
const isVerb = ({ lower }: Token): boolean => copulas.has(lower)

/** Before the number and the words that bound it: the `er` of `I byen er omkring en femtedel …`. */
export const wordAhead = (first: number, tokens: readonly Token[], lang: Language): string =>
  tokens[(boundBefore(first, tokens, lang)?.first ?? first) - 1]?.lower ?? ''

/** The place before the small words that lead to a whole: `of those who are | unemployed`, `af dem, der | gennemfører`. */
export function beforeWhole(first: number, tokens: readonly Token[]): number {
  let at = first - 1
  while (isLeading(tokens[at], tokens[at - 1])) at -= 1
  return at
}

const isLeading = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  (isJoint(token) ||
    isRelative(token) ||
    token.text === ',' ||
    (isVerb(token) && before !== undefined && isRelative(before)))

/** `Every fourth with that background is …`: the group that they have is the whole, where no verb came before. */
export function groupHad(at: number, known: readonly Item[], tokens: readonly Token[]): readonly Item[] {
  const group = known.find(({ first }) => first > at)
  const isHad = having.has(tokens[at]?.lower ?? '') && group?.type === 'facet' && group.first === at + 1
  return isHad && tokens.slice(group.last + 1).some(isSaying) ? [group] : []
}

/** A verb that says what somebody is or where they live. */
export const isSaying = (token: Token | undefined): boolean =>
  token !== undefined && (copulas.has(token.lower) || dwelling.has(token.lower))
