/** Words and marks for money of any country; which of them a report uses, its units say. */

export const currencies: ReadonlySet<string> = new Set(
  'kr kroner krone dkk sek nok isk € eur euro euros euroer $ usd dollar dollars £ gbp pund pound pounds sterling yen jpy chf franc francs rubler rubles zloty'.split(
    ' ',
  ),
)
