/** Words that put one group above or below another. */

const above = new Set(
  'højere større flere mere foran bedre oftere higher larger bigger greater more ahead above better'.split(
    ' ',
  ),
)
const below = new Set(
  'lavere mindre færre bagud bagefter dårligere sjældnere halter haltede lower smaller fewer less behind below worse trail trails trailed lag lags'.split(
    ' ',
  ),
)

/** 1 above, −1 below, 0 where the words say neither or both. */
export const polarityOf = (words: readonly string[]): number =>
  Number(words.some((word) => above.has(word))) - Number(words.some((word) => below.has(word)))

const over = new Set('over above exceeds exceeded overstiger overstege'.split(' '))
const under = new Set('under below beneath'.split(' '))

/** The same where a small word alone puts the one over or under the other; `over 12 %` does not. */
export function sideOf(words: readonly string[]): number {
  const stands = (sides: ReadonlySet<string>): number =>
    Number(words.some((word, at) => sides.has(word) && !/^\d/.test(words[at + 1] ?? '1')))
  return polarityOf(words) || stands(over) - stands(under)
}
