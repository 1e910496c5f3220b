import { calendarMessage } from "#src/feature-kit/calendar-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { mention } from "#src/slack/escape.ts";
import type { MessageToPost } from "#src/slack/kit/blocks.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import { hasEnded } from "../rules/types.ts";
import { entryOf } from "../use-cases/calendar-entry.ts";
import type { IntroductionView } from "../use-cases/messages.ts";
import { momentFor } from "./times.ts";

/** To each of the two: the time that was chosen, or that it was called off, with the file for their own calendar. */
export function entryMessage(say: Say, view: IntroductionView): MessageToPost {
  const { message, introduction, otherName, zone } = view;
  const entry = entryOf(say, introduction, { isAsker: message === "entry-asker", person: otherName });
  return calendarMessage(say, entry, { zone, lead: leadOf(say, view) });
}

/** What is over is told by another message. */
function leadOf(say: Say, { message, introduction, host, zone }: IntroductionView): string | null {
  const { meetAt, askerUserId, status } = introduction;
  if (hasEnded(status)) return null;
  const other = message === "entry-asker" ? host : askerUserId;
  const person = other === null ? say("introductions.somebody") : mention(other);
  if (meetAt === null) return say("introductions.time.called_off_md", { person });
  return say("introductions.time.chosen_md", {
    person,
    time: momentFor(say.locale, meetAt, zone),
    minutes: MEETING_MINUTES,
  });
}
