import { calendarMessage } from "#src/feature-kit/calendar-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { MessageToPost } from "#src/slack/kit/blocks.ts";
import { entryOf } from "../use-cases/calendar-entry.ts";
import type { IntroductionView } from "../use-cases/messages.ts";

/** A talk for somebody's own calendar, or that it was called off. */
export function entryMessage(say: Say, { message, introduction, otherName }: IntroductionView): MessageToPost {
  return calendarMessage(say, entryOf(say, introduction, { isAsker: message === "entry-asker", person: otherName }));
}
