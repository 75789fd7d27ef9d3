/** Words by which a question asks how far one is behind another, or from where to where something goes; and by which a draft tells who is behind. */

import { words } from '../both-languages.ts'

/** Before `far`. */
export const howMuch = words('hvor', 'how')

export const far = words('langt', 'far')

/** Before the one that is ahead, or behind. */
export const behind = words('bag bagefter bagud efter foran', 'behind ahead')

export const starting = words('fra', 'from')
export const ending = words('til', 'to')

/** In a draft, who is in front: `the men are ahead`. */
export const inFront = words('foran', 'ahead')

/** Who is not: `the women are bagud`. */
export const leftBehind = words('bagud bagefter', '')

/** Verbs for being behind, also somebody who is named: `the women trail the men`. */
export const trailing = words('halter haltede', 'trail trails trailed trailing lag lags lagging')

/** Behind points, before the one who is ahead, or behind: `5.4 points efter mændene`. */
export const setsBehind = words('efter bag foran bagefter', 'behind ahead')

/** Before how much something moved. */
export const bySoMuch = words('med', 'by')

/** Before how long a movement took. */
export const withinTime = / (på|over|gennem|i løbet af|in|within|in the course of|in just|på kun) $/u
