/** Sentences and cells that lean on what stands around them, a heading, a sentence, an order, a column, by the kind of error; the wrong numbers stand between stars. */

export const leaningSentences = {
  'under the head of another column': [
    ['da', '| | Piger | Drenge |\n|---|---|---|\n| Får en ungdomsuddannelse | *71 %* | *80 %* |'],
    [
      'en',
      '| | Q4 2006 | Q1 2010 |\n|---|---|---|\n| Unemployed of non-Western origin | *5,922* | *5,973* |',
    ],
  ],
  'under a heading of another time, place, group or thing': [
    ['da', 'Ledige, 4. kvartal 2006\n\n*25 %* af de ledige har ikke-vestlig oprindelse.'],
    ['da', 'Hele landet:\n*28 %* af grundskoleeleverne går i privat- og friskoler.'],
    ['da', 'Drenge\n- får en ungdomsuddannelse: *80 %*\nPiger\n- får en ungdomsuddannelse: *71 %*'],
    ['en', '# Aarhus\n\n*28 %* of pupils go to private or free schools.'],
  ],
  'behind a sentence of another time, place or thing': [
    ['da', '4. kvartal 2006 er udgangspunktet. Antallet af ledige med ikke-vestlig oprindelse var *5.922*.'],
    ['da', 'Se på provinsen. *28 %* af eleverne går i privat- og friskoler.'],
    ['da', 'I 2006 var der fem udsatte boligområder. Tre år senere var der *seks*.'],
    ['da', 'I 2006 var 30 % af de ledige af ikke-vestlig oprindelse. Samme år var antallet *5.922*.'],
    ['en', 'The hotspot trials were expanded. The Ministry of Integration contributed *DKK 28 million*.'],
  ],
  'out of turn': [
    ['da', 'Socialudvalget og Økonomiudvalget bruger henholdsvis *12,2* og *85,4 mio. kr.* på integration.'],
    [
      'en',
      'Girls and boys both finish. The former do so in *71 percent* of cases, the latter in *80 percent*.',
    ],
    [
      'en',
      'Street-level work and hotspots got *10.5* and *28 million kroner* respectively from the ministry.',
    ],
    ['da', 'Mændene ligger foran kvinderne med *56,4* mod *61,8 %* i beskæftigelse eller uddannelse.'],
    [
      'en',
      'Ethnic Danes meet discrimination more often than minorities: just under *one in ten* against just under one in four.',
    ],
    [
      'da',
      'Etniske danskere oplever oftere diskrimination end minoriteter: knapt *hver tiende* mod knapt hver fjerde.',
    ],
  ],
  'thousands, kroner and euro': [
    ['da', 'Socialudvalget bruger *85.400 kr.* på integration.'],
    ['da', 'Socialudvalget bruger *85,4 kr.* på integration.'],
    ['da', 'Tænketanken har *12.000* medlemmer.'],
    ['en', 'The think tank has *12.000* members.'],
    ['en', 'The Social Services Committee spends *€85.4 million* on integration.'],
    ['en', 'The Social Services Committee spends 85.4 million kroner, the Finance Committee *12.2 billion*.'],
  ],
  'the other of two': [
    ['da', 'Mændene er i stedet for kvinderne gået *8,1 %-point* frem siden november 2006.'],
    ['en', 'The men, instead of the women, have gained *8.1 percentage points* since November 2006.'],
    ['da', 'Det er mændene, ikke kvinderne, der er gået *8,1 %-point* frem siden november 2006.'],
    ['da', 'Det er Økonomiudvalget, ikke Socialudvalget, der bruger *85,4 mio. kr.* på integration.'],
    [
      'en',
      'It was in December 2006, not December 2009, that *41.3 percent* were on transfer income in the five areas.',
    ],
  ],
  'denied beside it': [
    ['da', 'Myte: *28 %* af eleverne i København går i privatskole.'],
    ['da', 'Mange tror, at *12,8 %* af kommunens medarbejdere har ikke-vestlig oprindelse. De tager fejl.'],
    ['en', 'Safety grew by *1.4 percentage points* from 2009 to 2010, they say. That is a lie.'],
    ['en', 'Do *28 percent* of pupils in Copenhagen attend private schools? No, not at all.'],
  ],
  'another rhythm, and what it cost': [
    ['da', 'Hvert andet år ansættes *30* personer i Integrations- og Oplæringsstillinger.'],
    ['en', 'To date *30* people have been hired in Integration and Training positions.'],
    ['da', 'Krisen har kostet kvinderne *8,1 %-point* i beskæftigelse eller uddannelse.'],
  ],
} as const
