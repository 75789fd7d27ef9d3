/** Questions that one word makes other questions than the report answers: no figure may lead their answer. */

import { describe, expect, it } from 'vitest'
import { openKildetal } from '../kildetal.ts'
import { leadsOf } from '../questions/judge.ts'

const { answer } = openKildetal()

/** Rule → questions that it alone keeps from the figure beside them. */
const kept = {
  'what is denied': [
    'Hvor mange mænd er ikke i beskæftigelse?',
    'What share of non-Western women are not in employment or education?',
  ],
  'another rhythm': [
    'Hvor meget bruger Socialudvalget om måneden?',
    'How much did employment rise per month?',
  ],
  'a condition': ['How much would the Social Committee spend if the law is changed?'],
  'another time in words': ['Hvor mange gik i privatskole for ti år siden?'],
  'a group left out': ['Hvor mange kvinder er i job eller uddannelse bortset fra de unge?'],
  'another giver': ['Hvor meget fik Center for Sikker By fra kommunen?'],
  'a length of time': ['How many complete youth education within 5 years?'],
  'a share turned round': [
    'What share of non-Westerners are unemployed?',
    'What share of the employed are women?',
  ],
  'where it ended for how far it went': ["How much did the Social Committee's spending rise?"],
  'what came of it for the goal': ['What is the goal for private schools?'],
  'a whole that comes first': [
    'Out of everyone in Copenhagen with a job, how many percent have non-Western roots?',
    'ud af alle i København, hvor mange procent i job er ikke-vestlige?',
  ],
  'a length of time that is no class': ['How many complete a youth education within 9 years?'],
  'a share taken from a share': ['how many boys do not complete a youth education?'],
  'a plain word to be counted': ['How many goals were reached?'],
  'groups alone': ['How many non-Western people live in Copenhagen?', 'What share of women are non-Western?'],
  'money for anything': ['What is the safety level in 2010?'],
  'a part of its years': ['Hvor meget faldt andelen på overførselsindkomst i de oprindelige områder i 2009?'],
  'a year of money without a date': ['Social committee integration budget 2011 vs 2010'],
  'one side of two': ['is it Danes or immigrants who make up more of the unemployed than before?'],
  'one part of a sum': ['hvor mange beboere er der tilsammen i de 6 områder'],
  'only a part': ['How many non-Western are in employment only?'],
  'ages of no group': ['How many 20-29 year olds are employed?'],
  'a group that is not named': [
    'how many staff does the city have',
    'hvor mange bor i områderne med høj ledighed',
  ],
  'points in people': ['Hvor mange personer svarer fremgangen på 4,5 %-point i job eller uddannelse til?'],
  'how much more': ['How much higher is the share of women in work than the national one?'],
  'names for a figure': ['Hvilke to områder er ifølge Tryghedsindekset blevet mere trygge?'],
  'who lives there': [
    'How many people live in the six areas on the list?',
    'hvor mange bor i de fem udsatte områder',
  ],
  'a part of the whole': [
    'Hvor mange af tænketankens medlemmer kommer fra boligselskaberne?',
    'hvor mange af de flere tosprogede går på den enkelte skole',
    'hvor mange af de 12 skoler har fået flere',
  ],
  'what they think': [
    'What proportion of ethnic Danes think there is discrimination in Copenhagen?',
    'Hvor stor en andel af etniske danskere mener, at der er diskrimination?',
  ],
  'where figures come from': ['Hvor kommer jobtallene fra?', 'Hvor stammer tallet for beskæftigelse fra?'],
  'what a number is held against': ['Are there more than 1,000 extra bilingual pupils at the model schools?'],
  'each of those that it is told of together': [
    'How big was the fall in the share on transfer income in each of the five original areas?',
    'Hvor meget faldt andelen på overførselsindkomst i hvert af de fem områder?',
  ],
  'shares added up': ['How many men and women together are in work or education?'],
} as const

describe.each(Object.entries(kept))('%s', (_rule, questions) => {
  it.each(questions)('%s', (question) => {
    expect(leadsOf(answer(question, null)).map(({ figure }) => `${figure.entry} ${figure.value}`)).toEqual([])
  })
})

it.each([
  ['Hvor mange mænd er i beskæftigelse eller uddannelse?', '61.8'],
  ['Hvor meget bruger Socialudvalget?', '85.4'],
  ['How much has Center for Sikker By got from the Ministry of Integration?', '28'],
  ['What share of the unemployed are non-Western?', '25'],
  ['How many children go to private school in Copenhagen?', '28'],
])('without that word there is a figure: %s', (question, value) => {
  expect(leadsOf(answer(question, null)).map(({ figure }) => String(figure.value))).toContain(value)
})

it('does not tell where a goal began for where it is now', () => {
  const said = answer('employment or education of non-western, percent in 2010', null)
  expect(leadsOf(said).map(({ figure }) => figure.value)).toEqual([56.4, 61.8])
})

it.each([
  'address of the Centre for a Safe City?',
  'what time does Sprogporten open?',
  'hvad er adressen på Sprogporten?',
])('nothing to write or go to: %s', (question) => expect(answer(question, null).outcome).toBe('refused'))

it('has no day where the report has a year', () => {
  expect(
    answer('when was the agreement with the housing organisations signed, exact date', null).outcome,
  ).toBe('refused')
  expect(answer('på hvilken dato blev tænketanken nedsat?', null).outcome).toBe('answered')
})
