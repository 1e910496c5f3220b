/** Which of the challenges that were shown somebody means by what it is about or how it is done: "the support one", "the one with less talking". Pure. */

import type { Locale } from "#src/kernel/locale.ts";
import type { Kind } from "#src/kernel/vocabulary.ts";
import { foldText } from "#src/language/fold.ts";
import { lately } from "#src/language/remembered.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./named-choice.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 120;

/** What is known of a challenge that was shown. */
export interface Shown {
  readonly title: string;
  readonly task: string;
  readonly kind: Kind;
  readonly minutes: number;
  /** Whether it needs nobody else. */
  readonly isAlone: boolean;
  /** The last answer pointed at another one of them. */
  readonly isHeld?: boolean;
}

export interface NamedChoice {
  /** Its place among those that were shown, from 0. */
  readonly at: number;
  /** It is called by words of its title, and not asked about: nothing else can be meant. */
  readonly isSure: boolean;
}

/** What a message says, folded and on one line. */
const spokenIn = (text: string): string => foldText(bareWords(text)).replace(/\s+/g, " ").trim();

/** Null where a message names none of them, or could mean several. */
export function namedChoice(text: string, shown: readonly Shown[], locale: Locale): NamedChoice | null {
  if (shown.length === 0 || text.length > MOST_CHARACTERS) return null;
  const { ASKED, ASKED_BY_PLACE, NAMED } = WORDS[locale];
  const folded = spokenIn(text);
  const title = shown.findIndex((one) => wordsOf(one.title).join(" ") === wordsOf(folded).join(" "));
  if (title >= 0) return { at: title, isSure: true };
  const placed = ASKED_BY_PLACE.exec(folded)?.groups;
  if (placed && (placed["lead"] !== undefined || text.includes("?")))
    return unsure(byPlace(placed["place"] ?? "", shown, locale));
  const asked = ASKED.exec(folded)?.groups?.["words"];
  if (asked !== undefined) return unsure(byManner(asked, shown, locale));
  if (text.includes("?")) return null;
  const words = NAMED.map((one) => one.exec(folded)?.groups?.["words"]).find((one) => one !== undefined);
  if (words === undefined) return null;
  const manner = byManner(words, shown, locale);
  return manner === null ? byWords(words, shown, locale) : unsure(manner);
}

/** Whether it is asked which of several takes less time, or more. */
export function asksWhichLength(text: string, locale: Locale): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const { ASKED, LONGEST, SHORTEST } = WORDS[locale];
  const words = ASKED.exec(spokenIn(text))?.groups?.["words"]?.trim();
  return words !== undefined && (SHORTEST.test(words) || LONGEST.test(words));
}

/** Whether a message asks for a step towards what was just spoken of: "ok give me something in that direction". */
export function wantsStep(text: string, locale: Locale): boolean {
  return text.length <= MOST_CHARACTERS && WORDS[locale].STEP_TOWARDS.test(spokenIn(text));
}

/** What they call a challenge by that was shown some time ago; null where they speak of none. */
export function shownBefore(text: string, locale: Locale): string | null {
  if (text.length > MOST_CHARACTERS || text.includes("?")) return null;
  const { NAMED, SHOWN_BEFORE } = WORDS[locale];
  const folded = spokenIn(text);
  if (!SHOWN_BEFORE.test(folded)) return null;
  return NAMED.map((one) => one.exec(folded)?.groups?.["words"]).find((one) => one !== undefined) ?? null;
}

/**
 * Whether a title is what they would take, by all the words that they call it by, or typed as it begins; null where a message says
 * neither.
 */
export function titleWanted(text: string, locale: Locale): ((title: string) => boolean) | null {
  if (text.length > MOST_CHARACTERS || text.includes("?")) return null;
  const { NAMED, OF_ANY, TAKING } = WORDS[locale];
  const folded = spokenIn(text);
  const words = TAKING.test(folded)
    ? NAMED.map((one) => one.exec(folded)?.groups?.["words"]).find((one) => one !== undefined)
    : undefined;
  const stems = wordsOf(words ?? "")
    .filter((word) => word.length > 2 && !OF_ANY.has(word) && !AROUND.has(word))
    .map(stemOf);
  if (stems.length > 0)
    return (title) => {
      const own = wordsOfTitle(title).map(stemOf);
      return stems.every((stem) => own.includes(stem));
    };
  const typed = wordsOf(folded);
  return typed.length < FEWEST_TYPED
    ? null
    : (title) => ` ${wordsOfTitle(title).join(" ")} `.startsWith(` ${typed.join(" ")} `);
}
/** Fewer words may begin a sentence of any kind. */
const FEWEST_TYPED = 4;

const unsure = (at: number | null): NamedChoice | null => (at === null ? null : { at, isSure: false });

/** By the order in which they were shown; "the other" is the one at which the last answer did not point. */
function byPlace(place: string, shown: readonly Shown[], locale: Locale): number | null {
  const at = WORDS[locale].PLACES[place];
  if (at === undefined) return only(shown, ({ isHeld }) => isHeld === true);
  const found = at < 0 ? shown.length - 1 : at;
  return shown.length > 1 && found < shown.length ? found : null;
}

function byManner(words: string, shown: readonly Shown[], locale: Locale): number | null {
  const { ALONE, BY_KIND, LONGEST, SHORTEST } = WORDS[locale];
  const said = words.trim();
  if (SHORTEST.test(said))
    return only(shown, ({ minutes }) => minutes === Math.min(...shown.map((one) => one.minutes)));
  if (LONGEST.test(said)) return only(shown, ({ minutes }) => minutes === Math.max(...shown.map((one) => one.minutes)));
  if (ALONE.test(said)) return only(shown, ({ isAlone }) => isAlone) ?? only(shown, ({ kind }) => kind !== "talk");
  for (const kind of ["talk", "watch", "read", "make", "write"] as const)
    if (BY_KIND[kind].test(said)) return only(shown, (one) => one.kind === kind);
  return null;
}

/** By its title, or else by what it asks. */
function byWords(words: string, shown: readonly Shown[], locale: Locale): NamedChoice | null {
  const { OF_ANY } = WORDS[locale];
  const stems = wordsOf(words)
    .filter((word) => word.length > 2 && !OF_ANY.has(word) && !AROUND.has(word))
    .map(stemOf);
  if (stems.length === 0) return null;
  const holds = (text: string): boolean => {
    const own = wordsOf(text).map(stemOf);
    return stems.every((stem) => own.some((word) => word === stem || (stem.length > 3 && word.startsWith(stem))));
  };
  const titled = only(shown, ({ title }) => holds(title));
  if (titled !== null) return { at: titled, isSure: true };
  return unsure(only(shown, ({ title, task }) => holds(`${title} ${task}`)));
}
const AROUND: ReadonlySet<string> = new Set(
  "the about with and for some where you have that this instead of than rather thing things".split(" "),
);

/** The place of the only one that fits; null where none does, or several do. */
function only(shown: readonly Shown[], fits: (one: Shown) => boolean): number | null {
  const found = shown.flatMap((one, at) => (fits(one) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Almost every message is held against the title of each challenge, of which there are a few hundred. */
const wordsOfTitle = lately(512, wordsOf);
/** "Watching", "watches" and "watch" are one. */
const stemOf = (word: string): string => word.replace(/(?<=\p{L}{3})(?:ing|es|s)$/u, "");
