/** Work that is done when it is first asked for, and not again. */

export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** A function that is made when it is first called. */
export function late<Arguments extends unknown[], Result>(
  make: () => (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const made = once(make)
  return (...args) => made()(...args)
}
