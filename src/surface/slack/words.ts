/** What the Slack door says itself, in both languages. */

import type { Language } from '../../answer/tree.ts'

type Words = {
  readonly share: string
  readonly source: string
  readonly related: string
  readonly more: (page: number, pages: number) => string
  readonly page: (page: number, pages: number) => string
  /** Goes between who shared it and what was asked. */
  readonly shared: string
  readonly pick: string
  readonly placeholder: string
  readonly failed: (incident: string) => string
  readonly tooLong: (limit: number) => string
  readonly noWords: string
  readonly checkTitle: string
  readonly askTitle: string
  readonly askLabel: string
  readonly send: string
  readonly close: string
  readonly home: {
    readonly what: string
    readonly how: string
    readonly language: string
    readonly asTyped: string
    readonly try: string
    readonly commands: string
  }
}

export const words: { readonly [L in Language]: Words } = {
  da: {
    share: 'Del i kanalen',
    source: 'Vis kilden',
    related: 'Beslægtet',
    more: (page, pages) => `Side ${page} af ${pages}`,
    page: (page, pages) => `Side ${page} af ${pages}`,
    shared: ' deler et svar på ',
    pick: 'Vælg et navn:',
    placeholder: 'Skriv de første bogstaver',
    failed: (incident) => `Noget gik galt hos os. Nævn ${incident}, hvis du melder det.`,
    tooLong: (limit) =>
      `Teksten er for lang; her læses højst ${limit} tegn ad gangen. Tag den i mindre stykker.`,
    noWords: 'Der er ingen ord at læse i beskeden.',
    checkTitle: 'Efterprøv tal',
    askTitle: 'Spørg rapporten',
    askLabel: 'Dit spørgsmål',
    send: 'Spørg',
    close: 'Luk',
    home: {
      what: 'Spørg om rapporten på dansk eller engelsk. Hvert tal kommer med sin kilde, og står svaret ikke i rapporten, får du det at vide.',
      how: 'Skriv til mig her, nævn mig i en kanal, eller skriv en kommando. Svar på kommandoer ser kun du, til du deler dem.',
      language: 'Sprog i svarene:',
      asTyped: 'Som spørgsmålet',
      try: 'Prøv for eksempel:',
      commands: 'Kommandoer:',
    },
  },
  en: {
    share: 'Share in channel',
    source: 'Show the source',
    related: 'Related',
    more: (page, pages) => `Page ${page} of ${pages}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    shared: ' shares an answer to ',
    pick: 'Pick a name:',
    placeholder: 'Type the first letters',
    failed: (incident) => `Something went wrong on our side. Quote ${incident} when you report it.`,
    tooLong: (limit) =>
      `The text is too long; at most ${limit} characters are read at a time here. Take it in smaller pieces.`,
    noWords: 'There are no words to read in that message.',
    checkTitle: 'Check figures',
    askTitle: 'Ask the report',
    askLabel: 'Your question',
    send: 'Ask',
    close: 'Close',
    home: {
      what: 'Ask about the report in English or Danish. Every figure comes with its source, and if the report does not have the answer, you are told so.',
      how: 'Write to me here, mention me in a channel, or type a command. Answers to commands are for your eyes only until you share them.',
      language: 'Language of the answers:',
      asTyped: 'As the question',
      try: 'Try for instance:',
      commands: 'Commands:',
    },
  },
}
