/** What is promised holds for questions, at every door. */

import { describe } from 'vitest'
import { holdFor } from './hold.ts'

describe('the promises', () => holdFor('questions', 9000, { answered: 0.2, refused: 0.2 }))
