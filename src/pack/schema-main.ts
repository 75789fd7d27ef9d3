/** Writes the editor schemas: `npm run schema`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas, renderEditorSchema } from './editor-schema.ts'

const folder = process.argv[2] ?? 'knowledge/.schema'

mkdirSync(folder, { recursive: true })
for (const schema of editorSchemas) {
  writeFileSync(join(folder, `${schema.name}.schema.json`), renderEditorSchema(schema))
}
