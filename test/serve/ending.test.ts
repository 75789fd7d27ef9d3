/** How the real program ends: told to, also in the middle of something else, or broken from within. */

import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { writeArtefact } from '../../src/pack/artefact.ts'
import { build } from '../program.ts'
import { slashCommand } from '../surface/slack/payloads.ts'
import { wordsOf } from '../surface/slack/serving.ts'
import { anotherPack } from './another-pack.ts'
import { faulty, type Served, serving } from './served.ts'

vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

const served = serving()

/** Asks, and holds the way to the person until it is let go. */
async function heldAnswer({ slack }: Served): Promise<() => void> {
  let release = (): void => {}
  const reached = new Promise<void>((resolve) => {
    slack.answer('response_url', () => {
      resolve()
      // The picture behind the words is not held.
      slack.answer('response_url', null)
      return new Promise((go) => {
        release = () => go({})
      })
    })
  })
  void slack.deliver('slash_commands', slashCommand('/goal beskæftigelse', slack.responseUrl()))
  await reached
  return release
}

describe('told to end', () => {
  it('while it takes another pack, it lets the answer out and ends with 0', async () => {
    const program = await served()
    const { slack, child, ended, folder, tells } = program
    const release = await heldAnswer(program)
    writeArtefact(join(folder, 'pack.json'), anotherPack(folder, 'Second edition'))
    child.kill('SIGHUP')
    child.kill('SIGTERM')
    await tells('"event":"ending"')
    release()
    expect(wordsOf((await slack.responses.take()).fields)).toContain('64.8 %')
    expect(await ended).toBe(0)
    expect(slack.sockets.size).toBe(0)
  })
  it('while every way to the person hangs, it does not wait for ever, and says that an answer did not get out', async () => {
    const program = await served()
    const { slack, child } = program
    const asked = slack.deliver('slash_commands', slashCommand('/budget', slack.responseUrl()))
    for (const way of ['response_url', 'chat.postMessage']) slack.answer(way, () => 'hang')
    await asked
    child.kill('SIGTERM')
    expect(await program.ended).toBe(70)
    expect(program.told()).toContain('"event":"ended","answered":false')
  })
  it('twice, it ends once', async () => {
    const program = await served()
    const release = await heldAnswer(program)
    program.child.kill('SIGTERM')
    program.child.kill('SIGTERM')
    await program.tells('"event":"ending"')
    program.child.kill('SIGINT')
    release()
    expect(await program.ended).toBe(0)
  })
})

describe('broken from within', () => {
  it.each(['rejects', 'throws'] as const)(
    '%s: it is logged with an incident, the answer in work gets out, and it ends with 70',
    async (fault) => {
      const program = await served(faulty(fault))
      const { slack, child, ended, tells, told } = program
      const release = await heldAnswer(program)
      child.kill('SIGUSR2')
      await tells('"event":"ending"')
      release()
      expect(wordsOf((await slack.responses.take()).fields)).toContain('64.8 %')
      expect(await ended).toBe(70)
      expect(told()).toMatch(/"event":"incident","incident":"K-[0-9A-F]{8}".*nobody (?:waits|catches)/)
      expect(told()).not.toContain('canary')
    },
  )
})
