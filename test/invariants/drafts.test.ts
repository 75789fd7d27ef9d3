/** What is promised holds for drafts, at every door. */

import { describe } from 'vitest'
import { holdFor } from './hold.ts'

describe('the promises', () => holdFor('drafts', 7000, { answered: 0.8 }))
