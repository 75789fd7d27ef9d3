/** What the report says of a place; the presence grid where none is named. */

import { ambiguous, answered, next, paragraph, refused } from '../answer/build.ts'
import type { Answer, Language, NonEmpty } from '../answer/tree.ts'
import type { Desk } from '../desk.ts'
import { findCodes, type ListedCode } from '../search/codes.ts'
import { nonEmpty, sentences, told } from './facts.ts'
import { noticesFor } from './notices.ts'
import { rosterChart } from './picture-roster.ts'
import { factsOn, placeLists, reportedPlaces, rostersOf, singlePlaces } from './places.ts'
import { gridIntroduction, presenceGrid } from './presence.ts'
import { typed } from './typed.ts'

const words = {
  da: {
    none: 'Rapporten siger ikke noget om stedet ',
    searched: (count: number) => `Jeg ledte blandt de ${count} steder, rapporten nævner ved navn:`,
    which: 'Flere steder kan være ment. Hvilket?',
    whole: (name: string) => `Hele rapporten handler om ${name}. De enkelte steder, den nævner:`,
    noGrid: 'Rapporten har ingen liste over steder år for år. De steder, den nævner:',
    more: 'Rapporten har også:',
  },
  en: {
    none: 'The report says nothing of the place ',
    searched: (count: number) => `I looked among the ${count} places the report mentions by name:`,
    which: 'Several places could be meant. Which one?',
    whole: (name: string) => `The whole report is about ${name}. The single places it names:`,
    noGrid: 'The report has no list of places by year. The places it names:',
    more: 'The report also has:',
  },
} as const

export function tellArea(place: string | undefined, desk: Desk, lang: Language): Answer {
  if (place === undefined) return tellGrid(desk, lang)
  const lists = placeLists(desk.pack)
  const { codes } = findCodes(place, lists, desk.pack, lang)
  const [first, ...others] = codes
  if (!first) return unknownPlace(place, desk, lang)
  if (others.length > 0)
    return ambiguous(lang, paragraph(words[lang].which), next(...lines([first, ...others], lang)))
  if (first.code.default) return tellWhole(first, desk, lang)
  const facts = first.code.unreported ? null : nonEmpty(factsOn(first, desk.pack))
  if (!facts) return unknownPlace(place, desk, lang)
  const [lead, ...rest] = facts
  return answered(
    lang,
    told([lead], 'lead', lang),
    ...sentences(rest, 'context', lang),
    ...noticesFor(facts, desk.pack, lang),
    next(`/source ${lead.id}`, '/area'),
  )
}

const lines = (codes: NonEmpty<ListedCode>, lang: Language): NonEmpty<string> => {
  const [first, ...rest] = codes.map(({ code }) => `/area ${code.name[lang]}`)
  return [first ?? '/area', ...rest]
}

function unknownPlace(place: string, desk: Desk, lang: Language): Answer {
  const places = singlePlaces(desk.pack)
  const shown = nonEmpty(places.slice(0, 3))
  return refused(
    'other-place',
    lang,
    paragraph(words[lang].none, typed(place), '.'),
    paragraph(words[lang].searched(places.length)),
    paragraph(places.map(({ code }) => code.name[lang]).join(', ')),
    next(...(shown ? lines(shown, lang) : (['/help'] as const)), '/area'),
  )
}

function tellWhole({ code }: ListedCode, desk: Desk, lang: Language): Answer {
  const places = nonEmpty(singlePlaces(desk.pack))
  if (!places) return unknownPlace(code.name[lang], desk, lang)
  return answered(
    lang,
    paragraph(words[lang].whole(code.name[lang])),
    paragraph(places.map((place) => place.code.name[lang]).join(', ')),
    next('/area', ...lines(places, lang).slice(0, 2)),
  )
}

function tellGrid(desk: Desk, lang: Language): Answer {
  const [roster] = rostersOf(desk.pack)
  const places = reportedPlaces(desk.pack)
  const unlisted = places.filter(
    ({ code }) => !roster?.facts.some((fact) => fact.type === 'listing' && fact.member === code.code),
  )
  const names = unlisted.map(({ code }) => code.name[lang]).join(', ')
  const shown = nonEmpty(places.slice(0, 2))
  return answered(
    lang,
    roster ? gridIntroduction(roster, lang) : paragraph(words[lang].noGrid),
    ...(roster ? presenceGrid(roster, desk.pack, lang) : []),
    ...(roster ? rosterChart(roster, desk.pack, lang) : []),
    ...(names === '' ? [] : [paragraph(words[lang].more), paragraph(names)]),
    ...noticesFor(roster?.facts ?? [], desk.pack, lang),
    next(...(shown ? lines(shown, lang) : (['/help'] as const))),
  )
}
