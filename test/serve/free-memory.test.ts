/** What a serving program has no use for any more is held by nothing: a pack that was replaced, an answer that is out. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKildetal, openIndex } from '../../src/kildetal.ts'
import { openArtefact } from '../../src/pack/artefact.ts'
import { openChoices } from '../../src/serve/choices.ts'
import { freeMemory } from '../../src/serve/free-memory.ts'
import type { House } from '../../src/serve/house.ts'
import { createLive, type Live } from '../../src/serve/live.ts'
import { createReload } from '../../src/serve/reload.ts'
import { houseOf, prepare } from '../../src/serve-house.ts'
import { createReplies as createDiscordReplies } from '../../src/surface/discord/replies.ts'
import { createReplies as createSlackReplies } from '../../src/surface/slack/reply.ts'
import { root } from '../program.ts'

const lines = [
  '/goal beskæftigelse',
  '/budget',
  '/ask how many women are in work or education',
  '/initiative',
]

type Opened = { readonly house: House; readonly pack: WeakRef<object> }

function openHouse(version: string): Opened {
  const report = (error: unknown): string => {
    throw error
  }
  const built = openArtefact(join(root, 'dist/pack.json'))
  const pack = { ...built, version }
  const index = () => openIndex(join(root, 'dist/index.json'), built.version)
  const choices = openChoices(null)
  const house = houseOf(createKildetal(pack, report, { index }), {
    lang: null,
    choices,
    report,
    pictures: null,
  })
  return { house, pack: new WeakRef(pack) }
}

/** Apart, so that nothing else of the first one is at hand. */
function opened(): { readonly live: Live; readonly old: WeakRef<object> } {
  const { house, pack } = openHouse('first')
  return { live: createLive(house), old: pack }
}

/** All that remembers answers remembers some of the pack that is there now. */
function askAll({ house }: Live): void {
  const [slack, discord] = [createSlackReplies(house), createDiscordReplies(house)]
  for (const line of lines) {
    slack.to({ line, lang: null, page: 1 }, null, 'asker')
    const [name = '', ...words] = line.slice(1).split(' ')
    discord.to({ name, words, lang: null, page: 1 }, null, 'asker')
  }
  kept.push(slack, discord)
}

/** As the doors keep theirs. */
const kept: unknown[] = []

describe('freeing memory', () => {
  it('leaves nothing that nobody holds', async () => {
    const nobodys = new WeakRef({})
    await freeMemory()
    expect(nobodys.deref()).toBeUndefined()
  })

  it('frees a pack that was replaced, though its answers are remembered', async () => {
    const { live, old } = opened()
    await prepare(live.house)
    askAll(live)
    const reload = createReload({
      live,
      open: async () => openHouse('next').house,
      prepare,
      log: () => {},
      clock: () => 0,
    })
    await reload.now()
    expect(live.house.version).toBe('next')
    await freeMemory()
    expect(old.deref()).toBeUndefined()
    expect(kept.length).toBeGreaterThan(0)
  })
})
