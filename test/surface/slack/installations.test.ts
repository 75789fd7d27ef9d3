/** Where the tokens of several workspaces are kept. */

import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Installation } from '@slack/bolt'
import { expect, it } from 'vitest'
import { openInstallations } from '../../../src/surface/slack/installations.ts'

const installed = (team: string): Installation<'v2', false> => ({
  team: { id: team },
  enterprise: undefined,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { id: 'B1', userId: 'U2', token: `xoxb-${team}`, scopes: [] },
  isEnterpriseInstall: false,
})
const of = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false })

it('keeps each workspace in a file of its own that only its owner reads, until it leaves', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'kildetal-')), 'state')
  const store = openInstallations(folder)
  await store.storeInstallation(installed('T1'))
  await store.storeInstallation(installed('T2'))
  expect(readdirSync(folder)).toEqual(['T1.json', 'T2.json'])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'T1.json')).mode & 0o777).toBe(0o600)
  expect(await openInstallations(folder).fetchInstallation(of('T2'))).toMatchObject({
    bot: { token: 'xoxb-T2' },
  })
  await store.deleteInstallation?.(of('T2'))
  await store.deleteInstallation?.(of('T2'))
  await expect(store.fetchInstallation(of('T2'))).rejects.toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['T1.json'])
})

it.each(['../T1', '', 'T1/..', 'x'.repeat(40)])('knows no workspace %j', async (team) => {
  const store = openInstallations(mkdtempSync(join(tmpdir(), 'kildetal-')))
  await expect(store.fetchInstallation(of(team))).rejects.toThrow('no workspace')
})
