/** Phrases before a number that bound it: `knap`, `over`, `at least`. */

/** By what they say of the number, comma apart; `mere end 60` lies above it, `at most 60` does not. */
export const boundPhrases = {
  da: [
    ['nearly', 'knap, knapt, næsten, lige under, tæt på, op mod, henved'],
    ['about', 'omkring, ca, cirka, omtrent, rundt regnet, godt og vel, i omegnen af, sådan cirka'],
    ['more-than', 'mere end, over, godt, flere end, lidt over, knap over, større end, højere end'],
    ['at-least', 'mindst, i hvert fald, ikke under, ikke mindre end, ikke færre end, minimum'],
    ['at-most', 'højst, maksimalt, op til, ikke over, ikke mere end, ikke flere end'],
    ['less-than', 'under, mindre end, færre end, lavere end'],
    ['only', 'kun, blot, bare'],
    ['as-many-as', 'hele'],
    ['exactly', 'præcis, præcist, nøjagtig, nøjagtigt, netop, lige præcis, eksakt'],
  ],
  en: [
    ['nearly', 'nearly, almost, just under, close to, not quite, just short of'],
    ['about', 'about, around, roughly, approximately, some, circa'],
    [
      'more-than',
      'more than, over, above, upwards of, just over, a little over, a good, exceeding, bigger than, larger than, higher than, greater than',
    ],
    ['at-least', 'at least, no fewer than, no less than, not less than, a minimum of'],
    ['at-most', 'at most, up to, no more than, not more than'],
    ['less-than', 'under, less than, fewer than, below, smaller than, lower than'],
    ['only', 'only, just, merely'],
    ['as-many-as', 'as many as, a full'],
    ['exactly', 'exactly, precisely'],
  ],
} as const
