/** A house that can be exchanged for another while its doors stay open. */

import type { House } from './house.ts'

export type Live = {
  /** Asks the newest one, each time it is asked; an answer is of one house whole. */
  readonly house: House
  replace(next: House): void
}

export function createLive(first: House): Live {
  let now = first
  return {
    house: {
      answer: (...asked) => now.answer(...asked),
      call: (...asked) => now.call(...asked),
      complete: (...typed) => now.complete(...typed),
      candidates: (...typed) => now.candidates(...typed),
      suggestions: (lang) => now.suggestions(lang),
      languageOf: (words) => now.languageOf(words),
      report: (error) => now.report(error),
      get picture() {
        return now.picture
      },
      get commands() {
        return now.commands
      },
      get reportLanguage() {
        return now.reportLanguage
      },
      get version() {
        return now.version
      },
      get title() {
        return now.title
      },
      get choices() {
        return now.choices
      },
    },
    replace(next) {
      now = next
    },
  }
}
