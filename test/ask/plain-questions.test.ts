/** Words that look like a `not`, an `if` or a second question and change nothing. */

import { describe, expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal, renderPlain } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

describe.each([
  ['what came on top', 'Hvor mange ekstra tosprogede elever har modelskolerne fået?', 900],
  [
    'the first place of several',
    'How far is the city payroll above the labour force in its share of people with non-Western roots?',
    1.8,
  ],
  [
    'years that a change took',
    'By how much did the share on public support in the five estates fall in three years?',
    8.3,
  ],
  [
    'a way of looking',
    'How many youngsters of both sexes complete a youth education if you take girls and boys together?',
    75,
  ],
  [
    'two wholes',
    'What is the non-Western share among municipal employees, and what is it in the labour force?',
    11,
  ],
  [
    'two wholes behind small words',
    'How large is the non-Western group in the labour force and among the people employed by the city?',
    11,
  ],
  [
    'where a goal was to end',
    'where were we supposed to end up with jobs and education by the end of 2010?',
    64.8,
  ],
  ['where a goal began', 'where did the job share start out, before they set the goal? percent pls', 54.8],
  ['a change inside a compound', 'Hvor stor var jobfremgangen i februar 2009?', 7.5],
  ['a letter left out', 'hvor meget er andelen paa overfoerselsindkomst falt i de fem gamle omraader', 8.3],
  [
    'money that is only part of a phrase',
    'How much smaller a slice of people in the five original estates lived on public money in 2009 than in 2006?',
    8.3,
  ],
  [
    'pupils somewhere',
    'hvor mange procent af eleverne går i privat- og friskole ude i resten af landet?',
    15,
  ],
  ['a number of things with a share', 'number of schools copenhagen model low share bilingual', 12],
  ['the end of the year of a goal', 'target value for employment or education end of 2010?', 64.8],
  [
    'sides told by one entry alone',
    'How many points are girls ahead of boys when it comes to ever finishing a youth education?',
    80,
  ],
  ['two levels, not their changes', 'men minus women, share in job or education', 61.8],
  ['who has that figure', 'Who got 28 million?', 28],
  ['which has that figure', 'Hvilket udvalg bruger 85,4 mio. kr.?', 85.4],
  ['since last year', 'Hvor meget er trygheden steget siden sidste år?', 1.4],
  ['a year told twice', 'how much has the feeling of safety gone up since last year (2009)?', 1.4],
  ['a short year', 'overførselsindkomst 5 områder dec 06', 49.6],
  ['a unit among keywords', 'Hotspot extension support, mio kr', 10.5],
  ['a share of groups alone', 'Hvor mange i de hårdest ramte kvarterer har rødder uden for Vesten?', [2, 3]],
  [
    'a level that is none',
    'On a national level, how far are minority boys behind boys of Danish origin in completing youth education?',
    13,
  ],
  [
    'one side a group, the other a word',
    'Hvor mange flere millioner har Socialudvalget end Kultur og Fritid?',
    85.4,
  ],
  ['the sibling of a group', 'How much bigger is the children and youth budget than the social one?', 85.4],
  [
    'how long, not since when',
    'how long on kontanthjælp before you can be turned down for a flat under combined letting?',
    0.5,
  ],
  [
    'a greeting in front',
    'hey whats the share of non-western ppl among those working for the municipality in 2010',
    12.8,
  ],
])('%s', (_rule, question, value) => {
  it(question, () =>
    expect(leadsOf(answer(question, null)).map(({ figure }) => figure.value)).toContainEqual(value),
  )
})

it.each([
  [
    'one side is not both',
    'Are there schools where bilingual pupils do better than the monolingual ones?',
    'There are schools',
  ],
  [
    'a step that a question begins with',
    'drop in share on transfer income, original areas, 2006-2009',
    /^From December 2006 .* fell by 8\.3/,
  ],
  ['what kind is meant', 'do areas with a bit lower unemployment matter?', 'need attention too'],
  ['an adverb is no topic', 'How much does the Social Committee purportedly spend?', '85.4'],
  [
    'both groups asked for',
    'How many ethnic minority citizens and how many ethnic Danes have experienced discrimination within the past year?',
    'one in ten',
  ],
  [
    'of two places one will do',
    'begyndte sprogporten på et bibliotek på vesterbro eller nørrebro',
    'Nørrebro',
  ],
  ['a list that is spoken of', 'Er det en let sag at få alle lige meget med i kultur og fritid?', 'ambitiøs'],
  ['money that is spoken of', 'skal pengene spredes eller samles i den nye politik?', 'samle'],
  ['asked so by an alias', 'Hvem er det turbodansk er tænkt til?', 'svageste drenge'],
  [
    'whether, not how much',
    'Has the number of unemployed non-Western people changed since 2006?',
    'about as many',
  ],
  ['the last year of it', 'What is the last year of the Integration and Training positions scheme?', '2012'],
  [
    'a start that is none',
    'Up to what year do the agreements with the housing organisations run to begin with?',
    '2010',
  ],
  ['the deadline before what came of it', 'hvornår skal jobmålet være nået', 'inden 2010 var omme'],
  ['named outright before nearly named', 'did we reach the goal for staff', 'mirror the population'],
  ['felt by whom, not that it is there', 'how many felt discriminated in 2010', 'one in four'],
  ['an or takes neither side for granted', 'do more boys or girls finish', /^71 % of the boys/],
  [
    'two wishes: the number',
    'taskforce integration hvor mange konsulenter og siden hvornår',
    'fire konsulenter',
  ],
  ['two wishes: the time', 'taskforce integration hvor mange konsulenter og siden hvornår', 'siden 2007'],
  ['two wishes: who', 'Who set up the think tank, and when?', 'City Council'],
  [
    'a gap named by its two groups',
    'Hvor mange procentpoint ligger drenge med etnisk minoritetsbaggrund under drenge af dansk oprindelse på landsplan, når det gælder ungdomsuddannelse?',
    '13 %-point',
  ],
  [
    'fallen from a year drops nobody out',
    'hvor mange point er de ikke-vestliges andel af de ledige egentlig faldet fra 2006 til 2010?',
    '30 − 25 = 5',
  ],
  ['two wishes: when', 'Who set up the think tank, and when?', '16 June 2010'],
  [
    'from one to the other',
    'vulnerable housing areas went from how many to how many?',
    'from 5 in 2006 to 2 in 2009',
  ],
  [
    'a goal hoped for',
    'How many points did the city hope to add to the proportion who have a job or are studying?',
    '10 percentage',
  ],
  ['which year and no day', 'hvornår begyndte Taskforce Integration', '2007'],
  ['residents of a group', 'loneliness among non-western residents in 2010?', 'lonely'],
  ['a small word of the other language', 'taskforce integration, siden when?', '2007'],
  [
    'groups side by side are no name',
    'What suggests that non-Western Copenhageners cling to their jobs better than Danes do?',
    'smaller',
  ],
  [
    'in the order asked',
    'hvor mange millioner får socialudvalget, og hvor mange får økonomiudvalget?',
    /Socialudvalget.*Økonomiudvalget/,
  ],
  ['when, not who', 'Hvornår nedsatte Borgerrepræsentationen Eksperttænketanken?', '16. juni 2010'],
])('%s: %s', (_rule, question, words) => expect(plainDirect(answer(question, null))).toMatch(words))

it('says that one of two wishes found no answer', () => {
  const said = renderPlain(answer('who runs SOCED and when did it start?', null))
  expect(said).toContain('SOCED is led by SFI.')
  expect(said).toContain('I found no answer in the report to the other part of the question.')
})
