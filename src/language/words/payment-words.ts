/** Words that tell who gives money and who gets it. */

import { words } from '../both-languages.ts'
import { phrasesOf } from '../phrase.ts'

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

/** As phrases with a space on either side: what a whole is spent on. */
export const spendingVerbs = phrasesOf(
  'bruger, bruges, brugte, brugt, anvender, anvendes, spends, spend, spent, uses, used',
)
