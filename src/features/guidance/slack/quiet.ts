/** What is offered to somebody who has more on their mind than challenges: quiet from the bot, by one button. Nothing is promised that no button does. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { quietText } from "#src/features/weekly/slack/quiet-text.ts";
import { addDays, localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { button } from "#src/slack/kit/blocks.ts";

const DAYS = 7;

/** A sentence, and the buttons that it speaks of. */
export interface QuietOffer {
  readonly lines: readonly string[];
  readonly buttons: readonly ReturnType<typeof button>[];
}

/** The offer to whoever gets messages; to whoever is on a break, that they are. Nothing to those who have not joined, or have stopped. */
export async function quietOffer({ deps, say, person }: Omit<Context, "origin">): Promise<QuietOffer> {
  const member = await findMemberIfAny(deps, person);
  if (!member || member.status === "stopped") return { lines: [], buttons: [] };
  const quiet = quietText(say, member);
  if (quiet !== null) return { lines: [quiet], buttons: [] };
  const day = addDays(localDate(deps.clock.now(), member.settings.zone), DAYS);
  return { lines: [say("guidance.quiet_md")], buttons: [quietUntil(say, day), otherPause(say)] };
}

/** Nothing until that day. */
export function quietUntil(say: Say, day: ReturnType<typeof addDays>): ReturnType<typeof button> {
  return button(say("guidance.quiet_until", { day: weekdayAndDate(say.locale, day) }), "pause.until", day);
}

/** A day of their own. */
function otherPause(say: Say): ReturnType<typeof button> {
  return button(say("guidance.pause"), "pause.open", "guidance");
}
