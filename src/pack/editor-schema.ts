/** Describes the files of a pack to editors: one JSON schema a kind, made from the schemas that check them. */

import * as z from 'zod'
import { folderOf, kindNames } from './folder.ts'
import { kinds } from './schema.ts'
import * as lists from './schema-lists.ts'

/** A schema, and the files of the pack that follow it. */
export type EditorSchema = {
  readonly name: string
  readonly files: readonly string[]
  readonly schema: z.ZodType
}

/** One for every kind of file. */
export const editorSchemas: readonly EditorSchema[] = [
  { name: 'report', files: ['report.yaml'], schema: lists.report },
  { name: 'units', files: ['units.yaml'], schema: lists.units },
  { name: 'generic-words', files: ['generic-words.yaml'], schema: lists.genericWords },
  { name: 'code-list', files: ['code-lists/*.yaml'], schema: lists.codeList },
  listed('names-with-numbers', lists.namesWithNumbers),
  listed('not-figures', lists.notFigures),
  listed('synonyms', lists.synonyms),
  ...kindNames.map((kind) => ({
    name: kind,
    files: [`${folderOf(kind)}/*.yaml`],
    schema: kinds[kind],
  })),
]

function listed(name: string, shape: z.ZodType): EditorSchema {
  return { name, files: [`${name}.yaml`, `${name}/*.yaml`], schema: shape }
}

/** The text of `<name>.schema.json`. */
export function renderEditorSchema({ name, schema: shape }: EditorSchema): string {
  const json = z.toJSONSchema(shape, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => adapt(jsonSchema),
  })
  return `${JSON.stringify({ ...json, title: name }, null, 1)}\n`
}

/**
 * Editors read a bare `2009` or `7.0` as a number, but to the pack every scalar is text: both are accepted.
 * For the same reason the names of keys are told as patterns, which an editor applies to the bare number too.
 */
function adapt(json: z.core.JSONSchema.BaseSchema): void {
  // Bad examples are for the tests; editors have no word for them.
  delete json.bad
  if (json.type === 'string' && json.enum === undefined && json.const === undefined) {
    Object.assign(json, { type: ['string', 'number'] })
  }
  const { pattern } = typeof json.propertyNames === 'object' ? json.propertyNames : {}
  if (pattern === undefined || json.additionalProperties === undefined) return
  json.patternProperties = { [pattern]: json.additionalProperties }
  json.additionalProperties = false
  delete json.propertyNames
}
