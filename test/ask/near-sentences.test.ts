/** Sentences and figures that stand near a question and do not tell what it asks; beside each rule one that does. */

import { expect, it } from 'vitest'
import { plainDirect } from '../../src/answer/plain.ts'
import { openKildetal } from '../kildetal.ts'

const { answer } = openKildetal()

it.each([
  ['what is asked of six is not told by one', 'Which six areas does the safety index single out?'],
  [
    'how it went before is not how it went then',
    'How much did the share on benefits in the five areas change in 2009?',
  ],
  ['what it was for is not why it ended', 'hvorfor stoppede Mangfoldighed i Dagtilbud?'],
  ['what it is for is not why it is only that', 'hvorfor er VINK kun et pilotprojekt?'],
  ['when it was counted is not when it ends', 'hvornår slutter Københavnermodellen?'],
  ['when it was put up for a prize is not when it began', 'hvornår blev Integrationsbarometret oprettet?'],
  ['who set it up is not who leads it', 'who leads the think tank?'],
  ['how many they are is not who leads them', 'Who is the chairman of the think tank?'],
  ['another entry is no cause', 'hvorfor faldt andelen på overførselsindkomst?'],
  ['worse is not become worse', 'hvorfor føler minoriteter sig mindre inkluderede?'],
  [
    'what is spent on one thing is no budget',
    'what is the total budget of the Children and Youth Committee?',
  ],
  ['all are not those of one origin', 'what share of all Copenhageners are in employment or education?'],
  ['a share is no target', 'andel i beskæftigelse eller uddannelse i december 2010?'],
  ['many are not few', 'hvor mange skoler har mange tosprogede?'],
  ['women are no points', 'hvor mange kvinder er kommet i job siden 2006?'],
  [
    'the twelve are no number of children',
    'how many kids go to the 12 schools in the copenhagen model in total?',
  ],
  [
    'leaders are not the unemployed',
    'Hvor stor en andel af kommunens ledere har ikke-vestlig oprindelse i 2010?',
  ],
  ['who measures is not who pays', 'hvem måler trygheden?'],
  ['how much each got is not what they got', 'The 10.5 million: how much each for Akacieparken and Sjælør?'],
  ['lists counted otherwise', 'How many more areas were on the list in 2010 than in 2007?'],
  ['than before is not told by a level', 'are fewer in private schools than before?'],
  ['end før er ikke et andet sted', 'går færre i privatskole end tidligere?'],
  ['a row of a list is no reason', 'Why is Tingbjerg on the list every year?'],
  [
    'why it matters is not why it is less',
    'Why is the share of non-Western employees in the municipality lower than in the labour force?',
  ],
  ['what made them is why', 'What made so many ethnic Danes quit smoking?'],
  ['whom it is for is not whether it rose', 'did disabled people get more jobs in the council?'],
  ['a total is a figure', 'total of immigrants in Copenhagen'],
  ['a score is a figure', 'What do minorities score on the inclusion indicator?'],
  ['when it is gone is not when it was measured', 'hvornår er sundhedsgabet væk?'],
  [
    'how far below is no level of the others',
    'Hvor mange karakterpoint fik de etsprogede i snit ved afgangsprøven i 2009?',
  ],
  [
    'the lowest is not the highest',
    'Hvor stor en andel af beboerne i områderne med lavest ledighed er under 18 år?',
  ],
  ['another body by half the name', 'Hvor mange konsulenter arbejder i Taskforce Beskæftigelse?'],
  ['fire is a number in Danish', 'Hvad skete der de seneste fire år?'],
  [
    'half a year is not two years',
    'Hvor meget faldt andelen af beboere på overførselsindkomst i de oprindelige udsatte områder fra 2009 til 2010?',
  ],
  ['two groups compared by what is not measured', 'How much worse do boys do than girls at school?'],
  ['nor by a word of nothing else', 'How much better do girls do than boys in reading?'],
  ['growth is no distance between places', 'How many points did the private school share grow?'],
  ['all schools are not those of a scheme', 'Hvor mange skoler er der i København?'],
  ['a share is no number of the whole', 'How many people took part in the survey?'],
  ['a think tank is none of its members', 'Hvor mange tænketanke er der?'],
  ['of money no share of people', 'Hvor mange procent af budgettet bruges på børn og unge?'],
  ['money is no list', 'Hvor mange penge går til boligområderne?'],
  ['one of two that are compared', 'Er der flere unge under 18 i de udsatte områder end i resten af byen?'],
  ['who leads something else', 'Hvem leder Beskæftigelses- og Integrationsforvaltningen?'],
  ['letters are a name', 'Who won the MIA award?'],
  ['a name joined by a small word', 'How many members does the Think Tank on Safety have?'],
  ['a plain word within a name', 'Hvad er Center for Integration?'],
  ['all women are not some of them', 'What share of all women are in employment or education?'],
  ['the unemployed of the city are not some of them', 'Hvor mange ledige er der i København?'],
  ['nothing is denied by some', 'Hvor meget steg ledigheden det seneste år?'],
  ['who pays is no cost', 'Hvad koster SOCED?'],
  ['should have is an opinion', 'should the city have put more money into hotspots?'],
  ['few are not many', 'how many kids went to nurseries with MANY bilingual kids in the project?'],
  [
    'one group counted, the other only named',
    'Hvor mange flere etsprogede elever er der på skolerne med få tosprogede?',
  ],
  ['a denial within a phrase', 'hvor mange kvinder er ikke i arbejde eller uddannelse'],
  ['a place of which there is nothing beside one of the list', 'Er Tingbjerg og Aarhus på listen?'],
  ['one of two places compared', 'Is Tingbjerg safer than Sjælør Boulevard?'],
  ['two places compared are not told one by one', 'Is Akacieparken safer than Sjælør Boulevard?'],
  ['how it went is not when it ended', 'when did the Copenhagen Model end?'],
  ['who is behind it is not for whom it is', 'who is behind VINK'],
  ['who is behind it is not what tells of it', 'who runs the Copenhagen model'],
  ['one origin is not all', 'How many people without jobs are there in Copenhagen altogether?'],
  ['a share of one origin is not all', 'hvor mange er arbejdsløse i alt'],
  ['more of others', 'hvor mange procent af daginstitutionerne fik flere tosprogede børn'],
  ['a grade is no head', 'Hvor mange flere etsprogede elever end tosprogede er der?'],
])('%s: %s', (_rule, question) => expect(answer(question, null).outcome).toBe('refused'))

it.each([
  ['a reason that tells of a rise', 'Hvorfor gik det så godt med boligkvartererne efter 2006?', 'konjunktur'],
  [
    'a reason of a goal with a more in its name',
    'Hvorfor gik det galt med målet om flere i job?',
    'Finanskrisen',
  ],
  [
    'who answers for it, not whom it goes to',
    'who is responsible for the letting agreements?',
    'Boligselskabernes',
  ],
  ['who is behind it, not who gave it a prize', 'who is in charge of the Hotspot project', 'Behind Hotspot'],
  ['what is asked by its very name', 'hvad hedder de to udlejningsmodeller', 'fleksibel og kombineret'],
  ['what a thing goes out on', 'hvad går Styrket faglighed ud på?', 'Styrket faglighed'],
  [
    'the year of a fall',
    'What happened to the benefit share in the second half of 2009?',
    'rose only a little',
  ],
  [
    'what differs is not asked for',
    'er forskellen på hvor meget grupperne bruger museerne blevet mindre?',
    'mindre i dag',
  ],
  ['than before is told by how it went', 'is the grade gap bigger than before?', 'almost the same'],
  ['the other half', 'who set up the think tank and how often does it meet?', 'City Council'],
  ['whether it rose, by its outcome', 'Har boligaftalerne gjort byen mindre opdelt etnisk?', 'effekt'],
  ['whether a goal with a more in its name is reached', 'Når vi målet om flere i arbejde?', 'ikke'],
  ['how many is not many', 'Mangfoldighed i Dagtilbud: hvor mange tosprogede børn blev indskrevet?', '400'],
  ['when in the middle asks', 'can you tell me when the think tank was set up', '16 June 2010'],
  [
    'of two that have it the one that says it',
    'so is it right that the employed-or-studying share of non western citizens went up by 4.5 points?',
    '4.5',
  ],
  ['letters left out', 'childrens and youth comitee integration milions', '219.2'],
  [
    'how much in the middle',
    'are minorities and danes closer now in how much they use concerts, theatre, museums?',
    'smaller',
  ],
  ['within narrows', 'Is it right that 75 % complete a youth education within 25 years?', '75'],
  [
    'each year, and not who stood there in both',
    'official liste: how many areas in 2009 and how many in 2010?',
    /^In 2009, 2 stood on .*\. In 2010, 6 stood on /,
  ],
  [
    'each year, and not who stood there in both',
    'hvor mange områder var på listen i 2007, og hvor mange i 2009?',
    /^I 2007 stod 5 på .*\. I 2009 stod 2 på /,
  ],
  ['together is no total', 'wich administrations works together in Hotspot, and with who else', 'Hotspot'],
  ['few are few', 'how many kids went to nurseries with few bilingual kids in the project?', '400'],
  ['points of a grade', 'how many points are bilingual pupils behind in grades', '0.8 grade points'],
  ['two words written as one', 'how many of the thinktank members represent the administratons', '7'],
  ['stayed on is was on', 'which areas stayed on the list in 2009', 'Tingbjerg'],
  ['nobody’s sex', 'Hvem blev fyret først i krisen?', 'ikke-vestlig'],
  [
    'ground gained',
    'Hvem har vundet mest terræn på jobfronten siden 2006, kvinder eller mænd?',
    /^Kvinder|^Andelen af kvinder/,
  ],
  ['what the figure is called', 'hvad hedder tallet for kvinder der er i job', '56,4 %'],
  ['a slip of ansatte', 'kommunens andsatte ikke vestlig andel 2010', '12,8 %'],
  [
    'a later year is no rhythm',
    'Which estates dropped off the list in 2009 but were back a year later?',
    'Aldersrogade',
  ],
  [
    'off the list and on it',
    'Which areas were off the list in 2009 but on it in 2010?',
    /^4 stood on .*Bispeparken\.$/,
  ],
  [
    'two wholes',
    'how many percent of men and women are in work or education',
    /^61\.8 % of men.* 56\.4 % of women/,
  ],
  [
    'each place by itself',
    'Er Akacieparken og Sjælør Boulevard blevet mere trygge?',
    /^Akacieparken er .*\. Sjælør Boulevard er /,
  ],
  ['the one place that is told', 'Has Mjølnerparken and Sjælør Boulevard become safer?', 'Sjælør'],
  [
    'what it is, and when',
    'what is the Copenhagen Model and since when has it run?',
    /^The Copenhagen Model is .*\. The Copenhagen Model was adopted in 2004/,
  ],
  ['what it is, and for whom', 'vink, what is it and who is it for?', /^VINK is a .* VINK is offered to/],
  ['when of the thing that is named', 'when was the Copenhagen Model agreed?', '2004'],
  [
    'the last four years claim nothing',
    'employment of ethnic minorities last four years - up or down?',
    /^The foreword/,
  ],
  [
    'points between shares',
    'How many percentage points separate men and women when it comes to working or studying?',
    '5.4',
  ],
  [
    'points and not heads',
    'Hvor mange procentpoint mindre fyldte de ikke-vestlige blandt de ledige i 1. kvartal 2010 end i 4. kvartal 2006?',
    '5 %-point',
  ],
  [
    'inside twenty-five years',
    'hvor mange procent af begge koen gennemfoerer en ungdomsudannelse indenfor 25 aar',
    '75 %',
  ],
  ['nothing twice in a sum', 'hvor mange medlemmer har tænketanken i alt', /12 medlemmer\.$/],
  [
    'Danish children',
    'what percentage of daycares with many bilingual kids got more danish children',
    '85 %',
  ],
  ['what was reached is not the goal', 'jobmål 2010 procent', '64,8 %'],
  [
    'at no other time',
    'hvilke stod på listen i 2010 men på intet andet tidspunkt',
    /^1 stod på .*Bispeparken\.$/,
  ],
  [
    'off the list and back on it',
    'Which areas were off the list in 2009 but back on it in 2010?',
    /^3 (?!.*Bispeparken).*Lundtoftegade/,
  ],
  [
    'off the list and back on it',
    'hvilke områder var væk fra listen i 2009, men tilbage i 2010?',
    /^3 kom tilbage/,
  ],
  ['which mayor', 'Hvilken borgmester er det, der har skrevet indledningen?', 'Klaus Bondam'],
  ['of all, told behind', 'Hvor mange af alle københavnere er ikke fyldt 18 endnu?', 'femtedel'],
  [
    'how far up',
    'How far up had the jobs-and-studies share come by early 2009, when we still looked set to make it?',
    '7.5',
  ],
  [
    'whether there are some',
    'are there actually any schools where the bilingual kids do better than the others?',
    'There are schools',
  ],
  [
    'any differently',
    'Do people rate how healthy they feel any differently than at the first survey?',
    'the same as at the first',
  ],
  ['who’s behind it', "Who's behind Hotspot?", 'Copenhagen Police'],
  ['minors are under 18, not minorities', 'minors share in the hardest hit areas', 'more than a third'],
  [
    'why not is not why it is the goal',
    "Why hasn't the distance in health closed even though non-Western residents got slightly better?",
    'offset by',
  ],
  [
    'two shares have two wholes',
    'What share of ethnic minority citizens report discrimination within the last year, and what is the share among ethnic Danes?',
    'one in four',
  ],
  ['planned to run is no goal', 'For how long is the VINK pilot project planned to run?', '2-year'],
  [
    'City Hall is nobody else',
    "In which year did City Hall's own staff become more diverse than the labour force around it?",
    '2008',
  ],
  ['at work since', 'Taskforce Integration i arbejde siden?', '2007'],
  ['each is no rhythm', 'Socialudvalget og Økonomiudvalget, hvor mange mio har de hver', '85,4'],
  [
    'what happened asks for a movement',
    'share on benefits in the 5 original areas: what happened in the 2nd half of 2009?',
    'rose only',
  ],
  [
    'others their age are peers',
    'Do teens from immigrant homes start upper secondary just about as often as others their age?',
    'almost as often',
  ],
  ['a list includes', 'How many areas in Copenhagen does the official list include in 2010?', '6 stood'],
  ['since a year: in all of them', 'hvem har været på listen siden 2007', 'Utterslevhuse og Mjølnerparken'],
  ['from a year onwards', 'Which areas were on the list from 2008 on?', '2008, 2009, and 2010'],
  ['come since a year', 'Hvilke områder er kommet på listen siden 2009?', '4 kom på listen'],
  [
    'a premise of a span is put right by the span',
    'Hvorfor steg antallet af udsatte områder fra 2006 til 2009?',
    'tværtimod',
  ],
  ['off the list for so long', 'Which areas have been off the list for two years?', 'Lundtoftegade'],
  ['just once on the list', 'Which area was on the list just once?', 'Bispeparken'],
  ['so many times on the list', 'Hvilke områder har været på listen tre år?', 'Akacieparken'],
  ['most often on the list', 'Hvilket område har været på listen flest gange?', 'Utterslevhuse'],
  ['managing to is reaching', 'did we manage to halve the grade gap btw?', 'unrealistic'],
])('%s: %s', (_rule, question, words) => {
  expect(answer(question, null).outcome).toBe('answered')
  expect(plainDirect(answer(question, null))).toMatch(words)
})

it.each([
  'hvorfor nåede vi ikke målet',
  'Hvorfor blev målet ikke nået?',
  'Did the gap close in 2010?',
  'Is the gap unchanged?',
  'Er forskellen blevet større?',
  'How big is the difference?',
  'Hvor stor er stigningen?',
  'When does it end?',
  'Is the share rising?',
  'Is it a success?',
])('asks which is meant where nothing is named: %s', (question) =>
  expect(answer(question, null).outcome).toBe('ambiguous'),
)

it('says that one of two places is not told', () =>
  expect(JSON.stringify(answer('Has Mjølnerparken and Sjælør Boulevard become safer?', null))).toContain(
    'no answer in the report to the other part',
  ))
