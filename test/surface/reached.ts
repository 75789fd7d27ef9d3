/** The files that a file of the program can come to load. */

/** By name; those that `but` fits, and what only they load, are left out. */
export function reachedFrom(
  name: string,
  chunks: ReadonlyMap<string, string>,
  but: RegExp,
  reached: Set<string> = new Set(),
): Set<string> {
  if (reached.has(name) || but.test(name)) return reached
  reached.add(name)
  for (const [, next = ''] of (chunks.get(name) ?? '').matchAll(
    /["']\.{1,2}\/(?:parts\/)?([\w.-]+\.js)["']/g,
  ))
    reachedFrom(next, chunks, but, reached)
  return reached
}
