/** A function of a text that finds each text once: what was found is kept as long as the function that is returned. */
export function remembered<T extends object>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
