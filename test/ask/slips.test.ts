/** A question with a slip is answered as the one that was meant, and says so. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'

const { answer } = openKildetal()

it.each([
  // A real word one slip away, and not one of the report's that is two away.
  [
    'What is the goal about minority and majority youth comitting crime?',
    'What is the goal about minority and majority youth committing crime?',
    '→ committing',
  ],
  [
    'Which committee has the second larbest budget?',
    'Which committee has the second largest budget?',
    '→ largest',
  ],
  [
    'What is the gap between the biggest and the samllest budget?',
    'What is the gap between the biggest and the smallest budget?',
    '→ smallest',
  ],
  [
    'Did men or women gain most siince November 2006?',
    'Did men or women gain most since November 2006?',
    '→ since',
  ],
  [
    'Expected share of booys getting a youth education',
    'Expected share of boys getting a youth education',
    '→ boys',
  ],
  [
    'share of municpal employes with non western orgin 2010',
    'share of municipal employees with non western origin 2010',
    '→ employees',
  ],
  ['health and care comittee how many million', 'health and care committee how many million', '→ committee'],
  [
    'er der stadi for meget kriminalitet, siger borgmesteren',
    'er der stadig for meget kriminalitet, siger borgmesteren',
    '→ stadig',
  ],
])('%s', (typed, meant, shown) => {
  expect(answer(typed, null).outcome).toBe('answered')
  expect(plainDirect(answer(typed, null))).toBe(plainDirect(answer(meant, null)))
  expect(renderPlain(answer(typed, null))).toContain(shown)
})
