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

const COLLATORS = new Map<Locale, Intl.Collator>();

/** What is chosen from, in the order of the names that people read; in one order everywhere, whatever the codes behind them. */
export function inOrderOfNames<T>(locale: Locale, items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  let collator = COLLATORS.get(locale);
  if (!collator) COLLATORS.set(locale, (collator = new Intl.Collator(locale)));
  const { compare } = collator;
  return items.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
}
