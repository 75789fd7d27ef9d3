/** Work that is done once for each object it is asked of, and is forgotten with it. */

export function perKey<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly it: Made }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.it
    const it = make(key)
    known.set(key, { it })
    return it
  }
}
