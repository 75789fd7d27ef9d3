/** What is promised holds for typed commands, at every door. */

import { describe } from 'vitest'
import { holdFor } from './hold.ts'

describe('the promises', () => holdFor('commands', 4000, { answered: 0.2, refused: 0.2 }))
