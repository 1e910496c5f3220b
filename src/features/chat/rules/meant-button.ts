/** "Yes, leave a wish", "send me the export", "show it": a button of the last answer that is said by its label, or by words of what it does. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { KEEPING } from "./held-offers.ts";
import { DECLINING, leaningIn } from "./leaning.ts";
import * as english from "./meant-button.en.ts";
import type { Offer } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than a label, or than what a button does. */
const MOST_CHARACTERS = { label: 100, words: 60 };
/** What is taken back, what is said to somebody else, and what closes a challenge is said in words of its own. */
const OF_ITS_OWN =
  /\btake-back\b|\bundo\b|^nudge\.(?:unplan|done|skip)$|^(?:assignment|introductions|mentor|forget)\.|^seat\.(?:yes|no|suits)|^chat\.do\S* (?:done|skip|not-done|not-yet|yes|no|asked-\S+|forget|stop)\b/;

/**
 * The button of the last answer that a message says, and nothing besides; null where it says none or several. Labels that say no more than yes
 * or no lean on the question, and what keeps words is named in its own way.
 */
export function buttonMeant<O extends Offer>(text: string, offers: readonly O[], locale: Locale): O | null {
  if (text.includes("?") || leaningIn(text, locale) !== null) return null;
  const choices = offers.filter(({ action, isHeld }) => !isHeld && !KEEPING.has(action) && !DECLINING.has(action));
  return buttonNamed(text, choices, locale) ?? buttonByWords(text, choices, locale);
}

/** The only one of these. */
function onlyOne<O extends Offer>(found: readonly O[]): O | null {
  const [only] = found;
  return only && found.every(({ action, value }) => action === only.action && value === only.value) ? only : null;
}

/** The one whose label they say. */
function buttonNamed<O extends Offer>(text: string, choices: readonly O[], locale: Locale): O | null {
  if (text.length > MOST_CHARACTERS.label) return null;
  const said = labelWords(bareWords(text), locale);
  const isSaid = ({ action, label }: Offer): boolean =>
    label !== undefined && !WAY_BACK.test(action) && leaningIn(label, locale) === null && isNamed(said, label, locale);
  return onlyOne(choices.filter(isSaid));
}

/** What is taken back is asked about in words of its own. */
const WAY_BACK = /\btake-back\b|\bundo\b|^nudge\.unplan$/;

/** The whole label, and around it only what people put there. */
function isNamed(said: string, label: string, locale: Locale): boolean {
  const { BEHIND, FRONT } = WORDS[locale];
  const words = labelWords(label, locale);
  // "Done" and "settings" are wishes of their own, and "end it" does not say what.
  if (!words.includes(" ") || OF_IT.test(words)) return false;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1))
    if (FRONT.test(said.slice(0, at)) && BEHIND.test(said.slice(at + words.length))) return true;
  return false;
}

const OF_IT = / it(?: back)?$/;

/** "I'm in" and "im in" are one, and so are "tell her yes" and "tell them yes". */
function labelWords(text: string, locale: Locale): string {
  return (
    foldText(text)
      .replaceAll("'", "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .join(" ")
    .replace(/\bi am\b/g, "im")
    .replace(WORDS[locale].THEM, "them");
}

/**
 * The only one that all the words of a message fit, where it begins with a yes, points at what was spoken of or names two words of it; null for
 * all other messages.
 */
function buttonByWords<O extends Offer>(text: string, choices: readonly O[], locale: Locale): O | null {
  if (text.length > MOST_CHARACTERS.words || text.includes("\n")) return null;
  const { AROUND, POINTING, YES_FIRST } = WORDS[locale];
  const said = wordsOf(bareWords(text)).join(" ");
  const behind = said.replace(YES_FIRST, "");
  const words = behind.split(" ");
  const named = words.filter((word) => !AROUND.has(word)).map(stemOf);
  const isSaid = behind !== said || named.length > 1 || words.some((word) => POINTING.has(word));
  if (named.length === 0 || !isSaid) return null;
  return onlyOne(choices.filter((offer) => mayBeCalled(offer) && fits(offer, named, locale)));
}

/** A command on a button names a way that they type. */
function mayBeCalled({ action, value, label = "" }: Offer): boolean {
  return !label.startsWith("/") && !OF_ITS_OWN.test(`${action} ${value}`);
}

/** Whether each of these words stands on the button, or is one of those that people have for what it does. */
function fits({ action, value, label = "" }: Offer, named: readonly string[], locale: Locale): boolean {
  const does = `${action} ${value}`;
  const called = WORDS[locale].CALLED.flatMap(([button, words]) => (button.test(does) ? words.split(" ") : []));
  const known = new Set([...wordsOf(label), ...called].map(stemOf));
  return named.every((word) => known.has(word));
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .replaceAll("'", "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** "Entries" and "entry" are told apart: only a plain plural is not. */
const stemOf = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, "");
