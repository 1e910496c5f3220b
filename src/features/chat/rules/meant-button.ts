/** "Send me the export", "yes delete", "show it": a sentence whose words are all those of one button that stands there, or of what it does. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { KEEPING } from "./held-offers.ts";
import { DECLINING, leaningIn } from "./leaning.ts";
import * as english from "./meant-button.en.ts";
import type { Offer } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 60;
/** What is taken back, what is said to somebody else, and what closes a challenge is said in words of its own. */
const OF_ITS_OWN =
  /\btake-back\b|\bundo\b|^nudge\.(?:unplan|done|skip)$|^(?:assignment|introductions|mentor|forget)\.|^seat\.(?:yes|no|suits)|^chat\.do\S* (?:done|skip|not-done|not-yet|yes|no|asked-\S+|forget|stop)\b/;

/**
 * The only button of the last answer that all the words of a message fit, where it begins with a yes, points at what was spoken of or
 * names two words of it; null for all other messages.
 */
export function buttonMeant<O extends Offer>(text: string, offers: readonly O[], locale: Locale): O | null {
  if (text.length > MOST_CHARACTERS || /[?\n]/.test(text) || leaningIn(text, locale) !== null) return null;
  const { AROUND, POINTING, YES_FIRST } = WORDS[locale];
  const said = wordsOf(bareWords(text)).join(" ");
  const behind = said.replace(YES_FIRST, "");
  const words = behind.split(" ");
  const named = words.filter((word) => !AROUND.has(word)).map(stemOf);
  const isSaid = behind !== said || named.length > 1 || words.some((word) => POINTING.has(word));
  if (named.length === 0 || !isSaid) return null;
  const found = offers.filter((offer) => isChoice(offer) && fits(offer, named, locale));
  const [only] = found;
  return only && found.every(({ action, value }) => action === only.action && value === only.value) ? only : null;
}

/** A command on a button names a way that they type. */
function isChoice({ action, value, isHeld, label = "" }: Offer): boolean {
  return (
    !isHeld &&
    !label.startsWith("/") &&
    !OF_ITS_OWN.test(`${action} ${value}`) &&
    !KEEPING.has(action) &&
    !DECLINING.has(action)
  );
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
