/** Other ways to find an entry by its words, over the same texts: plain MiniSearch, SQLite's full-text search, and looking at all. */

import MiniSearch from 'minisearch'
import sqlite from 'node-sqlite3-wasm'
import { wordsOf } from '../src/language/token.ts'
import type { Text } from './texts.ts'

export type Engine = {
  readonly name: string
  /** The ids of at most so many, the best first. */
  find(question: string, limit: number): readonly string[]
  close(): void
}

/** Each by the defaults of its makers; none of them refuses anything. */
export const engines: readonly ((texts: readonly Text[]) => Engine)[] = [miniSearch, fullText, scan]

function miniSearch(texts: readonly Text[]): Engine {
  const index = new MiniSearch<Text>({ fields: ['words'] })
  index.addAll(texts)
  return {
    name: 'plain MiniSearch',
    find: (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    close() {},
  }
}

function fullText(texts: readonly Text[]): Engine {
  const database = new sqlite.Database(':memory:')
  database.exec('create virtual table entry using fts5(id unindexed, words); begin')
  const insert = database.prepare('insert into entry values (?, ?)')
  for (const { id, words } of texts) insert.run([id, words])
  insert.finalize()
  database.exec('commit')
  const find = database.prepare('select id from entry where entry match ? order by rank limit ?')
  return {
    name: 'SQLite FTS5',
    // Quoted, so that no word is taken for an operator.
    find: (question, limit) =>
      find
        .all([
          wordsOf(question)
            .map((word) => `"${word}"`)
            .join(' OR '),
          limit,
        ])
        .map(({ id }) => String(id)),
    close() {
      find.finalize()
      database.close()
    },
  }
}

function scan(texts: readonly Text[]): Engine {
  const split = texts.map(({ id, words }) => ({ id, words: new Set(words.split(' ')) }))
  return {
    name: 'looking at all',
    find(question, limit) {
      const asked = wordsOf(question)
      return split
        .map(({ id, words }) => ({ id, hits: asked.filter((word) => words.has(word)).length }))
        .filter(({ hits }) => hits > 0)
        .sort((a, b) => b.hits - a.hits)
        .slice(0, limit)
        .map(({ id }) => id)
    },
    close() {},
  }
}
