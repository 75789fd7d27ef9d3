/** Verbs by which a thing is where it is, is there at all, or is still there. */

import { words } from '../both-languages.ts'

/** Before what a thing is or where it is: `five areas stand on the list`. */
export const standing = words('er var står stod ligger lå', 'is are was were stand stands stood')

/** A thing is there: `today there are five areas`, `der fandtes fem`. */
export const beingThere = words('er var har havde fandtes findes', 'is are was were has have had')

/** It has not gone: `five areas remain`, `fem er tilbage`. */
export const remaining = words('tilbage endnu stadig stadigvæk fortsat', 'remain remains left still')

/** In a text, of what is so now: `54.8 per cent are in work`. */
export const standsNow = / (er|ligger|is|are|stands) /

/** Right before the level at which a thing is: `stands at 8.1 points`. */
export const rightBeforeLevel = /\b(er på|ligger på|lå på|var på|står på|(is|are|was|were|stands|stood) at)$/u
