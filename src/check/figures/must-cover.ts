/** How much of what a draft's clause says a figure must cover. */

/** Shares of the clause's weight; the rest are shares of what another figure covers. */
export const mustCover = {
  /** To be what the clause speaks of … */
  about: 0.55,
  /** … less where it has the very value, or its value stands beside it. */
  sameValue: 0.3,
  /** To be meant as well as the best one: `28 per cent` of two things. */
  rival: 0.85,
  /** To contradict instead of the best one by its unit alone. */
  mixedUp: 0.9,
  /** To leave it open which group of the same thing is meant. */
  sameThing: 0.95,
  /** To be as good as the best, which is of another thing or group … */
  asGood: 0.93,
  /** … with so much of its rank … */
  asGoodRank: 0.97,
  /** … or of the same at another time. */
  otherTime: 0.8,
} as const
