/** The story in a message, without the words that say what to do with it. */
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn, UNCLEAR, type Wording } from "#src/language/intent.ts";
import { readable } from "#src/language/readable.ts";
import { done, log } from "./intents.en.ts";
import * as english from "./told-tail.en.ts";

const AROUND: Readonly<Record<Locale, typeof english>> = { en: english };
/** Fewer words are no story of their own. */
const FEWEST_WORDS = 3;

/** Whether they ask if what they tell counts. */
export function asksWhetherItCounts(text: string, locale: Locale): boolean {
  return withoutAround(text, locale) !== text && AROUND[locale].COUNTS.test(text);
}

/** A story without what stands around it; the same where nothing would be left. */
export function withoutAround(text: string, locale: Locale): string {
  const { COUNTS, LOG_FIRST } = AROUND[locale];
  const left = text.replace(COUNTS, "").replace(LOG_FIRST, "").trim();
  return left.split(/\s+/).length >= FEWEST_WORDS ? left : text;
}

/** What follows a plain yes, in the words of the person; null where a message does not begin with one, or says no more. */
export function behindYes(text: string, locale: Locale): string | null {
  const words = text.trim();
  const lead = AROUND[locale].YES_FIRST.exec(words.toLowerCase())?.[0] ?? "";
  const rest = words.slice(lead.length).trim();
  return lead === "" || rest === "" ? null : rest;
}

/** The next message of a story, without the yes to what was asked in between. */
export function withoutYes(text: string, locale: Locale): string {
  return behindYes(text, locale) ?? text;
}

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
