/** What somebody wants to be different for the whole workspace, or to know of it: which of the settings of admins they speak of. */
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { ASKED_EN, OWN_EN, SETTINGS_EN } from "./wish-said.en.ts";

/** A section of `/growth admin`, or what leads to one. */
export type SettingSaid =
  | "all"
  | "admins"
  | "managers"
  | "assign"
  | "quiet"
  | "days-off"
  | "weekdays"
  | "channel"
  | "retention"
  | "contact"
  | "challenges"
  | "write"
  | "supply"
  | "deliveries"
  | "health"
  | "coach"
  | "uninstall";

type Patterns = readonly (readonly [SettingSaid, RegExp])[];

const SETTINGS: Readonly<Record<Locale, Patterns>> = { en: SETTINGS_EN };
const ASKED: Readonly<Record<Locale, Patterns>> = { en: ASKED_EN };
const OWN: Readonly<Record<Locale, Patterns>> = { en: OWN_EN };

export interface AdminWish {
  readonly of: SettingSaid;
  /** They ask or tell something, and wish for nothing to be changed. */
  readonly isAsked: boolean;
  /** It may be said of their own weeks as well. */
  readonly mayBeOwn: boolean;
}

/** So long a wish is at most; what is longer tells something. */
const LONGEST = 200;

/** Reads it; null where a message is about something else. */
export function adminWishIn(text: string, locale: Locale): AdminWish | null {
  const words = saidIn(text, locale).words.replace(/\s+/g, " ");
  if (words.length > LONGEST) return null;
  const among = (patterns: Patterns): SettingSaid | undefined =>
    patterns.find(([, pattern]) => pattern.test(words))?.[0];
  const wished = among(SETTINGS[locale]);
  if (wished) return { of: wished, isAsked: false, mayBeOwn: false };
  const asked = among(ASKED[locale]);
  if (asked) return { of: asked, isAsked: true, mayBeOwn: false };
  const own = among(OWN[locale]);
  return own ? { of: own, isAsked: false, mayBeOwn: true } : null;
}
