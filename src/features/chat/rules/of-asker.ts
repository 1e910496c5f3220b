/** Whether a message speaks of what somebody asks of them, by that one's name. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { theirsOf } from "./of-asker.en.ts";

const THEIRS: Readonly<Record<Locale, typeof theirsOf>> = { en: theirsOf };

/** "I'm in for Grace's thing". @param name of whoever asks, as Slack has it. */
export function namesTheirs(text: string, name: string, locale: Locale): boolean {
  const first = foldText(name).split(" ")[0] ?? "";
  return /^[\p{L}'-]{2,}$/u.test(first) && THEIRS[locale](first).test(foldText(text));
}
