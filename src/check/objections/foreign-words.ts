/** `28 % … at boarding school` of a figure for private schools: a telling word of which the figure knows nothing. */

import type { Language } from '../../answer/tree.ts'
import { goalsFrom } from '../../ask/fitting/baseline.ts'
import type { Topic } from '../../ask/question/topics.ts'
import { stem } from '../../language/stem.ts'
import { wordsOf } from '../../language/token.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { isPlain } from '../../reading/single-word.ts'
import { isStartOfGoal } from '../figures/start-of-goal.ts'
import { unlike } from '../judgement.ts'
import type { Objection } from './objection.ts'

export const foreignWords: Objection = ({ number, card, context, catalogue: { lexicon, cardsOf, pack } }) => {
  const { asked, core } = context
  // Where a goal starts is told in the words of the goal: `to raise the share from 54.8`.
  const goals = isStartOfGoal(card.fact, context, pack) ? goalsFrom(card.fact, pack) : []
  const known = [card, ...goals.flatMap(({ id }) => cardsOf(id))].map(({ concepts }) => concepts)
  const isKnown = (concept: string): boolean => known.some((concepts) => concepts.has(concept))
  const isForeign = (topic: Topic): boolean =>
    topic.first >= core.from &&
    topic.first < core.to &&
    // The `four` of `three in four` is a word of its own elsewhere.
    (topic.first < number.first || topic.first > number.last) &&
    !topic.optional &&
    topic.trust > 0.5 &&
    !isField(topic.text) &&
    !wordsOf(topic.text).every((word) => isNeutral(word, asked.lang, lexicon)) &&
    !topic.concepts.some(isKnown) &&
    !asked.names.some(({ concept, covers }) => covers.has(topic.first) && isKnown(concept))
  return asked.topics.some(isForeign) ? unlike(card.fact) : null
}

const isNeutral = (word: string, lang: Language, lexicon: Lexicon): boolean =>
  neutral[lang].has(stem(word, lang)) || isPlain(word, lang, lexicon)

const stems = (words: string, lang: Language): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => stem(word, lang)))

/** `På skoleområdet` only says where in the report one is. */
const isField = (text: string): boolean => /(området|områderne|fronten)$/.test(text)

/** Words that may be said of any figure and change nothing about it. */
const neutral: { readonly [L in Language]: ReadonlySet<string> } = {
  da: stems(
    `borger beboer indbygger person menneske ny nye nyt nyeste yderligere oveni ekstra snit gennemsnit måling opgørelse undersøgelse område indsats tæller rummer udgør råder lyder
    anelse haler stolt glad vanskeligt svært udenlandsk beskeden flot imponerende alvorlig bekymrende hovedstad familie aften ven borgmester formand medlem kollega stykke plads hånd deltagende involverede pågældende tilsammen
    endnu særlig særligt vidunderlig fantastisk skuffende glædelig trist sølle hel blot faktum virkelighed sandhed eget egen fælles budskab halv unge ung støtter støttet bevilger bevilget afsætter afsat lægger tal statistik rapport besked nyhed succes fiasko resultat udpeger peger kræver oplevet hører post slås kæmper døjer`,
    'da',
  ),
  en: stems(
    `although half young support fund grant allocate citizen resident person people new another additional extra average survey measurement area effort account modest affair trail bad good proud glad great impressive serious
    worrying capital family friend mayor chair member colleague piece place hand wonderful fantastic disappointing sad mere fact reality truth own common message number statistic
    report news success failure result city whole major total combined respectively roughly particularly especially perceived felt peer belong point require item struggle struggling face enter join`,
    'en',
  ),
}
