/** Parses one YAML file of a pack: every value is text, nothing is repeated or hidden. */

import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml'
import { limits } from './limits.ts'
import type { Complaint, Problem } from './problem.ts'
import { openText, type Read, read, unread } from './read-text.ts'
import { scan } from './scan.ts'
import { problemAtOffset, type Source } from './source.ts'

/** What a file says, before its schema has looked at it. */
export type Parsed = { readonly source: Source; readonly content: unknown }

/** Reads the file at `path`, which its author knows as `file`. */
export function openYaml(path: string, file: string): Read<Parsed> {
  const text = openText(path, file)
  return text.type === 'read' ? parseYaml(text.value, file) : text
}

/** A text as a document whose scalars are all strings, as they are written. */
export function parseYaml(text: string, file: string): Read<Parsed> {
  const found = scan(text)
  if (found) return unread(problemAtOffset(file, text, found.offset, found.complaint))
  // Repeated keys are looked for below: the parser's own search takes time by the square of their number.
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error) return unread(problemAtOffset(file, text, error.pos[0], complaintAbout(error)))
  const source = { file, text, root: document.contents }
  const problems = keyProblems(source, document)
  return problems.length > 0 ? unread(...problems) : read({ source, content: document.toJS() })
}

const complaints: Partial<Record<YAMLError['code'], Complaint>> = {
  BAD_INDENT: {
    message: 'The indentation is wrong, or a bracket is not closed.',
    remedy: 'Compare it with the lines around it; close what was opened.',
  },
  BAD_SCALAR_START: {
    message: 'Text cannot begin with this character.',
    remedy: 'Put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There are two keys on one line.',
    remedy: 'Put text that holds a colon and a space in quotes.',
  },
  MISSING_CHAR: {
    message: 'Something is not closed.',
    remedy: 'Close the quotation or bracket; a quotation mark inside single quotes is written twice.',
  },
  MULTIPLE_DOCS: {
    message: 'The file holds two documents.',
    remedy: 'Keep one: delete the line of dashes.',
  },
}

const complaintAbout = ({ code, message }: YAMLError): Complaint =>
  complaints[code] ?? {
    message: `This is not YAML: ${message.replace(/[.:]*$/, '')}.`,
    remedy: 'Compare it with a file that works; text with `: `, ` #` or brackets needs quotes.',
  }

/** Names that mean something to JavaScript or YAML itself. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Repeated and reserved keys, anywhere in the file. */
function keyProblems({ file, text }: Source, document: Document.Parsed): Problem[] {
  const problems: Problem[] = []
  const nodes: unknown[] = [document.contents]
  while (nodes.length > 0) {
    const node = nodes.pop()
    if (isSeq(node)) for (const item of node.items) nodes.push(item)
    if (!isMap(node)) continue
    const seen = new Map<string, number>()
    for (const { key, value } of node.items) {
      if (problems.length >= limits.problemsPerFile) return problems
      nodes.push(value)
      const name = isScalar(key) ? String(key.value) : ''
      const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0
      const first = seen.get(name)
      if (reserved.has(name)) problems.push(problemAtOffset(file, text, offset, reservedKey(name)))
      else if (first !== undefined)
        problems.push(problemAtOffset(file, text, offset, repeatedKey(name, text, first)))
      else seen.set(name, offset)
    }
  }
  return problems
}

const reservedKey = (name: string) => ({
  message: `\`${name}\` cannot be a key.`,
  remedy: 'Give it another name.',
})

const repeatedKey = (name: string, text: string, first: number) => ({
  message: `\`${name}\` stands twice in one map; it is also on line ${text.slice(0, first).split('\n').length}.`,
  remedy: 'Keep one of them, or give them different names.',
})
