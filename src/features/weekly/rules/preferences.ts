/** What somebody said of ease, size and topics: for how long it counts, and how the choice heeds it. */
import { atSize, type Challenge, sizesOf } from "#src/kernel/challenge.ts";
import type { WishedReason } from "#src/kernel/member.ts";
import type { Scope, Size } from "#src/kernel/vocabulary.ts";
import { isAbout, readTopic, type Topic, topicOfOne } from "./topics.ts";

export type Wish =
  | { readonly what: "ease"; readonly value: "easier" | "harder" }
  | { readonly what: "size"; readonly value: "smaller" | "bigger" }
  | { readonly what: "more" | "less"; readonly value: Topic };

/** A wish that is remembered. */
export type Preference = Wish & { readonly id: string; readonly memberId: string; readonly since: Date };

const WEEK_MS = 7 * 86_400_000;
/** What suits a person changes: after so many weeks a wish counts no more, unless they say it again. */
export const HOLDS_WEEKS = { ease: 12, size: 6, more: 12, less: 26 } as const;
/** "You asked for less of ..." is said in the first weeks, not every week. */
const LESS_TOLD_WEEKS = 3;
const EASE_WEIGHT = 3;
const SIZE_WEIGHT = 1.6;
const MORE_WEIGHT = 5;
const LESS_WEIGHT = 0.05;
/** Whom a company does not have cannot be asked, so it comes only where there is nothing else at all. */
const LACKING_WEIGHT = 0.0001;

/** What they turned down stays so until they say otherwise. */
export function isInForce(wish: Pick<Preference, "what" | "since"> & { readonly value?: string }, now: Date): boolean {
  const { what, since, value = "" } = wish;
  if (what === "less" && readTopic(value)?.by === "one") return true;
  return now.getTime() - since.getTime() < HOLDS_WEEKS[what] * WEEK_MS;
}

/** One wish takes the place of what it contradicts: bigger of smaller, less of a topic of more of it. */
export function isOvertakenBy(older: Wish, newer: Wish): boolean {
  if (newer.what === "ease" || newer.what === "size") return older.what === newer.what;
  return (older.what === "more" || older.what === "less") && older.value === newer.value;
}

/** They said that there are no such colleagues where they work. */
export const isLacking = (wish: Wish): boolean => wish.what === "less" && readTopic(wish.value)?.by === "host";

/** They turned down a single challenge, and not what is like it. */
export const isOfOne = (wish: Wish): boolean => wish.what === "less" && readTopic(wish.value)?.by === "one";

/** Whether they said that this one is not for them. */
export function isTurnedDown(challenge: Pick<Challenge, "id">, preferences: readonly Wish[]): boolean {
  const one = topicOfOne(challenge);
  return preferences.some(({ what, value }) => what === "less" && value === one);
}

/** The scope that they want to be asked from: one up for harder, one down for easier, where there is one. */
export function wishedScope(scope: Scope, preferences: readonly Wish[]): Scope {
  const ease = preferences.find(({ what }) => what === "ease")?.value;
  if (ease === "harder" && scope < 4) return (scope + 1) as Scope;
  return ease === "easier" && scope > 1 ? ((scope - 1) as Scope) : scope;
}

/** The size in which a challenge is offered. */
export function wishedSize(challenge: Challenge, preferences: readonly Wish[]): Size {
  const sizes = sizesOf(challenge);
  const size = preferences.find(({ what }) => what === "size")?.value;
  if (size === "bigger" && sizes.includes("bigger")) return "bigger";
  return size === "smaller" && sizes.includes("tiny") ? "tiny" : "usual";
}

/** How much more, or less, a challenge is wished than any other. */
export function wishedWeight(challenge: Challenge, scope: Scope, preferences: readonly Preference[]): number {
  return preferences.reduce((weight, wish) => weight * weightOf(challenge, scope, wish), 1);
}

function weightOf(challenge: Challenge, scope: Scope, wish: Preference): number {
  if (wish.what === "ease") return challenge.scopes.includes(wishedScope(scope, [wish])) ? EASE_WEIGHT : 1;
  if (wish.what === "size") return wishedSize(challenge, [wish]) === "usual" ? 1 : SIZE_WEIGHT;
  if (!isAbout(challenge, wish.value)) return 1;
  if (wish.what === "more") return MORE_WEIGHT;
  return isLacking(wish) ? LACKING_WEIGHT : LESS_WEIGHT;
}

/** What of it is a reason for this one. */
export function wishedReasons(
  challenge: Challenge,
  scope: Scope,
  preferences: readonly Preference[],
  now: Date,
): readonly WishedReason[] {
  const reason = ({ what, value }: Preference): WishedReason => ({ kind: "wished", what, value });
  const fits = preferences.filter((wish) => {
    if (wish.what === "ease") {
      const wanted = wishedScope(scope, [wish]);
      return wanted !== scope && challenge.scopes.includes(wanted);
    }
    if (wish.what === "size") return atSize(challenge, wishedSize(challenge, [wish])) !== challenge;
    if (wish.what === "more") return isAbout(challenge, wish.value);
    // That there are no such colleagues says nothing for what needs none.
    if (isLacking(wish) || isOfOne(wish)) return false;
    return !isAbout(challenge, wish.value) && now.getTime() - wish.since.getTime() < LESS_TOLD_WEEKS * WEEK_MS;
  });
  const order = ["more", "ease", "size", "less"];
  return fits.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what)).map(reason);
}
