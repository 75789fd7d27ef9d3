/** `/source`: every fact's place in full, ready to paste. */

import { expect, it } from 'vitest'
import { formatCitation } from '../../src/answer/format-citation.ts'
import { createKildetal } from '../../src/kildetal.ts'
import { offersOf, openKildetal, renderPlain } from '../kildetal.ts'

const { answer, desk } = openKildetal()

it('has every fact, with all its places', () => {
  for (const fact of desk.pack.facts.values()) {
    const said = answer(`/source ${fact.id}`, 'da')
    expect(said.outcome, fact.id).toBe('answered')
    for (const cite of fact.cites) expect(renderPlain(said), fact.id).toContain(formatCitation(cite, 'da'))
  }
})

it('has every entry by id', () => {
  for (const id of desk.pack.entries.keys())
    expect(answer(`/source ${id}`, 'en').outcome, id).toBe('answered')
})

it('quotes the printed words when the text is at hand', () => {
  const quoting = createKildetal(desk.pack, String, { quote: ({ line }) => `printed words of line ${line}` })
  const [fact] = desk.pack.facts.values()
  const text = renderPlain(quoting.answer(`/source ${fact?.id}`, 'en'))
  expect(text).toContain(`“printed words of line ${fact?.cites[0].line}”`)
})

it.each(['__proto__', 'no/such', '28 %', 'x'.repeat(400)])('%s is refused', (id) => {
  expect(answer(`/source ${id}`, 'da').outcome).toBe('refused')
})

it('asks back where a name is shared, with ids that answer', () => {
  for (const entry of desk.pack.entries.values())
    for (const offer of offersOf(answer(`/source ${entry.name.da}`, 'da')))
      expect(answer(offer, 'da').outcome, offer).toBe('answered')
})
