/** Words around a share that is told of and not asked for: `with a high share of`, `what do they share?` */

import { words } from './both-languages.ts'

/** Before one that is not told apart. */
export const anyOne = words('en et', 'a an')

/** `How large a share`, `hvor stor en del`. */
export const asksHow = words('hvor', 'how what')

/** `What do they …?` */
export const asksWhat = words('', 'what')

/** … and the verb that helps it. */
export const helper = words('', 'do does did')

/** `As a share of …` */
export const asWhat = words('som', 'as')
