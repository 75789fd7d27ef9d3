/** Words by which a sentence grants something: that a case is no exception, or the first half of a contrast. */

import { words } from '../both-languages.ts'

/** Grant that such a case is no exception, wherever in the clause: `turned away even if the spouse has a job`. */
export const evenIf =
  /(?<!\p{L})(even if|also if|regardless of whether|no matter (if|whether)|selv hvis|også hvis|uanset om)(?!\p{L})/u

/** Open a clause that grants what the next one goes against: `though women gain, men are ahead`. */
export const although = /^(selv ?om|skønt|although|though|even though|while|mens) /

/** At its beginning: `although`, `selv om`, `even so`. */
export const conceding = words('men selv', 'but yet although though even')
