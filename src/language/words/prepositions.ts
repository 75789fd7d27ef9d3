/** Prepositions, by what they lead to, with the articles that may stand beside them. */

import { words } from '../both-languages.ts'
import { among, partitive } from './question-words.ts'

/** Between two numbers of one unit: `from 30 to 25 per cent`, `7 out of the 12`, `5.4 and only 1.1 points`. */
export const joiningAmounts = words('til ud af de kun', 'to out of the only')

/** Between a part and its whole: `80 % of the girls`, `seven among the twelve`. */
export const parting: ReadonlySet<string> = new Set([...partitive, ...among])

/** Before the whole of a share, however it is told: `for drengene 71 %`, `5 ud af 12`. */
export const leadingToWhole: ReadonlySet<string> = new Set([...parting, ...words('for hos ud', 'for')])

/** Between the words of one whole: `of | all the school pupils in Northtown with …`. */
export const withinWhole = words(
  'af i med fra den det de dem en et alle og',
  'of in with from the those a an all and s',
)

/** Before those of whom a number is told: `75 % for both sexes`. */
export const forWhom = words('for blandt hos', 'for among')

/** At the head of a sentence, before what holds for all of it: `In Norway, 25 % …`. */
export const framing = words('i på blandt hos', 'in among at within')

/** Before what may be a number's group as well as its purpose: `219.2 million for integration`. */
export const towards = words('med for i til fra', 'in to from for')

/** Before who gets a sum: `19.8 for culture`. */
export const gettingTo = words('for til', 'for to')

/** Between a group and what it is in: `employees in the private companies`. */
export const inside = words('i hos på inden for det den de', 'in at the')

/** Between a denial and the one that it denies: `not among the women`. */
export const leadingToGroup = words('i de af for blandt på den det', 'in the of for among at')

/** Where somebody goes or lives, behind a verb that came first: `går 28 % af byens børn i privatskole`. */
export const whereTo = words('i på af', '')

/** Right behind a fraction, where what follows is said of the parts: `hver anden på overførselsindkomst`. */
export const sayingOfParts = words('på i under med uden får fik bor', 'on in with without live lives get')

/** At the head of a question that begins with its whole: `out of everyone …, how many …?` */
export const openingWhole = words('ud', 'out')

/** The same with the hyphen of `non-Western`, in a question or a report: `of women of non-Western origin`. */
export const withinBase: ReadonlySet<string> = new Set([...withinWhole, '-'])

/** Before a question that another thing is about: `who did the sums on how many …?`, `hvem har tal for hvor mange …?` */
export const aboutQuestion = words('på om over for', 'on of about over')
