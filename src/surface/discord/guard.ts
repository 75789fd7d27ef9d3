/** Judges a request over HTTP: Discord's signature, its age both ways, and whether it came before. */

import { createPublicKey, type KeyObject, verify } from 'node:crypto'
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

/**
 * `publicKey` in 64 hexadecimal digits, `isFresh` takes seconds since 1970. Resolves to true for a request to be answered.
 * The signature costs more than all else, so it is checked beside the event loop, which hears others meanwhile.
 */
export function createGuard(
  publicKey: string,
  isFresh: (stamp: number) => boolean,
): (arrival: Arrival) => Promise<boolean> {
  const key = createPublicKey({
    key: Buffer.concat([keyHeader, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  const isFirst = createFirstTime(remembered)
  return async ({ signature = '', stamp = '', body }) => {
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(stamp)) return false
    const proof = Buffer.from(signature, 'hex')
    const isSigned = await verified(Buffer.concat([Buffer.from(stamp), body]), key, proof)
    // What comes a second time somebody else has sent.
    return isSigned && isFresh(Number(stamp)) && isFirst(nameOf(proof))
  }
}

const verified = (said: Buffer, key: KeyObject, proof: Buffer): Promise<boolean> =>
  new Promise((resolve, reject) => {
    verify(null, said, key, proof, (error, isSigned) => (error ? reject(error) : resolve(isSigned)))
  })

/** The first half of a signature is no other message's (RFC 8032), and a quarter as long as its digits. */
const nameOf = (proof: Buffer): string => proof.toString('latin1', 0, 32)
