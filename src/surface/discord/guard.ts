/** Judges a request over HTTP: Discord's signature, its age both ways, and whether it came before. */

import { createPublicKey, verify } from 'node:crypto'
import { createFirstTime } from '../../serve/first-time.ts'

export type Arrival = {
  readonly signature: string | undefined
  /** As the header has it: seconds since 1970. */
  readonly stamp: string | undefined
  readonly body: Buffer
}

/** More than comes in ten minutes, after which a stamp is too old anyway. */
const remembered = 50_000

/** What stands before the 32 bytes of an ed25519 key to make it one that Node reads (RFC 8410). */
const keyHeader = Buffer.from('302a300506032b6570032100', 'hex')

/** `publicKey` in 64 hexadecimal digits, `isFresh` takes seconds since 1970. True for a request to be answered. */
export function createGuard(
  publicKey: string,
  isFresh: (stamp: number) => boolean,
): (arrival: Arrival) => boolean {
  const key = createPublicKey({
    key: Buffer.concat([keyHeader, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  const isFirst = createFirstTime(remembered)
  return ({ signature = '', stamp = '', body }) => {
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(stamp)) return false
    const signed = Buffer.concat([Buffer.from(stamp), body])
    const isSigned = verify(null, signed, key, Buffer.from(signature, 'hex'))
    // What comes a second time somebody else has sent.
    return isSigned && isFresh(Number(stamp)) && isFirst(signature.toLowerCase())
  }
}
