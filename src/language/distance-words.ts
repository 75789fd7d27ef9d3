/** Words by which a question asks how far one is behind another, or from where to where something goes. */

import { words } from './both-languages.ts'

/** Before `far`. */
export const howMuch = words('hvor', 'how')

export const far = words('langt', 'far')

/** Before the one that is ahead, or behind. */
export const behind = words('bag bagefter bagud efter foran', 'behind ahead')

export const starting = words('fra', 'from')
export const ending = words('til', 'to')
