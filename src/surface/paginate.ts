/** Turns whole parts into pages that keep within what a platform accepts of one message. */

/** What a part adds to its page, by the name of the limit. */
export type Cost<Limit extends string> = { readonly [L in Limit]: number }

export type Paper<Part, Limit extends string> = {
  /** What one page may hold of each. */
  readonly budget: Cost<Limit>
  /** `above` is what stands above it on the same page, in order. */
  readonly costOf: (part: Part, above: readonly Part[]) => Cost<Limit>
  /** Belongs to what comes after it, such as a heading, and does not end a page. */
  readonly opens: (part: Part) => boolean
}

/** In order, none left out, none cut; a part that alone exceeds the budget gets a page of its own. */
export function paginate<Part, Limit extends string>(
  parts: readonly Part[],
  paper: Paper<Part, Limit>,
): Part[][] {
  const pages: Part[][] = []
  let page: Part[] = []
  // What the page holds so far: counted once, as what stands above a part does not change.
  let held = costOfAll(page, paper)
  for (const part of parts) {
    if (page.length > 0 && !fits(plus(held, paper.costOf(part, page)), paper)) {
      const carried = openingAtEnd(page, paper)
      pages.push(page.slice(0, page.length - carried.length))
      page = carried
      held = costOfAll(page, paper)
    }
    held = plus(held, paper.costOf(part, page))
    page.push(part)
  }
  return page.length > 0 ? [...pages, page] : pages
}

const limitsOf = <Limit extends string>(cost: Cost<Limit>): Limit[] => Object.keys(cost) as Limit[]

const plus = <Limit extends string>(one: Cost<Limit>, other: Cost<Limit>): Cost<Limit> =>
  Object.fromEntries(limitsOf(one).map((limit) => [limit, one[limit] + other[limit]])) as Cost<Limit>

const fits = <Part, Limit extends string>(cost: Cost<Limit>, { budget }: Paper<Part, Limit>): boolean =>
  limitsOf(budget).every((limit) => cost[limit] <= budget[limit])

const costOfAll = <Part, Limit extends string>(
  page: readonly Part[],
  { budget, costOf }: Paper<Part, Limit>,
): Cost<Limit> => {
  const none = Object.fromEntries(limitsOf(budget).map((limit) => [limit, 0])) as Cost<Limit>
  return page.reduce((sum, part, index) => plus(sum, costOf(part, page.slice(0, index))), none)
}

/** What opens the next part goes over with it, unless nothing would be left behind. */
function openingAtEnd<Part, Limit extends string>(
  page: readonly Part[],
  { opens }: Paper<Part, Limit>,
): Part[] {
  const from = page.findLastIndex((part) => !opens(part)) + 1
  return from > 0 ? page.slice(from) : []
}
