/** Warm answers: typed commands, the golden questions, and the same with a thousand more entries. */

import { plainDirect } from '../src/answer/plain.ts'
import { createCatalogue } from '../src/ask/catalogue/catalogue.ts'
import { indexPack } from '../src/ask/catalogue/index-pack.ts'
import { createKildetal, type Kildetal, openIndex, openRealWords } from '../src/kildetal.ts'
import { openArtefact } from '../src/pack/artefact.ts'
import type { Pack } from '../src/pack/pack.ts'
import { median, medianTime, quantile, timeOf } from './measure.ts'
import { withMoreEntries } from './more-entries.ts'
import { type Line, ms, percent, times } from './table.ts'

export const throwOn = (error: unknown): never => {
  throw error
}

export function startLines(): Line[] {
  const pack = openArtefact('dist/pack.json')
  const load = () => openIndex('dist/index.json', pack.version)
  const index = load() ?? indexPack(pack)
  return [
    { what: 'the pack is read', measured: ms(medianTime(9, () => openArtefact('dist/pack.json'))), goal: '' },
    { what: 'the index is read', measured: ms(medianTime(9, load)), goal: '≤ 50 ms' },
    {
      what: 'the catalogue is put together',
      measured: ms(medianTime(9, () => createCatalogue(pack, index))),
      goal: '≤ 50 ms',
    },
    {
      what: 'the index is built anew',
      measured: ms(medianTime(5, () => indexPack(pack))),
      goal: 'at build only',
    },
  ]
}

export function commandLines({ answer }: Kildetal): Line[] {
  return ['/indicator employment', '/goal beskæftigelse', '/goal', '/area Tingbjerg', '/budget'].map(
    (line) => {
      for (let warm = 0; warm < 50; warm += 1) answer(line, null)
      const measured = Array.from({ length: 200 }, () => timeOf(() => answer(line, null)))
      return { what: line, measured: ms(median(measured)), goal: '≤ 1 ms' }
    },
  )
}

/** Each question a few times, its best time taken: what it costs, and not what else the machine did. */
function costs({ answer }: Kildetal, questions: readonly string[]): number[] {
  for (const question of questions) answer(question, null)
  return questions.map((question) => {
    const taken = [0, 1, 2].map(() => timeOf(() => answer(question, null)))
    return Math.min(...taken)
  })
}

export function askLines(house: Kildetal, pack: Pack, questions: readonly string[]): Line[] {
  const larger = createKildetal(withMoreEntries(pack, 1000), throwOn, { realWords: openRealWords('dist') })
  const building = timeOf(() => larger.answer(questions[0] ?? '', null))
  const own = costs(house, questions)
  const more = costs(larger, questions)
  const same = questions.filter((question) => {
    const [one, other] = [house.answer(question, null), larger.answer(question, null)]
    return one.outcome === other.outcome && plainDirect(one) === plainDirect(other)
  })
  const p99 = [quantile(own, 0.99), quantile(more, 0.99)] as const
  return [
    { what: '/ask, half of the golden questions', measured: ms(median(own)), goal: '≤ 1 ms' },
    { what: '/ask, 99 of 100', measured: ms(p99[0]), goal: '≤ 10 ms' },
    { what: '… with 1,000 more entries, half', measured: ms(median(more)), goal: '' },
    { what: '… with 1,000 more entries, 99 of 100', measured: ms(p99[1]), goal: '' },
    { what: '… against the pack alone', measured: times(p99[1] / p99[0]), goal: '≤ 2×' },
    { what: '… golden answers unchanged', measured: percent(same.length / questions.length), goal: '≥ 98 %' },
    { what: '… its index is built and asked', measured: ms(building), goal: '' },
  ]
}
