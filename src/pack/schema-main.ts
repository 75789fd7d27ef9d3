/** Writes the editor schemas and the field reference of a pack: `npm run schema`. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas, renderEditorSchema } from './editor-schema.ts'
import { withFieldReference } from './field-reference.ts'

const folder = process.argv[2] ?? 'knowledge'

mkdirSync(join(folder, '.schema'), { recursive: true })
for (const schema of editorSchemas) {
  writeFileSync(join(folder, '.schema', `${schema.name}.schema.json`), renderEditorSchema(schema))
}

const page = join(folder, 'README.md')
writeFileSync(page, withFieldReference(readFileSync(page, 'utf8')))
