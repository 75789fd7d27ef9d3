/** Verbs that say little by themselves: they tie a number or a thing to what is said of it. */

import { words } from '../both-languages.ts'

/** `25 % are women`, `four have an office`. */
export const copulas = words('er var har blev', 'is are was were be have has')

/** Behind a `there` that says only that there is something: `der kom fem`, `there were five`. */
export const existing = words('er var bliver blev kom kommer', 'is are was were has have')

/** With which a sentence goes on behind what tells who is meant: `three in four, who left school in 2008, | will …`. */
export const goingOn = words('vil ventes forventes er har bor går kan', 'will are is have has can')

/** Behind an age that is told without its unit: `those over 60 live …`, `dem under 25 i byen`. */
export const behindAges = words('er har bor var går i', 'is are have live were go in')

/** Of a time already told: `that was a quarter of them`. */
export const amountedTo = words('var svarede udgjorde', 'was were equalled amounted corresponded')

/** Before the number of those who go or live somewhere, as Danish turns it: `samtidig går 28 % i privatskole`. */
export const going = words('går gik bor boede lever levede', '')

/** Of what should come about: `the gap was to be halved`. Danish says it otherwise. */
export const was = words('', 'was were')
