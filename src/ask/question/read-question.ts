/** Reads a question into its slots. */

import type { Language } from '../../answer/tree.ts'
import { tokenize } from '../../language/token.ts'
import { placesOf } from '../../language/token-range.ts'
import type { Lexicon } from '../../reading/lexicon.ts'
import { withLetters } from '../../reading/loose-letters.ts'
import type { Correction } from '../../reading/meaning.ts'
import { withCompounds } from '../../reading/split-compounds.ts'
import type { Asked } from './asked.ts'
import { withoutChapter } from './chapter-asked.ts'
import { questionFrom, withChatBefore } from './lead-in.ts'
import { asksForList } from './list-asked.ts'
import { scanQuestion } from './scan-question.ts'
import { slotsOf } from './slots.ts'
import { withoutTag } from './tag.ts'
import { eachOnce, moneyTopic, topicsAmong } from './topics.ts'

/** The slots of a question; one with slips is read anew as it was meant: a time or a rank may be among them. */
export function readQuestion(typed: string, lang: Language, lexicon: Lexicon): Asked {
  const { text: untagged, isTagged } = withoutTag(typed)
  const { text: told, chapter } = withoutChapter(untagged)
  const { text, corrections: joined } =
    lang === 'da' ? withCompounds(withLetters(told, lexicon), lexicon) : { text: told, corrections: [] }
  const asked = readOnce(text, lang, lexicon)
  const { corrections: mended } = asked
  const corrections = [...joined, ...mended]
  const read = mended.length === 0 ? asked : readOnce(asMeant(text, mended), lang, lexicon)
  const meant = { ...read, corrections, chapter }
  // `He has not, has he?` of what is denied.
  return isTagged && !meant.signals.has('negation') ? { ...meant, isYesNo: true } : meant
}

function asMeant(text: string, corrections: readonly Correction[]): string {
  const meant = new Map(corrections.map(({ from, to }) => [from, to]))
  let [said, end] = ['', 0]
  for (const token of tokenize(text)) {
    said += text.slice(end, token.start) + (meant.get(token.text) ?? token.text)
    end = token.end
  }
  return said + text.slice(end)
}

function readOnce(text: string, lang: Language, lexicon: Lexicon): Asked {
  const scanned = scanQuestion(text, lang, lexicon)
  const { tokens, periods, found } = scanned
  const { items } = found
  const said = eachOnce(topicsAmong(items, placesOf(found.signals)))
  const topics = [...said.filter((topic) => !asksForList(topic, tokens)), ...moneyTopic(found)]
  const from = questionFrom(topics, found, tokens, lang)
  if (from === 0) return slotsOf(text, lang, topics, scanned, lexicon)
  const question = readOnce(text.slice(tokens[from]?.start), lang, lexicon)
  return withChatBefore(question, { topics, items, periods }, from, tokens)
}
