/** Two wishes in one message: the one is answered, the other is named and offered. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { BETWEEN_WISHES, OF_SOMEBODY_ELSE } from "./second-wish.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const BETWEEN: Readonly<Record<Locale, RegExp>> = { en: BETWEEN_WISHES };
const OF_OTHERS: Readonly<Record<Locale, RegExp>> = { en: OF_SOMEBODY_ELSE };
/** So sure the reader is of a part of a message that is a wish of its own. */
const SURE = 0.7;
/** Fewer words than these are no wish of their own, nor are so many more than that. */
const FEW_WORDS = 3;
const MOST_PARTS = 4;
/** Two of them in one message would be read from the same times: only the first is done. */
const TIMED: ReadonlySet<string> = new Set(["plan", "move", "remind", "pause"]);
/** What is told, felt or said in passing is no second wish; "where do I start?" asks about the first. */
const NO_WISH: ReadonlySet<string> = new Set(
  `${NO_ACT} ${BEFORE_ALL} prepare help done log not-yet not-done yes no thanks greeting how-are-you annoyed misunderstood undo feelings conflict doubt stuck bored
  manager-trouble no-answer praised envy guilt quitting last-day too-easy too-hard not-my-thing forget stop cannot-come`.split(
    /\s+/,
  ),
);

/** What says more of the wish that is answered: "a demo on Wednesday, no client there", "it's just a lot. no messages until monday". */
const DETAILS: Readonly<Record<string, ReadonlySet<string>>> = {
  "offer-seat": new Set(["consent-given", "consent-refused", "find-seat", "host-pause"]),
  pause: new Set(["smaller", "skip", "less-often"]),
  "seat-keep": new Set(["give-seat-back", "seat-off"]),
};

/**
 * The wish that stands beside the one that is answered; null where there is none that is sure.
 * @param act what is answered. @param guess reads a part of the message.
 */
export function secondWish(
  text: string,
  {
    act,
    guess,
    locale,
  }: { readonly act: string; readonly guess: (part: string) => readonly Guess[]; readonly locale: Locale },
): string | null {
  const parts = text.split(BETWEEN[locale]).filter((part) => tokensOf(part).words.length >= FEW_WORDS);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const isOwn = (part: string): boolean => !OF_OTHERS[locale].test(part.trim());
  const wishes = parts
    .filter(isOwn)
    .flatMap((part) => guess(part)[0] ?? [])
    .filter(({ sureness }) => sureness >= SURE);
  // The answered one is one of the parts: else they are read as one.
  if (!wishes.some((wish) => wish.act === act)) return null;
  const isOther = (name: string): boolean =>
    name !== act && !NO_WISH.has(name) && !DETAILS[act]?.has(name) && !(TIMED.has(name) && TIMED.has(act));
  return wishes.find((wish) => isOther(wish.act))?.act ?? null;
}

/** What is asked about the challenge: a time beside it is one for that. Other answers take a time along themselves, or have another thing of that day. */
const ASKED_OF_CHALLENGE: ReadonlySet<string> = new Set(
  "prepare what-to-ask example why-this how-long allowed what-is-it together who-to-ask privacy who-reads".split(" "),
);
/** Whether the answer to an act leaves a time that is named beside it to be answered, too. */
export function leavesTime(act: string): boolean {
  return ASKED_OF_CHALLENGE.has(act);
}

/**
 * The part of a message that names nothing but a time, beside other parts that say something else; null where there is none, or several.
 * @param isTime whether a part is nothing but a time.
 */
export function timeBeside(
  text: string,
  { isTime, locale }: { readonly isTime: (part: string) => boolean; readonly locale: Locale },
): string | null {
  const parts = text.split(BETWEEN[locale]).filter((part) => tokensOf(part).words.length > 0);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const [only, ...others] = parts.filter(isTime);
  return only !== undefined && others.length === 0 ? only : null;
}
