/** "Remind me half an hour before", "the evening before", "remind me at 8:45" with a plan for nine: before the plan where that can be, and said where it cannot. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { instantOf, localDate } from "#src/kernel/calendar.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { moment, plainMoment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { button, type Message, textWithButtons } from "#src/slack/kit/blocks.ts";
import { hourBefore, isOnPlannedDay, leadDay, leadMinutes, momentBefore } from "../rules/lead-time.ts";
import { planFaultOf } from "../use-cases/answer-nudge.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { firstAfter, remindMe } from "../use-cases/told-times.ts";
import { acceptValue, remindedMessage } from "./times-messages.ts";

const MINUTE_MS = 60_000;

/** The answer to such a wish; null for any other. */
export async function reminderBefore(context: Context, told: Told, current: CurrentNudge): Promise<Message | null> {
  const { deps, say, person } = context;
  const { member, nudge, plan } = current;
  const { zone } = member.settings;
  const now = deps.clock.now();
  const lead = leadMinutes(told.text, say.locale);
  const day = leadDay(told.text, say.locale);
  if (plan === null || nudge.status !== "planned")
    return lead === null && day === null ? null : withoutPlan(context, current, told.proposed ?? null);
  const read = lead === null && day === null ? momentTold(told.text, now, zone) : null;
  const hour = read?.time ? hourBefore(read.time, plan.plannedAt, member.settings) : null;
  const named = read && { ...read, time: hour };
  // Right after a reminder of its own was set, another hour is one of its day.
  const isOfReminder = told.before === REMIND && nudge.remindAt !== null && nudge.remindAt > now;
  const isThen = named !== null && !isOfReminder && isOnPlannedDay(named, plan.plannedAt, { now, zone });
  const at = day
    ? momentBefore(day, plan.plannedAt, member.settings)
    : lead !== null
      ? new Date(plan.plannedAt.getTime() - lead * MINUTE_MS)
      : isThen
        ? hour && instantOf(localDate(plan.plannedAt, zone), hour.hour, hour.minute, zone)
        : null;
  if (at === null) return null;
  const fault = planFaultOf(deps, member, at);
  if (fault !== null || at <= now)
    return asPlanned(say, current, at <= now || fault === null ? null : userFaultText(fault, say));
  const before = nudge.remindAt !== null && nudge.remindAt > now ? nudge.remindAt : null;
  return remindedMessage(say, await remindMe(deps, person, nudge.id, at), { before });
}

const REMIND = "remind";

/** It cannot be then: the plan itself is reminded of, and may move. @param fault null where it is too late for it. */
function asPlanned(
  say: Context["say"],
  { member, nudge, plan, challenge }: CurrentNudge,
  fault: string | null,
): Message {
  const when = plan ? moment(say.locale, plan.plannedAt, member) : "";
  const words = { title: escapeMrkdwn(challenge.title), when };
  const isLeftOut = plan !== null && plan.reminderAt === null && nudge.remindAt === null;
  const at = say(isLeftOut ? "before.remind.without_md" : "before.remind.with_plan_md", words);
  const text = `${fault ?? say("before.remind.too_late_md")} ${at}`;
  return textWithButtons(text, [button(say("nudge.change_plan"), "nudge.accept", nudge.id)]);
}

/** Nothing is planned yet: the time that was proposed is a tap away still. */
function withoutPlan(
  { deps, say }: Context,
  { member, nudge, challenge }: CurrentNudge,
  proposed: Date | null,
): Message {
  const at = proposed ?? firstAfter(deps, member, deps.clock.now());
  const text = say("before.remind.no_plan_md", {
    title: escapeMrkdwn(challenge.title),
    when: moment(say.locale, at, member),
  });
  return textWithButtons(text, [
    button(plainMoment(say.locale, at, member), "nudge.move", `${nudge.id}|${at.toISOString()}`, "primary"),
    button(say("before.times.other"), "nudge.accept", acceptValue(nudge.id, { at, week: null, daysOff: [] })),
  ]);
}
