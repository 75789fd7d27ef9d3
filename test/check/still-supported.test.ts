/** Right sentences that look like wrong ones: bounds, denials, shares and spans that the report does bear. */

import { describe, expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'

describe('all numbers are supported', () => {
  it.each([
    // The ends of one stretch are of no two things; a year behind a group is no beginning; under way is not only begun.
    ['da', 'De 12 skoler fik 900 flere tosprogede elever fra 2004 til 2010.'],
    ['en', 'The twelve schools took in 900 more bilingual pupils between 2004 and 2010.'],
    ['da', 'De tosprogede fik i snit 0,8 karakterpoint mindre end de etsprogede i 2009.'],
    ['da', '62 % af mændene med ikke-vestlig baggrund er i gang med job eller uddannelse.'],
    ['en', 'The think tank, which has 12 members, reports to the Employment and Integration Committee.'],
    ['da', 'Mindst et halvt års kontanthjælp kræves for at få nej.'],
    // A decimal without a unit goes on from the sentence before; a span is no age.
    [
      'da',
      'I februar 2009 var fremgangen for ikke-vestlige i job eller uddannelse 7,5 procentpoint. I august 2009 var den 4,5.',
    ],
    [
      'en',
      'Women of non-Western origin gained 8.1 percentage points since November 2006. Men just over one point.',
    ],
    [
      'da',
      'Undervisningsministeriet regner med, at 80 % af pigerne når en ungdomsuddannelse inden for 25 år.',
    ],
    // Each part of a sentence has its own groups, times and lengths.
    [
      'en',
      'Minority boys nationwide trail boys of Danish origin by 13 percentage points, and 28 % of pupils in Copenhagen go to private schools against fifteen per cent elsewhere in Denmark.',
    ],
    [
      'en',
      'For the past four years the safety work has followed two tracks, and a home seeker must have lived on cash benefits for at least six months.',
    ],
    ['da', 'Hotspot (opdateret 3. maj 2008) har kørt i 2 områder.'],
    // What bounds a number turns nothing.
    ['en', 'At the close of 2006 close to 6,000 people of non-Western origin were out of work.'],
    [
      'da',
      'Undervisningsministeriet venter, at de unge fra 9. klasse når en ungdomsuddannelse inden for 25 år.',
    ],
    [
      'en',
      '41.3 % of residents in the five original deprived areas live on transfer income, down from 49.6 % in December 2006; in the labour force 11.0 % are of non-Western origin.',
    ],
    [
      'da',
      'Blandt kommunens ansatte har 12,8 procent ikke-vestlig oprindelse mod 11,0 procent i arbejdsstyrken, selv om der årligt hentes 30 ind i Integrations- og Oplæringsstillinger.',
    ],
    // The verb before the share: who they are stands behind it, and is no whole.
    ['da', 'I 1. kvartal 2010 var hver fjerde ledige af ikke-vestlig oprindelse.'],
    [
      'en',
      'Under combined letting, applicants are turned down if they and their spouse have both drawn cash assistance for at least half a year.',
    ],
    // A gap told before the two numbers that it lies between.
    [
      'da',
      'Kvinderne halter 5,4 procentpoint efter mændene: 56,4 mod 61,8 procent er i beskæftigelse eller uddannelse.',
    ],
    // The times of the first pair are those of the second.
    [
      'en',
      'The number of unemployed people of non-Western origin went from 5,973 in the fourth quarter of 2006 to 5,922 in the first quarter of 2010, and their share of the unemployed from 30 % to 25 %.',
    ],
    // A goal is told for no time of another clause, is not reached when it is near, and its start is not denied with it.
    [
      'en',
      'Back in February 2009 the share in work or education had risen by 7.5 percentage points, so the target of 10 points was within reach.',
    ],
    [
      'da',
      'Målet om at løfte andelen i job eller uddannelse fra 54,8 til 64,8 procent bliver ikke nået; i august 2009 var fremgangen 4,5 procentpoint.',
    ],
    ['da', 'Målet er en stigning på 10 procentpoint fra 54,8 % til 64,8 % før udgangen af 2010.'],
    // A goal and what measures it, both groups after each, a part of them, what stands before a `but`, and a leaving exam.
    ['en', 'The aim was to cut the grade gap by half by 2010. Instead it is stuck at 0.8 points.'],
    [
      'en',
      '80 % of the girls and 71 % of the boys who left 9th grade in 2008 are expected to complete a youth education. For both sexes together it is 75 %.',
    ],
    [
      'da',
      'Mindst hver fjerde folkeskoleelev med etnisk minoritetsbaggrund har særlige vanskeligheder, og de fleste er drenge.',
    ],
    [
      'en',
      'Women are catching up, but 61.8 % of men and 56.4 % of women of non-Western origin are in employment or education.',
    ],
    ['en', 'At the 2009 leaving exam bilingual pupils were still 0.8 grade points behind.'],
    // Rounded, two of a series are the same, and the later one is meant.
    ['da', 'Knap 6.000 ledige i København har ikke-vestlig oprindelse.'],
    // What is neutral of any figure.
    ['da', 'Tryghedsindekset udpeger seks områder, der stadig kræver en markant indsats.'],
    // The unit of a list stands behind its last number.
    [
      'da',
      'Integrationsmidlerne fordeler sig sådan: Social 85,4, Økonomi 12,2 og Teknik og Miljø 7,0 mio. kr.',
    ],
    // All together is neither of two groups.
    [
      'en',
      'Girls do better: 80 percent complete a youth education, compared with 71 percent of boys and 75 percent overall.',
    ],
    [
      'en',
      'Of the boys, 71 percent complete a youth education; of the girls, 80 percent; of both sexes together, 75 percent.',
    ],
    // A number that is told of a group alone has the unit before it.
    ['da', '80 procent af pigerne gennemfører en ungdomsuddannelse, for drengene er tallet 71.'],
    // The sentence begins with its whole.
    ['da', 'Af de ledige i 1. kvartal 2010 var 25 procent af ikke-vestlig oprindelse.'],
    ['da', 'Samlet bruger udvalgene 516,8 mio. kr. på integration.'],
    // What was promised is a goal.
    [
      'da',
      'Kommunen lovede at løfte andelen af ikke-vestlige københavnere i job eller uddannelse med 10 procentpoint.',
    ],
    // Another fifth is not meant.
    [
      'da',
      'I områderne med størst ledighed er mere end en tredjedel af beboerne under 18 år, mod omkring en femtedel i hele kommunen.',
    ],
    // `The figure was 71` is no figure 71.
    ['en', 'The share of boys who complete a youth education: the figure was 71 percent.'],
    // What is said of a part is not said of its whole.
    ['da', 'Syv ud af de 12 medlemmer af tænketanken repræsenterer fagforvaltningerne.'],
    ['en', "Seven of the think tank's 12 members represent the administrations."],
    // `I snit` is no place.
    ['da', 'Ved afgangsprøven i 2009 lå de tosprogede elever i snit 0,8 karakterpoint under de etsprogede.'],
    // The share of a place is that of its residents.
    [
      'en',
      'In the five original deprived areas the share on transfer income dropped by 8.3 percentage points to 41.3 % in December 2009.',
    ],
    ['da', 'Mindst 25 % af de ledige er af ikke-vestlig oprindelse.'],
    // What is said to be wrong earlier says nothing of the last sentence.
    ['da', 'Det er forkert at give op. 28 % af eleverne i København går i privatskole'],
    // A line of a list sets nothing for the next one.
    ['da', 'Mænd:\n- mændene i Mjølnerparken skal i gang\n- i beskæftigelse eller uddannelse: 61,8 %'],
    // A bar behind a backslash parts no cells.
    [
      'da',
      '| | Hold \\| køn | Piger | Drenge |\n|---|---|---|---|\n| Får en ungdomsuddannelse | i alt | 80 % | 71 % |',
    ],
    ['da', '| | Piger | Drenge |\n|---|---|---|\n| Får en ungdomsuddannelse | 80 % | 71 % |'],
    [
      'da',
      '| Udvalg | Mio. kr. til integration |\n|---|---|\n| Socialudvalget | 85,4 |\n| Økonomiudvalget | 12,2 |',
    ],
    [
      'en',
      'Q4 2006\n\n- unemployed of non-Western origin: 5,973\n\nQ1 2010\n\n- unemployed of non-Western origin: 5,922',
    ],
    ['da', 'Drenge\n- får en ungdomsuddannelse: 71 %\nPiger\n- får en ungdomsuddannelse: 80 %'],
    ['da', '4. kvartal 2006 er udgangspunktet. Antallet af ledige med ikke-vestlig oprindelse var 5.973.'],
    ['da', 'Socialudvalget og Økonomiudvalget bruger henholdsvis 85,4 og 12,2 mio. kr. på integration.'],
    ['da', 'Mændene ligger foran kvinderne med 61,8 mod 56,4 % i beskæftigelse eller uddannelse.'],
    [
      'da',
      'Selv om kvinderne er gået frem, er mændene foran: 61,8 mod 56,4 % i beskæftigelse eller uddannelse.',
    ],
    ['da', 'Pigerne klarer sig bedre end drengene: 80 mod 71 % får en ungdomsuddannelse.'],
    [
      'da',
      'Det er kvinderne, ikke mændene, der er gået 8,1 %-point frem siden november 2006 i job eller uddannelse.',
    ],
    ['da', 'Hotspot fik godt 10 mio. kr. fra Integrationsministeriet.'],
    ['da', 'Næsten 13 % af kommunens medarbejdere har ikke-vestlig oprindelse.'],
    ['da', 'Færre end 6.000 københavnere af ikke-vestlig oprindelse var ledige i 1. kvartal 2010.'],
    ['da', 'Beskæftigelsen er steget mindst 4,5 %-point.'],
    ['da', 'Taskforce Integration råder over fire konsulenter.'],
    ['da', 'Ikke kun 28 % af eleverne i København går i privatskole.'],
    ['da', 'Blandt de ledige er 25 % af ikke-vestlig oprindelse.'],
    ['da', 'Andelen af ikke-vestlige blandt de ledige er 25 %.'],
    ['da', 'Næsten halvdelen af eleverne med anden etnisk baggrund end dansk kan ikke læse godt nok.'],
    ['da', 'I foråret 2010 havde Københavnermodellens skoler 900 flere tosprogede elever end i 2004.'],
    ['en', 'More than half of women of non-Western origin are in employment or education.'],
    ['en', 'About 6,000 Copenhageners of non-Western origin were unemployed in 2010.'],
    ['en', 'Between 50 and 60 % of women of non-Western origin are in employment or education.'],
    ['en', 'Each year 30 people are hired in Integration and Training positions.'],
    ['en', 'One in four of the unemployed is of non-Western origin.'],
    ['en', 'Diversity in Day Care lasted three years.'],
    ['en', "More than a quarter of Copenhagen's pupils, 28 % to be exact, go to private or free schools."],
    [
      'en',
      'Schools with few bilingual pupils took 900 more of them between 2004 and spring 2010. Nurseries enrolled 400 in three years.',
    ],
    ['en', 'The women improved a lot, +8.1 pct points since Nov 2006. The guys: only 1.1.'],
    [
      'da',
      'Ifølge ministeriet får 75 % af en årgang en ungdomsuddannelse, 80 % af pigerne og 71 % af drengene.',
    ],
    [
      'en',
      'In the five original deprived areas the share of residents on transfer income fell from 49.6 % in December 2006 to 41.3 % in December 2009. In plain words: from about half to about two fifths.',
    ],
    [
      'da',
      'Blandt byens minoritetsdrenge er det blot to ud af fem, der når i mål med den uddannelse, de er startet på.',
    ],
    // The group behind the next number is not the first one's.
    ['da', 'Drengene når 71 % (80 % af pigerne) i at gennemføre en ungdomsuddannelse.'],
    ['en', 'Women of non-Western origin 56.4 % (61.8 of men) are in employment or education.'],
    ['en', 'In 2006 and 2010, 5,973 and 5,922 people of non-Western origin were unemployed.'],
    ['en', 'Three out of ten people in the survey did not say that discrimination happens in Copenhagen.'],
    ['en', 'The Children and Youth Committee has the largest budget, 219.2 million.'],
    [
      'en',
      'The Children and Youth Committee has DKK 219.2 million for integration and the Social Committee 85.4 million.',
    ],
    ['en', 'Children and Youth spends DKK 219.2m. Culture and Leisure gets by on just under DKK 20 million.'],
    ['en', 'VINK is a two-year pilot for municipal staff in contact with young people aged 14 to 20.'],
    [
      'en',
      '71 % of the boys who left 9th grade in Copenhagen in 2008 are expected to complete a youth education within 25 years.',
    ],
    ['da', '80 % af pigerne ventes at gennemføre en ungdomsuddannelse inden for 25 år.'],
    ['en', 'In 2006 there were five deprived areas in the city.'],
    ['en', 'Exactly 28 % of pupils in Copenhagen go to private or free schools.'],
    ['da', 'Eksperttænketanken har præcis 12 medlemmer.'],
    ['en', 'In 2009 there were two areas in Copenhagen on the official list.'],
    ['en', 'The non-Western share of the unemployed was 25 % in Q1 2010.'],
    ['da', 'De ikke-vestliges andel af de ledige faldt fra 30 % i 2006 til 25 % i 2010.'],
    [
      'en',
      'The share of the unemployed who are of non-Western origin dropped from 30 % in the fourth quarter of 2006 to 25 % in the first quarter of 2010.',
    ],
    [
      'en',
      "In 2010, 12.8 % of the municipality's employees and 11.0 % of Copenhageners in the labour force are of non-Western origin.",
    ],
    [
      'en',
      'In February 2009 the share in employment or education had risen by 7.5 percentage points since November 2006.',
    ],
    ['en', 'The Employment and Integration Committee spends DKK 165.9 million, Finance 12.2 million.'],
    ['da', 'Tre ud af fire elever ventes at gennemføre en ungdomsuddannelse.'],
    ['en', 'Taken together, 75 % of pupils are expected to complete a youth education.'],
    ['en', 'There were 5 deprived areas in 2006.'],
    [
      'da',
      'Målet var at løfte andelen i job eller uddannelse fra 54,8 % og op til 64,8 % senest i december 2010.',
    ],
    ['da', 'Målet var at komme fra 54,8 til 64,8 procent i beskæftigelse eller uddannelse.'],
    ['en', 'The target for work or education was 64.8 percent by the end of 2010, up from 54.8 percent.'],
    [
      'da',
      'Blandt københavnere af ikke-vestlig oprindelse er 61,8 procent af mændene og 56,4 procent af kvinderne i beskæftigelse eller uddannelse, en forskel på 5,4 procentpoint.',
    ],
    [
      'da',
      'I 1. kvartal 2010 var der 5.922 ledige med ikke-vestlig oprindelse. Det er 51 færre end i 4. kvartal 2006.',
    ],
    [
      'da',
      'Hos eleverne i folkeskolen har mindst en fjerdedel af børnene med minoritetsbaggrund særlige vanskeligheder.',
    ],
    ['da', 'I de fem oprindelige områder var hver anden på overførselsindkomst i december 2006.'],
    [
      'da',
      'I områderne med størst ledighed er mere end en tredjedel under 18 år, i hele kommunen kun hver femte.',
    ],
    ['da', 'Siden 2004 har de 12 skoler med lav andel tosprogede fået 900 flere tosprogede elever.'],
    [
      'en',
      'The expert think tank was set up on 16 June 2010 with twelve members, seven of whom represent the administrations.',
    ],
    [
      'en',
      'Under combined letting you are only turned down if you have been on cash benefits for at least six months.',
    ],
    ['da', 'Mangfoldighed i Dagtilbud løb over tre år.'],
    [
      'da',
      'Mindst går til Teknik og Miljø, 7,0 mio. kr., og næstmindst til Sundheds- og Omsorgsudvalget med 7,3 mio. kr.',
    ],
    ['da', 'Tosprogede elever ligger 0,8 point lavere end etsprogede ved afgangsprøven.'],
    ['en', 'In the project Diversity in Day Care nurseries took 400 bilingual children in three years.'],
    ['da', 'Ifølge ministeriet ventes 75 % af en årgang at gennemføre en ungdomsuddannelse.'],
    [
      'da',
      'I områderne med størst ledighed er mere end en tredjedel under 18 år. I hele kommunen er det cirka 20 %.',
    ],
    [
      'en',
      'In the first quarter of 2010, 25 % of the unemployed were of non-Western origin. In the fourth quarter of 2006 it was 30 %.',
    ],
    ['en', 'The Expert Think Tank on Integration has 12 think tank members.'],
    ['en', 'VINK, for staff in touch with young people aged 14 to 20, is a two-year pilot.'],
    ['da', 'Målet er 10 procentpoint flere i beskæftigelse eller uddannelse, så vi er ikke i mål.'],
    ['da', '7 ud af 10 adspurgte i 2010 svarer, at der er diskrimination i København.'],
  ] as const)('%s: %s', (lang, draft) => {
    const checks = checksOf(draft, lang)
    expect(checks.length).toBeGreaterThan(0)
    expect(
      checks.filter(({ verdict }) => verdict !== 'supported').map(({ text, why }) => `${text}: ${why}`),
    ).toEqual([])
  })
})

describe('the rest of a share', () => {
  it.each([
    ['da', '29 % af drengene gennemfører ikke en ungdomsuddannelse.', 'supported', '100 − 71 = 29'],
    ['da', '43,6 % af kvinderne er uden for beskæftigelse og uddannelse.', 'supported', '100 − 56,4 = 43,6'],
    ['en', '20 % of girls do not complete youth education.', 'supported', '100 − 80 = 20'],
    ['da', 'I resten af landet går 85 procent af eleverne i folkeskolen.', 'supported', '100 − 15 = 85'],
    ['da', '28 % af københavnske elever går i folkeskolen.', 'contradicted', '100 − 28 = 72'],
    ['en', '30 % of girls do not complete youth education.', 'contradicted', '100 − 80 = 20'],
    ['en', '80 % of girls do not complete youth education.', 'contradicted', '100 − 80 = 20'],
  ] as const)('%s: %s is %s, for %s', (lang, draft, verdict, arithmetic) => {
    const [check] = checksOf(draft, lang)
    expect(check).toMatchObject({ verdict, figure: { computed: true, arithmetic } })
    expect(check?.why).toContain(arithmetic)
  })
  it.each([
    ['en', 'Three quarters of minority pupils have no difficulties.'],
    ['en', '3 out of 5 minority boys drop out.'],
    ['da', '3 ud af 5 drenge med minoritetsbaggrund falder fra.'],
  ] as const)('%s: %s is neither right nor wrong', (lang, draft) =>
    expect(checksOf(draft, lang).map(({ verdict }) => verdict)).toEqual(['not_in_report']),
  )
})

it('says that the report puts no year on a figure', () =>
  expect(
    checksOf('I 2010 er 61,8 % af mændene af ikke-vestlig oprindelse i beskæftigelse.', 'da')[0],
  ).toMatchObject({
    verdict: 'supported',
    why: expect.stringContaining('intet årstal'),
  }))
