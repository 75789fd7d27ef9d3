/** Small words that say what the words beside them do in a question; of both languages, for a question may mix them. */

import { words } from '../both-languages.ts'

/** `The four years` are those of the report. */
export const pointing = words('de den det disse', 'the that these those')

/** Before an age or amount that bounds what is asked. */
export const bounding = words('under over fyldt', 'below above aged')

/** Behind a number that is a length of time. */
export const lengths = words(
  'år årene aar aarene måned måneder maaned maaneder uge uger dag dage',
  'year years month months week weeks day days',
)

/** Before a length of time that narrows what is asked. */
export const within = words('for om efter', 'within in after')

/** Between `how many` and what is counted. */
export const passedOver = words(
  'af de flere færre små extra additional ekstra yderligere',
  'of the more fewer little small',
)

/** Before the whole of which a part is counted. */
export const partitive = words('af', 'of')

/** Before the whole of which a share is told. */
export const among = words('blandt', 'among')

/** `Where did we want to land?` asks for a level. */
export const landing = words('ende endte lande landede havne havnede', 'end ended land landed')

/** What is wanted has not come about: `where did we want to land?`, but `where did we land?` */
export const wanting = words(
  'skal skulle vil ville ønsker ønskede håber håbede',
  'should want wants wanted hope hopes hoped supposed meant',
)

/** Say that something came about, as `is` does not. */
export const becoming = words(
  'blevet bliver blev nu siden før',
  'become became becoming got gotten getting now since before',
)

/** Last words of a question for where something comes from. */
export const whence = words('fra', 'from')

/** `How many live …?` */
export const dwelling = words('bor bo boede', 'live lives lived living')

/** Words that ask at the head of a question and join its clauses further on. Danish asks with others than it joins with. */
export const joining = words('', 'when where who')

/** Those who talk here. */
export const talkers = words('jeg du vi man i', 'i you we one')

/** What was named before. */
export const it = words('det den', 'it that this')

/** Between two things that are asked. */
export const and = words('og', 'and')

/** Before a length of time that lies next to the present. */
export const recent = words('sidste seneste forrige næste kommende', 'last past previous next coming')

/** Behind a length that is a span of time: `a year later`, `a year old`. */
export const behindSpans = words(
  'senere efter tidligere før siden gammel gamle',
  'later after earlier before ago old',
)

/** Behind these a question word asks again: `how many, and since when?` */
export const anew = words('og eller', 'and or since & ? . ; - –')

export const nevers = words('aldrig', 'never')

/** Before the beginning of a stretch of time. */
export const spanning = words('fra', 'from')

/** At the end of a question, of the things it names before. */
export const each = words('hver især', 'each')

/** At the end of a question that asks when something began. */
export const since = words('siden', 'since')

/** Between the words of a name: `Think Tank on …`, `Center for …`. */
export const withinNames = words('for i af', 'for on of in')

/** Before an `all` that is none of a thing: `in all`, `at all`. */
export const summing = words('i', 'in at')

/** Between two groups of which one is asked for. */
export const either = words('eller', 'or')

/** Before a `many` that asks or compares: `how many`, `so many`. */
export const asking = words('hvor så lige', 'how so as')

/** Of the same thing these say the opposite of those below. */
export const muchOf = words('mange høj højt høje', 'many high')

/** What there may be much or little of, of something else. */
export const shares = words('andel del antal', 'share proportion number')

export const littleOf = words('få lav lavt lave', 'few low')

/** Of two that are set apart by how much there is of a thing these name the one … */
export const mostOf = words(
  'størst største højest højeste mest flest',
  'most highest greatest largest biggest',
)

/** … and these the other. */
export const leastOf = words('mindst mindste lavest laveste færrest', 'least lowest smallest fewest')

/** Before a word that says where something is. */
export const being = words('er var', 'is are was were')

/** Not where it is asked for. */
export const away = words('væk ude', 'off gone missing')

/** Where it was before. */
export const returned = words('tilbage igen', 'back again return returns returned reappear reappeared')

/** Open a question of key words for a time: `years on the list`. */
export const years = words('år årene årstal aar', 'year years')

/** Before the unit that something is told in. */
export const measuring = words('i', 'in by')

/** Stand between a word and what it belongs to. */
export const joints = words('af for til og er i på især', 'of for to by and from on in is are was were')

/** Behind a verb of counting, before what a thing is taken for: `count as`. */
export const takenFor = words('som', 'as')

/** Before a number that tells how far something moved: `fell by 8 %`. */
export const byHowMuch = words('med', 'by with')

/** Leave open which one: `has any area …?` */
export const anyOne = words('nogen noget nogle', 'any anyone some')
