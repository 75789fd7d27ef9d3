/** Words that change what a sentence says of its number; a figure must tell them too. One table a language. */

import type { Language } from '../answer/tree.ts'
import { type Families, type Family, indexFamilies } from './families.ts'
import { phrasesOf } from './phrase.ts'

type Phrases = Family

type TellingWords = {
  /** Each with its opposite. */
  readonly opposites: readonly (readonly [Phrases, Phrases])[]
  /** Families of words that turn what is said: who loses has no more, who each has it has it not together. */
  readonly turning: readonly Phrases[]
  /** What stands before a `that` of which the writer says that it is not so. */
  readonly disowning: Phrases
  /** What stands before a number which tells a goal, a wish or an expectation. */
  readonly aiming: Phrases
  /** A thing that has gone on for a time, not one that is meant to. */
  readonly elapsed: Phrases
  /** Bounds of age: what makes a number one behind it. */
  readonly ageBounds: Phrases
  /** Kinds of public bodies, each by its names. */
  readonly bodies: readonly Phrases[]
  /** More than one is meant. */
  readonly both: Phrases
  /** Introduces the reason of what was said. */
  readonly reasons: Phrases
  /** Says that what stands before them brought about what is said. */
  readonly causing: Phrases
}

const pairs = (...rows: readonly (readonly [string, string])[]): (readonly [Phrases, Phrases])[] =>
  rows.map(([one, other]) => [phrasesOf(one), phrasesOf(other)])

const da: TellingWords = {
  opposites: pairs(
    ['lav, lavt, lave, få', 'høj, højt, høje, mange, flest'],
    ['få, færre', 'mange, flere'],
    // What somebody went through is not what somebody thinks there is.
    ['oplevet, udsat, diskrimineret, offer', 'mener, synes, tror, føler'],
    [
      'ledig, ledige, ledigheden, arbejdsløs, arbejdsløse, uden arbejde, uden job',
      'i beskæftigelse, i arbejde, i job',
    ],
    [
      'falder fra, faldt fra, dropper ud, droppede ud',
      'gennemfører, gennemføre, gennemførte, fuldfører, fuldføre, færdig, færdiggør',
    ],
    [
      'i gang med, går i gang, kommer i gang, kommer overhovedet i gang, påbegynder, starter på, begynder på',
      'gennemfører, gennemføre, gennemført, fuldfører, fuldføre, fuldført, færdig, færdiggør',
    ],
    ['god, godt, gode, stærk, stærke', 'svag, svagt, svage, dårlig, dårligt, dårlige'],
    ['kvinder, kvinderne', 'piger, pigerne'],
    ['mænd, mændene', 'drenge, drengene'],
  ),
  turning: [
    'mistede, mistet, mister, tabte, tabt',
    'forlod, forladt',
    'lukkede, lukket, lukker, nedlagt, nedlagde, nedlægger',
    'skar, skåret, skærer, skære, sparede, sparet',
    'afskaffet, afskaffede, droppet, droppede',
    'mangler, mangle, manglede',
    'halvere, halverer, halveres, halveret, halverede, halvering',
    'kommet af, kom af, kommer af, sluppet af',
    'tryggest, tryggeste',
    'foreslår, foreslog, foreslået',
    'hver især, hver af, hver for sig, fik hver, får hver, har hver',
    'i gennemsnit, gennemsnitligt, i snit',
    'straks, umiddelbart, med det samme',
    'realistisk',
    'fuldtid, fuldtids, fuldtidsjob, heltid, deltid, deltids, fast, fastansat, fastansatte',
  ].map(phrasesOf),
  disowning: phrasesOf(
    'forkert, myte, myten, passer ikke, ikke rigtigt, ikke sandt, ikke korrekt, usandt, falsk, løgn, ingen tror, benægter, afviser',
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

const en: TellingWords = {
  opposites: pairs(
    ['low, lower, few, fewest', 'high, higher, many, the most'],
    ['few, fewer', 'many, more'],
    ['experienced, discriminated, victim, victims', 'think, thinks, believe, feel, feels'],
    ['unemployed, jobless, out of work, without work, without a job', 'in employment, in work, employed'],
    ['drop out, drops out, dropped out', 'complete, completes, completed, finish, finishes, finished'],
    [
      'begin, begins, start, starts, enter, enters, are in, are enrolled',
      'complete, completes, completed, finish, finishes, finished',
    ],
    ['good, strong', 'weak, poor, bad'],
    ['women', 'girls'],
    ['men', 'boys'],
  ),
  turning: [
    'left, leave, leaves, leaving',
    'lost, lose, loses, losing',
    'closed, close, closes, closing, shut',
    'cut, cuts, cutting, saved',
    'abolished, scrapped, cancelled, was dropped, were dropped, been dropped',
    'lack, lacks, lacked, short of',
    'halve, halves, halved, halving',
    'came off, come off, coming off',
    'caught up, catch up, catching up',
    'safest',
    'propose, proposes, proposed, suggest, suggests, suggested',
    'each, every single, apiece',
    'on average, an average, average',
    'immediately, straight after, right after, at once',
    'realistic',
    'full-time, part-time, permanent',
    'become, became, becoming',
  ].map(phrasesOf),
  disowning: phrasesOf(
    'wrong, myth, not true, untrue, false, falsely, lie, nobody believes, no one believes, denies, deny, incorrect, not correct',
  ),
  aiming: phrasesOf(
    'the goal is, the goal was, a goal of, the goal for, the target is, the target was, the target for, a target of, the aim is, the aim was, the ambition, an ambition, the requirement, a requirement, the plan is, expect, expects, is expected, hope, hopes, hoped, wish, wishes, wished, want, wants, wanted, promised, promise, promises, decided, aim for, aims for, aiming for',
  ),
  elapsed: phrasesOf(
    'has run, have run, has lasted, lasted, ran, under way, been running, the last, the past',
  ),
  ageBounds: phrasesOf('over, under, above, below, older than, younger than, aged'),
  bodies: [
    "municipality, municipality's, city council",
    "the state, the state's, state's, state, government",
    'eu',
  ].map(phrasesOf),
  both: phrasesOf('both'),
  reasons: phrasesOf('because of, because, due to, owing to, thanks to, as a result of, caused by'),
  causing: phrasesOf(
    'raised, has raised, lifted, has lifted, boosted, led to, has led to, meant that, has meant that, meant, caused, has caused, brought, has brought, made, has made, pushed, drove, gave, has given, lowered, cut',
  ),
}

export const tellingWords: { readonly [L in Language]: TellingWords } = { da, en }

/** Those that are looked for both in what a draft says of a number and in a figure's own sentence. */
export const tellingFamilies: { readonly [L in Language]: Families } = {
  da: familiesOf(da),
  en: familiesOf(en),
}

function familiesOf({ opposites, turning, bodies, both, elapsed }: TellingWords): Families {
  return indexFamilies([...opposites.flat(), ...turning, ...bodies, both, elapsed])
}
