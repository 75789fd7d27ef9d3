/** Words that join sentences and clauses, or set one against another. */

import type { Language } from '../../answer/tree.ts'
import { words } from '../both-languages.ts'
import { and, either } from './question-words.ts'

/** `The figures show that …` */
export const thats = words('at', 'that')

/** `Not the girls, but the boys`. */
export const buts = words('men', 'but')

const whiles = words('mens hvorimod', 'while whereas')

/** Set what follows against what was said: `12 % of the girls, while the boys …`. */
export const contrasting: ReadonlySet<string> = new Set([...buts, ...whiles])

/** Without the Danish `men`, who are people in English: `hardly any men: 28 %`. */
export const contrastingBesideMen: ReadonlySet<string> = new Set(['but', ...whiles])

type OfLanguage = { readonly [L in Language]: ReadonlySet<string> }

/** Begin a clause with a number of its own: `28 % of the girls, compared with 15 % of the boys`. */
export const clauseOpening: OfLanguage = {
  da: words('mens imens men hvorimod hvoraf herunder heraf mod imod samtidig derimod hvorefter', ''),
  en: words(
    '',
    'while whereas but against compared versus whilst although yet meanwhile though which whom including',
  ),
}

/** Join two numbers where nothing stronger parts them: `28 % of the girls and 15 % of the boys`. */
export const clauseJoining: OfLanguage = { da: words('og samt eller', ''), en: words('', 'and or plus') }

/** Begin what is no longer said of a number: `28 % are in work, because …`. By language: the English `men` end nothing. */
export const subordinating: OfLanguage = {
  da: words('fordi men når hvis selvom så hvilket som', ''),
  en: words('', 'because but when if although so which while whereas who whose whom'),
}

/** Behind the Danish `når` where it is a verb and no `when`: `28 % når aldrig at gå ud af skolen`. */
export const behindReaches = words('aldrig ikke at frem op kun igennem', '')

/** Between two things of which neither is set against the other: `girls and boys`, `drenge eller piger`. */
export const joiningTwo: ReadonlySet<string> = new Set([...and, ...either])
