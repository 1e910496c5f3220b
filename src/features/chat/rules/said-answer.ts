/** A yes or a no that is said in a short message to whoever asks: "no to Omar", "Maya yes, Omar not this time". A no anywhere is never a yes. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Standing } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import type { Decision } from "./decide.ts";
import * as english from "./said-answer.en.ts";
import type { Waits } from "./waiting.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** More words say more than an answer. */
const MOST_WORDS = 14;
/** So many words of an answer may be about anything else. */
const MOST_LEFT = 1;

/** Whether a clause says yes or no; null where it says neither, or both. */
export function answersIn(text: string, locale: Locale): "yes" | "no" | null {
  const { NO, NO_NO, YES } = WORDS[locale];
  const words = foldText(bareWords(text));
  const plain = words.replace(NO_NO, " ");
  if (NO.test(plain)) return "no";
  return YES.test(words) || plain !== words ? "yes" : null;
}

/** A short message with a no in it, of which a yes was read: who asks is shown with all answers instead. */
export function neverYes(text: string, decision: Decision, locale: Locale): Decision {
  if ((decision.kind !== "act" && decision.kind !== "confirm") || decision.act !== "asked-yes") return decision;
  const isShort = foldText(bareWords(text)).split(/\s+/).length <= MOST_WORDS;
  return isShort && answersIn(text, locale) === "no" ? { kind: "act", act: "asked-who", slots: null } : decision;
}

/** Whether it is said of who was there. */
export function speaksOfThere(words: string, locale: Locale): boolean {
  return WORDS[locale].THERE.test(words);
}

/** Whether it speaks of all of them at once. */
export function speaksOfAll(text: string, locale: Locale): boolean {
  const { ALL, BOTH, NONE } = WORDS[locale];
  const words = foldText(bareWords(text));
  return [ALL, BOTH, NONE].some((pattern) => pattern.test(words));
}

/** A yes or a no to one of what waits. */
export interface SaidAnswer<W extends Waits> {
  readonly answer: "yes" | "no";
  readonly one: W;
}

/**
 * What is answered of all that waits, each named by whoever asks or by what it is; empty where a message is not plainly that.
 * @param nameOf the name of whoever asks, by Slack id.
 */
export function answersNamed<W extends Waits>(
  text: string,
  waiting: readonly W[],
  { nameOf, locale }: { readonly nameOf: (userId: string) => string; readonly locale: Locale },
): readonly SaidAnswer<W>[] {
  const { CLAUSE_END, OF_ONESELF, UNSURE } = WORDS[locale];
  const all = namesJoined(foldText(bareWords(text)), waiting, nameOf);
  const isLong = all.split(/\s+/).length > MOST_WORDS;
  // "Not sure about Omar" is neither a yes nor a no to him.
  const clauses = all.split(CLAUSE_END).filter((one) => one.trim() !== "" && !UNSURE.test(one));
  const words = clauses.join(", ");
  if (words === "" || isLong || /\?\s*$/.test(text) || OF_ONESELF.test(words)) return [];
  const found: SaidAnswer<W>[] = [];
  let lead: "yes" | "no" | null = null;
  let unanswered: readonly W[] = [];
  for (const clause of clauses) {
    const answer = answersIn(clause, locale);
    const named = namedIn(clause, waiting, { nameOf, locale });
    const isOfSeveral = named.length > 1 && new Set(named.map(({ userId }) => userId)).size < named.length;
    const isOfKind = named.length > 1 && named.some((one) => !isNamed(clause, one, nameOf));
    if (isOfSeveral || isOfKind || leftOver(clause, waiting, { nameOf, locale }) > MOST_LEFT) return [];
    if (named.length > 0) {
      const said: "yes" | "no" | null = answer ?? lead;
      if (said === null) unanswered = named;
      else found.push(...named.map((one) => ({ answer: said, one })));
      lead = null;
    } else if (answer !== null && unanswered.length > 0) {
      found.push(...unanswered.map((one) => ({ answer, one })));
      unanswered = [];
    } else if (answer !== null && found.length === 0) lead = answer;
    else if (answer !== null && answer !== found.at(-1)?.answer) return [];
  }
  const isOnce = new Set(found.map(({ one }) => one)).size === found.length;
  // A no of which nothing but a yes was read: that is not plain.
  const isNoLost = answersIn(words, locale) === "no" && found.every(({ answer }) => answer === "yes");
  return unanswered.length === 0 && isOnce && !isNoLost ? found : [];
}

/** Kinds of what waits that somebody asks of them, or of which it is asked who was there: all of them can be answered at once. */
const OF_PEOPLE: ReadonlySet<Standing> = new Set(["seat-asked", "mentor-asked", "talk-asked", "guest-unconfirmed"]);

/**
 * The same where all of them are answered alike: "both were there", "they can both come", "neither". Empty where a message is not plainly
 * that, or where more wait than can be meant.
 */
export function answersAll<W extends Waits>(
  text: string,
  waiting: readonly W[],
  { nameOf, locale }: { readonly nameOf: (userId: string) => string; readonly locale: Locale },
): readonly SaidAnswer<W>[] {
  const { ALL, BOTH, NONE, OF_ONESELF, UNSURE } = WORDS[locale];
  const words = foldText(bareWords(text));
  const isPlain = words.split(/\s+/).length <= MOST_WORDS && !/\?\s*$/.test(text);
  if (!isPlain || OF_ONESELF.test(words) || UNSURE.test(words) || waiting.length < 2) return [];
  if (!waiting.every(({ standing }) => OF_PEOPLE.has(standing))) return [];
  const isNone = NONE.test(words);
  if (!isNone && !ALL.test(words) && !(BOTH.test(words) && waiting.length === 2)) return [];
  const rest = words.replace(NONE, " ").replace(ALL, " ").replace(BOTH, " ");
  const answer = isNone ? "no" : answersIn(rest, locale);
  const isNamed = namedIn(rest, waiting, { nameOf, locale }).length === 1;
  if (answer === null || isNamed || leftOver(rest, waiting, { nameOf, locale }) > 0) return [];
  return waiting.map((one) => ({ answer, one }));
}

/** Those of whom they do not know yet what to say. */
export function undecidedAmong<W extends Waits>(
  text: string,
  waiting: readonly W[],
  { nameOf, locale }: { readonly nameOf: (userId: string) => string; readonly locale: Locale },
): readonly W[] {
  const { CLAUSE_END, UNSURE } = WORDS[locale];
  const clauses = foldText(bareWords(text)).split(CLAUSE_END);
  const unsure = clauses.filter((one) => UNSURE.test(one)).join(" ");
  return unsure === "" ? [] : waiting.filter((one) => isNamed(unsure, one, nameOf));
}

/** "Maya and Omar can come": what is said of one is said of both. */
function namesJoined(words: string, waiting: readonly Waits[], nameOf: (userId: string) => string): string {
  const names = [...new Set(waiting.flatMap((one) => namesIn(one, nameOf)))];
  let said = ` ${words.replace(/[,.;:!?…]+/g, " $& ")} `;
  for (const one of names)
    for (const other of names) said = said.replaceAll(` ${one} and ${other} `, ` ${one} ${other} `);
  return said.trim();
}

function isNamed(words: string, one: Waits, nameOf: (userId: string) => string): boolean {
  const said = ` ${(words.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  return namesIn(one, nameOf).some((name) => said.includes(` ${name} `));
}

/** Those of them that are named, by whoever asks or else by what it is. */
export function namedIn<W extends Waits>(
  clause: string,
  waiting: readonly W[],
  { nameOf, locale }: { readonly nameOf: (userId: string) => string; readonly locale: Locale },
): readonly W[] {
  const said = ` ${(foldText(clause).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  const byName = waiting.filter((one) => namesIn(one, nameOf).some((name) => said.includes(` ${name} `)));
  const byKind = waiting.filter(({ standing }) => calledBy(standing, locale)?.test(said) ?? false);
  const both = byName.filter((one) => byKind.includes(one));
  if (both.length > 0) return both;
  return byName.length > 0 ? byName : byKind;
}

function calledBy(standing: Standing, locale: Locale): RegExp | null {
  return (WORDS[locale].CALLED as Partial<Record<Standing, RegExp>>)[standing] ?? null;
}

function namesIn({ userId, names }: Waits, nameOf: (userId: string) => string): readonly string[] {
  const [first = ""] = userId === null ? [] : nameOf(userId).split(" ");
  return [first, ...names].map((name) => foldText(name)).filter((name) => name !== "");
}

/** Words that are neither an answer, nor a name, nor what stands around them. */
function leftOver<W extends Waits>(
  clause: string,
  waiting: readonly W[],
  { nameOf, locale }: { readonly nameOf: (userId: string) => string; readonly locale: Locale },
): number {
  const { AROUND, NO, NO_NO, YES } = WORDS[locale];
  let left = ` ${(foldText(clause).match(/[\p{L}\p{N}']+/gu) ?? []).join(" ")} `;
  for (const name of waiting.flatMap((one) => namesIn(one, nameOf))) left = left.replaceAll(` ${name} `, " ");
  for (const { standing } of waiting) {
    const called = calledBy(standing, locale);
    if (called) left = left.replace(new RegExp(called.source, "g"), " ");
  }
  left = left.replace(NO_NO, " ").replace(new RegExp(NO.source, "g"), " ").replace(new RegExp(YES.source, "g"), " ");
  return left
    .replace(AROUND, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "'").length;
}
