/** What exactly somebody asks about, in their language. */
import type { Locale } from "#src/kernel/locale.ts";
import * as en from "./matters.en.ts";

/** How people of each language say what exactly they ask about. */
export const MATTERS: Readonly<Record<Locale, typeof en>> = { en };

/** The first matter that the message names; null where it names none of them. */
export function matterOf<T extends string>(text: string, rows: en.Rows<T>): T | null {
  return rows.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
