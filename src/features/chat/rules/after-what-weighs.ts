/** "I said ok but I hate it", right after something that weighs on somebody was told, is of that and not of what a colleague gave them. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Standing } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./after-what-weighs.en.ts";
import { isFresh } from "./goes-on.ts";
import { HARD } from "./hard-acts.ts";
import type { Talk } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** What holds for whoever writes, as far as the message may be about it. */
export function standingsHeard(
  text: string,
  standings: readonly Standing[],
  { talk, now, locale }: { readonly talk: Pick<Talk, "act" | "since">; readonly now: Date; readonly locale: Locale },
): readonly Standing[] {
  if (!HARD.has(talk.act ?? "") || !isFresh(talk, now) || WORDS[locale].OF_GIVEN.test(foldText(text))) return standings;
  return standings.filter((one) => one !== "taken-on");
}
