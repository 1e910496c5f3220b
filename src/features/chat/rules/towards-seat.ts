/** What is asked of "there", or right after words about a seat, is about that seat and not about the challenge of now. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Standing } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { Decision } from "./decide.ts";
import { isAboutChallenge } from "./leaning.ts";
import * as english from "./towards-seat.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 120;
/** What is asked of a challenge, and the same of a seat. */
const OF_SEAT: Readonly<Record<string, string>> = {
  allowed: "seat-may",
  "what-to-ask": "seat-may",
  prepare: "seat-brief",
};
/** After such an answer. */
const ABOUT_SEAT: ReadonlySet<string> = new Set(["seat-may", "seat-brief", "seat-facts", "seat-news", "seat-day"]);

/** The same decision about the seat, with the other reading beside it; null where it is about something else. */
export function towardsSeat(
  text: string,
  decision: Decision,
  {
    lastAct,
    standings,
    locale,
  }: { readonly lastAct: string | null; readonly standings: readonly Standing[]; readonly locale: Locale },
): Decision | null {
  if (decision.kind !== "act" || text.length > MOST_CHARACTERS) return null;
  if (!standings.includes("seat-wanted") && !standings.includes("seat-given")) return null;
  const act = OF_SEAT[decision.act];
  if (act === undefined) return null;
  const isThere = WORDS[locale].THERE.test(foldText(text)) && !isAboutChallenge(lastAct);
  return isThere || ABOUT_SEAT.has(lastAct ?? "") ? { kind: "act", act, slots: null, instead: [decision.act] } : null;
}
