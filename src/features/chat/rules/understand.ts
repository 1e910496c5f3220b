/** Which of the intents a message says. Only sure patterns; no language model. */
import type { Locale } from "#src/kernel/locale.ts";
import { type Slots, type SpokenIntent, saidIn, UNCLEAR } from "#src/language/intent.ts";

/** Stands for all intents that the list below does not name, in the order of the capabilities. */
const ALL_OTHERS = "*";
/** Whoever says that they may harm themselves is answered first, whatever else they say. */
export const BEFORE_ALL = "crisis";
/**
 * The order of the intents: where a message fits two of them, the earlier one is taken. What tells a story goes before
 * wishes, and
 * wishes that are dangerous to miss ("delete my data") before those that are not.
 */
export const PRECEDENCE: readonly string[] = [
  BEFORE_ALL,
  "given-news",
  "unshare",
  "seen-by-name",
  "leave-given",
  "confidence",
  "meaning",
  "done",
  "log",
  "pause",
  "remind",
  "what-if-absent",
  "cannot-come",
  "move",
  "forget",
  "export",
  "seat-back-seen",
  "privacy",
  "stop",
  "resume",
  "not-yet",
  "not-done",
  "skip",
  "swap",
  "plan",
  "progress",
  "settings",
  "wish-topic",
  "next-meeting",
  "when-next",
  "next",
  "join",
  ALL_OTHERS,
  "help",
  "thanks",
  "greeting",
];

/** The intents in the order in which they are asked. */
export function inPrecedence<I extends Pick<SpokenIntent, "name">>(intents: readonly I[]): readonly I[] {
  const rank = ({ name }: I): number => {
    const found = PRECEDENCE.indexOf(name);
    return found < 0 ? PRECEDENCE.indexOf(ALL_OTHERS) : found;
  };
  return intents.toSorted((a, b) => rank(a) - rank(b));
}

/** The intents whose patterns are asked of a message, in order; words of danger were looked for before. */
export function patternsOf<I extends Pick<SpokenIntent, "name">>(intents: readonly I[]): readonly I[] {
  return inPrecedence(intents).filter(({ name }) => name !== BEFORE_ALL);
}

/** Who writes: somebody who has joined, or not. */
export type Audience = "member" | "newcomer";

/**
 * Reads one message by sure patterns.
 * @param intents in the order of `inPrecedence`.
 * @returns null when nothing is asked for that is sure enough to be done.
 */
export function understand<I extends SpokenIntent>(
  text: string,
  intents: readonly I[],
  { audience, locale }: { readonly audience: Audience; readonly locale: Locale },
): { readonly intent: I; readonly slots: Slots } | null {
  const said = saidIn(text, locale);
  for (const intent of intents) {
    // For members only: from somebody who was invited, "please don't" is an answer.
    const { isSaidByNegation = false } = intent.wordings[locale];
    if (audience === "member" && said.isNegated && intent.name !== BEFORE_ALL && !isSaidByNegation) continue;
    if (!isFor(intent, audience)) continue;
    const slots = intent.wordings[locale].read(said);
    if (slots === UNCLEAR) return null;
    if (slots) return { intent, slots };
  }
  return null;
}

/** Whether they may say it. */
export function isFor({ audience }: Pick<SpokenIntent, "audience">, who: Audience): boolean {
  return audience === who || audience === "anybody";
}
