/** The whole house over the real pack, opened once a test file. */

import { renderPlain } from '../src/answer/plain.ts'
import type { Answer, Language } from '../src/answer/tree.ts'
import { createKildetal, type Kildetal, openRealWords } from '../src/kildetal.ts'
import { openPack } from '../src/pack/open.ts'

/** An error that nobody expected fails the test that met it. */
const throwOn = (error: unknown): never => {
  throw error
}

export const openKildetal = (): Kildetal =>
  createKildetal(openPack('knowledge'), throwOn, { realWords: openRealWords('dist') })

/** The lines an answer offers to type next. */
export const offersOf = ({ body }: Answer): readonly string[] =>
  body.flatMap((block) => (block.type === 'next' ? block.commands : []))

export const languages: readonly Language[] = ['da', 'en']

export { renderPlain }
