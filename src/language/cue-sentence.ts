/** Cues as sentences: "When the stand-up ends on Tuesday, I will message the consultant." */
import type { Cue } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { cueWordsEn } from "./cue-sentence.en.ts";

/** How one language writes a cue. */
export interface CueWords {
  readonly when: (words: string) => string;
  readonly will: (words: string) => string;
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
