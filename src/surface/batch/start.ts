/** The machine's door: a JSON object a line in, a JSON object a line out, in order. */

import type { Writable } from 'node:stream'
import { failed, invalid, paragraph } from '../../answer/build.ts'
import type { Answer, Language } from '../../answer/tree.ts'
import type { Answerer } from '../../question.ts'
import { type Line, linesOf } from '../lines.ts'
import { write } from '../write.ts'
import { type BatchRecord, recordOf } from './record.ts'
import { type Id, parseRequest, type Request, type Trouble } from './request.ts'

export type Batch = {
  readonly answer: (...question: Parameters<Answerer>) => Answer
  /** Takes an unexpected error to the log and returns its incident number. */
  readonly report: (error: unknown) => string
  readonly lang: Language | null
  readonly input: AsyncIterable<string>
  readonly output: Writable
}

/** Long enough for any draft, short enough to be held a few times over. */
export const longestLine = 4_000_000

/** Ends when the input does. Blank lines are no questions and get no answer. */
export async function startBatch(batch: Batch): Promise<void> {
  for await (const line of linesOf(batch.input, longestLine)) {
    if (line.type === 'line' && line.words.trim() === '') continue
    // JSON.stringify escapes halves of characters, so what goes out is valid whatever came in.
    await write(batch.output, `${JSON.stringify(respond(requestOf(line), batch))}\n`)
  }
}

const requestOf = (line: Line): Request =>
  line.type === 'line' ? parseRequest(line.words) : { type: 'bad', id: null, why: 'too-long' }

function respond(request: Request, { answer, report, lang }: Batch): BatchRecord {
  const { id } = request
  const spoken = request.type === 'request' ? (request.lang ?? lang) : lang
  if (request.type === 'bad') return recordOf(refuse(request.why, spoken ?? 'en'), id)
  try {
    return recordOf(answer(request.input, spoken), id)
  } catch (error) {
    return brokenRecord(report(error), spoken ?? 'en', id)
  }
}

const refuse = (why: Trouble, lang: Language): Answer => invalid(lang, paragraph(troubles[lang][why]))

const brokenRecord = (incident: string, lang: Language, id: Id): BatchRecord =>
  recordOf(failed(incident, lang, paragraph(`${troubles[lang].broken} ${incident}`)), id)

const troubles: { readonly [L in Language]: { readonly [T in Trouble | 'broken']: string } } = {
  da: {
    'not-json': 'Linjen er ikke JSON.',
    'not-an-object': 'Linjen er ikke et JSON-objekt med feltet input.',
    'no-input': 'Feltet input mangler eller er ikke tekst.',
    'other-language': 'Feltet lang skal være da eller en.',
    'too-long': 'Linjen er for lang til at blive læst.',
    broken: 'Noget gik galt hos os. Hændelse:',
  },
  en: {
    'not-json': 'The line is not JSON.',
    'not-an-object': 'The line is not a JSON object with the field input.',
    'no-input': 'The field input is missing or is not text.',
    'other-language': 'The field lang has to be da or en.',
    'too-long': 'The line is too long to be read.',
    broken: 'Something went wrong on our side. Incident:',
  },
}
