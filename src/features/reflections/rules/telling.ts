/**
 * Messages that tell a story without a command: whether a message tells something, and of which challenge it most likely
 * tells.
 */
import type { Locale } from "#src/kernel/locale.ts";
import type { Nudge } from "#src/kernel/member.ts";
import { bareWords } from "#src/language/typing.ts";
import { ASKING } from "./asking.en.ts";

const MIN_WORDS = 6;
const BEGINS_ASKING: Readonly<Record<Locale, RegExp>> = { en: ASKING };
/** A question mark at the end, within a quote or brackets too. */
const QUESTION = /\?["')\s]*$/;
const SEVERAL_SENTENCES = /[\p{L}\p{N})"'][.!…]+\s+["'(]?[\p{L}\p{N}]/u;
const ASKED_LATELY_MS = 7 * 86_400_000;

/** Whether a message that is no wish tells something: no question, and a sentence of some length or several of them. */
export function tellsSomething(message: string, locale: Locale): boolean {
  const words = bareWords(message);
  if (QUESTION.test(words) || BEGINS_ASKING[locale].test(words)) return false;
  return words.split(/\s+/).length >= MIN_WORDS || SEVERAL_SENTENCES.test(words);
}

/**
 * The nudge of which somebody most likely tells: what they planned, else what they were lately asked about, else what is
 * open. It is a guess that only they confirm.
 * @param recent nudges in any order; what they declined is none of them.
 */
export function toldAbout(current: Nudge | null, recent: readonly Nudge[], now: Date): Nudge | null {
  if (current?.status === "planned") return current;
  const asked = recent
    .filter(({ status }) => status === "open" || status === "done" || status === "lapsed")
    .map((nudge) => ({ nudge, at: nudge.followedUpAt?.getTime() ?? 0 }))
    .filter(({ at }) => at > now.getTime() - ASKED_LATELY_MS)
    .sort((a, b) => b.at - a.at)[0];
  return asked?.nudge ?? current;
}
