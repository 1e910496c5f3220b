/** What patterns are asked about while something runs: no clock is needed to see that none of them sees a long text. */

type Method = (this: RegExp, text: string, ...others: unknown[]) => unknown;
const METHODS = ["exec", "test", Symbol.replace, Symbol.split, Symbol.match, Symbol.matchAll, Symbol.search] as const;

/** Every pattern that was asked meanwhile, with the longest text that it was asked about. */
export function longestInputs(run: () => void): ReadonlyMap<string, string> {
  const longest = new Map<string, string>();
  const patterns = RegExp.prototype as unknown as Record<PropertyKey, Method>;
  const before = METHODS.map((name) => [name, patterns[name]] as const);
  for (const [name, method] of before)
    patterns[name] = function asked(this: RegExp, text: string, ...others: unknown[]): unknown {
      if (text.length > (longest.get(String(this))?.length ?? -1)) longest.set(String(this), text);
      return method?.call(this, text, ...others);
    };
  try {
    run();
  } finally {
    for (const [name, method] of before) if (method) patterns[name] = method;
  }
  return longest;
}
