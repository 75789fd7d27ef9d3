/** A workspace that removes the app: its token is forgotten. */

import type { App, InstallationStore } from '@slack/bolt'

export function listenToLeaving(app: App, store: InstallationStore): void {
  app.event('app_uninstalled', async ({ context: { teamId, enterpriseId, isEnterpriseInstall }, logger }) => {
    await store.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall }, logger)
  })
}
