/** Measures what a person waits for, and prints it beside what it should be: `npm run bench`. */

import { createKildetal, openIndex, openRealWords } from '../src/kildetal.ts'
import { openArtefact } from '../src/pack/artefact.ts'
import { answerableIn, unanswerableIn } from '../test/questions/golden.ts'
import { draftLines } from './drafts.ts'
import { batchLines, oneShotLines } from './one-shot.ts'
import { askLines, commandLines, startLines, throwOn } from './questions.ts'
import { printTable } from './table.ts'

const questions = (['da', 'en'] as const)
  .flatMap((lang) => [...answerableIn(lang), ...unanswerableIn(lang)])
  .map(({ ask }) => ask)
const pack = openArtefact('dist/pack.json')
const house = createKildetal(pack, throwOn, {
  index: () => openIndex('dist/index.json', pack.version),
  realWords: openRealWords('dist'),
})

printTable('One answer, the whole program', oneShotLines())
printTable('Many answers, the whole program', batchLines(questions))
printTable('Start-up', startLines())
printTable('Typed commands, warm', commandLines(house))
printTable(`Free questions, warm (${questions.length} golden ones)`, askLines(house, pack, questions))
printTable('Drafts', draftLines(house, pack))
