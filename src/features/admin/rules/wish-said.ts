/** What somebody wants to be different for the whole workspace, or to know of it: which of the settings of admins they speak of. */
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { OWN_EN, SETTINGS_EN } from "./wish-said.en.ts";

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
const OWN: Readonly<Record<Locale, Patterns>> = { en: OWN_EN };

export interface AdminWish {
  readonly of: SettingSaid;
  /** It may be said of their own weeks as well. */
  readonly mayBeOwn: boolean;
}

/** So long a wish is at most; what is longer tells something. */
const LONGEST = 200;

/** Reads it; null where a message is about something else. */
export function adminWishIn(text: string, locale: Locale): AdminWish | null {
  const words = saidIn(text, locale).words.replace(/\s+/g, " ");
  if (words.length > LONGEST) return null;
  const found = SETTINGS[locale].find(([, pattern]) => pattern.test(words));
  if (found) return { of: found[0], mayBeOwn: false };
  const own = OWN[locale].find(([, pattern]) => pattern.test(words));
  return own ? { of: own[0], mayBeOwn: true } : null;
}
