/** "Yes, leave a wish": whoever says the label of a button that was just shown means that button. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { KEEPING } from "./held-offers.ts";
import { DECLINING, leaningIn } from "./leaning.ts";
import * as english from "./named-button.en.ts";
import type { Offer } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than a label. */
const MOST_CHARACTERS = 100;

/**
 * The button of the last answer that a message names, and nothing besides; null where it names none or several. Labels that say no more
 * than yes or no lean on the question, and what keeps words is named in its own way.
 */
export function buttonNamed<O extends Offer>(text: string, offers: readonly O[], locale: Locale): O | null {
  if (text.length > MOST_CHARACTERS || text.includes("?") || leaningIn(text, locale) !== null) return null;
  const said = labelWords(bareWords(text), locale);
  const named = offers.filter(
    (offer) => offer.label !== undefined && isChoice(offer, locale) && isNamed(said, offer.label, locale),
  );
  const [only] = named;
  return only && named.every(({ action, value }) => action === only.action && value === only.value) ? only : null;
}

/** What is taken back is asked about in words of its own. */
const WAY_BACK = /\btake-back\b|\bundo\b|^nudge\.unplan$/;

function isChoice({ action, isHeld, label = "" }: Offer, locale: Locale): boolean {
  return (
    !isHeld &&
    !WAY_BACK.test(action) &&
    !KEEPING.has(action) &&
    !DECLINING.has(action) &&
    leaningIn(label, locale) === null
  );
}

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
