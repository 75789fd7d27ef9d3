/** A larger pack: entries of the same kinds about things that do not exist, beside the real ones. */

import { formatDecimal } from '../src/answer/format.ts'
import type { Bilingual } from '../src/answer/tree.ts'
import type { Entry, Fact, Indicator, Observation, Pack } from '../src/pack/pack.ts'
import { createRandom, type Random } from '../test/questions/random.ts'

/** The pack with so many more indicators, each of three observations with groups and years like the real ones. */
export function withMoreEntries(pack: Pack, count: number): Pack {
  const random = createRandom(count)
  const models = [...pack.facts.values()].filter(isPlain)
  const made = Array.from({ length: count }, (_, nth) => indicator(nth, random, models))
  const entries = new Map<string, Entry>([
    ...pack.entries,
    ...made.map((entry) => [entry.id, entry] as const),
  ])
  const facts = new Map<string, Fact>([
    ...pack.facts,
    ...made.flatMap((entry) => entry.facts.map((fact) => [fact.id, fact] as const)),
  ])
  return { ...pack, version: `${pack.version}+${count}`, entries, facts }
}

const isPlain = (fact: Fact): fact is Observation =>
  fact.type === 'observation' && fact.value.type === 'number' && fact.unit === 'percent'

function indicator(nth: number, random: Random, models: readonly Observation[]): Indicator {
  const id = `made-up-${nth}`
  const name = inventedName(random)
  return {
    kind: 'indicator',
    id,
    name,
    aliases: { da: [inventedName(random).da], en: [inventedName(random).en] },
    description: null,
    related: [],
    facts: [0, 1, 2].map((at) => observation(`${id}/f${at}`, id, name, random, random.pick(models))),
    chapters: [3],
    better: null,
    population: null,
  }
}

function observation(
  id: string,
  entry: string,
  name: Bilingual,
  random: Random,
  model: Observation,
): Observation {
  const decimal = `${1 + random.below(98)}.${random.below(10)}`
  const year = 2006 + random.below(5)
  const [cite] = model.cites
  return {
    ...model,
    id,
    entry,
    text: {
      da: `${name.da} er ${formatDecimal(decimal, 'da')} % i ${year}.`,
      en: `${name.en} is ${formatDecimal(decimal, 'en')} % in ${year}.`,
    },
    aliases: { da: [], en: [] },
    note: null,
    value: { type: 'number', decimal },
    period: String(year),
    cites: [{ ...cite, id }],
  }
}

const syllables = 'bal dro fim gur hal jes kor lun mev nas pir rud sov tig vam zel bry kna sto tru'.split(' ')

const invented = (random: Random): string =>
  Array.from({ length: 3 + random.below(2) }, () => random.pick(syllables)).join('')

/** Two words nobody knows and one that many real names share, as names in a field do. */
function inventedName(random: Random): Bilingual {
  const [first, second] = [invented(random), invented(random)]
  return {
    da: `${random.pick(['andel', 'antal', 'niveau for'])} ${first} i ${second}`,
    en: `${random.pick(['share of', 'number of', 'level of'])} ${first} in ${second}`,
  }
}
