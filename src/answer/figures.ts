/** Lists the figures of an Answer with the role each plays in it. */

import { type BlockHandlers, renderBlock } from './render.ts'
import type { Answer, Figure, Role } from './tree.ts'

export type RoledFigure = { readonly role: Role; readonly figure: Figure }

/** In reading order, each once, in the weightiest role it has. Only an answer that answers has a lead. */
export function figuresOf(answer: Answer): readonly RoledFigure[] {
  const found = new Map<string, RoledFigure>()
  for (const { role: written, figure } of [answer.direct, ...answer.body].flatMap((block) =>
    renderBlock(block, figured, null),
  )) {
    const role = written === 'lead' && answer.outcome !== 'answered' ? 'nearest' : written
    const earlier = found.get(keyOf(figure))
    if (!earlier || weight[role] > weight[earlier.role]) found.set(keyOf(figure), { role, figure })
  }
  return [...found.values()]
}

const weight: { readonly [R in Role]: number } = { lead: 2, nearest: 1, context: 0 }

const keyOf = (figure: Figure): string =>
  figure.computed
    ? `${figure.entry} ${figure.arithmetic}`
    : `${figure.entry} ${figure.cite.line} ${figure.cite.printed} ${figure.value} ${figure.period} ${JSON.stringify(figure.dimensions)}`

const inRole = (role: Role, figures: readonly Figure[]): RoledFigure[] =>
  figures.map((figure) => ({ role, figure }))

const figured: BlockHandlers<readonly RoledFigure[], null> = {
  statement: ({ role, figures }) => inRole(role, figures),
  table: ({ role, rows }) => rows.flatMap(({ figures }) => inRole(role, figures)),
  /** A draft's figures belong to its checks. */
  draft: () => [],
  /** A picture shows figures that the words around it give. */
  chart: () => [],
  paragraph: () => [],
  heading: () => [],
  notice: () => [],
  quote: () => [],
  next: () => [],
}
