/** Whether somebody is meant by a name that was typed, or that stands in a message. Pure. */
import { foldText } from "#src/language/fold.ts";

/** By the first name or the whole one, in any case, with or without accents, with a dot or space between: "jurgen", "Jürgen.Klein". */
export function isCalled(fullName: string, typed: string): boolean {
  const full = spaced(fullName);
  const wanted = spaced(typed);
  return wanted !== "" && (full === wanted || full.split(" ")[0] === wanted);
}

/**
 * Those whom a message names by their first name, in any case, with or without accents, also with an "s" run on: "mayas", "Jürgen.Klein's".
 * Where several are called so, the whole name says which.
 */
export function namedAmong<T extends { readonly name: string }>(message: string, people: readonly T[]): readonly T[] {
  const said = ` ${wordsIn(message).join(" ")} `;
  const isSaid = (name: string): boolean => name !== "" && (said.includes(` ${name} `) || said.includes(` ${name}s `));
  const named = people.filter(({ name }) => {
    const [first = ""] = wordsIn(name);
    return isSaid(first) || isSaid(first.split("-")[0] ?? "");
  });
  const whole = named.filter(({ name }) => wordsIn(name).length > 1 && isSaid(wordsIn(name).join(" ")));
  return whole.length > 0 ? whole : named;
}

const wordsIn = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

function spaced(name: string): string {
  return foldText(name)
    .replace(/[._\s]+/g, " ")
    .trim();
}
