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
