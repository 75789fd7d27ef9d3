/** `kildetal manifest`: the app manifest for Slack, as YAML or JSON. */

import { stringify } from 'yaml'
import type { Kildetal } from './kildetal.ts'
import { questionsFor } from './suggestions.ts'
import { type ManifestWish, manifestOf } from './surface/slack/manifest.ts'

export type ManifestFormat = 'yaml' | 'json'

/** Ready to be pasted where Slack asks for a manifest. */
export function writeManifest(
  { desk }: Kildetal,
  { format, ...wish }: Omit<ManifestWish, 'suggestions'> & { readonly format: ManifestFormat },
): string {
  const manifest = manifestOf(desk.commands, { ...wish, suggestions: questionsFor(desk, wish.lang) })
  return format === 'json' ? `${JSON.stringify(manifest, null, 2)}\n` : stringify(manifest)
}
