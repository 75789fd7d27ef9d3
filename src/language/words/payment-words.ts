/** Words that tell who gives money and who gets it. */

import { words } from '../both-languages.ts'

/** `B gave A 28 million`. */
export const giving = words(
  'gav giver givet betalte betaler betalt støttede støtter',
  'gave gives given paid pays',
)

/** `A has received 28 million`. */
export const getting = words('fik får fået modtog modtager modtaget', 'got gets received receives')

/** Before the giver: `28 million from B`. */
export const givenBy = words('fra af', 'from by')

/** Of these a question asks for no other gift than money. */
export const paying = words(
  'betaler betalte betalt betale finansierer finansierede finansieret',
  'pays paid pay funds funded fund finances financed',
)
