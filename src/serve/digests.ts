/** Which keys were put in, in room that is there from the start: eight bytes of the digest of each, and never the key itself. */

import { createHash } from 'node:crypto'

export type Digests = {
  /** True where it was not in yet. */
  add(digest: bigint): boolean
  has(digest: bigint): boolean
  clear(): void
  readonly size: number
}

/** No key has this digest. */
const empty = 0n

/** That two of 100,000 keys share one is one chance in three thousand million. */
export const digestOf = (key: string): bigint =>
  createHash('sha256').update(key).digest().readBigUInt64LE() || 1n

/** Room for so many. */
export function createDigests(most: number): Digests {
  // A power of two, and a third of it stays empty, so that a digest stands near where it belongs.
  const places = new BigUint64Array(2 ** Math.ceil(Math.log2(1.5 * most)))
  let size = 0
  /** Where the digest is, or where it would be put. */
  const placeOf = (digest: bigint): number => {
    let at = Number(BigInt.asUintN(32, digest)) % places.length
    while (places[at] !== empty && places[at] !== digest) at = (at + 1) % places.length
    return at
  }
  return {
    add(digest) {
      const at = placeOf(digest)
      if (places[at] === digest) return false
      if (size === most) throw new RangeError(`There is room for ${most} keys.`)
      places[at] = digest
      size += 1
      return true
    },
    has: (digest) => places[placeOf(digest)] === digest,
    clear() {
      places.fill(empty)
      size = 0
    },
    get size() {
      return size
    },
  }
}
