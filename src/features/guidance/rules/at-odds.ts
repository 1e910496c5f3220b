/** Whether somebody says that they are at odds with people at work, however they put it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./at-odds.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer texts are stories, which are read as such. */
const LONGEST = 300;

/** The act that answers it; null where nothing of the kind is said. */
export function atOddsIn(text: string, locale: Locale): "conflict" | "manager-trouble" | null {
  if (text.length > LONGEST) return null;
  const folded = foldText(text);
  const { ABOUT_BOT, AT_ODDS_WITH_COLLEAGUES, AT_ODDS_WITH_HELPERS, AT_ODDS_WITH_MANAGER, SETTLED } = WORDS[locale];
  if (ABOUT_BOT.test(folded) || SETTLED.test(folded)) return null;
  if (AT_ODDS_WITH_HELPERS.match(folded)) return "conflict";
  if (AT_ODDS_WITH_MANAGER.match(folded)) return "manager-trouble";
  return AT_ODDS_WITH_COLLEAGUES.match(folded) ? "conflict" : null;
}
