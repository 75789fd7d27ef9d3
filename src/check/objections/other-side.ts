/** `Some schools have a high share. They have 900 more` of the schools with a low one: the opposite of what the figure is told of. */

import { saysOpposite } from '../../ask/fitting/opposite.ts'
import { scenesIn } from '../draft/scene.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const otherSide: Objection = ({ card: { fact }, context: { asked, clause, earlier, scenes } }) => {
  // What is said last of a thing holds.
  const text = [...scenesIn(scenes).map((scene) => scene.text), earlier?.text ?? '', clause.lower].join('')
  return saysOpposite(fact, { text, lang: asked.lang }) ? unlike(fact) : null
}
