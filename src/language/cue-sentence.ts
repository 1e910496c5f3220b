/** Cues as sentences: "When the stand-up ends on Tuesday, I will message the consultant." */
import type { Cue } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { cueWordsEn } from "./cue-sentence.en.ts";
import { parseMoment } from "./natural-date.ts";

/** How one language writes a cue. */
export interface CueWords {
  readonly when: (words: string) => string;
  readonly will: (words: string) => string;
  /** A moment as the bot writes it into a plan: the moment is the first group. */
  readonly moment: RegExp;
  /** What sets a time beside something that happens, at the end of the words. */
  readonly besideEvent: RegExp;
  /** The words of a time at the beginning of a sentence; null where it cannot be said so. */
  readonly atTime: (words: string) => string | null;
  /** The whole sentence, with its halves as two groups. */
  readonly sentence: RegExp;
  /** What `when` and `will` put before the words, as people type it. */
  readonly leadOfWhen: RegExp;
  readonly leadOfWill: RegExp;
}

const WORDS: Readonly<Record<Locale, CueWords>> = { en: cueWordsEn };

/** Both halves with the words around them: "When ...," and "I will ...". */
export function cueHalves({ when, will }: Cue, locale: Locale): Cue {
  const words = WORDS[locale];
  return { when: words.when(when), will: words.will(will) };
}

/** The cue as one sentence. */
export function cueSentence(cue: Cue, locale: Locale): string {
  const { when, will } = cueHalves(cue, locale);
  return `${when} ${will}`;
}

/** The moment where that is all that a cue says; null for one in words. */
export function momentInCue(when: string, locale: Locale): string | null {
  return WORDS[locale].moment.exec(when)?.[1] ?? null;
}

/**
 * A plan as one sentence: "When the stand-up ends, I will ...", and of a time "On Monday at 10 I will ...".
 * @param where `within` for behind a colon, where it begins with a small letter.
 */
export function planSentence({ when, will }: Cue, locale: Locale, where: "alone" | "within" = "alone"): string {
  const words = WORDS[locale];
  const time = momentInCue(when, locale) ?? (isTime(when, words) ? when : null);
  const sentence = `${(time && words.atTime(time)) ?? words.when(when)} ${words.will(will)}`;
  return where === "alone" ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Whether the words are a time and nothing else, whichever day it is today. */
function isTime(when: string, { besideEvent }: CueWords): boolean {
  const time = when.replace(besideEvent, "");
  if (time === "") return true;
  const read = parseMoment(time, SOME_DAY, "UTC");
  return read.ok || read.reason !== "unknown";
}
const SOME_DAY = new Date("2026-01-01T12:00:00Z");

/** The cue that a sentence of that language writes; null where it has another shape. */
export function readCue(sentence: string, locale: Locale): Cue | null {
  const [, when, will] = WORDS[locale].sentence.exec(sentence) ?? [];
  return when && will ? { when, will } : null;
}

/** Halves as they are kept: people write the words that are there already, and said twice they would read badly. */
export function bareCue({ when, will }: Cue, locale: Locale): Cue {
  const { leadOfWhen, leadOfWill } = WORDS[locale];
  const bare = (text: string, lead: RegExp): string => text.replace(lead, "").replace(/(?<![.,\s])[.,\s]+$/, "");
  return { when: bare(when, leadOfWhen), will: bare(will, leadOfWill) };
}
