/** Phrases for a time told from where the speaker stands: now, the year before, a time to come. */

import type { Language } from '../../answer/tree.ts'
import { type ByFirstWord, byFirstWord } from '../by-first-word.ts'

const phrases = (text: string): ByFirstWord<readonly string[]> =>
  byFirstWord(
    text.split(',').map((phrase) => phrase.trim().split(' ')),
    (words) => words,
  )

/** Words for the present, longest first. */
export const nowPhrases: Readonly<Record<Language, ByFirstWord<readonly string[]>>> = {
  da: phrases(
    'lige nu, den dag i dag, som det står nu, i dag, idag, i øjeblikket, for tiden, til dato, dags dato, på nuværende tidspunkt, nu om dage, i år, for øjeblikket, aktuelt, nu, pt, for nærværende, i skrivende stund, her og nu, det seneste tal, de seneste tal, de nyeste tal, det nyeste tal, den seneste opgørelse, den nyeste opgørelse',
  ),
  en: phrases(
    'right now, to this day, to date, up to now, as things stand, at the moment, at present, these days, this year, as of today, today, currently, nowadays, presently, now, at this point, at the time of writing, as we speak, for the time being, the latest figure, the latest figures, the newest figure, the newest figures, the most recent figure, the most recent figures, the latest count',
  ),
}

/** Words for the year before the present one. */
export const lastPhrases: Readonly<Record<Language, ByFirstWord<readonly string[]>>> = {
  da: phrases(
    'sidste år, de seneste tolv måneder, de sidste tolv måneder, de seneste 12 måneder, de sidste 12 måneder, året før, i fjor, forrige år, for et år siden',
  ),
  en: phrases(
    'last year, the last twelve months, the past twelve months, the last 12 months, the past 12 months, the year before, the previous year, a year ago, one year ago',
  ),
}

/** Words for a time that no report tells of. */
export const futurePhrases: Readonly<Record<Language, ByFirstWord<readonly string[]>>> = {
  da: phrases(
    'i morgen, til næste år, næste år, om et år, om to år, om fem år, om ti år, om nogle år, i næste uge',
  ),
  en: phrases(
    'tomorrow, next year, in a year, in two years, in five years, in ten years, ten years from now, next week',
  ),
}
