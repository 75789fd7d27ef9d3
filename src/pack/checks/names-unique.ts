/** A name or alias leads to one entry of a kind, and to one code of a list. */

import { type Archive, type Check, entryProblem } from '../archive.ts'
import type { Problem } from '../problem.ts'
import type { AliasesFile } from '../schema.ts'
import type { Path, Source } from '../source.ts'

/** A name somebody may type, and where it is written. */
type Named = {
  readonly owner: string
  readonly name: string
  readonly source: Source
  readonly path: Path
  readonly alias: boolean
}

export const namesUnique: Check = {
  name: 'names-unique',
  why: 'A name that leads to two things is a question that is answered with a guess.',
  run: (archive) => [...entryNames(archive), ...codeNames(archive)],
}

function entryNames({ entries }: Archive): Problem[] {
  const kinds = new Set(entries.map(({ file }) => file.kind))
  return [...kinds].flatMap((kind) =>
    shared(
      entries.flatMap(({ file }) => (file.kind === kind ? namesOf(file.id, file.source, [], file.data) : [])),
      () => false,
    ),
  )
}

function codeNames({ raw }: Archive): Problem[] {
  return raw.codeLists.flatMap(({ source, data }) =>
    shared(
      Object.entries(data.codes).flatMap(([code, names]) => namesOf(code, source, ['codes', code], names)),
      // A wider group may go by the name of the narrower one that it is mostly made of.
      (a, b) => data.codes[a]?.within === b || data.codes[b]?.within === a,
    ),
  )
}

type Names = { readonly name: Readonly<Record<'da' | 'en', string>>; readonly aliases: AliasesFile }

const namesOf = (owner: string, source: Source, path: Path, { name, aliases }: Names): Named[] =>
  (['da', 'en'] as const).flatMap((lang) => [
    { owner, source, name: name[lang], path: [...path, 'name', lang], alias: false },
    ...aliases[lang].map((alias, at) => ({
      owner,
      source,
      name: alias,
      path: [...path, 'aliases', lang, at],
      alias: true,
    })),
  ])

function shared(names: readonly Named[], mayShare: (a: string, b: string) => boolean): Problem[] {
  const first = new Map<string, Named[]>()
  return names.flatMap((named) => {
    const key = named.name.toLowerCase().trim()
    const before = first.get(key) ?? []
    first.set(key, before)
    const clash = before.find(({ owner }) => owner !== named.owner && !mayShare(owner, named.owner))
    if (clash)
      return [
        complain(
          named,
          `\`${named.name}\` also names \`${clash.owner}\`.`,
          'Keep it where most people would look, or say more.',
        ),
      ]
    const twin = before.find((other) => other.owner === named.owner && isSameList(other, named))
    if (!twin) before.push(named)
    return twin ? [complain(named, `The alias \`${named.name}\` stands twice.`, 'Delete one of them.')] : []
  })
}

/** Two aliases of one language; a name may stand among the aliases as well. */
const isSameList = (a: Named, b: Named) => a.alias && b.alias && a.path.at(-2) === b.path.at(-2)

const complain = ({ source, path }: Named, message: string, remedy: string) =>
  entryProblem({ source }, path, { message, remedy })
