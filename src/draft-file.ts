/** Reads a draft from a file: plain text, Markdown or a Word document. */

import { readFileSync, statSync } from 'node:fs'
import type { Language } from './answer/tree.ts'

/** Far more than a speech or a paper. */
const largest = 20_000_000

type Trouble = 'missing' | 'folder' | 'forbidden' | 'large' | 'word' | 'text' | 'other'

const words: { readonly [L in Language]: { readonly [T in Trouble]: string } } = {
  da: {
    missing: 'Filen findes ikke.',
    folder: 'Det er en mappe, ikke en fil.',
    forbidden: 'Filen må ikke læses herfra.',
    large: 'Filen er for stor: højst 20 MB.',
    word: 'Filen kan ikke læses som et Word-dokument (.docx).',
    text: 'Det er ikke en tekstfil. Gem udkastet som .txt, .md eller .docx.',
    other: 'Filen kan ikke læses.',
  },
  en: {
    missing: 'There is no such file.',
    folder: 'That is a folder, not a file.',
    forbidden: 'The file may not be read from here.',
    large: 'The file is too large: 20 MB at most.',
    word: 'The file cannot be read as a Word document (.docx).',
    text: 'That is no text file. Save the draft as .txt, .md or .docx.',
    other: 'The file cannot be read.',
  },
}

class DraftError extends Error {
  override readonly name = 'DraftError'
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** The draft's words; throws where there is no such file, it is too large or no text. */
export async function openDraft(path: string): Promise<string> {
  if (path !== '-' && statSync(path).size > largest) throw new DraftError('large')
  if (path.toLowerCase().endsWith('.docx')) return openWord(path)
  const text = readFileSync(path === '-' ? 0 : path, 'utf8')
  if (text.includes('\0')) throw new DraftError('text')
  return text
}

async function openWord(path: string): Promise<string> {
  const contents = readFileSync(path)
  const { default: mammoth } = await import('mammoth')
  try {
    return (await mammoth.extractRawText({ buffer: contents })).value
  } catch {
    throw new DraftError('word')
  }
}

/** What is wrong with the file, for the person who named it. */
export function formatDraftError(error: unknown, lang: Language): string {
  if (error instanceof DraftError) return words[lang][error.trouble]
  const code = error instanceof Error && 'code' in error ? error.code : null
  const troubles = new Map<unknown, Trouble>([
    ['ENOENT', 'missing'],
    ['ENOTDIR', 'missing'],
    ['EISDIR', 'folder'],
    ['EACCES', 'forbidden'],
    ['EPERM', 'forbidden'],
  ])
  return words[lang][troubles.get(code) ?? 'other']
}
