/** What is said of sharing something of one's own: whether it was shared is asked, or that what was spoken of is to be shared. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { isFresh } from "./goes-on.ts";
import * as english from "./sharing-said.en.ts";
import type { Offer, Remembered, Talk } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 100;

export interface SharingSaid {
  /** asked: whether anything is shared, or what. wished: what was spoken of is to be. */
  readonly kind: "asked" | "wished";
  /** As they call whoever may read it, folded; null where they name nobody. */
  readonly whom: string | null;
}

/** Null for what says anything else. */
export function sharingSaidIn(text: string, locale: Locale): SharingSaid | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { SHARED_ASKED, SHARES_IT } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (SHARED_ASKED.some((one) => one.test(words))) return { kind: "asked", whom: null };
  const wish = text.includes("?") ? null : SHARES_IT.exec(words);
  return wish && { kind: "wished", whom: wish.groups?.["whom"] ?? null };
}

/** Buttons that show an entry to somebody else. */
const SHARES = /^reflection\.share(?:\.\d+)?$/;
export const sharesEntry = ({ action }: Pick<Offer, "action">): boolean => SHARES.test(action);

/** What is remembered of an answer, with what was offered to be shared before it: who asks what others would see comes back to it. */
export function holdingShares(answer: Remembered, talk: Pick<Talk, "offers" | "since">, now: Date): Remembered {
  const open = talk.offers.filter(sharesEntry);
  const isOver = !isFresh(talk, now) || answer.act === null || DROPS.has(answer.act) || answer.offers.some(sharesEntry);
  if (open.length === 0 || isOver) return answer;
  return { ...answer, offers: [...answer.offers, ...open.map((offer) => ({ ...offer, isHeld: true as const }))] };
}
/** Whoever has these in mind is not to come upon the offer by a word that may be meant for them. */
const DROPS: ReadonlySet<string> = new Set([
  "unshare",
  "undo",
  "undo-done",
  "delete-told",
  "forget",
  "crisis",
  "log",
  "done",
]);
