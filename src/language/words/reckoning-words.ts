/** Words at the head of a question that asks to have a number reckoned from another: `what is twice …?` */

import type { Language } from '../../answer/tree.ts'

/** `What is half of 20 million?`, and not `what does half of them say?` */
export const reckoning: { readonly [L in Language]: RegExp } = {
  da: /^\W*(hvad|hvor meget) (er|var|bliver|giver|udgør) (det (dobbelte|tredobbelte|halve)|halvdelen|(en|to|tre) (tredjedel|fjerdedel|femtedel|tiendedel)e?|(to|tre|fire|fem|ti) gange)(?!\p{L})/u,
  en: /^\W*(what|how much)( is| are| was| would be|['’]s) (twice|thrice|double|triple|(a )?half|(a|one|two|three) (third|quarter|fourth|fifth|tenth)s?|(two|three|four|five|ten) times)(?!\p{L})/u,
}
