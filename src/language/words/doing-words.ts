/** Words by which a question asks how it goes, and what somebody does about it. */

import { words } from '../both-languages.ts'

/** `How is it going?` asks for a state. */
export const faring = words(
  'går gik gaar klarer klarede ser så står stod forholder udvikler udviklet',
  'going doing faring look looks looked stand stands compare compares developed',
)

/** Ask for a thing. */
export const what = words('hvad', 'what')

/** `What is being done about it?` */
export const doing = words('gør gøre gøres gjort gjorde goer goere', 'do doing done')

/** Before what something is done about. */
export const about = words('ved for mod imod', 'about for against')

/** Stand before a verb in its plain form. */
export const helping = words('', 'do does did can could should will would must shall to')

/** Between `what` and who does it. */
export const helps = words('', 'do does did is are was were')

/** What is done with money, and with time. */
export const spending = words('', 'spend spends spent spending')

/** Before the one by whom something is done: `discriminated by the state`, `af staten`. */
export const doneBy = [' by', ' by the', ' af'] as const

/** Bring a thing to its end. */
export const stopping = words(
  'stoppe stopper stoppede stoppet ophøre ophører ophørte nedlagde nedlagt droppede',
  'stop stops stopped cease ceased scrap scrapped drop dropped abolish abolished',
)
