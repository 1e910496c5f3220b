/** A time for their own challenge, which is named with it: whatever else waits for an answer, it is for that one. Pure. */
import { topicStems } from "#src/features/reflections/rules/told-of.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { stemOf } from "#src/language/reading/stems.en.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./own-named.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 100;

interface Named {
  /** Of their own challenge. */
  readonly title: string;
  /** What else may be meant: who asks for it, and what it is called. */
  readonly others: readonly string[];
  readonly locale: Locale;
}

/** Such a message without the name: what is left are words of when. Null where it does not name that one alone, or says anything else. */
export function besideOwnName(text: string, { title, others, locale }: Named): string | null {
  const { AROUND, CLAUSE, OTHERWISE, REMARK } = WORDS[locale];
  if (text.length > MOST_CHARACTERS) return null;
  const words = foldText(bareWords(text));
  const clauses = words.split(CLAUSE);
  const first = clauses.findIndex((clause) => !REMARK.test(clause));
  if (first < 0) return null;
  const said = clauses.slice(first).join(" ");
  const timed = said.replace(AFTER_LUNCH, " ");
  if (OTHERWISE.test(timed)) return null;
  const own = topicStems(title, locale);
  const theirs = topicStems(others.join("\n"), locale);
  const tokens = said.split(/\s+/).map((token) => token.replace(/[:,.!]+$/, ""));
  const all = new Set((foldText(title).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(stemOf));
  const isOwn = (token: string): boolean => all.has(stemOf(token));
  const isNamed = tokens.some((token) => own.has(stemOf(token)) && !theirs.has(stemOf(token)) && !AROUND.has(token));
  const rest = tokens.filter((token) => !isOwn(token) && !AROUND.has(token)).join(" ");
  return isNamed && rest !== "" ? rest : null;
}
/** These say when, as well. */
const AFTER_LUNCH = /\b(?:after|before) (?:lunch|work|noon|standup|stand-up)\b/g;
