/** Words by which a letter greets those it is written to. */

import { words } from '../both-languages.ts'

/** At its head, before their names: `Dear Peter, …`, `Kære lærere.` */
export const greetings = words('kære hej goddag godmorgen', 'dear hi hello')
