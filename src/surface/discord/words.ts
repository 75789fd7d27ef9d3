/** What the Discord door says itself, in both languages. */

import type { Language } from '../../answer/tree.ts'

type Words = {
  readonly share: string
  readonly source: string
  readonly related: string
  readonly page: (page: number, pages: number) => string
  /** Goes between who shared it and what was asked. */
  readonly shared: string
  readonly pick: string
  readonly failed: (incident: string) => string
  readonly tooLong: (limit: number) => string
  readonly leftOut: (pages: number) => string
  readonly noWords: string
  readonly unknownPress: string
  readonly checkTitle: string
  readonly draftLabel: string
  readonly draftHint: string
  readonly options: {
    readonly public: { readonly name: string; readonly description: string }
    readonly language: { readonly name: string; readonly description: string }
  }
}

export const languageNames: { readonly [L in Language]: string } = { da: 'Dansk', en: 'English' }

export const words: { readonly [L in Language]: Words } = {
  da: {
    share: 'Del her',
    source: 'Vis kilden',
    related: 'Beslægtet',
    page: (page, pages) => `Side ${page} af ${pages}`,
    shared: ' deler et svar på ',
    pick: 'Vælg',
    failed: (incident) => `Noget gik galt hos os. Nævn ${incident}, hvis du melder det.`,
    tooLong: (limit) =>
      `Teksten er for lang; her læses højst ${limit} tegn ad gangen. Tag den i mindre stykker.`,
    leftOut: (pages) =>
      `Svaret har ${pages} sider mere, end Discord lader mig sende her. Tag teksten i mindre stykker.`,
    noWords: 'Der er ingen ord at læse i beskeden.',
    unknownPress: 'Den knap er fra en anden udgave af mig. Spørg igen, så kommer der en ny.',
    checkTitle: 'Efterprøv tal',
    draftLabel: 'Dit udkast',
    draftHint: 'Hvert tal i det bliver holdt op mod rapporten. Kun du ser svaret.',
    options: {
      public: { name: 'offentlig', description: 'Lad alle her se svaret; ellers ser kun du det' },
      language: { name: 'sprog', description: 'Svarets sprog; ellers spørgsmålets' },
    },
  },
  en: {
    share: 'Share here',
    source: 'Show the source',
    related: 'Related',
    page: (page, pages) => `Page ${page} of ${pages}`,
    shared: ' shares an answer to ',
    pick: 'Choose',
    failed: (incident) => `Something went wrong on our side. Quote ${incident} when you report it.`,
    tooLong: (limit) =>
      `The text is too long; at most ${limit} characters are read at a time here. Take it in smaller pieces.`,
    leftOut: (pages) =>
      `The answer has ${pages} more pages than Discord lets me send here. Take the text in smaller pieces.`,
    noWords: 'There are no words to read in that message.',
    unknownPress: 'That button is from another version of me. Ask again, and a new one comes.',
    checkTitle: 'Check figures',
    draftLabel: 'Your draft',
    draftHint: 'Every number in it is held against the report. Only you see the answer.',
    options: {
      public: { name: 'public', description: 'Let everybody here see the answer; otherwise only you do' },
      language: { name: 'language', description: 'Language of the answer; otherwise that of the question' },
    },
  },
}
