/** The workspaces that have installed the app, each with its token in a file that only its owner can read. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation, InstallationStore } from '@slack/bolt'

/**
 * Bolt's own file store says itself that it is not meant for production: its files can be read by everybody, and it
 * puts them beside the folder that it is given.
 */
export function openInstallations(folder: string): InstallationStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pathOf = (whose: Whose): string => join(folder, `${nameOf(whose)}.json`)
  return {
    async storeInstallation(installation) {
      const path = pathOf({
        isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
        enterpriseId: installation.enterprise?.id,
        teamId: installation.team?.id,
      })
      // A reader sees the old file or the new one, never half of either.
      writeFileSync(`${path}.tmp`, JSON.stringify(installation), { mode: 0o600 })
      renameSync(`${path}.tmp`, path)
    },
    async fetchInstallation(whose) {
      const installation: Installation = JSON.parse(readFileSync(pathOf(whose), 'utf8'))
      return installation
    },
    async deleteInstallation(whose) {
      rmSync(pathOf(whose), { force: true })
    },
  }
}

type Whose = {
  readonly isEnterpriseInstall: boolean
  readonly enterpriseId: string | undefined
  readonly teamId: string | undefined
}

/** An organisation's, or one workspace's; throws where the id is none that Slack gives. */
function nameOf({ isEnterpriseInstall, enterpriseId, teamId }: Whose): string {
  const id = isEnterpriseInstall ? enterpriseId : teamId
  if (id === undefined || !/^[A-Z0-9]{2,30}$/.test(id)) throw new Error('no workspace of that name')
  return id
}
