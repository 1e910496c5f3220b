/** What a pause would be, where it is asked whether one is meant. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { pauseAsked } from "../use-cases/pause-asked.ts";

/** From when and until when it would last, and when the next nudge comes then; null for somebody who has not joined, and for days that cannot be. */
export async function pauseAhead({ deps, say, person }: Context, text: string): Promise<string | null> {
  const asked = await pauseAsked(deps, person, text, say.locale);
  if (asked === null) return null;
  const { from, until, member } = asked;
  const words = {
    begin: from === null ? "other" : "later",
    from: from === null ? "" : weekdayAndDate(say.locale, from),
    day: until === null ? "" : weekdayAndDate(say.locale, until),
  } as const;
  if (until === null) return say("pause.would_open_md", words);
  return say("pause.would_md", { ...words, next: nextWords(say, member) });
}
