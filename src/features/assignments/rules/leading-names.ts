/** Names without a mark at the beginning of what somebody typed: "maya and Omar Haddad: ask sales". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { assignMarksEn } from "./assign-marks.en.ts";

/** One way to read the beginning of a line. */
export interface NamesBefore {
  readonly names: readonly string[];
  /** What stands behind them, without the colon that ends whom it is for. */
  readonly rest: string;
}

const MOST = 12;
const PATTERNS: Readonly<Record<Locale, ReturnType<typeof patternsOf>>> = {
  en: patternsOf(assignMarksEn.besidePeople),
};

/** All ways in which names may begin the line, the longest first; whether they are anybody's is for others to say. */
export function leadingNames(line: string, locale: Locale): readonly NamesBefore[] {
  const { before, chain, between } = PATTERNS[locale];
  const plain = line.replace(/\s+/g, " ").trim();
  const text = plain.slice(before.exec(plain)?.[0].length ?? 0);
  const all = chain.exec(text)?.[0] ?? "";
  const names = all === "" ? [] : all.split(between).slice(0, MOST);
  let from = 0;
  const places = names.map((name) => {
    const at = text.indexOf(name, from);
    from = at + name.length;
    return { name, at };
  });
  return places
    .flatMap(({ name, at }, index) => {
      const sooner = names.slice(0, index);
      const first = name.split(" ")[0] ?? name;
      return [...new Set([first, name])].map((one) => ({
        names: [...sooner, one],
        rest: text
          .slice(at + one.length)
          .replace(/^ ?: ?/, "")
          .trim(),
      }));
    })
    .toReversed();
}

/**
 * The reading whose names are people's. Behind one who is known, a name with a capital is a name as well, of somebody who is not known.
 * @param isSomebody whether a name is that of one or more colleagues.
 */
export function meantNames(
  readings: readonly NamesBefore[],
  isSomebody: (name: string) => boolean,
): NamesBefore | null {
  const isNamed = ([first = "", ...more]: readonly string[]): boolean =>
    isSomebody(first) && more.every((name) => isSomebody(name) || /^\p{Lu}/u.test(name));
  const named = readings.filter(({ names }) => isNamed(names));
  const most = Math.max(0, ...named.map(({ names }) => names.length));
  const longest = named.filter(({ names }) => names.length === most);
  return longest.find(({ names }) => names.every(isSomebody)) ?? longest[0] ?? null;
}

/** The reading of a line that begins with somebody who is not known: "Jürgen: present at the retro", "Jürgen". Null where it may be a challenge. */
export function unknownNames(line: string, readings: readonly NamesBefore[]): NamesBefore | null {
  const head = /^([^:]{1,60}):(?!\/\/|\d)/.exec(line)?.[1];
  const found = readings.find(({ names, rest }) =>
    head === undefined ? rest === "" && names.every((name) => /^\p{Lu}/u.test(name)) : endsWith(head, names),
  );
  return found ?? null;
}

function endsWith(head: string, names: readonly string[]): boolean {
  const last = names.at(-1);
  return last !== undefined && head.trim().endsWith(last) && names.every((name) => !/^\p{Ll}.*-/u.test(name));
}

function patternsOf(beside: string): Readonly<Record<"before" | "chain" | "between", RegExp>> {
  const word = String.raw`(?!(?:${beside})\b)\p{L}[\p{L}'\u2019-]*`;
  const name = String.raw`${word}(?: (?!(?:${beside})\b)\p{Lu}[\p{L}'\u2019-]*)?`;
  const between = String.raw`(?:, | and | & | &amp; )`;
  return {
    before: new RegExp(String.raw`^(?:(?:${beside}) )?`, "iu"),
    chain: new RegExp(String.raw`^${name}(?:${between}${name})*`, "u"),
    between: new RegExp(between, "u"),
  };
}
