/** Codes within wider ones, as a country's parts within the country. */

import type { Pack } from './pack.ts'

/** The wider code itself or any that lies within it; both are codes of the list. */
export function isWithinCode(code: string, wider: string, list: string, { codeLists }: Pack): boolean {
  const codes = codeLists.get(list)?.codes
  for (let at: string | null = code; at !== null; at = codes?.get(at)?.within ?? null)
    if (at === wider) return true
  return false
}
