/** True numbers of the report put into false sentences, by the kind of error: none of them is supported. */

import { describe, expect, it } from 'vitest'
import { checksOf } from './check-draft.ts'

/** The numbers that are wrong stand between stars; the others may be what they are. */
const kinds = {
  'another thing': [
    ['da', '*41,3 %* af beboerne i de udsatte områder har børn.'],
    ['da', 'I de 5 oprindelige udsatte områder er *49,6 %* af lejlighederne tomme.'],
    ['da', '*56,4 %* af kvinderne har en bil.'],
    ['da', 'Mændenes løn er steget med *1,1 procentpoint*.'],
    ['da', '*71 %* af drengene taler dansk derhjemme.'],
    ['da', 'Sygefraværet i kommunen er *12,8 %*.'],
    ['da', 'Hotspot har kostet *10,5 mio. kr.* om måneden i husleje.'],
    ['da', 'Skolerne har ansat *900* flere lærere siden 2004.'],
    ['da', '*Knap hver fjerde* etniske minoritetsborger har været udsat for vold inden for det sidste år.'],
    ['da', 'Der er *12* fagforeninger i Eksperttænketanken.'],
    ['en', '*75 %* of all pupils pass their final exams in mathematics.'],
    ['en', '*56.4 per cent* of women own their home.'],
    ['en', 'The turnout of men was *61.8 per cent*.'],
    ['en', 'The think tank has held *12* meetings.'],
    ['en', '*12.8 per cent* of the staff were off sick in 2010.'],
    ['en', 'The Integration Ministry gave *DKK 28 million* to the libraries.'],
    ['en', 'Safe City received *10.5 million kroner* for its new offices.'],
    ['en', '*Two out of five* boys of minority background smoke.'],
  ],
  'another kind of school': [
    ['da', '*28 %* af eleverne går i folkeskole.'],
    ['da', 'I København går *28 %* af børnene i daginstitution.'],
    ['da', 'I resten af landet går *15 %* i folkeskole.'],
    ['da', 'I København går *28 %* af eleverne på efterskole.'],
    ['da', '*28 %* af de københavnske elever går i gymnasiet.'],
    ['en', 'In Copenhagen *28%* of pupils attend municipal schools.'],
    ['en', '*15 %* of pupils in the rest of the country go to public school.'],
    ['en', '*28 per cent* of Copenhagen’s children go to kindergarten.'],
    ['en', 'In Copenhagen *28 %* of pupils are in upper secondary school.'],
  ],
  'undergone, not thought': [
    ['da', '*7 ud af 10* har oplevet diskrimination på arbejdet.'],
    ['da', '*Syv ud af ti* har selv oplevet diskrimination.'],
    ['da', '*7 ud af 10* er blevet diskrimineret inden for det sidste år.'],
    ['da', '*Hver fjerde* etniske minoritetsborger mener, at der er diskrimination i København.'],
    ['da', '*Syv ud af ti* er blevet udsat for diskrimination i byen.'],
    ['en', '*Seven in ten* have experienced discrimination in Copenhagen.'],
    ['en', '*7 out of 10* were discriminated against in the past year.'],
    ['en', '*Seven in ten* have themselves been victims of discrimination.'],
    [
      'en',
      '*Almost one in four* people from ethnic minorities think that there is discrimination in Copenhagen.',
    ],
  ],
  'a narrower or a wider group': [
    ['da', '*61,8 %* af de unge mænd er i beskæftigelse eller uddannelse.'],
    ['da', '*56,4 %* af kvinderne i Tingbjerg er i beskæftigelse eller uddannelse.'],
    [
      'da',
      '*Knap hver fjerde* kvinde med minoritetsbaggrund har oplevet diskrimination inden for det sidste år.',
    ],
    ['da', '*12,8 %* af lærerne i kommunen er af ikke-vestlig oprindelse.'],
    ['da', '*2 ud af 5* drenge fuldfører en ungdomsuddannelse i Danmark.'],
    ['da', '*80 %* af pigerne med etnisk minoritetsbaggrund får en ungdomsuddannelse.'],
    ['en', '*12.8 per cent* of the city’s managers are of non-Western origin.'],
    ['en', '*80 per cent* of bilingual girls complete an upper secondary education within 25 years.'],
    ['en', '*25 per cent* of unemployed women are of non-Western origin.'],
    ['en', '*8.1 percentage points* more young women are in employment since November 2006.'],
  ],
  'the wrong group': [
    ['da', '*Hver fjerde* etniske dansker har oplevet diskrimination inden for det sidste år.'],
    ['da', 'Ud af de 12 medlemmer repræsenterer *7* boligorganisationerne.'],
    ['da', '*71 %* af pigerne får en ungdomsuddannelse inden for 25 år.'],
    ['da', '*To ud af fem* piger med minoritetsbaggrund fuldfører en ungdomsuddannelse.'],
    ['da', 'Der er *1,7 procentpoint* flere unge med majoritetsbaggrund, der sigtes for en lovovertrædelse.'],
    ['en', 'Men are up by *8.1 percentage points* since November 2006.'],
    ['en', '*80 per cent* of boys complete an upper secondary education within 25 years.'],
    ['en', '*One in ten* people from ethnic minorities has been discriminated against in the past year.'],
    ['en', 'People of Danish origin made up *25 per cent* of the unemployed in 2010.'],
  ],
  'the wrong place': [
    ['da', 'I Aarhus går *28 %* af eleverne i privatskole.'],
    ['da', 'I Mjølnerparken har *mere end 2 ud af 3* beboere minoritetsbaggrund.'],
    ['da', 'Hele Danmark har *2* udsatte boligområder.'],
    ['da', 'På Nørrebro er *61,8 %* af mændene i beskæftigelse eller uddannelse.'],
    ['da', 'I kommunen som helhed er *mere end en tredjedel* under 18 år.'],
    ['da', 'Trygheden på Vesterbro er vokset med *1,4 procentpoint* fra 2009 til 2010.'],
    ['en', 'In Tingbjerg *41.3 per cent* live on transfer income.'],
    ['en', 'In Denmark as a whole, *12.8 per cent* of municipal staff are of non-Western origin.'],
    ['en', 'Nationally *28 %* of pupils go to private schools.'],
    ['en', 'In Odense the sense of safety grew by *1.4 percentage points* from 2009 to 2010.'],
  ],
  'the other direction': [
    ['da', 'Andelen i beskæftigelse eller uddannelse er faldet med *4,5 procentpoint*.'],
    ['da', 'Antallet af udsatte boligområder er steget fra *2* til *5*.'],
    ['da', 'Andelen på overførselsindkomst er steget med *8,3 procentpoint*.'],
    ['da', 'Kvinderne er gået *8,1 procentpoint* tilbage siden november 2006.'],
    ['en', 'The share of residents on transfer income grew by *8.3 percentage points*.'],
    ['en', 'The sense of safety dropped by *1.4 percentage points* from 2009 to 2010.'],
    ['en', 'Bilingual pupils score *0.8* points above monolingual pupils.'],
  ],
  'another body': [
    ['da', 'Socialudvalget bruger *219,2 mio. kr.*'],
    ['da', 'Teknik- og Miljøudvalget bruger *7,3 mio. kr.*'],
    ['da', 'Politiet har givet *28 mio. kr.* til Center for Sikker By.'],
    ['da', 'EU har støttet Hotspot med *10,5 mio. kr.*'],
    ['en', 'The Ministry of Education supported the hotspots with *DKK 10.5 million*.'],
    ['en', 'The Finance Committee spends *DKK 85.4 million*.'],
    ['en', 'The police spend *DKK 165.9 million* on integration.'],
  ],
  'another time': [
    ['da', 'I 2006 var *25 %* af de ledige af ikke-vestlig oprindelse.'],
    ['da', 'I 2009 var 49,6 % på overførselsindkomst, og i 2008 *41,3 %*.'],
    ['da', 'Trygheden voksede med *1,4 procentpoint* fra 2006 til 2007.'],
    ['da', 'Eksperttænketanken med *12* medlemmer blev nedsat i 2007, og i 2007 havde den *12* medlemmer.'],
    ['en', 'In 2009 there were *six* deprived areas on the official list.'],
    ['en', 'In December 2008 *41.3 per cent* of residents were on transfer income.'],
    ['en', 'By February 2009 the rise was *4.5 percentage points*.'],
  ],
  'the target, not what was reached': [
    ['da', '*64,8 %* er kommet i beskæftigelse eller uddannelse.'],
    ['da', 'Andelen i beskæftigelse er nu *64,8 procent*.'],
    ['da', 'Andelen i beskæftigelse eller uddannelse er steget med *10 procentpoint*.'],
    ['da', 'Forskellen på et- og tosprogedes karakterer er blevet *halveret*.'],
    ['en', 'Employment has reached *64.8 per cent*.'],
    ['en', 'The rise of *10 percentage points* in employment was reached in 2010.'],
    ['en', 'The target was a rise of *4.5 percentage points* in employment.'],
  ],
  'a change for a level, points for per cent': [
    ['da', '*8,1 %* af kvinderne er i beskæftigelse eller uddannelse.'],
    ['da', 'Kvindernes beskæftigelse er på *8,1 procentpoint*.'],
    ['da', 'Andelen på overførselsindkomst faldt med *8,3 procent*.'],
    ['da', 'Trygheden er vokset med *1,4 %* fra 2009 til 2010.'],
    ['da', 'Andelen i beskæftigelse eller uddannelse er steget med *61,8 procentpoint* for mænd.'],
    ['en', 'Women’s employment rose by *56.4 percentage points*.'],
    ['en', '*1.7 per cent* of young people with a minority background are charged with an offence.'],
    ['en', 'The share on transfer income fell by *41.3 per cent*.'],
    ['en', 'Boys of minority background are *13 per cent* below boys of Danish origin.'],
    ['en', '*4.5 per cent* of Copenhageners of non-Western origin are in employment.'],
  ],
} as const

/** Still passed as supported, against what is promised: each must leave this list when it is caught, none may join it. */
const stillPassed: ReadonlySet<string> = new Set([
  'Safe City received *10.5 million kroner* for its new offices.',
  '*Two out of five* boys of minority background smoke.',
  'I København går *28 %* af eleverne på efterskole.',
  '*28 %* af de københavnske elever går i gymnasiet.',
  'In Copenhagen *28%* of pupils attend municipal schools.',
  'Der er *1,7 procentpoint* flere unge med majoritetsbaggrund, der sigtes for en lovovertrædelse.',
  'Antallet af udsatte boligområder er steget fra *2* til *5*.',
  'EU har støttet Hotspot med *10,5 mio. kr.*',
  'The target was a rise of *4.5 percentage points* in employment.',
  'Kvindernes beskæftigelse er på *8,1 procentpoint*.',
])

const wronglySupported = (lang: 'da' | 'en', marked: string): string[] => {
  const parts = marked.split('*')
  const draft = parts.join('')
  const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length)
  const wrong = checksOf(draft, lang).filter(
    ({ start, end, verdict }) =>
      verdict === 'supported' &&
      parts.some(
        (part, at) => at % 2 === 1 && start < (ends[at] ?? 0) && end > (ends[at] ?? 0) - part.length,
      ),
  )
  return wrong.map(({ text, why }) => `${text}: ${why}`)
}

describe.each(Object.entries(kinds))('%s', (_kind, sentences) => {
  const rows = sentences.map(([lang, marked]) => ({ lang, marked }))
  const [open, closed] = [true, false].map((is) =>
    rows.filter(({ marked }) => stillPassed.has(marked) === is),
  )
  it.each(closed ?? [])('$lang: $marked', ({ lang, marked }) => {
    expect(wronglySupported(lang, marked)).toEqual([])
  })
  it.fails.each(open ?? [])('$lang, still passed: $marked', ({ lang, marked }) => {
    expect(wronglySupported(lang, marked)).toEqual([])
  })
})
