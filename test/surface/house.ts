/** The house over the real pack, as the doors that stay open see it. */

import { openChoices } from '../../src/serve/choices.ts'
import type { House } from '../../src/serve/house.ts'
import { houseOf } from '../../src/serve-house.ts'
import { openKildetal } from '../kildetal.ts'

const kildetal = openKildetal()
// The first free question waits for an index: now, not while a test counts its seconds.
kildetal.answer('Hvor mange?', null)

export const incident = 'K-0000TEST'

export const aHouse = (changes: Partial<House> = {}): House => ({
  ...houseOf(kildetal, { lang: null, choices: openChoices(null), report: () => incident, pictures: null }),
  ...changes,
})
