/** Questions by how they are built: words that stand in them and are not what is asked. One rule a row. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

it.each([
  [
    'some share or other',
    'How often is the official list of areas with a high share outside the labour market drawn up?',
    'every year',
  ],
  ['a high share, in key words', 'social housing areas with high share outside labour market, 2009?', '2'],
  ['a share that is a verb', 'What do the current and coming integration policies share?', 'responsibility'],
  [
    'money in a name',
    'Should the current allocation policy for homes be scrapped or kept going?',
    'allocation policy',
  ],
  [
    'a rise in a name',
    'Do people who have just been through a divorce gain anything from the flexible model?',
    'divorce',
  ],
  [
    'a goal in a name',
    'What is the new motto Bland dig i byen supposed to tell people?',
    'encourage all Copenhageners',
  ],
  [
    'when, behind what',
    'What are we aiming for when comparing crime among young people from the two backgrounds?',
    'no difference in crime',
  ],
  ['when, behind no question', 'What stands at the centre, when it is about inclusion?', 'Inclusion'],
  ['a web address', 'What is the web address of the Bland dig i byen campaign?', 'blanddigibyen'],
  [
    'which year group',
    'Which year group was first to have had compulsory language training before school?',
    '9th grade',
  ],
  [
    'not so many',
    'hvor mange tosprogede unger fik plads i en børnehave o.l. hvor der ikke var så mange af dem i forvejen?',
    '400',
  ],
  [
    'people living there, of whom a part',
    'How many of the people living in the hardest-hit estates have roots outside the West?',
    '2 out of 3',
  ],
  ['a do that helps', 'What year do the baseline measurements for the health divide date from?', '2007'],
  [
    'not, in the name of a group',
    'Where did the 2009 evaluation of the housing agreements find a growing share of people who are not ethnically Danish?',
    'Tingbjerg',
  ],
  [
    'why something should be more',
    'Why should flexible sports activities outside the established clubs get more support?',
    'sport',
  ],
  [
    'per cent of a number',
    'Hvad er den væsentligste grund til, at vi ikke når de 64,8 procent?',
    'Finanskrisen',
  ],
  [
    'a name, by what it is for',
    'What is the name of the scheme meant to keep youngsters from drifting into extremism?',
    'VINK',
  ],
  ['years, first', 'years mjolnerparken was on the list', '2007'],
  ['of a year, on the year before', 'trygheden op eller ned i 2010?', '1,4 %-point'],
  ['how many of a named group', 'how many original deprived areas were there?', '5'],
  [
    'beside a gap',
    'What is adjusted for when the exam results of the two groups are held up against each other?',
    'background',
  ],
  ['grades that are no unit', 'Hvor meget skulle kløften mellem børnenes karakterer skrumpe?', 'halvere'],
  [
    'grades at the end of how long',
    'Hvor længe går der, før skoleindsatserne kan ses på karaktererne?',
    'år',
  ],
  [
    'points of a number',
    'How much time was left before the target date when the rise stood at 7.5 points?',
    'two years',
  ],
  [
    'how far behind',
    'Hvor langt er drenge med indvandrerbaggrund bag danske drenge på landsplan?',
    '13 %-point',
  ],
  ['best, in a name', 'Where does activation give the best odds of getting a job?', 'workplace'],
  [
    'as often as',
    'Do young people with a minority background start a youth education as often as those of the same age with a majority background?',
    'almost as often',
  ],
  [
    'a guess behind the question',
    'how many minority people felt discriminated against in the past year? is it one in four?',
    'one in four',
  ],
  [
    'two sides, and which has more',
    'Who experiences discrimination most, minorities or ethnic Danes?',
    'one in ten',
  ],
  [
    'than others, in a name',
    'Hvor mange med udenlandske rødder er blevet behandlet dårligere end andre på det seneste?',
    'hver fjerde',
  ],
  [
    'isn’t it',
    'det er vel 7 ud af 10, der oplever, at der er diskrimination i byen, er det ikke?',
    '7 ud af 10',
  ],
  ['won’t they', '75 % of both sexes together will complete a youth education, won’t they?', '75 %'],
  [
    'to how many',
    'Andelen på overførselsindkomst i de oprindelige områder faldt fra 49,6 % til hvor mange procent?',
    '41,3 %',
  ],
  [
    'from how many to how many',
    'Integrationspolitikken havde et mål for beskæftigelse eller uddannelse. Fra hvor mange procent til hvor mange procent skulle andelen øges?',
    '54,8',
  ],
  [
    'in all groups',
    'The financial crisis has had a negative effect on employment in all groups. Which ones in particular?',
    'non-Western',
  ],
  ['was to be', 'By how much was the difference in grades to be reduced by 2010?', 'halve'],
  [
    'the one number or the other',
    'Was it 400 or 900 bilingual children who were enrolled as part of the day-care project?',
    '400',
  ],
  [
    'in words, before figures of something else',
    'In spite of the crisis, how has unemployment in the areas changed over the past year?',
    'only',
  ],
  [
    'a gap, and not what it should be',
    'what is the difference between the two groups of young people charged with an offence?',
    '1.7',
  ],
  [
    'each of two',
    'kultur- og fritidsudvalget sammenlignet med økonomiudvalget: hvor meget anvender hvert udvalg?',
    '12,2 mio. kr.',
  ],
  [
    'where, of two sides',
    'Arbejdsstyrken eller kommunens medarbejdere: hvor er andelen med ikke-vestlig oprindelse størst?',
    '12,8 %',
  ],
  [
    'how often, and not what is left out of when',
    'hvor ofte gennemfører Catinét integrationsundersøgelsen',
    'år',
  ],
  ['two words for one', 'Hvor mange medlemmer har tænke tanken?', '12'],
  ['two words for one, with aa', 'hvor mange udsatte bolig omraader var der i 2006', '5'],
  ['what a share is of', 'What share of the population of the municipality as a whole is under 18?', 'fifth'],
  ['the one plus the other', 'Health and Care plus Technical and Environmental, million kroner?', '14.3'],
  ['time that is spent', 'What is the think tank to spend 2010 on?', 'response to the consultation'],
  ['such as ours', 'Why do clubs such as ours need more support?', 'few resources'],
  [
    'small letters behind a full stop',
    'hej, jeg sidder i lokaludvalget. hvor mange penge fik center for sikker by fra ministeriet til gadeplan?',
    '28 mio.',
  ],
  ['a Danish name in English', 'Do residents around Sjælør Boulevard feel safer now?', 'safer'],
  [
    'planned from now on',
    "What's planned for kids and teens in the tough housing areas going forward?",
    'children',
  ],
  [
    'a name, by a time told of the thing',
    'what is the education programme agreed in 2006 called',
    'Faglighed for Alle',
  ],
  ['a list that grew', 'why did the list grow in 2010?', 'criteria'],
  ['key words for who was never off', 'områder på listen alle fire år?', 'Mjølnerparken'],
  ['a day-care project', 'what day-care project ended in 2009?', 'Diversity in Day Care'],
  ['a task', 'What is the think tank supposed to do first of all in 2010?', 'response to the consultation'],
])('%s: %s', (_rule, question, said) => {
  const told = answer(question, null)
  expect(told.outcome).toBe('answered')
  expect(plainDirect(told)).toContain(said)
})

it.each([
  [
    'two counts',
    'How many consultants are there in Taskforce Integration, and with how many main themes do they work?',
    ['four', 'three'],
  ],
  [
    'a whole, and a part of it',
    'hvor mange medlemmer har tænketanken, og hvor mange af dem kommer fra fagforvaltningerne?',
    ['12', '7'],
  ],
  [
    'how many, and how many',
    'Hvor mange millioner gav Integrationsministeriet til gadeplanen, og hvor mange til at udvide hotspots?',
    ['28', '10,5'],
  ],
  [
    'how long, and whether',
    'Hvor længe løber ordningen med Integrations- og Oplæringsstillinger, og er det besluttet, om den skal fortsætte?',
    ['2012', 'ikke besluttet'],
  ],
  [
    'how much, and whether there are more of the one',
    'Mindst hvor stor en del af eleverne med etnisk minoritetsbaggrund har særlige vanskeligheder, og er de fleste drenge eller piger?',
    ['en fjerdedel', 'drengene'],
  ],
  [
    'a part, and who set up the whole',
    "how many of the think tank's members come from the administrations, and who set it up?",
    ['7 of the members', 'City Council'],
  ],
  ['who, and how much', 'Who runs Hotspot, and how much did it get?', ['Copenhagen Police', '10.5 million']],
  ['beyond a sum', 'Hvilke udvalg bruger over 100 mio. kr.?', ['219,2 mio.', '165,9 mio.']],
  [
    'not beyond a sum',
    'Which committees do not spend more than 10 million kroner on integration?',
    ['7.3 million', '7.0 million'],
  ],
  [
    'all of a list of four',
    'Which four initiatives were included in Faglighed for Alle?',
    ['Stronger Effort in Day Care', 'Diversity in Day Care', 'Copenhagen Model', 'Stronger Skills'],
  ],
])('tells both: %s: %s', (_rule, question, parts) => {
  const told = plainDirect(answer(question, null))
  for (const part of parts) expect(told).toContain(part)
})

it('tells two sums of different kinds side by side, and does not subtract them', () => {
  const told = answer(
    'How much more did the street work get from the ministry than the hotspot expansion?',
    'en',
  )
  expect(told.outcome).toBe('refused')
  expect(leadsOf(told)).toEqual([])
  expect(plainDirect(told)).toContain('cannot be compared')
})

it.each([
  [
    'one end of a stretch',
    'From 2010 to 2012, did the number of unemployed of non-Western origin go up or down?',
  ],
  [
    'out of a sum that is named',
    'Out of the 10.5 million for hotspots, how much went to Akacieparken and how much to Sjælør Boulevard?',
  ],
  ['how high, for who falls most', 'Hvem falder i størst omfang fra en ungdomsuddannelse?'],
  [
    'a figure that is given',
    'How many boys with a minority background began a youth education, out of whom 2 in 5 complete it?',
  ],
  ['the whole alone', 'Hvor mange procent er arbejdsløse i København?'],
  [
    'of a number told of a year',
    'Fra hvilket år stammer tallene for, hvor mange mio. kr. udvalgene anvender?',
  ],
  ['from when', 'Charged youths: a figure from when?'],
  ['a price', 'Prisen på Københavnermodellen?'],
  ['a day', 'What day of the year did the existing integration policy get its green light?'],
  ['on the rise', 'Is private schooling on the rise over the years?'],
  ['what they do', 'What does the Employment and Integration Committee do?'],
  ['what it does, in Danish', 'Hvad laver Beskæftigelses- og Integrationsudvalget?'],
  ['what it means', 'Hvad vil det sige at have særlige vanskeligheder som minoritetselev?'],
  ['some years back', 'Charged youths: what was the gap some years back?'],
  ['one group under two names', "What's the difference between a private and an independent school?"],
])('no figure leads: %s: %s', (_rule, question) => {
  expect(leadsOf(answer(question, null))).toEqual([])
})

it.each([
  ['money, of a list by years', 'Hvilket udvalg på listen anvender flest penge, og hvor mange?'],
  ['beyond a sum, in another year', 'Which committees spent more than 100 million in 2005?'],
  [
    'in points, of what has no number',
    'What was the exact change in loneliness among Danes, in percentage points?',
  ],
  ['beyond a sum, of others', 'Which municipalities spend more than 100 million on integration?'],
  ['the best of its kind', 'Which Copenhagen school is the best in the country?'],
  ['names of others than the scheme', 'hvad hedder de fire i taskforcen?'],
  ['a name, of what is named', 'name of the hate crime campaign?'],
  ['which day-care centres', 'Which day-care centres took part in Mangfoldighed i Dagtilbud?'],
  ['what it amounts to', 'What does the loneliness gap between the two groups amount to?'],
  ['no alias near it', 'Which officers are in on it, by name?'],
  ['no alias near it, of many words', 'What do youngsters choose to study once they leave basic school?'],
])('refused: %s: %s', (_rule, question) => {
  expect(answer(question, null).outcome).toBe('refused')
})

it('of two that are named tells the one most often on the list', () => {
  const told = plainDirect(
    answer(
      'Tingbjerg/Utterslevhuse or Lundtoftegade, which of them has been on the list in most years?',
      null,
    ),
  )
  expect(told).toContain('Tingbjerg')
  expect(told).not.toContain('Mjølnerparken')
})

it('tells none of those that are not beyond it', () => {
  const told = plainDirect(answer('Hvilke udvalg får under 20 mio. kr.?', null))
  expect(told).toContain('12,2 mio.')
  expect(told).not.toContain('85,4')
})
