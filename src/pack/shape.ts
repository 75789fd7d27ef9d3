/** Checks what a file says against its schema, and puts each fault where it stands in the file. */

import * as z from 'zod'
import { limits } from './limits.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { type Read, read, unread } from './read-text.ts'
import type { Parsed } from './read-yaml.ts'
import { hasValue, type Loaded, type Path, problemAt, type Source } from './source.ts'

type Issue = z.core.$ZodIssue

/** The file's data as the schema types it, or every fault of its shape. */
export function parseShape<S extends z.ZodType>(
  { source, content }: Parsed,
  schema: S,
): Read<Loaded<z.output<S>>> {
  const result = schema.safeParse(content)
  if (result.success) return read({ source, data: result.data })
  const issues = result.error.issues.slice(0, limits.problemsPerFile)
  const misspelt = new Set<string>()
  const problems = issues.flatMap((issue) => keyFaults(source, schema, content, issue, misspelt))
  const rest = issues.flatMap((issue) => valueFault(source, content, issue, misspelt))
  return unread(...problems, ...rest)
}

/** A key the schema does not know; a missing key that it was meant to be is noted in `misspelt` and not told again. */
function keyFaults(
  source: Source,
  schema: z.ZodType,
  content: unknown,
  issue: Issue,
  misspelt: Set<string>,
): Problem[] {
  if (issue.code !== 'unrecognized_keys') return []
  const path = pathOf(issue)
  const known = knownKeys(schema, path)
  const free = known.filter((name) => !hasValue(source, [...path, name]))
  return issue.keys.slice(0, limits.problemsPerFile).map((key) => {
    const meant = nearest(key, free)
    if (meant !== null) misspelt.add(JSON.stringify([...path, meant]))
    const bare = isNothing(valueAt(content, [...path, key]))
    const remedy = bare
      ? 'Inside braces, text that holds a comma needs quotes.'
      : `Known here: ${known.join(', ')}.`
    return problemAt(source, [...path, key], { message: 'There is no such key.', meant, remedy }, 'key')
  })
}

function valueFault(
  source: Source,
  content: unknown,
  issue: Issue,
  misspelt: ReadonlySet<string>,
): Problem[] {
  const path = pathOf(issue)
  if (issue.code === 'unrecognized_keys' || misspelt.has(JSON.stringify(path))) return []
  if (issue.code === 'invalid_key') {
    const remedy = issue.issues.map(({ message }) => message).join(' ')
    return [
      problemAt(source, path, { message: `\`${String(path.at(-1))}\` cannot be a key here.`, remedy }, 'key'),
    ]
  }
  if (!hasValue(source, path))
    return [problemAt(source, path, { message: 'It is missing.', remedy: missing(issue) }, 'key')]
  return [problemAt(source, path, complaintAbout(issue, valueAt(content, path)))]
}

function complaintAbout(issue: Issue, value: unknown) {
  const shown = typeof value === 'string' ? `\`${value}\`` : `A ${sortOf(value)}`
  const message = isNothing(value) ? 'It is empty.' : `${shown} cannot stand here.`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return { message, meant: nearest(String(value), values), remedy: `Write one of: ${values.join(', ')}.` }
  }
  if (issue.code === 'invalid_type') return { message, remedy: `Write ${expected(issue.expected)}.` }
  if (issue.code === 'too_small' && issue.origin === 'number')
    return { message, remedy: 'Write a whole number from 1.' }
  if (issue.code === 'too_small')
    return { message, remedy: 'Write something, or leave the key out if it may be left out.' }
  return { message, remedy: issue.message }
}

const missing = (issue: Issue): string =>
  issue.code === 'invalid_value'
    ? `Add it: one of ${issue.values.join(', ')}.`
    : issue.code === 'invalid_type'
      ? `Add it: ${expected(issue.expected)}.`
      : 'Add it.'

const expected = (type: string): string =>
  type === 'string'
    ? 'a text'
    : type === 'array'
      ? 'a list'
      : type === 'object' || type === 'record'
        ? 'a map of keys and values'
        : 'a whole number'

/** A key without a value. */
const isNothing = (value: unknown): boolean => value === '' || value === null

const sortOf = (value: unknown): string => (Array.isArray(value) ? 'list' : 'map')

const pathOf = (issue: Issue): Path =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)))

function valueAt(content: unknown, path: Path): unknown {
  let value = content
  for (const step of path) value = Object(value)[step]
  return value
}

/** Keys of the map at `path`, read from the schema's JSON form because that is plain data. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let at: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { io: 'input' })
  for (const step of path) {
    const next = at.properties?.[step] ?? at.additionalProperties ?? at.items
    if (typeof next !== 'object' || Array.isArray(next)) return []
    at = next
  }
  return Object.keys(at.properties ?? {})
}
