/** Lists as people read them. */
import type { Locale } from "#src/kernel/locale.ts";

const FORMATS = new Map<Locale, Intl.ListFormat>();

/** "Maya, Omar, Tom": what is listed, with the signs of the language between. */
export function listOf(locale: Locale, items: readonly string[]): string {
  let format = FORMATS.get(locale);
  // Made once: a new one costs more than all that it will ever join.
  if (!format) FORMATS.set(locale, (format = new Intl.ListFormat(locale, { type: "unit", style: "short" })));
  return format.format(items);
}
