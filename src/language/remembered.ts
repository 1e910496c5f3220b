/** A function of a text that finds each text once: what was found is kept as long as the function that is returned. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/**
 * A function of a text that finds each of the texts asked about lately once.
 * @param most of them are kept at least, twice as many at most: those that were not asked about for so long are let go.
 */
export function lately<T>(most: number, find: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const found = old.get(text) ?? find(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, found);
    return found;
  };
}

/** What `make` makes, when it is first asked for, and once; a promise that fails stays the failed one. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
