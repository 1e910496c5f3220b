/** That somebody wants no messages for a while, and until when: in one sentence of their own, whatever its reason beside it is. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./quiet-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** The words of its end, as they are read as a day; null where no quiet is asked for, or two are. */
export function quietTold(text: string, locale: Locale): string | null {
  if (text.includes("?")) return null;
  const { QUIET_TOLD, REST_OF_WEEK, SAID_BY, SENTENCE_END } = WORDS[locale];
  if (SAID_BY.test(foldText(text))) return null;
  const found = foldText(text)
    .split(SENTENCE_END)
    .map((sentence) => QUIET_TOLD.exec(sentence.replace(/\s[-–—]$/u, "").trim())?.groups)
    .filter((groups) => groups !== undefined);
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const { end, long, cover = "" }: Readonly<Record<string, string | undefined>> = only;
  if (end !== undefined) return `until ${end}`;
  return long ?? `after ${REST_OF_WEEK.test(cover) ? "this week" : cover}`;
}
