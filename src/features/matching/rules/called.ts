/** Whether somebody is meant by a name that was typed. Pure. */
import { foldText } from "#src/language/fold.ts";

/** By the first name or the whole one, in any case, with or without accents, with a dot or space between: "jurgen", "Jürgen.Klein". */
export function isCalled(fullName: string, typed: string): boolean {
  const full = spaced(fullName);
  const wanted = spaced(typed);
  return wanted !== "" && (full === wanted || full.split(" ")[0] === wanted);
}

function spaced(name: string): string {
  return foldText(name)
    .replace(/[._\s]+/g, " ")
    .trim();
}
