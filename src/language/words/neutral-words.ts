/** Words that may be said of any figure and change nothing about it. */

import type { Language } from '../../answer/tree.ts'
import { stem } from '../stem.ts'

const stems = (list: string, lang: Language): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((word) => stem(word, lang)))

/** Their stems: `an impressive 28 %` is 28 %. */
export const neutral: { readonly [L in Language]: ReadonlySet<string> } = {
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

/** A word that ends so only says where in the report one is: `på skoleområdet`. */
export const fieldEnding = /(området|områderne|fronten)$/
