/** Where facts are looked up by concept, group or place; cards are made when an entry is first looked at. */

import MiniSearch from 'minisearch'
import type { Pack } from '../../pack/pack.ts'
import { keyOf } from '../../reading/facets.ts'
import { type Lexicon, openLexicon } from '../../reading/lexicon.ts'
import type { Facet } from '../../reading/meaning.ts'
import type { RealWords } from '../../reading/real-words.ts'
import { type Card, cardsOf } from './cards.ts'
import { type Index, indexPack, searchOptions } from './index-pack.ts'

export type Catalogue = {
  readonly pack: Pack
  readonly lexicon: Lexicon
  /** The cards of an entry, one a fact; none for an unknown entry. */
  cardsOf(entry: string): readonly Card[]
  /** All concepts that any of its cards has. */
  conceptsOf(entry: string): ReadonlySet<string>
  /** Inverse frequency of a concept over the entries, of the rarest of several; 1 for none and for an unknown one. */
  weightOf(concepts: readonly string[]): number
  /** Entries whose words the concepts hit, best first. */
  retrieve(concepts: readonly string[], limit: number): string[]
  /** Entries that file a fact under one of these codes. */
  filedUnder(facets: readonly Facet[], limit: number): string[]
}

type Made = { readonly cards: readonly Card[]; readonly concepts: ReadonlySet<string> }

/** The weight of a word that nearly every entry has; the rarest weigh 1. */
const commonest = 0.4

/** Of the index it keeps the readings alone: the rest is in what is made of it. */
export function createCatalogue(
  pack: Pack,
  { readingOf, ...finding }: Index = indexPack(pack),
  real?: RealWords,
): Catalogue {
  const search = MiniSearch.loadJS(finding.search, searchOptions)
  const filed = new Map(finding.filed)
  const weights = weigh(finding.frequency, pack.entries.size)
  const made = new Map<string, Made>()
  const weightOfOne = (concept: string): number => weights.get(concept) ?? 1
  const cardsMade = (id: string): Made => {
    const known = made.get(id)
    if (known) return known
    const entry = pack.entries.get(id)
    const reading = readingOf(id)
    const cards = entry && reading ? cardsOf(entry, reading, pack, weightOfOne) : []
    const concepts = new Set(cards.flatMap((card) => [...card.concepts.keys()]))
    made.set(id, { cards, concepts })
    return { cards, concepts }
  }
  return {
    pack,
    lexicon: openLexicon(finding.words, real),
    cardsOf: (id) => cardsMade(id).cards,
    conceptsOf: (id) => cardsMade(id).concepts,
    weightOf(concepts) {
      let most = 0
      for (const concept of concepts) most = Math.max(most, weights.get(concept) ?? 1)
      return most === 0 ? 1 : most
    },
    retrieve(concepts, limit) {
      const query = [...new Set(concepts)].join(' ')
      if (query === '') return []
      const found = search.search(query, { boost: { name: 2 } })
      return found.slice(0, limit).map(({ id }) => String(id))
    },
    filedUnder: (facets, limit) => facets.flatMap((facet) => filed.get(keyOf(facet)) ?? []).slice(0, limit),
  }
}

/** Concept → weight, from the commonest to 1, by the logarithm of how rare it is. */
function weigh(frequency: Index['frequency'], size: number): Map<string, number> {
  const most = Math.log(1 + size)
  return new Map(
    frequency.map(([concept, count]) => [
      concept,
      commonest + ((1 - commonest) * Math.log(1 + size / count)) / most,
    ]),
  )
}
