/** Measures what a person waits for, and prints it beside what it should be: `npm run bench`, and `-- slack`, `-- discord`, `-- charts`, `-- memory`, `-- packs`. */

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

/** What `packs` tells the processes that it starts. */
const { SHELF = '', PACKS = '', ENGINE = '' } = process.env
const printJson = (figures: object): void => void process.stdout.write(JSON.stringify(figures))

/** One a part; without a name, the whole of the terminal's. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  async slack() {
    const { benchSlack } = await import('./slack.ts')
    await benchSlack(questions)
  },
  async charts() {
    const { benchCharts } = await import('./charts.ts')
    await benchCharts()
  },
  async 'bare-slack'() {
    const { bareSlack } = await import('./bare-slack.ts')
    await bareSlack(process.env.ANSWER ?? '', process.env.SLACK_API_URL ?? '')
  },
  async discord() {
    const { benchDiscord } = await import('./discord.ts')
    await benchDiscord(questions)
  },
  async 'bare-discord'() {
    const { bareDiscord } = await import('./bare-discord.ts')
    bareDiscord(process.env.ANSWER ?? '', process.env.PUBLIC_KEY ?? '')
  },
  async memory() {
    const { benchMemory } = await import('./memory.ts')
    await benchMemory(questions)
  },
  async packs() {
    const { benchPacks } = await import('./many-packs.ts')
    benchPacks()
  },
  async shelf() {
    const { shelfFigures } = await import('./shelf-figures.ts')
    printJson(await shelfFigures(SHELF, Number(PACKS), questions.slice(0, 300)))
  },
  async engine() {
    const { engineFigures } = await import('./shelf-figures.ts')
    // Of a hundred thousand entries in one index a question takes a second.
    printJson(engineFigures(SHELF, Number(PACKS), Number(ENGINE), questions.slice(0, 30)))
  },
  async terminal() {
    const pack = openArtefact('dist/pack.json')
    const index = () => openIndex('dist/index.json', pack.version)
    const house = createKildetal(pack, throwOn, { index, realWords: openRealWords('dist') })
    printTable('One answer, the whole program', oneShotLines())
    printTable('Many answers, the whole program', batchLines(questions))
    printTable('Start-up', startLines())
    printTable('Typed commands, warm', commandLines(house))
    printTable(`Free questions, warm (${questions.length} golden ones)`, askLines(house, pack, questions))
    printTable('Drafts', draftLines(house, pack))
  },
}

await parts[process.argv[2] ?? 'terminal']?.()
