/** What people tell at length, and what they answer to the question about it: neither is lost. Pure. */
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { bareWords } from "#src/language/typing.ts";
import { type Decision, STORY_WORDS, tells } from "./decide.ts";
import { wishesForNext } from "./next-wish.en.ts";
import type { Read } from "./read-words.ts";
import { NO_DEED, OF_DONE, OF_WORK, TELLS_DEED, TELLS_OF, YES_TAKEN_BACK } from "./stories.en.ts";

/** So many words are offered to be kept, whatever was read from them. */
export function isLong(text: string): boolean {
  return tokensOf(text).words.length >= STORY_WORDS;
}

/** Whether a member's message is offered to be kept, in place of anything that is asked back. */
export function offersKeeping(read: Read, text: string, locale: Locale): boolean {
  return !read.isGrave && (read.decision.kind === "story" || isTold(read, text, locale));
}

/** The likeliest other reading of a message that is offered to be kept; null where there is none. */
export function besideKeeping(decision: Decision): string | null {
  if (decision.kind === "story" || decision.kind === "lost") return decision.instead?.[0] ?? null;
  const acts = decision.kind === "choose" ? decision.acts : [];
  return acts.find((act) => act !== "done" && act !== "log") ?? null;
}

/** Whether a message most likely tells what somebody did, so that its words are offered to be kept. */
function isTold({ decision, guesses }: Read, text: string, locale: Locale): boolean {
  const [first = null] = decision.kind === "choose" ? decision.acts : decision.kind === "confirm" ? [decision.act] : [];
  const isTelling = first === "done" || first === "log" || decision.kind === "lost";
  if (isLong(text)) return isTelling;
  if (isTelling && tellsDeed(text, locale)) return true;
  const isAside = guesses[0]?.act === NO_ACT && guesses[0].sureness >= ASIDE;
  return isTelling && !isAside && (tellsSomething(text, locale) || (first === "done" && tellsWhat(text, locale)));
}

/** Whether a sentence tells what was done or noticed at work: "we shipped the new login". */
export function tellsDeed(text: string, locale: Locale): boolean {
  const words = foldText(bareWords(text))
    .replace(/[^\p{L}\p{N}'%]+/gu, " ")
    .trim();
  const deed = DEED[locale].exec(words);
  if (deed === null || WITHOUT_DEED[locale].test(words) || asksSomething(text, locale)) return false;
  return deed.groups?.["talk"] !== undefined || AT_WORK[locale].test(words);
}
const DEED: Readonly<Record<Locale, RegExp>> = { en: TELLS_DEED };
const AT_WORK: Readonly<Record<Locale, RegExp>> = { en: OF_WORK };
const WITHOUT_DEED: Readonly<Record<Locale, RegExp>> = { en: NO_DEED };

/** Whether words that most likely say that it is done say what was done, too: "spoke to sales" and not "did it already". */
export function tellsWhat(text: string, locale: Locale): boolean {
  const words = foldText(bareWords(text))
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");
  return (
    words.length >= FEWEST_TELLING &&
    !asksSomething(text, locale) &&
    TOLD[locale].test(words.join(" ")) &&
    !words.every((word) => BARE[locale].test(word))
  );
}
/** Whether the words behind a yes tell more of what was done, and take nothing of the yes back. */
export function tellsOn(text: string, locale: Locale): boolean {
  const isSome = tokensOf(text).words.length >= FEW_TOLD_WORDS;
  return isSome && !asksSomething(text, locale) && !TAKES_BACK[locale].test(foldText(bareWords(text)));
}
const TAKES_BACK: Readonly<Record<Locale, RegExp>> = { en: YES_TAKEN_BACK };
const FEWEST_TELLING = 3;
const TOLD: Readonly<Record<Locale, RegExp>> = { en: TELLS_OF };
const BARE: Readonly<Record<Locale, RegExp>> = { en: OF_DONE };
/** So sure of talk about work that is meant for nobody here, a short message is not offered to be kept. */
const ASIDE = 0.55;

/** What only tells, or is glad: nothing is asked for beside which a line of sorrow would stand. */
export function tellsOrPraises(act: string): boolean {
  return TELLING_ACTS.has(act);
}
const TELLING_ACTS: ReadonlySet<string> = new Set([
  "done",
  "log",
  "change-told",
  "praised",
  "thank",
  "thanks",
  "told-hard",
]);

/** What keeps the words itself, or is about sorrow, where nothing is offered but an answer. */
const WITHOUT_KEEPING: ReadonlySet<string> = new Set([
  "done",
  "log",
  "crisis",
  "feelings",
  "conflict",
  "doubt",
  "manager-trouble",
  "forget",
  "delete-told",
]);

/** Whether nothing is to be offered beside the answer of that act. */
export function keepsWords(act: string): boolean {
  return WITHOUT_KEEPING.has(act);
}

/** So sure that something is told, and so unlikely any other act: chosen by cross-validation (`tests/replies.test.ts`). */
const TOLD_SURE = 0.5;
const OTHER_LIKELY = 0.2;
const LIKELY = 0.5;

/** What is known of a message that may be a reply. */
type MaybeReply = Pick<Read, "isSure" | "inReply"> & { readonly text: string };

/** Whether a message answers what was asked about a reflection: it surely tells something, and no other act is likely. */
export function isReply(about: MaybeReply, locale: Locale): boolean {
  if (!mayBeReply(about, locale)) return false;
  let told = 0;
  for (const { act, sureness } of about.inReply) {
    if (tells(act)) told += sureness;
    else if (act !== NO_ACT && sureness >= OTHER_LIKELY) return false;
  }
  return told >= TOLD_SURE;
}

/** Whether a message may answer what was asked: no question, nothing that a pattern reads as a wish, and no wish for the next challenge. */
export function mayBeReply({ text, isSure }: Pick<MaybeReply, "text" | "isSure">, locale: Locale): boolean {
  const { words } = tokensOf(text);
  return words.length > 0 && !isSure && !wishesForNext(words) && !asksSomething(text, locale);
}

/** The likeliest wish of a message that came while a question waited; null where it most likely asks for nothing. */
export function wishIn({ decision, inReply }: Pick<Read, "decision" | "inReply">): string | null {
  if (decision.kind === "act" || decision.kind === "confirm") return tells(decision.act) ? null : decision.act;
  const first = inReply[0]?.act ?? NO_ACT;
  const [chosen] = decision.kind === "choose" ? decision.acts : [];
  return chosen === undefined || first === NO_ACT || tells(first) || tells(chosen) ? null : chosen;
}

/** Answers beside which nothing is offered to be added, although a question waits. */
const WITHOUT_ADDING: ReadonlySet<string> = new Set(
  "crisis feelings delete-told change-told forget undo misunderstood thanks greeting yes no share".split(" "),
);

/** Whether a message that no wish was surely read from may be added beside the answer of that act. */
export function mayBeAddedBeside(act: string): boolean {
  return !WITHOUT_ADDING.has(act);
}

/** What is known of a message that may tell of a challenge. */
type Said = Pick<Read, "isSure" | "guesses"> & { readonly text: string };

/** Whether a message in the thread of a challenge tells of it: where no other wish is likely, a guess is none. */
export function tellsInThread({ text, isSure, guesses: [first] }: Said, locale: Locale): boolean {
  const isTold = !isSure && tokensOf(text).words.length >= FEW_TOLD_WORDS && (first?.sureness ?? 0) < LIKELY;
  return isTold && !asksSomething(text, locale);
}
/** Fewer words than these are a wish rather than what somebody tells. */
const FEW_TOLD_WORDS = 4;

/** Whether a message tells of what was closed or asked for last: told in a few words at least, and no other wish is likely. */
export function tellsInReply(about: Said, locale: Locale): boolean {
  const first = about.guesses[0]?.act ?? NO_ACT;
  const isTold = first === NO_ACT || first === "done" || first === "log" || first === "praised";
  if (tellsInThread(about, locale)) return true;
  const isLongEnough = tokensOf(about.text).words.length >= FEW_TOLD_WORDS;
  return isTold && !about.isSure && isLongEnough && !asksSomething(about.text, locale);
}
