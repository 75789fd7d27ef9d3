/** Discord's opinion of what is sent to it: its OpenAPI description, and the rules that it leaves out. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { Locale } from 'discord.js'
import { root } from '../../program.ts'
import { liveMarkup } from './read-markdown.ts'

const requests = [
  'callback',
  'commands',
  'guildCommands',
  'followUp',
  'edit',
  'message',
  'messageEdit',
] as const
export type Request = (typeof requests)[number]

const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false })
for (const format of ['int32', 'int64', 'double', 'nonce', 'uri', 'date-time']) ajv.addFormat(format, true)
ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/)
ajv.addSchema(
  JSON.parse(readFileSync(join(root, 'test/fixtures/discord/requests.schema.json'), 'utf8')),
  'discord',
)
const validators = Object.fromEntries(
  requests.map((name): [string, ValidateFunction] => [name, ajv.compile({ $ref: `discord#/$defs/${name}` })]),
)

export type Node = Readonly<Record<string, unknown>>
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object in a tree of JSON. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (!isNode(value)) return
  if (!Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* nodesIn(inner)
}

const repeated = (values: readonly unknown[]): unknown[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const componentsV2 = 1 << 15
const types = { row: 1, button: 2, select: 3, input: 4, text: 10, container: 17, label: 18 } as const

/** What the description does not say of a message: sums, doubles, what may stand in what, and who may be called. */
function objectionsToMessage(message: Node): string[] {
  const { flags, components, allowed_mentions: allowed, content, embeds } = message
  if (components === undefined && content === undefined) return []
  const nodes = [...nodesIn(components)]
  const ofType = (type: number): Node[] => nodes.filter((node) => node.type === type)
  const parts = nodes.filter((node) => typeof node.type === 'number')
  const texts = ofType(types.text).map((node) => textOf(node.content))
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const hasV2 = (Number(flags ?? 0) & componentsV2) !== 0
  return [
    ...(hasV2 ? [] : ['components of the second kind need their flag']),
    ...(hasV2 && (content !== undefined || embeds !== undefined) ? ['content beside components'] : []),
    ...(list(components).length === 0 ? ['an empty message'] : []),
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(length > 4_000 ? [`${length} characters of text`] : []),
    ...(JSON.stringify(allowed) === '{"parse":[]}' ||
    JSON.stringify(allowed) === '{"parse":[],"replied_user":false}'
      ? []
      : ['somebody might be called']),
    ...repeated(nodes.map(({ custom_id: id }) => id).filter((id) => id !== undefined)).map(
      (id) => `twice: ${id}`,
    ),
    ...ofType(types.row).flatMap(objectionsToRow),
    ...ofType(types.select).flatMap(({ options }) =>
      repeated(list(options).map((one) => (isNode(one) ? one.value : one))).map(
        (value) => `option twice: ${value}`,
      ),
    ),
    ...ofType(types.container).flatMap((node) =>
      [...nodesIn(node.components)].some(({ type }) => type === types.container)
        ? ['a container in another']
        : [],
    ),
    ...texts.flatMap((text) => (text.trim() === '' ? ['an empty text'] : liveMarkup(text))),
  ]
}

function objectionsToRow({ components }: Node): string[] {
  const kinds = list(components).map((one) => (isNode(one) ? one.type : null))
  const buttons = kinds.filter((type) => type === types.button).length
  const isFine = buttons === kinds.length ? buttons <= 5 : kinds.length === 1
  return isFine && kinds.length > 0 ? [] : ['a row of five buttons or one select']
}

/** Application Commands, Naming: letters of any script, but none in capitals. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

export function objectionsToCommands(commands: readonly unknown[]): string[] {
  const nodes = commands.filter(isNode)
  const inType = (type: number): Node[] => nodes.filter((node) => (node.type ?? 1) === type)
  return [
    ...(inType(1).length > 100 || inType(2).length > 15 || inType(3).length > 15
      ? ['too many commands']
      : []),
    ...[1, 2, 3].flatMap((type) =>
      repeated(inType(type).map(({ name }) => name)).map((name) => `twice: ${name}`),
    ),
    ...localesOf(nodes).flatMap((locale) =>
      repeated(inType(1).map((node) => spoken(node, 'name', locale))).map(
        (name) => `twice in ${locale}: ${name}`,
      ),
    ),
    ...nodes.flatMap(objectionsToCommand),
  ]
}

function objectionsToCommand(command: Node): string[] {
  const options = list(command.options).filter(isNode)
  const needed = options.map(({ required }) => required === true)
  const names = (node: Node): unknown[] => [
    node.name,
    ...Object.values(isNode(node.name_localizations) ? node.name_localizations : {}),
  ]
  const named = (command.type ?? 1) === 1 ? [command, ...options] : []
  return [
    ...named.flatMap(({ name, description }) => (description ? [] : [`${name}: no description`])),
    ...localesOf([command, ...options]).flatMap((locale) =>
      locales.has(locale) ? [] : [`no locale: ${locale}`],
    ),
    ...named
      .flatMap(names)
      .flatMap((name) =>
        namePattern.test(textOf(name)) && textOf(name) === textOf(name).toLowerCase()
          ? []
          : [`a name such as ${name}`],
      ),
    ...(lengthOf(command) > 8_000 ? [`${command.name}: ${lengthOf(command)} characters`] : []),
    ...(needed.some((is, index) => is && needed.slice(0, index).includes(false))
      ? ['optional before required']
      : []),
    ...repeated(options.map(({ name }) => name)).map((name) => `option twice: ${name}`),
    ...localesOf(options).flatMap((locale) =>
      repeated(options.map((node) => spoken(node, 'name', locale))).map(
        (name) => `option twice in ${locale}: ${name}`,
      ),
    ),
    ...options.flatMap(({ autocomplete, choices }) =>
      autocomplete === true && choices !== undefined ? ['choices beside autocomplete'] : [],
    ),
  ]
}

const locales = new Set<string>(Object.values(Locale))

const localesOf = (nodes: readonly Node[]): string[] => [
  ...new Set(nodes.flatMap(({ name_localizations: names }) => (isNode(names) ? Object.keys(names) : []))),
]

const spoken = (node: Node, key: string, locale: string): unknown => {
  const said = node[`${key}_localizations`]
  return (isNode(said) ? said[locale] : undefined) ?? node[key]
}

/** Application Commands: names, descriptions and values, of each the longest in any language. */
function lengthOf(command: Node): number {
  const longest = (node: Node, key: string): number =>
    Math.max(
      textOf(node[key]).length,
      ...Object.values(
        isNode(node[`${key}_localizations`]) ? (node[`${key}_localizations`] as Node) : {},
      ).map((words) => textOf(words).length),
    )
  return [...nodesIn({ ...command, name_localizations: {}, description_localizations: {} })].reduce(
    (sum, node) => sum + longest(node, 'name') + longest(node, 'description') + textOf(node.value).length,
    longest(command, 'name') -
      textOf(command.name).length +
      longest(command, 'description') -
      textOf(command.description).length,
  )
}

function objectionsToCallback({ type, data }: Node): string[] {
  if (!isNode(data)) return []
  if (type === 8) {
    const choices = list(data.choices).filter(isNode)
    return [
      ...(choices.length > 25 ? ['more than 25 choices'] : []),
      ...repeated(choices.map(({ value }) => value)).map((value) => `choice twice: ${value}`),
    ]
  }
  if (type === 9) {
    const ids = [...nodesIn(data.components)].map(({ custom_id: id }) => id).filter((id) => id !== undefined)
    return repeated(ids).map((id) => `twice: ${id}`)
  }
  return type === 4 || type === 7 ? objectionsToMessage(data) : []
}

const unwritten: { readonly [R in Request]: (body: Node) => string[] } = {
  callback: objectionsToCallback,
  followUp: objectionsToMessage,
  edit: objectionsToMessage,
  // Only a response to an interaction can be for one person's eyes.
  message: (body) => [
    ...objectionsToMessage(body),
    ...((Number(body.flags ?? 0) & 64) !== 0 ? ['ephemeral in a channel'] : []),
  ],
  messageEdit: (body) => [
    ...objectionsToMessage(body),
    ...((Number(body.flags ?? 0) & ~componentsV2) !== 0 ? ['a flag that no edit sets'] : []),
  ],
  commands: (body) => objectionsToCommands(Object.values(body)),
  guildCommands: (body) => objectionsToCommands(Object.values(body)),
}

/** What Discord would object to in the body of a request; nothing if it would not. */
export function objectionsTo(request: Request, body: unknown): string[] {
  const validate = validators[request]
  if (!validate?.(body))
    return (validate?.errors ?? [])
      .slice(0, 3)
      .map(({ instancePath, message }) => `${request}${instancePath} ${message}`)
  return isNode(body) ? unwritten[request](body) : [`${request}: no object`]
}
