/** Words for a goal and for what it starts from. */

import { words } from '../both-languages.ts'

/** Before what the goal is: `the target is …`, and not `the target is reached`. */
export const targetIs =
  /(?<!for )\b(målet|målsætningen|det \p{L}+ mål|the (\p{L}+ )?(target|goal|aim|objective)) (var|er|is|was|lød)\b(?! (?:nu |now )?(?:nået|opfyldt|indfriet|reached|met|hit|achieved))/u

/** Before how far it goes: `the target of 10 points`, `målet på 10 point`. */
export const targetOf =
  / (?:goal|target|aim|målet?|målsætningen?) (?:of|på) (?:\d|\p{L}+ ?(?:percentage points?|procentpoint|points?|percent|procent|%))/u

/** Tell from where one started: `the baseline was 54.8`. */
export const startingPoints = words(
  'startede startet udgangspunkt udgangspunktet startpunkt startpunktet',
  'started baseline',
)

/** `Is there a goal for …?`, `har kommunen et mål for …?` */
export const isThereGoal =
  /^(er der|findes der|har|is there|are there|does|do|did|was there)(?!\p{L}).{0,40}(?<!\p{L})(mål|målsætning|målsætninger|goal|goals|target|targets|aim)(?!\p{L})/iu
