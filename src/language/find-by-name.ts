/** Finding places by what somebody typed: any name of theirs, in any case, with or without accents. */
import { foldText } from "./fold.ts";

/** Names in the form in which they are compared. They are those of places, a fixed number, and each letter that is typed asks for all. */
const comparable = new Map<string, string>();

/**
 * What somebody means by a few letters: what is called so, then what begins so, then what has a word that begins so, then
 * what holds it anywhere. Accents, case, `_` and `/` make no difference.
 * @param namesOf the nearest name first; never what people typed, as these are kept.
 * @returns with each the name by which it was found.
 */
export function findByName<T>(
  items: readonly T[],
  typed: string,
  namesOf: (item: T) => readonly string[],
): readonly { readonly item: T; readonly name: string }[] {
  const wanted = placeName(typed.slice(0, 80));
  const found = items.flatMap((item) => {
    const ranked = namesOf(item).map((name) => ({ item, name, rank: rankOf(comparableName(name), wanted) }));
    const [best] = ranked.filter(({ rank }) => rank >= 0).toSorted((a, b) => a.rank - b.rank);
    return best ?? [];
  });
  return found.toSorted((a, b) => a.rank - b.rank);
}

/** 0 is the best; -1 means that the name does not match. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const at = ` ${name}`.indexOf(` ${wanted}`);
  if (at >= 0) return at === 0 ? 1 : 2;
  // One or two letters somewhere within a word are found too often to mean anything.
  return wanted.length > 2 && name.includes(wanted) ? 3 : -1;
}

function comparableName(name: string): string {
  const known = comparable.get(name);
  if (known !== undefined) return known;
  const made = placeName(name);
  comparable.set(name, made);
  return made;
}

function placeName(text: string): string {
  return foldText(text.replace(/[_/,]|(?<=\p{L})-(?=\p{L})/gu, " ")).replace(/\s+/g, " ");
}
