/** The reference of all fields in `knowledge/README.md`, made from the schema that checks them. */

import * as z from 'zod'
import { kinds } from './schema.ts'

type Json = z.core.JSONSchema.BaseSchema

/** The marks between which the reference stands. */
const marks = ['<!-- fields: npm run schema -->', '<!-- /fields -->'] as const

/** The page with a fresh reference between its marks. */
export function withFieldReference(page: string): string {
  const [before = page] = page.split(marks[0])
  const after = page.split(marks[1]).at(-1) ?? ''
  return `${before}${marks[0]}\n\n${renderFieldReference()}\n${marks[1]}${after}`
}

/** One table for what entries share, one for each kind of fact, and one for what single kinds add. */
export function renderFieldReference(): string {
  const [shared, indicator, goal, roster] = [kinds.initiative, kinds.indicator, kinds.goal, kinds.roster].map(
    jsonOf,
  )
  const observation = inside(shared, 'observations')
  const claim = inside(shared, 'claims')
  const known = namesIn(shared)
  return [
    table('Every entry', shared, []),
    table('Only an indicator', indicator, known),
    table('Only a goal', goal, known),
    table('Only a roster', roster, known),
    table('An observation', observation, []),
    table('A claim: as an observation, but for', claim, namesIn(observation)),
    table('A row of a roster', inside(roster, 'rows'), []),
    table('A citation', property(observation, 'cite'), []),
  ].join('\n')
}

const jsonOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'input' })

const property = (json: Json | undefined, name: string): Json | undefined => {
  const found = json?.properties?.[name]
  return typeof found === 'object' ? found : undefined
}

/** The schema of the values of a map. */
const inside = (json: Json | undefined, name: string): Json | undefined => {
  const values = property(json, name)?.additionalProperties
  return typeof values === 'object' && !Array.isArray(values) ? values : undefined
}

const namesIn = (json: Json | undefined): string[] => Object.keys(json?.properties ?? {})

function table(title: string, json: Json | undefined, known: readonly string[]): string {
  const rows = namesIn(json)
    .filter((name) => !known.includes(name))
    .map((name) => row(name, property(json, name) ?? {}, json?.required?.includes(name) ?? false))
  return [
    `**${title}**`,
    '',
    '| field | | what it says | good | bad |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function row(name: string, json: Json, required: boolean): string {
  const good = json.enum ?? json.examples ?? []
  const bad = Array.isArray(json.bad) ? json.bad : []
  const must = required && json.default === undefined ? 'must' : ''
  return `| \`${name}\` | ${must} | ${json.description ?? ''} | ${codes(good)} | ${codes(bad)} |`
}

const codes = (values: readonly unknown[]): string =>
  values.map((value) => (value === '' ? '(nothing)' : `\`${String(value)}\``)).join(' ')
