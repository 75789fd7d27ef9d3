/** Words around a question: of one who tells of himself before he asks. */

import { words } from '../both-languages.ts'

/** Words of one who tells of himself before he asks. */
export const chatting = {
  da: words('jeg min mit mine mig vi vores os hej undskyld beklager tak hov puha spørgsmål', ''),
  en: words('', "i i'm i've my me we our us hi hello hey sorry thanks mine myself question"),
} as const

/** Say what a question is about before it is asked: `about the harbour baths: how many …`. */
export const topical = words('om angående vedrørende vedr omkring', 'about regarding concerning re on')

/** Before the name of a place. */
export const placing = words('i på fra ved hos', 'in at from near')
