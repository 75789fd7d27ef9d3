/** Says that two figures stand in the opposite order of what a question takes for granted. */

import type { Observation, Pack } from '../../pack/pack.ts'
import type { Asked } from '../question/asked.ts'
import { settingRight } from './set-right.ts'

/** `It is the opposite. `; of shares, where it may be asked which group has more heads, `By share it is the opposite. ` */
export function oppositeOrder(
  { unit }: Pick<Observation, 'unit'>,
  { lang, signals }: Asked,
  { units }: Pack,
): string {
  const { shares, order } = settingRight[lang]
  // `Are there more women than men in work?` of larger and smaller shares of them.
  return units.get(unit)?.quantity === 'share' && !signals.has('share') ? shares : order
}
