/** Every observation has a unit that the pack knows. */

import { type Check, factProblem, factsOfType } from '../archive.ts'
import { nearest } from '../nearest.ts'

export const unitsExist: Check = {
  name: 'units-exist',
  why: 'A number without a known unit cannot be shown or compared.',
  run: (archive) =>
    factsOfType(archive, 'observation').flatMap((filed) => {
      const { unit } = filed.fact
      const { units } = archive.pack
      if (units.has(unit)) return []
      const remedy = 'Use a unit of `units.yaml`, or add it there.'
      return [
        factProblem(filed, ['unit'], {
          message: `There is no unit \`${unit}\`.`,
          meant: nearest(unit, units.keys()),
          remedy,
        }),
      ]
    }),
}
