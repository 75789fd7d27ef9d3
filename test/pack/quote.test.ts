/** A citation is quoted as a person would copy it from the page. */

import { describe, expect, it } from 'vitest'
import { quoteOf } from '../../src/pack/verify/quote.ts'
import { nordbyText } from '../fixtures/pack.ts'

const long = `Byen ${'har en lang gade og '.repeat(30)}\n\n12 broer ${'og en kort vej '.repeat(30)}.`

describe('quoteOf', () => {
  it.each([
    {
      what: 'a sentence over broken words',
      text: nordbyText,
      line: 5,
      printed: '3,5 %-point',
      quote: 'Andelen af elever, der læser sikkert, er vokset med 3,5 %-point fra maj 2008 til maj 2010.',
    },
    {
      what: 'a sentence amid others',
      text: nordbyText,
      line: 9,
      printed: '60 %',
      quote: 'Målet er 60 % i 2012.',
    },
    {
      what: 'a word broken in two',
      text: nordbyText,
      line: 13,
      printed: '1.250',
      quote: 'De to ungdomsklubber har 1.250 medlemmer.',
    },
    { what: 'a row of a table', text: nordbyText, line: 17, printed: '+ - +', quote: 'Nordparken + - +' },
    {
      what: 'a bullet',
      text: '• En vej til\n\nbroen\n• To veje til\n by- og parken\nNu er det slut.',
      line: 4,
      printed: 'To',
      quote: 'To veje til by- og parken',
    },
    {
      what: 'a hyphen that belongs to the word',
      text: 'Den ikke-lokale bus.\nEn ikke-\n\nlokal bus er 5 min. væk, og ikke-lokal er den.',
      line: 2,
      printed: 'ikke-lokal',
      quote: 'En ikke-lokal bus er 5 min. væk, og ikke-lokal er den.',
    },
    {
      what: 'a hyphen before a joining word',
      text: 'Der er kultur-\n\nog fritidshuse.',
      line: 1,
      printed: 'kultur',
      quote: 'Der er kultur- og fritidshuse.',
    },
    {
      what: 'a sentence under a heading',
      text: 'BYENS NYE\nPARK\nParken fik 3 mio. kr. fra staten. Det var alt.',
      line: 3,
      printed: '3 mio. kr.',
      quote: 'Parken fik 3 mio. kr. fra staten.',
    },
    {
      what: 'a label and its number',
      text: 'Skoler i\nbyen:\n\n12\nVeje: 4',
      line: 4,
      printed: '12',
      quote: 'Skoler i byen: 12',
    },
    { what: 'nothing where nothing stands', text: nordbyText, line: 3, printed: '60 %', quote: null },
  ])('$what', ({ text, line, printed, quote }) => {
    expect(quoteOf({ line, printed }, text)).toBe(quote)
  })

  it('cuts a long sentence around the citation, between words', () => {
    const quote = quoteOf({ line: 3, printed: '12 broer' }, long) ?? ''
    expect(quote.length).toBeLessThanOrEqual(402)
    expect(quote).toMatch(/^….* 12 broer .*…$/)
    expect(long.replace(/\s+/g, ' ')).toContain(quote.slice(1, -1))
  })
})
