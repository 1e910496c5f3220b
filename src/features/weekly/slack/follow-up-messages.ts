/**
 * What the bot says later: the reminder of a plan, the question what came of it, and the message after several nudges
 * without an answer.
 */

import { localDate } from "#src/kernel/calendar.ts";
import { minutesSaid } from "#src/kernel/challenge.ts";
import type { CalendarDate, Plan } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, contextOf, type Message, section } from "#src/slack/kit/blocks.ts";
import { dueOf } from "../rules/nudge.ts";
import type { NudgeView } from "../use-cases/messages.ts";
import { careLines, linesUnder } from "./nudge-message.ts";
import { planSentence, saysTask, saysTitle } from "./plan-sentence.ts";

/** The person's own sentence, at the time that they chose. */
export function reminderMessage(say: Say, view: NudgeView, plan: Plan): Message {
  const { member, nudge, challenge } = view;
  return {
    text: say("follow-up.reminder_fallback", {
      sentence: escapeMrkdwn(planSentence(say, plan, member.settings.zone, "within")),
    }),
    blocks: [
      section(say("follow-up.reminder_md", { sentence: escapeMrkdwn(planSentence(say, plan, member.settings.zone)) })),
      ...contextOf([
        ...whatAndHowLong(say, plan, challenge).map(escapeMrkdwn),
        ...careLines(say, challenge).map(escapeMrkdwn),
        ...linesUnder(say, view),
      ]),
      actions(
        button(say("follow-up.done"), "nudge.done", nudge.id, "primary"),
        button(say("nudge.change_plan"), "nudge.accept", nudge.id),
      ),
    ],
  };
}

/** "How did it go?" after a plan, "did anything come of it?" after a nudge without an answer, unless its day is still ahead. */
export function followUpMessage(say: Say, view: NudgeView): Message {
  const { member, nudge, challenge } = view;
  // A plan that was taken back keeps its words, and is asked about no more.
  const plan = nudge.status === "planned" ? view.plan : null;
  const words = { title: escapeMrkdwn(challenge.title) };
  const ahead = plan ? null : dueAhead(view);
  const question = plan
    ? say("follow-up.planned_md", { sentence: escapeMrkdwn(planSentence(say, plan, member.settings.zone)) })
    : ahead
      ? say("follow-up.open_ahead_md", { ...words, day: weekdayAndDate(say.locale, ahead) })
      : nudge.source === "assigned"
        ? say("follow-up.open_assigned_md", words)
        : say("follow-up.open_md", words);
  const fallback = ahead ? say("follow-up.open_ahead_fallback", words) : say("follow-up.open_fallback", words);
  return {
    text: plan ? say("follow-up.planned_fallback", words) : fallback,
    blocks: [
      section(question),
      actions(
        button(say("follow-up.done"), "nudge.done", nudge.id, "primary"),
        button(say("follow-up.not_yet"), "nudge.not-yet", nudge.id),
        button(say("follow-up.could_not"), "nudge.could-not", nudge.id),
      ),
    ],
  };
}

/** The day by which a colleague asked for it, where it was still to come when this was asked. */
function dueAhead({ member, nudge }: NudgeView): CalendarDate | null {
  const dueOn = dueOf(nudge);
  if (dueOn === null || nudge.followedUpAt === null) return null;
  return localDate(nudge.followedUpAt, member.settings.zone) <= dueOn ? dueOn : null;
}

/** After three unanswered nudges: said once, with a choice. */
export function inactivityCheckMessage(say: Say): Message {
  return {
    text: say("follow-up.inactivity_fallback"),
    blocks: [
      section(say("follow-up.inactivity_md")),
      actions(
        button(say("follow-up.weekly"), "cadence.weekly", "weekly"),
        button(say("follow-up.monthly"), "cadence.monthly", "monthly"),
        button(say("follow-up.stop"), "cadence.stop", "stop"),
      ),
    ],
  };
}

/** The title too, where the sentence does not say it. */
function whatAndHowLong(say: Say, plan: Plan, challenge: NudgeView["challenge"]): string[] {
  const { title } = challenge;
  const minutes = minutesSaid(challenge);
  if (saysTitle(say, plan, challenge) || saysTask(say, plan, challenge))
    return minutes === null ? [] : [say("nudge.about_time", { minutes })];
  if (minutes === null) return [say("follow-up.reminder_context_own", { title })];
  return [say("follow-up.reminder_context", { title, minutes })];
}
