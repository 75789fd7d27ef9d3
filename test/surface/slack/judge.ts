/** Slack's opinion of what is sent to it: its schemas, and the rules its schemas leave out. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { root } from '../../program.ts'

const schemaIn = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'test/fixtures/slack', name), 'utf8'))

const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
ajv.addSchema(schemaIn('blocks.schema.json'), 'slack')
const definition = (name: string): ValidateFunction => ajv.compile({ $ref: `slack#/definitions/${name}` })

/** By the block's own type, so that a fault is named where it is. */
const blockTypes: Readonly<Record<string, ValidateFunction>> = {
  actions: definition('ActionsBlock'),
  context: definition('ContextBlock'),
  divider: definition('DividerBlock'),
  header: definition('HeaderBlock'),
  image: definition('ImageBlock'),
  input: definition('InputBlock'),
  rich_text: definition('RichTextBlock'),
  section: definition('SectionBlock'),
  table: definition('TableBlock'),
}
const viewTypes: Readonly<Record<string, ValidateFunction>> = {
  home: definition('HomeView'),
  modal: definition('ModalView'),
}
const manifest = ajv.compile(schemaIn('manifest.schema.json'))

const complaints = (validate: ValidateFunction | undefined, value: unknown, what: string): string[] => {
  if (!validate) return [`${what}: unknown type`]
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
}

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object in a tree of JSON. */
function* nodesIn(value: unknown): Generator<Node> {
  if (!isNode(value)) return
  if (!Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* nodesIn(inner)
}

const repeated = (values: readonly unknown[]): unknown[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const lengthOf = (value: unknown): number =>
  [...nodesIn(value)].reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0)

const tablesIn = (blocks: readonly unknown[]): Node[] =>
  blocks.filter((block): block is Node => isNode(block) && block.type === 'table')

/** What no schema says: sums, places, doubles, nothing empty. */
function unwrittenRules(blocks: readonly unknown[], place: 'message' | 'view'): string[] {
  const nodes = [...nodesIn(blocks)]
  const tables = tablesIn(blocks)
  const named = (key: string): unknown[] => nodes.map((node) => node[key]).filter((id) => id !== undefined)
  return [
    ...(blocks.length > (place === 'message' ? 50 : 100) ? [`${blocks.length} blocks`] : []),
    ...(JSON.stringify(blocks).length > 13_200 && place === 'message' ? ['msg_blocks_too_long'] : []),
    ...(tables.length > (place === 'message' ? 1 : 0) ? ['only_one_table_allowed'] : []),
    ...tables.flatMap(({ rows }) =>
      Array.isArray(rows) && rows.some((row) => Array.isArray(row) && row.length > 20) ? ['21 columns'] : [],
    ),
    ...tables.flatMap((table) => (lengthOf(table) > 10_000 ? ['table too long'] : [])),
    ...nodes.flatMap(({ type, text }) => (text === '' ? [`${type}: an empty text`] : [])),
    ...nodes.flatMap(({ type }) => (type === 'mrkdwn' ? ['mrkdwn, which would need escaping'] : [])),
    ...repeated(named('block_id')).map((id) => `block_id twice: ${id}`),
    ...repeated(named('action_id')).map((id) => `action_id twice: ${id}`),
  ]
}

/** What Slack would object to; nothing if it would not. */
export const objectionsToBlocks = (
  blocks: readonly unknown[],
  place: 'message' | 'view' = 'message',
): string[] => [
  ...blocks.flatMap((block, index) =>
    complaints(blockTypes[isNode(block) ? String(block.type) : ''], block, `${index}`),
  ),
  ...unwrittenRules(blocks, place),
]

export const objectionsToView = (view: unknown): string[] => {
  if (!isNode(view)) return ['no view']
  const { blocks } = view
  return [
    ...complaints(viewTypes[String(view.type)], view, 'view'),
    ...(Array.isArray(blocks) ? objectionsToBlocks(blocks, 'view') : ['no blocks']),
  ]
}

export const objectionsToManifest = (value: unknown): string[] => complaints(manifest, value, 'manifest')
