import { isDirect } from "#src/delivery/recipient.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale, localeFor } from "#src/kernel/locale.ts";
import { memberStore } from "../store/members.ts";

/**
 * The language of a reader: the one place that decides it. While the bot speaks one language nobody's is asked for.
 * Never throws: an answer in another language is better than none.
 * @param reader Slack id of a person or of a channel; several people with commas for a group DM; empty where it is not known.
 * @param spoken the languages that the bot speaks.
 */
export async function localeOfReader(
  deps: Pick<Deps, "db" | "clock" | "log">,
  workspaceId: string,
  reader: string,
  spoken: readonly Locale[] = LOCALES,
): Promise<Locale> {
  if (spoken.length < 2 || !isDirect(reader)) return DEFAULT_LOCALE;
  try {
    const member = await memberStore(deps).find({ workspaceId, userId: reader });
    return localeFor(member?.slackLocale ?? null);
  } catch (error) {
    deps.log.warn({ err: error, workspaceId }, "the language of somebody could not be looked up");
    return DEFAULT_LOCALE;
  }
}
