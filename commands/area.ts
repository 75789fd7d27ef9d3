/** `/area`: what the report says of a place; without one, who stood on the list in which year. */

import * as z from 'zod'
import { defineCommand, optional } from '../src/command.ts'
import { tellArea } from '../src/telling/area.ts'
import { nonEmpty } from '../src/telling/facts.ts'
import { reportedPlaces } from '../src/telling/places.ts'

export default defineCommand({
  name: 'area',
  names: { da: 'område', en: 'area' },
  summary: {
    da: 'Hvad rapporten siger om et sted; uden sted listen år for år',
    en: 'What the report says of a place; without one, the list by year',
  },
  args: z.object({
    place: optional({
      named: 'sted',
      da: 'Et sted, rapporten nævner',
      en: 'A place the report names',
      complete: 'place',
    }),
  }),
  examples: ({ pack }, lang) =>
    nonEmpty(
      reportedPlaces(pack)
        .slice(0, 2)
        .map(({ code }) => `/area ${code.name[lang]}`),
    ) ?? ['/area'],

  run({ place }, desk, lang) {
    return tellArea(place, desk, lang)
  },
})
