/** Whether a message asks something, by its form: people leave the question mark out. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "./fold.ts";
import * as english from "./questions.en.ts";
import { bareWords } from "./typing.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells something, whatever is asked in it. */
const MOST_CHARACTERS = 400;

/**
 * Whether something is asked: with the sign of a question anywhere, or by how its first clause or its last one is built. What only
 * names a question ("she asked what it costs") tells of one.
 */
export function asksSomething(text: string, locale: Locale): boolean {
  if (text.includes("?")) return true;
  const { ASKING, CLAUSE, LEAD, TAG } = WORDS[locale];
  const words = foldText(bareWords(text))
    .slice(0, MOST_CHARACTERS)
    .replace(/[.,!…\s]+$/, "");
  if (TAG.test(words)) return true;
  const clauses = words.split(CLAUSE).map((one) => one.replace(LEAD, "").trim());
  const said = clauses.filter((one) => one !== "");
  const ends = [words.replace(LEAD, "").trim(), said[0] ?? "", said.at(-1) ?? ""];
  return ends.some((clause) => ASKING.some((pattern) => pattern.test(clause)));
}
