/** Reads a draft from a file: plain text or a Word document. */

import { readFileSync, statSync } from 'node:fs'

/** Far more than a speech or a paper. */
const largest = 20_000_000

/** The draft's words; throws where there is no such file or it is too large. */
export async function openDraft(path: string): Promise<string> {
  if (path !== '-' && statSync(path).size > largest) throw new RangeError(`${path}: > ${largest} bytes`)
  if (!path.toLowerCase().endsWith('.docx')) return readFileSync(path === '-' ? 0 : path, 'utf8')
  const { default: mammoth } = await import('mammoth')
  return (await mammoth.extractRawText({ path })).value
}
