/** Work that is done once for each object it is asked of, and is forgotten with it. */

/** What else the work takes (`rest`) must always be the same for the same object. */
export function perKey<Key extends object, Rest extends unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const known = new WeakMap<Key, { readonly it: Made }>()
  return (key, ...rest) => {
    const before = known.get(key)
    if (before) return before.it
    const it = make(key, ...rest)
    known.set(key, { it })
    return it
  }
}
