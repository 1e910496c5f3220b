/** Which question somebody asks about what the last answer was about, in words that name no matter of their own: "how long is that for". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./asked-of-last.en.ts";
import { KEEPING } from "./held-offers.ts";
import type { Talk } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 90;

/** seat: to find one. ask: an introduction. mentor: to find one. guest: a seat of theirs. give: what they offer of themselves. kept: what they told. */
export type Matter =
  | "seat"
  | "ask"
  | "mentor"
  | "guest"
  | "give"
  | "challenge"
  | "nudges"
  | "settings"
  | "pause"
  | "plan"
  | "privacy"
  | "progress"
  | "kept";
/** What is asked about it. nobody: what if it comes to nothing. leave: whether they may end it. words: what is said there. judge: whether it is good. */
export type Kind = keyof (typeof english)["KINDS"];

const BY_ACT: Readonly<Record<string, Matter>> = {
  "find-seat": "seat",
  "ask-somebody": "ask",
  "ask-somebody-newcomer": "ask",
  "who-to-ask": "ask",
  "find-mentor": "mentor",
  "offer-seat": "guest",
  "be-host": "give",
  "be-host-newcomer": "give",
  "be-mentor": "give",
  "be-asked": "give",
  next: "challenge",
  "what-is-it": "challenge",
  "why-this": "challenge",
  "how-long": "challenge",
  example: "challenge",
  allowed: "challenge",
  "when-next": "nudges",
  settings: "settings",
  preferences: "settings",
  privacy: "privacy",
  "who-reads": "privacy",
  "seen-by-name": "privacy",
  spying: "privacy",
  pause: "pause",
  plan: "plan",
  move: "plan",
  remind: "plan",
  progress: "progress",
  done: "kept",
  log: "kept",
};

/** What stands under an answer of which nothing else is remembered. */
const BY_BUTTON: readonly (readonly [RegExp, Matter])[] = [
  [/^seat\.(?:wish|find)\b/, "seat"],
  [/^seat\.offer\b/, "guest"],
  [/^introductions\.open\b/, "ask"],
  [/^matching\.profile\b/, "give"],
];
/** A seat that is listed has a day, an hour and a host of its own. */
const LISTED = /^seat\.ask\b/;
const OF_LISTED: ReadonlySet<Kind> = new Set(["when", "length", "who"]);

/** What may be asked with one word that is not known: of time, and of how it may end. */
const BESIDE_OWN: ReadonlySet<Kind> = new Set(["nobody", "length", "leave", "when"]);

/** What the last answer was about, or asked whether it is meant; null where it was about nothing of these. */
export function matterOfLast({ act, readings, offers }: Pick<Talk, "act" | "readings" | "offers">): Matter | null {
  const [reading, ...others] = readings;
  const named = act ?? (others.length === 0 ? reading : undefined);
  const known = named === undefined ? undefined : BY_ACT[named];
  if (known) return known;
  const shown = offers.filter(({ isHeld }) => !isHeld);
  if (shown.some(({ action }) => KEEPING.has(action))) return "kept";
  const [first] = shown;
  if (!first) return null;
  const led = first.action === "chat.do" && shown.length === 1 ? BY_ACT[first.value.split(" ")[0] ?? ""] : undefined;
  if (led || act !== null) return led ?? null;
  return BY_BUTTON.find(([action]) => action.test(first.action))?.[1] ?? null;
}

export interface Asked {
  readonly matter: Matter;
  /** All that it may be, the likeliest first. */
  readonly kinds: readonly Kind[];
}

/** Null where a message is no question, names a matter of its own, or nothing was spoken of. */
export function askedOfLast(
  text: string,
  talk: Pick<Talk, "act" | "readings" | "offers" | "askedOf">,
  locale: Locale,
): Asked | null {
  if (text.length > MOST_CHARACTERS) return null;
  const matter = matterOfLast(talk);
  if (matter === null) return null;
  const {
    asks,
    BARELY,
    BY_PRONOUN,
    CALLED,
    ENDS_IT,
    KINDS,
    OF_MATTER,
    OF_PEOPLE,
    OF_SOMETHING_ELSE,
    POINTING,
    POINTS,
  } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (!asks(words) || OF_SOMETHING_ELSE.test(words)) return null;
  const said = words.match(/\p{L}[\p{L}\p{N}']*/gu) ?? [];
  const own = said.filter((word) => !(POINTING.has(word) || OF_MATTER.has(word) || CALLED[matter]?.has(word))).length;
  const mayBeOwn = own === 1 && BY_PRONOUN.test(words);
  if (own > 0 && !mayBeOwn) return null;
  const isListed = talk.offers.some(({ action, isHeld }) => !isHeld && LISTED.test(action));
  // Without a question about what was told, there is nothing that may be unclear in it.
  const isUnasked = matter === "kept" && talk.askedOf === null;
  const isOther: Partial<Record<Kind, boolean>> = {
    meaning: isUnasked,
    judge: OF_PEOPLE.test(words),
    leave: !ENDS_IT.test(words),
  };
  const isLeft = (kind: Kind): boolean =>
    (isListed && OF_LISTED.has(kind)) || isOther[kind] === true || (own > 0 && !BESIDE_OWN.has(kind));
  const kinds = ORDER.filter((kind) => KINDS[kind].test(words) && !isLeft(kind));
  // Whatever else is asked of it, how it goes says most.
  const isOfAll = own === 0 && !isListed && (POINTS.test(words) || BARELY.test(words));
  const all = isOfAll ? [...kinds, "onward" as const] : kinds;
  return all.length === 0 ? null : { matter, kinds: all };
}

/** A question about clients is hardly one about time. */
const ORDER: readonly Kind[] = [
  "forgotten",
  "shift",
  "meaning",
  "hard",
  "whose",
  "nobody",
  "client",
  "judge",
  "count",
  "length",
  "leave",
  "when",
  "chooser",
  "other",
  "seen",
  "words",
  "onward",
  "only",
  "who",
];

/** Whether a day alone, said after the settings or of when the next one comes, is one for every week: "and the day? can it be tuesday". */
export function isDayOfSettings(
  text: string,
  talk: Pick<Talk, "act" | "readings" | "offers">,
  locale: Locale,
): boolean {
  const matter = matterOfLast(talk);
  if (text.length > MOST_CHARACTERS || (matter !== "settings" && matter !== "nudges")) return false;
  const { asks, OF_MATTER, ONCE, POINTING, SHIFTING, WEEKDAYS } = WORDS[locale];
  const words = foldText(bareWords(text));
  const rest = words.replace(WEEKDAYS, "");
  if (rest === words || ONCE.test(words) || (!asks(words) && matter === "nudges")) return false;
  const all = rest.match(/[\p{L}']+/gu) ?? [];
  return all.every((word) => POINTING.has(word) || OF_MATTER.has(word) || SHIFTING.has(word));
}

/** Whether they ask by whose clock a time is meant: "is that my time or german time". */
export function asksWhoseClock(text: string, locale: Locale): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const words = foldText(bareWords(text));
  const { asks, BESIDE_CLOCK, CLOCKS, POINTING, WHOSE_CLOCK } = WORDS[locale];
  const rest = words.replace(CLOCKS, "").match(/\p{L}[\p{L}']*/gu) ?? [];
  return (
    asks(words) &&
    rest.every((word) => POINTING.has(word) || BESIDE_CLOCK.has(word)) &&
    WHOSE_CLOCK.some((one) => one.test(words))
  );
}
