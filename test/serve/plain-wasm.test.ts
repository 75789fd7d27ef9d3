/** A parser that is first run at the start stays as it is compiled then; what is run later is compiled better when it is busy. */

import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { expect, it } from 'vitest'
import { withPlainWasm } from '../../src/serve/plain-wasm.ts'

/** A module whose function `count` counts its argument down to nothing; V8 compiles those of one `mark` once and for all. */
const moduleOf = (mark: number): Uint8Array =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // A section that means nothing, named by the mark.
    ...[0x00, 0x02, 0x01, mark],
    // One type, (i32) → i32, and one function of it, called `count`.
    ...[0x01, 0x06, 0x01, 0x60, 0x01, 0x7f, 0x01, 0x7f],
    ...[0x03, 0x02, 0x01, 0x00],
    ...[0x07, 0x09, 0x01, 0x05, ...Buffer.from('count'), 0x00, 0x00],
    // loop: local.get 0, i32.const 1, i32.sub, local.tee 0, br_if 0; then local.get 0.
    ...[0x0a, 0x12, 0x01, 0x10, 0x00],
    ...[0x03, 0x40, 0x20, 0x00, 0x41, 0x01, 0x6b, 0x22, 0x00, 0x0d, 0x00, 0x0b, 0x20, 0x00, 0x0b],
  ])

type Count = (from: number) => number

setFlagsFromString('--allow-natives-syntax')
const isPlain: (count: Count) => boolean = new Script(
  '(count) => %IsLiftoffFunction(count)',
).runInThisContext()
const load: (module: Uint8Array) => Promise<Count> = new Script(
  '(module) => WebAssembly.instantiate(module).then(({ instance }) => instance.exports.count)',
).runInThisContext()

/** It has run once: V8 compiles a function then. */
async function countOf(module: Uint8Array): Promise<Count> {
  const count = await load(module)
  count(1)
  return count
}

/** A function that V8 compiles anew in the background is asked until it has. */
async function keepBusy(counts: readonly Count[], until: () => boolean): Promise<void> {
  while (!until()) {
    for (const count of counts) count(100_000)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

it('compiles what runs meanwhile once, and what runs later as ever', async () => {
  const plain = await withPlainWasm(process.versions.node, () => countOf(moduleOf(97)))
  const usual = await countOf(moduleOf(98))
  await keepBusy([plain, usual], () => !isPlain(usual))
  expect(isPlain(plain)).toBe(true)
})

it('leaves a Node it does not know alone', async () => {
  const usual = await withPlainWasm('99.0.0', () => countOf(moduleOf(99)))
  await keepBusy([usual], () => !isPlain(usual))
  expect(isPlain(usual)).toBe(false)
})
