/** A table of phrases, a word or several, in which the longest one starting at a place is found in one walk. */

type Keyed<Meaning> = readonly [keys: readonly string[], meaning: Meaning]

type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; readonly meanings: Meaning[] }

export type PhraseMatch<Meaning> = { readonly meanings: readonly Meaning[]; readonly length: number }

export class Phrases<Meaning> {
  readonly #root: Node<Meaning> = { next: new Map(), meanings: [] }
  /** First word → phrases that are not in the tree yet: few of the first words are ever met. */
  readonly #waiting = new Map<string, Keyed<Meaning>[]>()

  static of<Meaning>(phrases: Iterable<Keyed<Meaning>>): Phrases<Meaning> {
    const table = new Phrases<Meaning>()
    for (const [keys, meaning] of phrases) table.add(keys, meaning)
    return table
  }

  /** Keys are words after folding or stemming; the caller decides which, the same way for adding and finding. */
  add(keys: readonly string[], meaning: Meaning): void {
    const [first] = keys
    if (first === undefined) return
    const waiting = this.#waiting.get(first)
    if (waiting) waiting.push([keys, meaning])
    else this.#waiting.set(first, [[keys, meaning]])
  }

  /** The longest phrase whose words are `keysAt(at)`, `keysAt(at + 1)` …; each place may offer several keys. */
  longest(at: number, keysAt: (at: number) => readonly string[]): PhraseMatch<Meaning> | null {
    let best: PhraseMatch<Meaning> | null = null
    const walk = (node: Node<Meaning>, depth: number): void => {
      if (node.meanings.length > 0 && depth > (best?.length ?? 0))
        best = { meanings: node.meanings, length: depth }
      for (const key of keysAt(at + depth)) {
        if (depth === 0) this.#plant(key)
        const next = node.next.get(key)
        if (next) walk(next, depth + 1)
      }
    }
    walk(this.#root, 0)
    return best
  }

  #plant(first: string): void {
    for (const [keys, meaning] of this.#waiting.get(first) ?? []) {
      let node = this.#root
      for (const key of keys) {
        const known = node.next.get(key)
        const next = known ?? { next: new Map(), meanings: [] }
        if (!known) node.next.set(key, next)
        node = next
      }
      node.meanings.push(meaning)
    }
    this.#waiting.delete(first)
  }
}
