/** A message without the greeting before it and the courtesies around it: they say nothing of what is asked for. */
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import * as english from "./courtesies.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** So few words may be a courtesy themselves, or an answer to one. */
const LEFT_WORDS = 2;
/** Longer messages tell something, whatever greets before it; the patterns stay quick on what is left. */
const MOST_LENGTH = 1200;
/** So many courtesies are taken from each end. */
const MOST_TAKEN = 4;
/** Emoji that say neither yes nor no nor how somebody feels. */
const SOFT_EMOJI =
  /(?:\s*(?::(?:pray|wave|slightly_smiling_face|smile|blush|smiley|innocent|wink|bow|v|sparkles|sunny|coffee)(?:::skin-tone-\d)?:|[\u{1F64F}\u{1F44B}\u{1F642}\u{1F60A}\u{1F600}\u{1F603}\u{1F607}\u{1F609}\u{1F647}\u2728\u2615]\ufe0f?))+\s*$/u;

/** The message without what greets before it; as it is where nothing else would be left. */
export function withoutGreeting(text: string, locale: Locale = DEFAULT_LOCALE): string {
  const { BEFORE, NAMES_BOT } = WORDS[locale];
  if (text.length > MOST_LENGTH) return text;
  let rest = text.trimStart();
  for (let taken = 0; taken < MOST_TAKEN; taken++) rest = rest.slice(BEFORE.exec(rest)?.[0].length ?? 0);
  const isToBot = NAMES_BOT.test(text.slice(0, text.length - rest.length));
  return isSomething(rest, isToBot ? 1 : LEFT_WORDS) ? rest : text;
}

/** The message without courtesies before and behind it; as it is where nothing else would be left. */
export function withoutCourtesies(text: string, locale: Locale = DEFAULT_LOCALE): string {
  const { BEHIND, PART_OF_IT, TO_SOMEBODY } = WORDS[locale];
  if (text.length > MOST_LENGTH) return text;
  let rest = withoutGreeting(text, locale);
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const found = SOFT_EMOJI.exec(rest) ?? BEHIND.exec(rest);
    if (!found) return rest;
    const before = rest.slice(0, found.index);
    if (!isSomething(before) || PART_OF_IT.test(before) || TO_SOMEBODY.test(before)) return rest;
    rest = before + rest.slice(found.index + found[0].length);
  }
  return rest;
}

/** The message without the words with which somebody begins to speak; as it is where nothing else would be left. */
export function withoutLeadIn(text: string, locale: Locale = DEFAULT_LOCALE): string {
  if (text.length > MOST_LENGTH) return text;
  const rest = text.slice(WORDS[locale].LEAD_IN.exec(text)?.[0].length ?? 0);
  return isSomething(rest) ? rest : text;
}

function isSomething(text: string, least = LEFT_WORDS): boolean {
  return (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).length >= least;
}
