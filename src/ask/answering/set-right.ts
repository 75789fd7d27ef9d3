/** What an answer opens with where a question takes for granted or puts forward what the report has otherwise, in both languages. */

import type { Language } from '../../answer/tree.ts'

type Openings = {
  readonly up: string
  readonly down: string
  readonly flat: string
  readonly order: string
  /** Of two shares, where it may be asked which group has more heads. */
  readonly shares: string
  readonly figure: string
  /** Of a number that is another thing's. */
  readonly elsewhere: string
  /** Of an earlier figure, before the latest one and itself. */
  readonly earlier: string
  readonly time: string
}

export const settingRight: { readonly [L in Language]: Openings } = {
  da: {
    up: 'Det er ikke faldet; tværtimod er det steget. ',
    down: 'Det er ikke steget; tværtimod er det faldet. ',
    flat: 'Det er ikke blevet ændret på den måde, ifølge rapporten: ',
    order: 'Det er omvendt. ',
    shares: 'Målt i andele er det omvendt. ',
    figure: 'Rapporten har et andet tal: ',
    elsewhere: 'I rapporten gælder det tal noget andet: ',
    earlier: 'Det er et tidligere tal. ',
    time: 'Rapporten har et andet tidspunkt: ',
  },
  en: {
    up: 'It did not fall; on the contrary, it rose. ',
    down: 'It did not rise; on the contrary, it fell. ',
    flat: 'According to the report it did not change that way: ',
    order: 'It is the opposite. ',
    shares: 'By share it is the opposite. ',
    figure: 'The report has another figure: ',
    elsewhere: 'In the report that figure is for something else: ',
    earlier: 'That is an earlier figure. ',
    time: 'The report has another time: ',
  },
}
