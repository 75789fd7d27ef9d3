/** Words for the way something goes. */

import { words } from '../both-languages.ts'

/** Anywhere in a clause: `ten points down`. Only right before a number is a `minus` or an `off` a way down as well. */
export const downwards = words('ned nedad', 'down downwards')

/** Not the way it should go: `ten points worse`. */
export const backwards = words('tilbage', 'backwards worse')
