/** What a number was read to be about, for the writer to see. */

import type { Asked } from '../ask/question/asked.ts'
import type { Pack } from '../pack/pack.ts'

/** The topic words, groups and times that the clause was read to be about. */
export function understoodAs(asked: Asked, pack: Pack): string {
  const topics = asked.topics.filter(({ optional }) => !optional).map(({ text }) => text)
  const groups = asked.facets.flatMap(([facet]) => {
    const name = facet
      ? pack.codeLists.get(facet.dimension)?.codes.get(facet.code)?.name[asked.lang]
      : undefined
    return name ? [name] : []
  })
  return [...topics, ...groups].join(', ')
}
