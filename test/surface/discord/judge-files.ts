/** Discord's opinion of files beside a message: each is there, is named, and is what it says it is. */

import { isNode, type Node, nodesIn } from './judge.ts'

/** A file as a form brings it. */
export type Upload = {
  /** The name of its field. */
  readonly key: string
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Uploading Files: the default of a request. */
const mostBytes = 10 * 1_048_576
const pngBegins = '89504e470d0a1a0a'
const scheme = 'attachment://'

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** Where the components of a message name its files: the url, and the words beside it. */
const namedIn = (components: unknown): { readonly name: string; readonly words: unknown }[] =>
  [...nodesIn(components)].flatMap(({ media, description }) =>
    isNode(media) && String(media.url).startsWith(scheme)
      ? [{ name: String(media.url).slice(scheme.length), words: description }]
      : [],
  )

/**
 * Uploading Files: `attachments` names each by its field, and components by its name. An edit whose `attachments` do
 * not name the file does not find it (discord-api-docs, issue 7529).
 */
export function objectionsToFiles({ components, attachments }: Node, files: readonly Upload[]): string[] {
  const named = namedIn(components)
  const fileOf = ({ id, filename }: Node): Upload | undefined =>
    files.find(({ key, name }) => key === `files[${id}]` && name === filename)
  return [
    ...named.flatMap(({ name, words }) => {
      const attachment = list(attachments).find(({ filename }) => filename === name)
      if (!attachment || !fileOf(attachment)) return [`no attachment: ${name}`]
      return attachment.description === words ? [] : [`two descriptions: ${name}`]
    }),
    ...named.flatMap(({ name, words }) =>
      typeof words === 'string' && words !== '' ? [] : [`nothing said of ${name}`],
    ),
    ...list(attachments).flatMap((one) => (fileOf(one) ? [] : [`no file: ${one.filename}`])),
    ...files.flatMap(({ name }) => (named.some((one) => one.name === name) ? [] : [`nobody sees ${name}`])),
    ...files.flatMap(({ name, type, bytes }) =>
      type === 'image/png' && Buffer.from(bytes).toString('hex').startsWith(pngBegins)
        ? []
        : [`no picture: ${name}`],
    ),
    ...(files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes ? ['too large'] : []),
  ]
}
