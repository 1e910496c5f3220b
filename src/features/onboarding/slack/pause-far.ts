/** A pause that reaches so far that it may be a slip: the day is named with its year, and nothing happens before they press. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { calendarDay, weekdayDateAndYear } from "#src/slack/dates.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import { farPause } from "../rules/far-pause.ts";
import type { PauseDays } from "../use-cases/membership.ts";
import { pauseAsked } from "../use-cases/pause-asked.ts";

/** The question; null where the pause is not so long. @param text the words that ask for it. */
export function askAboutFar({ deps, say }: Context, text: string, days: PauseDays, member: Member): Reply | null {
  const far = farPause(text, days, localDate(deps.clock.now(), member.settings.zone));
  if (far === null) return null;
  const { day, months, nearer } = far;
  const labelOf = ({ from, until }: PauseDays): string =>
    say("pause.far", {
      kind: from === null ? "other" : until === null ? "from" : "both",
      from: from === null ? "" : calendarDay(say.locale, from),
      day: until === null ? "" : calendarDay(say.locale, until),
    });
  const question = say("pause.far_md", {
    kind: day === days.until ? "other" : "from",
    day: weekdayDateAndYear(say.locale, day),
    months,
    choice: nearer === null ? "other" : "two",
  });
  // A bare "yes" presses it where it is the only one.
  const whole = button(labelOf(days), "pause.days", valueOf(days), nearer === null ? "primary" : undefined);
  const other =
    nearer === null
      ? button(say("pause.other_day"), "pause.open", "far")
      : button(labelOf(nearer), "pause.nearer", valueOf(nearer));
  const row = nearer === null ? actions(whole, other) : actions(other, whole);
  return messageReply({ text: question, blocks: [section(question), row] });
}

/** Whether a message asks for a pause that would be asked about. */
export async function isFarAsked({ deps, say, person }: Context, text: string): Promise<boolean> {
  const asked = await pauseAsked(deps, person, text, say.locale);
  return asked !== null && farPause(text, asked, localDate(deps.clock.now(), asked.member.settings.zone)) !== null;
}

const valueOf = ({ from, until }: PauseDays): string => `${from ?? ""}|${until ?? ""}`;
