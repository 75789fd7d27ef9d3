/** True numbers in sentences that say something else of them: each, still to come, one's own money, others, another time. */

export const otherwiseSentences: { readonly [Kind in string]: readonly (readonly ['da' | 'en', string])[] } =
  {
    each: [
      ['da', 'De to hotspotområder har fået *10,5 mio. kr.* hver.'],
      ['en', 'In every single department *12.8 %* of the staff are of non-Western origin.'],
      ['da', 'Pr. indbygger bruger Socialudvalget *85,4 mio. kr.* på integration.'],
    ],
    foretold: [
      ['en', 'Unless we act, *28 percent* of Copenhagen pupils will attend private schools.'],
      ['en', 'Soon *12.8 percent* of municipal employees will be of non-Western origin.'],
      ['da', 'Kvinderne kunne være steget *8,1 %-point* siden november 2006, hvis krisen ikke var kommet.'],
      ['da', 'Socialudvalget foreslår at bruge *85,4 mio. kr.* på integration.'],
    ],
    ownPurse: [
      [
        'da',
        'Der er sat *28 mio. kr.* af i kommunens eget budget til gadeplansindsatsen i Center for Sikker By.',
      ],
      [
        'en',
        'The municipality itself set aside *DKK 28 million* for street-level work at Center for Sikker By.',
      ],
    ],
    otherSide: [
      ['da', 'Nogle skoler har en høj andel tosprogede. De har *900* flere tosprogede elever end i 2004.'],
      ['en', 'Schools with many bilingual pupils\n\nSince 2004: *900* more bilingual pupils.'],
    ],
    ofEverybody: [
      ['da', '*28 %* af københavnerne går i privat- og friskoler.'],
      ['en', '*28 percent* of Copenhageners attend private and independent schools.'],
    ],
    onlyBegun: [
      ['en', '*71 percent* of boys started a youth education.'],
      ['en', '*71 percent* of boys began a youth education after year 9.'],
    ],
    anotherOutcome: [
      ['en', 'Hotspots\n\nThe Ministry of Integration has granted *DKK 28 million*.'],
      ['da', 'VINK\n\nStøtte fra Integrationsministeriet: *28 mio. kr.*'],
      ['da', '*41,3 %* af beboerne i de 5 oprindelige udsatte områder ryger.'],
      ['en', 'Nearly *half* of pupils with a non-Danish background smoke.'],
    ],
    lessThanOthers: [
      [
        'en',
        'Young people from ethnic minorities are charged with offences less often, by *1.7 percentage points*, than their majority peers.',
      ],
      ['da', 'I 1. kvartal 2010 fik *5.922* ikke-vestlige københavnere arbejde.'],
    ],
    movedSomehow: [
      [
        'en',
        'The crisis knocked *4.5 percentage points* off the share of non-Western Copenhageners in work or education.',
      ],
      ['da', 'Krisen har trukket kvindernes beskæftigelse *8,1 procentpoint* i den gale retning.'],
      [
        'da',
        'Yderligere *8,3 procentpoint* af beboerne i de fem oprindelige udsatte områder er havnet på overførselsindkomst.',
      ],
    ],
    givenUp: [
      ['en', '*Two out of five* minority boys never finish the upper secondary course they start.'],
      ['da', '*To ud af fem* minoritetsdrenge opgiver at fuldføre den ungdomsuddannelse, de er begyndt på.'],
      [
        'da',
        '*To ud af fem* minoritetsdrenge når aldrig at fuldføre den ungdomsuddannelse, de er begyndt på.',
      ],
      ['en', '*Two out of five* minority boys walk away from the upper secondary course they have begun.'],
    ],
    otherBase: [
      ['en', "*28 per cent* of the city's schools are private."],
      ['da', '*28 procent* af skolerne i København er privat- og friskoler.'],
    ],
    somebodyElse: [
      ['en', 'The workforce is 12.8 per cent non-Western, but only *11 per cent* of its own staff.'],
      [
        'da',
        'I arbejdsstyrken er andelen med ikke-vestlig oprindelse 12,8 procent, på rådhuset kun *11 procent*.',
      ],
      [
        'en',
        'Women are at 56.4 % after a rise of 8.1 points since November 2006; men, at 61.8 %, are up by *4.5 percentage points* in work or education.',
      ],
    ],
    inTwoPlaces: [
      ['en', 'In the two hotspots, Akacieparken and Sjælør Boulevard, safety rose by *1.4 points*.'],
    ],
    everPaid: [
      ['en', 'Only *30 people* have ever been hired into the Integration and Training positions.'],
      ['da', 'I dag er kun *30 personer* nogensinde ansat i oplæringsstillinger.'],
      ['en', 'All told, the municipality has hired *30 people* in Integration and Training positions.'],
    ],
    placeBeside: [
      ['en', 'About *a fifth* are under 18 in the areas with most unemployment.'],
      [
        'en',
        'More than half of people across the municipality are under 18, against *a fifth* in the areas with most unemployment.',
      ],
    ],
    pointedAt: [
      [
        'da',
        'Mjølnerparken er et af de fem oprindelige udsatte områder. Her fik *41,3 %* overførselsindkomst i december 2009.',
      ],
    ],
    noLonger: [
      ['en', '*41.3 %* of residents in the original deprived areas are no longer on transfer income.'],
      ['da', '*41,3 %* af beboerne i de oprindelige udsatte områder er ikke længere på overførselsindkomst.'],
    ],
    judgedBehind: [
      ['en', '*28 %* of pupils in Copenhagen go to private schools, which is not true.'],
      ['en', '*28 %* of pupils in Copenhagen go to private schools (this is false).'],
      ['en', 'Some say *28 %* of pupils in Copenhagen go to private schools. This is incorrect.'],
      ['da', '*28 %* af eleverne i København går i privatskole, hvilket er forkert.'],
      ['da', 'Avisen skrev, at *28 %* af eleverne i København går i privatskole, men det passer ikke.'],
    ],
  }
