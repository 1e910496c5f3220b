/** "Yes, keep it, but don't tell Grace": an answer to what was offered to be kept, with whom it is for. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./keeping-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 120;

export interface KeepingTold {
  /** It is to be theirs alone. */
  readonly isPrivate: boolean;
  /** They say that it is to be kept; else only for whom it would be, or it is not clear ("no, keep it"). */
  readonly isYes: boolean;
  /** Who may read it, as they call them, folded; left out where they name nobody. */
  readonly sharedWith?: string;
  /** As what they would have it kept, folded: "as working with others". */
  readonly as?: string;
}

/** Whether what they say is who may read something: it is no answer to whoever asks them something. */
export function speaksOfSharing(text: string, locale: Locale): boolean {
  return keepingToldIn(text, locale)?.sharedWith !== undefined;
}

/** Whether it says by itself that what was said before is to be kept ("put that in my log"). */
export function namesLog(text: string, locale: Locale): boolean {
  const { AGREED, END, IN_LOG, LEAD } = WORDS[locale];
  return IN_LOG.test(foldText(bareWords(text)).replace(END, "").replace(AGREED, "").replace(LEAD, ""));
}

/** Null for what says anything else; a plain yes says nothing of it. */
export function keepingToldIn(text: string, locale: Locale): KeepingTold | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { AGAIN, AGREED, BECAUSE, BUT, DONE_FIRST, END, JOINT, KEEP, KEPT_AS, LEAD, PRIVATE, REFUSED, SHARED } =
    WORDS[locale];
  const words = foldText(bareWords(text)).replace(END, "");
  const all = words.replace(AGAIN, "").replace(LEAD, "");
  const isRefused = !AGREED.test(all) && REFUSED.test(all);
  const said = (isRefused ? all.replace(REFUSED, "") : all.replace(AGREED, "")).replace(DONE_FIRST, "");
  const isAgreed = said !== all && !isRefused;
  const behind = said.replace(KEEP, "");
  const isKept = behind !== said;
  const rest = isKept || isAgreed ? behind.replace(JOINT, "") : behind;
  if (isKept && !isRefused && !BUT.test(behind) && BECAUSE.test(rest)) return { isPrivate: false, isYes: true };
  const as = isKept && !isRefused ? KEPT_AS.exec(behind.replace(END, ""))?.[1] : undefined;
  if (as !== undefined) return { isPrivate: false, isYes: true, as };
  if (rest === "") return isKept ? { isPrivate: false, isYes: !isRefused } : null;
  const sharedWith = isRefused
    ? undefined
    : SHARED.map((one) => one.exec(rest)?.[1]).find((whom) => whom !== undefined);
  if (sharedWith !== undefined) return { isPrivate: false, isYes: isKept || isAgreed, sharedWith };
  if (!PRIVATE.test(rest)) return PRIVATE.test(said) ? { isPrivate: true, isYes: isAgreed } : null;
  // "Just for me" says to whom it shall be kept; "don't tell Grace" may be said of anything.
  const isFor = !isRefused && /^(?:just|only|for|to|private)/.test(rest);
  return { isPrivate: true, isYes: !isRefused && (isKept || isAgreed || isFor) };
}
