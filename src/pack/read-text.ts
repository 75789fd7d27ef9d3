/** Reads the bytes of a pack's file into text, or says why they are no text. */

import { readFileSync, statSync } from 'node:fs'
import { limits } from './limits.ts'
import type { Complaint, Problem } from './problem.ts'
import { problemAtOffset, problemWith } from './source.ts'

export type Read<T> =
  | { readonly type: 'read'; readonly value: T }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }

export const read = <T>(value: T): Read<T> => ({ type: 'read', value })
export const unread = (...problems: Problem[]): Read<never> => ({ type: 'problems', problems })

const saveAsUtf8 = 'Save the file as UTF-8 without a byte order mark.'

/** The text at `path`, which its author knows as `file`. */
export function openText(path: string, file: string): Read<string> {
  const { size } = statSync(path)
  if (size > limits.fileBytes) {
    const message = `The file has ${Math.ceil(size / 1024)} KB; at most ${limits.fileBytes / 1024} KB are read.`
    return unread(problemWith(file, { message, remedy: 'Split it into several files.' }))
  }
  return decode(readFileSync(path), file)
}

function decode(bytes: Buffer, file: string): Read<string> {
  if (bytes.includes(0) || /^(fffe|feff)/.test(bytes.toString('hex', 0, 2)))
    return unread(problemWith(file, { message: 'The file is UTF-16 or no text at all.', remedy: saveAsUtf8 }))
  // Bytes that are not UTF-8 become U+FFFD, which no honest file holds.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const at = text.search(forbidden)
  if (at < 0) return composed(text, file)
  return unread(problemAtOffset(file, text, at, complaintAbout(text[at] ?? '')))
}

/** Marks that no editor shows, and control characters other than the line end. */
const forbidden = /[\uFFFD\uFEFF\u200b-\u200f\u2028-\u202e\u2060-\u2069\u00ad]|(?!\n|\r\n)\p{Cc}/u

function complaintAbout(character: string): Complaint {
  if (character === '\t')
    return { message: 'There is a tab.', remedy: 'Indent with two spaces; inside a text, write a space.' }
  if (character === '\uFFFD') return { message: 'The bytes here are not UTF-8.', remedy: saveAsUtf8 }
  if (character === '\uFEFF') return { message: 'There is a byte order mark.', remedy: saveAsUtf8 }
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    message: `There is an invisible character, U+${code}.`,
    remedy: 'Delete it; write a plain space if words now touch.',
  }
}

/** `é` can be one character or two that look alike: the pack has only the first, or words would not be found. */
function composed(text: string, file: string): Read<string> {
  const whole = text.normalize('NFC')
  if (whole === text) return read(text)
  let at = 0
  while (text[at] === whole[at]) at += 1
  const complaint = {
    message: 'A letter is written as two characters.',
    remedy: 'Type the letter anew, or save the file in Unicode form NFC.',
  }
  return unread(problemAtOffset(file, text, at, complaint))
}
