/** Words that ask what has come of something, and not what it is to do. */

/** `What did it achieve?`, `hvad har den opnået?` */
export const done =
  /(?<!\p{L})(did|has|have|had|achieved|reached|managed|har|opnåede|nåede|lykkedes)(?!\p{L})/iu

/** `What was it meant to achieve?`, `hvad skulle den nå?` */
export const intended =
  /(?<!\p{L})(skal|skulle|vil|ville|ønsker|ønskede|mål|målet|should|meant|supposed|intended|want|wanted|wants|aim|aimed|hoped|goal|goals)(?!\p{L})/iu
