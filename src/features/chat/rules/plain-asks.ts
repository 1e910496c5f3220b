/** What is asked so plainly that no reader is needed, and that one takes for the challenge of now: whom it needs, a mentor by name, doing it at once. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./plain-asks.en.ts";
import type { Offer, Talk } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 120;

/** reminder: whether and when they are reminded. waiting: whether anything waits for their answer. tell-anyone: whether somebody has to hear of it. whom: whom the challenge needs. where-left: where they had got to. missed: what came while they were away. why-chosen: why what was shown or chosen is what it is. own-challenges: whether they can have a challenge themselves. did-write: whether somebody, folded, wrote to them. ask-them: that the bot writes to somebody for them, by a name or a pronoun, folded. propose: somebody whom they would ask, folded; `mustBeKnown`: the words alone may mean anything. mentor: whom they would like as one, folded. now: they do the challenge at once; `mayBeOrder`: or tell the bot to do something. */
export type PlainAsk =
  | { readonly kind: "reminder" }
  | { readonly kind: "waiting" }
  | { readonly kind: "tell-anyone" }
  | { readonly kind: "whom" }
  | { readonly kind: "where-left" }
  | { readonly kind: "missed" }
  | { readonly kind: "why-chosen" }
  | { readonly kind: "own-challenges" }
  | { readonly kind: "did-write"; readonly name: string }
  | { readonly kind: "ask-them"; readonly name: string }
  | { readonly kind: "propose"; readonly name: string; readonly mustBeKnown: boolean }
  | { readonly kind: "mentor"; readonly name: string }
  | { readonly kind: "now"; readonly mayBeOrder: boolean };

/** The phrase of a challenge whose meaning is asked, folded; null where a message asks for something else, or its text has no such phrase. */
export function phraseAskedIn(text: string, challenge: string, locale: Locale): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { OF_ANY_SENTENCE, PHRASE_ASKED, THING_ASKED } = WORDS[locale];
  const words = foldText(bareWords(text));
  const [, by, behind] = PHRASE_ASKED.exec(words) ?? [];
  const meant = by ?? behind;
  const phrase = wordsOf(meant ?? THING_ASKED.exec(words)?.[1] ?? "");
  const named = phrase.filter((word) => !OF_ANY_SENTENCE.has(word));
  if (phrase.length < FEWEST_WORDS || named.length < (meant === undefined ? FEWEST_WORDS : 1)) return null;
  const asked = phrase.join(" ");
  return ` ${wordsOf(challenge).join(" ")} `.includes(` ${asked} `) ? asked : null;
}
/** A single word stands in many questions. Where it is not asked what they mean, so many of them name something. */
const FEWEST_WORDS = 2;
const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Null for what says anything else. */
export function plainAskIn(text: string, locale: Locale): PlainAsk | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { ASK_THEM, DID_WRITE, DOING_NOW, MAY_BE_ORDER, MENTOR_NAMED, MISSED, REMINDER_ASKED } = WORDS[locale];
  const { WHERE_LEFT, WHOM } = WORDS[locale];
  const { OWN_CHALLENGES, PROPOSED, PROPOSED_SHORT, TELL_ANYONE, WAITING_ASKED, WHY_CHOSEN } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (REMINDER_ASKED.test(words)) return { kind: "reminder" };
  if (WAITING_ASKED.test(words)) return { kind: "waiting" };
  if (TELL_ANYONE.test(words)) return { kind: "tell-anyone" };
  if (MISSED.test(words)) return { kind: "missed" };
  if (WHOM.test(words)) return { kind: "whom" };
  if (WHERE_LEFT.test(words)) return { kind: "where-left" };
  if (WHY_CHOSEN.some((one) => one.test(words))) return { kind: "why-chosen" };
  if (OWN_CHALLENGES.some((one) => one.test(words))) return { kind: "own-challenges" };
  const writer = DID_WRITE.exec(words)?.[1];
  if (writer !== undefined) return { kind: "did-write", name: writer };
  const them = ASK_THEM.exec(words)?.[1];
  if (them !== undefined) return { kind: "ask-them", name: them };
  const proposed = [...PROPOSED, ...PROPOSED_SHORT].map((one) => one.exec(words)?.[1]).find((one) => one !== undefined);
  if (proposed !== undefined && !MENTOR_NAMED.some((one) => one.test(words)))
    return { kind: "propose", name: proposed, mustBeKnown: !PROPOSED.some((one) => one.test(words)) };
  const name = MENTOR_NAMED.map((one) => one.exec(words)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return { kind: "mentor", name };
  return DOING_NOW.test(words) && !text.includes("?") ? { kind: "now", mayBeOrder: MAY_BE_ORDER.test(words) } : null;
}

/** Whether that is said of the challenge, and not of what the bot asked or offered last. */
export function isOfChallenge(
  { mayBeOrder }: { readonly mayBeOrder: boolean },
  talk: Pick<Talk, "isQuestion" | "offers">,
): boolean {
  const shown = talk.offers.filter(({ isHeld }) => !isHeld);
  if (shown.length === 0) return !talk.isQuestion;
  return (
    shown.some(isOfPlan) && (!mayBeOrder || (!talk.isQuestion && shown.every((one) => !one.main || isOfPlan(one))))
  );
}
/** Whether a button is about doing what is open. */
const isOfPlan = ({ action, value }: Offer): boolean =>
  OF_PLAN.test(action) || (action.startsWith("chat.do") && OF_DOING.test(value));
const OF_PLAN = /^nudge\.(?:accept|move|remind)/;
const OF_DOING = /^(?:plan|prepare|done|not-yet|what-is-it|example)(?: |$)/;
