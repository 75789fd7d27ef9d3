/** What the thread that draws is told, and what it tells. */

import type { Picture } from '../answer/chart.ts'
import type { Language } from '../answer/tree.ts'
import type { Theme } from './theme.ts'

export type Order = { readonly picture: Picture; readonly lang: Language; readonly theme: Theme }

export type Sent = { readonly number: number; readonly order: Order; readonly format: 'svg' | 'png' }

export type Returned =
  | { readonly number: number; readonly drawn: string | Uint8Array }
  | { readonly number: number; readonly failed: string }
