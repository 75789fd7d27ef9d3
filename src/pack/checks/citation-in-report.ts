/** Every citation lies within the report, in a chapter and a section. */

import { type Check, factProblem } from '../archive.ts'
import { placeOf } from '../citations.ts'

export const citationInReport: Check = {
  name: 'citation-in-report',
  why: 'A source that cannot be looked up is none.',
  run: ({ facts, raw }) =>
    facts.flatMap((filed) =>
      filed.fact.cites.flatMap(({ line }, at) => {
        if (placeOf(raw.report.data, line)) return []
        const path = at === 0 ? ['cite', 'line'] : ['also', at - 1, 'line']
        const message = `Line ${line} is in no chapter; the text edition has ${raw.report.data.lines} lines.`
        return [
          factProblem(filed, path, {
            message,
            remedy: 'Correct the line, or the chapters and `lines` in `report.yaml`.',
          }),
        ]
      }),
    ),
}
