/** From what it is learned whether a message weighs: sentences of each kind, words of danger, and a part of all that is said on any day. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { ActWords } from "#src/language/act.ts";
import { hashOf, mixed } from "#src/language/reading/hash.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import { LIGHT, type WeighingWords } from "#src/language/weighing.ts";
import { HUMAN_ACTS } from "./human.ts";
import { BEFORE_ALL } from "./understand.ts";

/** One of so many ordinary sentences is learned from; the others say how often it is wrong about such. */
const ONE_OF = 3;

/** Whether an ordinary sentence is learned from. It comes of its words alone. */
export function isLearned(text: string): boolean {
  return mixed(hashOf(text), PARTING) % ONE_OF === 0;
}
const PARTING = 7;

/** What people say on any day; acts that are answered by human words are left out. */
export function ordinaryOf(words: readonly ActWords[]): readonly string[] {
  return examplesOf(words).flatMap(({ act, text }) => (HUMAN_ACTS.has(act) ? [] : [text]));
}

/** All from which it is learned, in one language. */
export function weighingExamples(
  { weighing, words }: { readonly weighing: readonly WeighingWords[]; readonly words: readonly ActWords[] },
  locale: Locale,
): readonly WeighingWords[] {
  const own = words.filter((one) => one.locale === locale);
  const danger = own.flatMap(({ act, says }) => (act === BEFORE_ALL ? says : []));
  return [
    { locale, kind: LIGHT, says: ordinaryOf(own).filter(isLearned) },
    { locale, kind: "self", says: danger },
    ...weighing.filter((one) => one.locale === locale),
  ];
}
