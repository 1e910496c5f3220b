/** "No, don't delete": what was about to go stays, where something was. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./not-deleted.en.ts";
import type { Offer } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Buttons behind which something of theirs is deleted. */
const DELETING = /^(?:reflection\.delete|forget\.(?:open|confirm))\b/;

/** Whether a message says it, after an answer with such a button. */
export function keepsWhatWouldGo(
  text: string,
  { offers }: { readonly offers: readonly Offer[] },
  locale: Locale,
): boolean {
  if (!offers.some(({ action, isHeld }) => !isHeld && DELETING.test(action))) return false;
  return WORDS[locale].NOT_DELETED.test(foldText(bareWords(text)).replace(/[.!, ]+$/, ""));
}
