/** The editor schemas are those of the code, and every example in them is true. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { editorSchemas, renderEditorSchema } from '../../src/pack/editor-schema.ts'
import { withFieldReference } from '../../src/pack/field-reference.ts'

describe('knowledge/.schema', () => {
  it.each(editorSchemas)('$name is up to date (npm run schema)', (schema) => {
    expect(readFileSync(`knowledge/.schema/${schema.name}.schema.json`, 'utf8')).toBe(
      renderEditorSchema(schema),
    )
  })

  it('holds nothing else', () => {
    const names = editorSchemas.map(({ name }) => `${name}.schema.json`)
    expect(readdirSync('knowledge/.schema').sort()).toEqual(names.sort())
  })
})

/** Every schema inside the schemas of the pack that shows examples. */
function taught(schema: z.core.$ZodType, seen: Set<z.core.$ZodType>): z.core.$ZodType[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const inner = Object.values(schema._zod.def).flatMap((part) =>
    part instanceof z.core.$ZodType
      ? [part]
      : typeof part === 'object' && part !== null
        ? Object.values(part)
        : [],
  )
  const own = z.globalRegistry.get(schema)?.examples === undefined ? [] : [schema]
  return [...own, ...inner.flatMap((part) => (part instanceof z.core.$ZodType ? taught(part, seen) : []))]
}

describe('knowledge/README.md', () => {
  it('holds the reference of all fields (npm run schema)', () => {
    const page = readFileSync('knowledge/README.md', 'utf8')
    expect(withFieldReference(page)).toBe(page)
    expect(page).toContain('| `printed` | must |')
  })
})

describe('the examples of the schema', () => {
  const seen = new Set<z.core.$ZodType>()
  const schemas = editorSchemas.flatMap(({ schema }) => taught(schema, seen))
  const rows = schemas.flatMap((schema) => {
    const { examples = [], bad = [] } = z.globalRegistry.get(schema) ?? {}
    const all = (list: unknown, good: boolean) =>
      Array.isArray(list) ? list.map((value) => ({ schema, value, good })) : []
    return [...all(examples, true), ...all(bad, false)]
  })

  it('are found', () => expect(rows.length).toBeGreaterThan(30))

  it.each(rows)('$value: $good', ({ schema, value, good }) => {
    expect(z.safeParse(schema, value).success).toBe(good)
  })
})
