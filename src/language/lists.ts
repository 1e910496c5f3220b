/** Lists as people read them. */
import type { Locale } from "#src/kernel/locale.ts";

const FORMATS = new Map<Locale, Intl.ListFormat>();

/** "Maya, Omar, Tom": what is listed, with the punctuation of that language. */
export function listOf(locale: Locale, items: readonly string[]): string {
  let format = FORMATS.get(locale);
  // Made once: making one takes far longer than using it.
  if (!format) FORMATS.set(locale, (format = new Intl.ListFormat(locale, { type: "unit", style: "short" })));
  return format.format(items);
}
