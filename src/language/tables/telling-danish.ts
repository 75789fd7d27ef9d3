/** Danish words that change what a sentence says of its number. */

import { phrasesOf } from '../phrase.ts'
import { pairs, type TellingWords } from './telling-table.ts'

export const tellingDanish: TellingWords = {
  opposites: pairs(
    ['lav, lavt, lave, få', 'høj, højt, høje, mange, flest'],
    ['færre', 'mange, flere'],
    [
      'før der tages højde, før der tages hensyn, før man tager højde, før man tager hensyn, uden at tage højde, uden korrektion, ujusteret, ujusterede, ukorrigeret, ikke korrigeret, ikke renset',
      'renset, korrigeret, justeret',
    ],
    // What somebody went through is not what somebody thinks there is.
    ['oplevet, udsat, diskrimineret, offer', 'mener, synes, tror, føler'],
    [
      'ledig, ledige, ledigheden, arbejdsløs, arbejdsløse, uden arbejde, uden job',
      'i beskæftigelse, i arbejde, i job',
    ],
    [
      'falder fra, faldt fra, dropper ud, droppede ud, giver op, gav op, går fra',
      'gennemfører, gennemføre, gennemførte, fuldfører, fuldføre, færdig, færdiggør',
    ],
    [
      'i gang med, går i gang, kommer i gang, kommer overhovedet i gang, påbegynder, starter på, begynder på',
      'gennemfører, gennemføre, gennemført, fuldfører, fuldføre, fuldført, færdig, færdiggør',
    ],
    ['god, godt, gode, stærk, stærke', 'svag, svagt, svage, dårlig, dårligt, dårlige'],
    [
      'tryghed, trygheden, tryg, trygge, trygt, tryggere',
      'utryghed, utrygheden, utryg, utrygge, utrygt, frygt, frygten, bange',
    ],
    ['kvinder, kvinderne', 'piger, pigerne'],
    ['mænd, mændene', 'drenge, drengene'],
  ),
  turning: [
    'mistede, mistet, mister, tabte, tabt, kostede, kostet, koster, koste',
    'forlod, forladt',
    'lukkede, lukket, lukker, nedlagt, nedlagde, nedlægger',
    'skar, skåret, skærer, skære, sparede, sparet',
    'afskaffet, afskaffede, droppet, droppede',
    'mangler, mangle, manglede',
    'halvere, halverer, halveres, halveret, halverede, halvering',
    'kommet af, kom af, kommer af, sluppet af',
    'tryggest, tryggeste',
    'foreslår, foreslog, foreslået',
    'hver især, hver af, hver for sig, havde hver, kroner hver, kr. hver, fik hver, får hver, har hver',
    'i gennemsnit, gennemsnitligt, i snit',
    'straks, umiddelbart, med det samme',
    'skylder, skyldte, skyldt',
    'realistisk',
    'ønsker, ønsker sig, vil gerne',
    'søger ind, søgte ind, har søgt, fået afslag, afvist, er blevet afvist, smidt ud',
    'tilbydes, er tilbudt, blev tilbudt, får tilbudt',
    'fravælger, fravalgte, fravalgt, valgt fra, vælger fra, skiftet til, skifter til',
    'afskediget, fyret, afskediges, siger op, sagt op',
    'leder efter, venter på, ventede på',
    'overvejes, under overvejelse, slået fejl',
    'opgivet, opgav, væk fra',
    'fuldtid, fuldtids, fuldtidsjob, heltid, deltid, deltids, fast, fastansat, fastansatte',
    'giver op, gav op, uden at fuldføre, uden at gennemføre, dropper ud',
    'let at, lettere adgang, nemt at, nemmere',
    'fjernet fra, taget ud af',
    'ikke længere',
    'udøvet, frikendt, anmeldt',
    'gør nok',
    'bliver værre, er blevet værre',
  ].map(phrasesOf),
  disowning: phrasesOf(
    'forkert, myte, myten, passer ikke, ikke passe, ikke sådan, overdrivelse, overdrevet, falske nyheder, fake news, ikke rigtigt, ikke sandt, ikke korrekt, usandt, falsk, løgn, ingen tror, benægter, afviser',
  ),
  denials: phrasesOf(
    'forkert, løgn, usandt, vrøvl, passer ikke, ikke rigtigt, ikke er rigtigt, ikke sandt, ikke er sandt, ikke korrekt, ikke er korrekt, ikke passer, ikke tilfældet, tager fejl, tager de fejl, slet ikke, overhovedet ikke, langtfra',
  ),
  aiming: phrasesOf(
    'målet er, målet var, et mål om, mål om at, målsætningen er, målsætningen var, ambitionen, ambition om, kravet, krav om, planen, håber, håbede, håb om, ønsker, ønskede, ønske om, lover, lovede, besluttet, vil have, ville have, gerne have, ventes, forventes, forventer, venter',
  ),
  elapsed: phrasesOf(
    'har kørt, har varet, har været i gang, været i gang, i gang, kørte, varede, de seneste, de sidste',
  ),
  ageBounds: phrasesOf('over, under, ældre end, yngre end, fyldt'),
  bodies: ['kommune, kommunen, kommunes, kommunens', 'staten, regeringen, statens, regeringens', 'eu'].map(
    phrasesOf,
  ),
  both: phrasesOf('både, begge'),
  reasons: phrasesOf('på grund af, fordi, takket være, som følge af, skyldes'),
  causing: phrasesOf(
    'har øget, øgede, har løftet, løftede, har hævet, hævede, førte til, har ført til, medførte, har medført, betød, har betydet, fik, har fået, skabte, har skabt, sænkede, har sænket, gav, har givet',
  ),
}
