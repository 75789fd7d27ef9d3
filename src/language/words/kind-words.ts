/** What people call the things that a report is made of, and what stands around these words when all of them are asked for. */

import { words } from '../both-languages.ts'

/** Several of a kind, without any one being named. */
export const kindWords = {
  goal: words('mål målene målsætninger målsætningerne', 'goals targets objectives'),
  initiative: words(
    'indsatser indsatserne initiativer initiativerne projekter projekterne',
    'initiatives projects',
  ),
  indicator: words('indikatorer indikatorerne', 'indicators'),
  chapter: words('kapitler kapitlerne', 'chapters'),
} as const

/** Before a number they name one chapter. */
export const chapterWords = words('kapitel kapitlet kap', 'chapter ch')

/** Between a kind and the topic that it is asked for: `goals for education`. */
export const beforeTopic = words('for inden om på vedrørende', 'for on about concern concerning within in')

/** Between `which chapter` and the topic. */
export const treating = words(
  'handler omhandler behandler dækker er går der står noget til der',
  'covers cover deals dealing deal with is are has tells says talks treats',
)

/** How many there are is asked. */
export const counting = words('mange antal antallet', 'many number count')

/** Beside them they leave it at all that the report has. */
export const aroundKinds = words(
  'hvilke hvilket hvilken hvor mange hvad er der har rapporten rapportens statusrapporten i med står findes nævner handler om liste list oplist over en alle alt nævn vis giv mig kan du få jeg de opsummer opsummér opsummere sammenfat resumé resume af siger',
  "which how many what are there does do the report report’s report's reports have has in list lists of all a every name show give tell me can you i see contain mention it its summarise summarize summary sum up say says cover covers",
)
