/** The story in a message, without the words that say what to do with it. */
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn, UNCLEAR, type Wording } from "#src/language/intent.ts";
import { readable } from "#src/language/readable.ts";
import { done, log } from "./intents.en.ts";

const TELLING: Readonly<Record<Locale, readonly Wording[]>> = { en: [done, log] };

/** What is told behind "done" or "log"; null in a message that begins with neither, which tells with all of its words. */
export function storyIn(text: string, locale: Locale): string | null {
  // The words that say what to do stand first, however much follows: what is told is all of it.
  const said = { ...saidIn(readable(text), locale), text };
  if (said.isNegated) return null;
  for (const { read } of TELLING[locale]) {
    const slots = read(said);
    if (slots !== null && slots !== UNCLEAR) return slots.story;
  }
  return null;
}
