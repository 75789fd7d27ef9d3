/** What ought to be done: told where the report recommends it, else refused as an opinion. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

it.each([
  ['Bør vuggestuer og børnehaver arbejde mere med sproget?', 'stærkere sprogstimulering'],
  ['Hvad bør kommunen gøre for pigerne i fritiden?', 'stadig fokus på piger'],
  ['Hvorfor bør der gives mere støtte til idræt uden for de etablerede foreninger?', 'fordi'],
  ['Hvad synes Omsorgsudvalget, sundhedsmålet bør være?', 'reducere forskellen'],
  ['Should there be more integration partnerships?', 'should spread'],
  ['Should the city get more hotspots?', 'more hotspots'],
])('%s', (question, words) => expect(plainDirect(answer(question, null))).toMatch(words))

it.each([
  'Should the municipality hire more immigrants?',
  'Should young people get an education?',
  'Should we close the private schools?',
  'Bør kommunen bruge flere penge på integration?',
  'Bør flere bo i Tingbjerg?',
  'Hvad synes borgmesteren om sundhedsgabet?',
])('%s', (question) => expect(answer(question, null)).toMatchObject({ refusal: { kind: 'opinion' } }))
