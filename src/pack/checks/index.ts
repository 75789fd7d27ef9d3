/** All checks, alphabetically; a test compares the list with the folder. */

import type { Check } from '../archive.ts'
import { citationInReport } from './citation-in-report.ts'
import { codesExist } from './codes-exist.ts'
import { entriesHaveFacts } from './entries-have-facts.ts'
import { goalsPointToTargets } from './goals-point-to-targets.ts'
import { idsExist } from './ids-exist.ts'
import { idsUnique } from './ids-unique.ts'
import { languagesDiffer } from './languages-differ.ts'
import { namesUnique } from './names-unique.ts'
import { periodIsSane } from './period-is-sane.ts'
import { printedIsShort } from './printed-is-short.ts'
import { printedReadsAsValue } from './printed-reads-as-value.ts'
import { rostersCoverPeriods } from './rosters-cover-periods.ts'
import { siblingsDiffer } from './siblings-differ.ts'
import { textNumbersAreCited } from './text-numbers-are-cited.ts'
import { unitsExist } from './units-exist.ts'
import { unitsMatch } from './units-match.ts'

export const checks: readonly Check[] = [
  citationInReport,
  codesExist,
  entriesHaveFacts,
  goalsPointToTargets,
  idsExist,
  idsUnique,
  languagesDiffer,
  namesUnique,
  periodIsSane,
  printedIsShort,
  printedReadsAsValue,
  rostersCoverPeriods,
  siblingsDiffer,
  textNumbersAreCited,
  unitsExist,
  unitsMatch,
]
