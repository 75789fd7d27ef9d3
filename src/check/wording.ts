/** The fixed sentences of a checked draft, in both languages. */

import type { Language, Verdict } from '../answer/tree.ts'
import type { Pack } from '../pack/pack.ts'
import type { Difference, Judgement } from './judgement.ts'

type Words = {
  readonly verdicts: { readonly [V in Verdict]: string }
  readonly rounded: string
  readonly workedOut: string
  readonly otherwise: string
  readonly differences: { readonly [D in Difference]: string }
  readonly report: string
  readonly absent: string
  readonly uncheckable: string
  readonly understood: string
  readonly none: string
  readonly coverage: (found: number, checked: number) => string
  readonly unchecked: (list: string) => string
  readonly notInReport: (list: string) => string
  readonly caution: string
}

/** `955 kr.` ends its line itself. */
const ended = (list: string): string => (list.endsWith('.') ? list : `${list}.`)

const da: Words = {
  verdicts: {
    supported: 'står i rapporten',
    contradicted: 'modsiges af rapporten',
    outdated: 'forældet i rapporten selv',
    not_in_report: 'ikke i rapporten',
    not_checkable: 'kan ikke kontrolleres',
  },
  workedOut: 'Regnet efter på rapportens tal: ',
  otherwise: 'Regnet efter på rapportens tal er det noget andet: ',
  rounded: 'Afrundet fra rapportens tal.',
  differences: {
    value: 'Rapporten har et andet tal.',
    group: 'Tallet gælder en anden gruppe.',
    place: 'Tallet gælder et andet sted.',
    period: 'Tallet gælder en anden periode.',
    unit: 'Enheden er en anden.',
    direction: 'Det gik den anden vej.',
    newer: 'Rapporten har et nyere tal.',
    intent: 'Det er et ønske eller et forslag, ikke en oplysning.',
    which: 'Rapporten har flere tal om det, for hver sin gruppe; teksten siger ikke hvilken.',
    thing: 'Rapporten har tallet, men om noget andet.',
    rank: 'Sammenligningen passer ikke med rapportens tal.',
    base: 'Det er en andel af noget andet.',
    expected: 'Det er en forventning, ikke noget der er sket.',
    aimed: 'Det er et mål, ikke noget der er nået.',
    start: 'Tallet er målets udgangspunkt, ikke det nyeste.',
    opposite: 'I rapporten handler tallet om det modsatte.',
    disowned: 'Rapporten siger netop det.',
    reason: 'Rapporten siger ikke, at det er grunden.',
    scene: 'Overskriften eller sætningen før taler om noget andet.',
    undated: 'Rapporten sætter intet årstal på tallet.',
    ratio: 'Hvilke to af rapportens tal det sammenligner, fremgår ikke.',
  },
  report: 'Rapporten: ',
  absent: 'Rapporten har intet tal om det; det betyder ikke, at det er forkert.',
  uncheckable: 'Det fremgår ikke, hvad tallet handler om.',
  understood: 'Forstået som: ',
  none: 'Der er ingen tal at kontrollere i teksten.',
  coverage: (found, checked) => `${found} tal fundet, ${checked} holdt op mod rapporten.`,
  unchecked: (list) => `Ikke kontrolleret: ${ended(list)}`,
  notInReport: (list) => `Ikke i rapporten: ${ended(list)}`,
  caution: 'Årstal, datoer, sidetal og lignende er ikke kontrolleret.',
}

const en: Words = {
  verdicts: {
    supported: 'in the report',
    contradicted: 'contradicted by the report',
    outdated: 'superseded within the report',
    not_in_report: 'not in the report',
    not_checkable: 'cannot be checked',
  },
  workedOut: "Worked out from the report's figures: ",
  otherwise: "Worked out from the report's figures it is something else: ",
  rounded: "Rounded from the report's figure.",
  differences: {
    value: 'The report has another figure.',
    group: 'The figure is for another group.',
    place: 'The figure is for another place.',
    period: 'The figure is for another period.',
    unit: 'The unit is another one.',
    direction: 'It went the other way.',
    newer: 'The report has a newer figure.',
    intent: 'It is a wish or a proposal, not a piece of information.',
    which: 'The report has several figures on this, for different groups; the text does not say which.',
    thing: 'The report has the number, but says it of something else.',
    rank: "The comparison does not agree with the report's figures.",
    base: 'It is a share of something else.',
    expected: 'It is an expectation, not something that has happened.',
    aimed: 'It is a goal, not something that was reached.',
    start: 'The figure is where the goal started from, not the latest one.',
    opposite: 'In the report the number is about the opposite.',
    disowned: 'The report does say so.',
    reason: 'The report does not say that this is the reason.',
    scene: 'The heading or the sentence before speaks of something else.',
    undated: 'The report puts no year on the figure.',
    ratio: "It is not clear which two of the report's figures it compares.",
  },
  report: 'The report: ',
  absent: 'The report has no figure on this; that does not make it wrong.',
  uncheckable: 'It is not clear what the number is about.',
  understood: 'Understood as: ',
  none: 'There are no numbers to check in the text.',
  coverage: (found, checked) =>
    `${found} number${found === 1 ? '' : 's'} found, ${checked} held against the report.`,
  unchecked: (list) => `Not checked: ${ended(list)}`,
  notInReport: (list) => `Not in the report: ${ended(list)}`,
  caution: 'Years, dates, page numbers and the like were not checked.',
}

export const checkWords: { readonly [L in Language]: Words } = { da, en }

/** Why the verdict is what it is, in one or two sentences. */
export function reasonFor(
  { verdict, rounded, fact, difference, computed }: Judgement,
  lang: Language,
  pack: Pack,
): string {
  const words = checkWords[lang]
  if (verdict === 'not_in_report' && !fact) return words.absent
  if (computed) return `${verdict === 'supported' ? words.workedOut : words.otherwise}${computed.arithmetic}.`
  if (verdict === 'not_checkable' || !fact)
    return difference ? words.differences[difference] : words.uncheckable
  const told = words.report + (pack.facts.get(fact.id)?.text[lang] ?? '')
  if (verdict === 'supported')
    return [
      ...(rounded ? [words.rounded] : []),
      ...(difference ? [words.differences[difference]] : []),
      told,
    ].join(' ')
  return `${words.differences[difference ?? 'value']} ${told}`
}
