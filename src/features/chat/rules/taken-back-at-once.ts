/** "Move it to Friday, no wait, leave it": a wish that its own message takes back, or may take back. Pure. */

import type { Locale } from "#src/kernel/locale.ts";
import type { Effect } from "#src/language/act.ts";
import { type Correction, correctionsIn } from "#src/language/corrections.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import type { Decision } from "./decide.ts";
import type { Read } from "./read-words.ts";
import * as english from "./taken-back-at-once.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** In what is longer, a "no" at the end may be a part of what is told. */
const MOST_WORDS = 20;

/** back: nothing of what stands before is to be done. unclear: it is corrected, and it is not plain what is to be done instead. */
export type TakenBack = { readonly kind: "back"; readonly before: string } | { readonly kind: "unclear" };

/** What is longer tells something, whatever is corrected in it. */
const MOST_CHARACTERS = 2000;

/** Whether a message takes back what it wishes for; null where nothing is corrected, or only the time of it. */
export function takenBackIn(text: string, locale: Locale): TakenBack | null {
  const { BEGINS, COURTESIES, MAY_ADD, MAY_TELL, NOT_AFTER_ALL, ONLY_CORRECTED, OTHER_TIME } = WORDS[locale];
  const bare = bareWords(text);
  const words = foldText(bare);
  if (words.length > MOST_CHARACTERS) return correctionsIn(words, locale).length > 0 ? { kind: "unclear" } : null;
  const isWished = ({ before }: Correction): boolean => /[a-z0-9]/.test(before.replace(COURTESIES, ""));
  // "Skip it, actually no": its last word is no other correction.
  const found = correctionsIn(words, locale);
  const marked = (found.length > 0 ? found : correctionsIn(`${words},`, locale)).filter(isWished);
  const unmarked = lastClausesIn(words, locale).filter(isWished);
  const isBack = ({ by, instead }: Correction): boolean => {
    if (MAY_ADD.test(by) || instead.includes("?")) return false;
    if (NOT_AFTER_ALL.test(instead) || (!MAY_TELL.test(by) && NOT_AFTER_ALL.test(`${by}${instead}`))) return true;
    return !/[a-z]/.test(instead) && ONLY_CORRECTED.test(`${by}${instead}`);
  };
  const back = [...marked, ...unmarked].find(isBack);
  if (back) {
    if (words.split(" ").length > MOST_WORDS) return { kind: "unclear" };
    const { before } = back;
    const written = bare.length === words.length ? bare.slice(0, before.length) : before;
    return { kind: "back", before: written.replace(SIGNS_BEHIND, "") };
  }
  const mayBeBack = ({ by, instead }: Correction): boolean =>
    !MAY_TELL.test(by) && !OTHER_TIME.test(instead) && !instead.includes("?");
  const isUnclear =
    marked.some((one) => BEGINS.test(one.instead) || mayBeBack(one)) ||
    unmarked.some(({ instead }) => BEGINS.test(instead));
  return isUnclear ? { kind: "unclear" } : null;
}
const SIGNS_BEHIND = /[\s,;.!:-]+$/;

/** What stands before and in each clause that may take it back without a word of correction. */
function lastClausesIn(words: string, locale: Locale): readonly Correction[] {
  return [...words.matchAll(WORDS[locale].LAST_CLAUSE)].map(({ 0: by, index }) => ({
    before: words.slice(0, index),
    by: "",
    instead: words.slice(index + by.length),
  }));
}

/** Whether words that were taken back were surely a wish of the bot's: what is left behind them is nothing else. */
export function isPlainWish(
  { decision, guesses, isSure }: Pick<Read, "decision" | "guesses" | "isSure">,
  effectOf: (act: string) => Effect | null,
): boolean {
  const isOne = decision.kind === "act" || decision.kind === "confirm";
  if (!isOne || MAY_BE_A_CRY.has(decision.act)) return false;
  return effectOf(decision.act) !== null && (isSure || (guesses[0]?.sureness ?? 0) >= PLAIN);
}
/** Who asks for help, for a person or for silence, and says "never mind", may need it all the same. */
const MAY_BE_A_CRY: ReadonlySet<string> = new Set(
  "help prepare human privacy who-reads who-to-ask find-mentor not-done too-hard kept-out conflict manager-trouble".split(
    " ",
  ),
);
/** So sure the reader is of most wishes in plain words; of what only begins like one it seldom is. */
const PLAIN = 0.5;

/** Such a message without how long and how often: what weighs on somebody is looked for in what is left. */
export function withoutHowLong(text: string, locale: Locale): string {
  return text.replace(WORDS[locale].HOW_LONG, " ");
}

/** The same decision, where it does nothing that the message takes back: what would be changed, kept or asked about is a question. */
export function heldBack(
  decision: Decision,
  taken: TakenBack | null,
  effectOf: (act: string) => Effect | null,
): Decision {
  if (taken === null || decision.kind !== "act" || decision.act === BEFORE_ALL) return decision;
  const { act, instead } = decision;
  if ((effectOf(act) ?? "shows") === "shows") return decision;
  return { kind: "confirm", act, ...(instead ? { instead } : {}) };
}
