/** Words that somebody could send: asked for, asked for once more in other words, or to be sent. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./drafts.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more. */
const MOST_CHARACTERS = 120;

/** plainer: what was drafted, in fewer and plainer words; isOfTone: how it sounds is named, which nothing but words can. draft: words to send, to whoever is named. send: the bot is to send them. sent: they send them themselves. softer: kinder words, and less straight ones. */
export type DraftAsked =
  | { readonly kind: "plainer"; readonly isOfTone: boolean }
  | { readonly kind: "draft"; readonly name: string | null }
  | { readonly kind: "send" | "sent" | "softer" };

/** Null for what asks for neither. */
export function draftAskedIn(text: string, locale: Locale): DraftAsked | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { DRAFT_ASKED, NO_NAME, OF_TONE, PLAINER_ASKED, SAYS_PLAINER, SEND_ASKED, SENT_BY_THEM, SOFTER_ASKED } =
    WORDS[locale];
  const words = foldText(bareWords(text));
  if (SAYS_PLAINER.test(words) && PLAINER_ASKED.test(words)) return { kind: "plainer", isOfTone: OF_TONE.test(words) };
  if (SOFTER_ASKED.test(words)) return { kind: "softer" };
  const found = DRAFT_ASKED.exec(words);
  if (found === null)
    return SEND_ASKED.test(words) ? { kind: "send" } : SENT_BY_THEM.test(words) ? { kind: "sent" } : null;
  const name = found[1];
  return { kind: "draft", name: name === undefined || NO_NAME.test(name) ? null : name };
}
