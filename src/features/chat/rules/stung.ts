/** Whether a few words say that something hurt, or thank for what did not come: nobody is told "you are welcome" then. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./stung.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** stung: it hurt. wry: thanks that say the opposite. fine: nothing is wrong after all. rant: anger at code and things. Null for all else. */
export function stungBy(text: string, locale: Locale): "stung" | "wry" | "fine" | "rant" | null {
  const { FINE, RANT, STUNG, WRY } = WORDS[locale];
  const said = foldText(text);
  if (said.length > LONGEST) return null;
  if (WRY.test(said)) return "wry";
  if (FINE.test(said)) return "fine";
  if (RANT.test(said)) return "rant";
  return STUNG.test(said) ? "stung" : null;
}
const LONGEST = 120;
