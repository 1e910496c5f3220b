/** Who cannot come, or has no time on a day: whatever they have then can be given back or moved. Nothing happens from the sentence. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { otherSeats } from "#src/features/seats/slack/guest-intents.ts";
import { otherTimeBlocks } from "#src/features/seats/slack/wish-time.ts";
import { askedBefore } from "#src/features/weekly/slack/times-intents.ts";
import { acceptValue, askTimeMessage } from "#src/features/weekly/slack/times-messages.ts";
import { type CurrentNudge, findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { firstAfter, timeTold } from "#src/features/weekly/use-cases/told-times.ts";
import { addDays, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { type DayBounds, isWithin } from "#src/language/day-bounds.ts";
import { isHourWithin } from "#src/language/hour-bounds.ts";
import { hoursOn } from "#src/language/time-limits.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { moment, plainMoment, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section, textAbove, textMessage } from "#src/slack/kit/blocks.ts";
import { cannotCome } from "../rules/cannot-come.en.ts";
import { type Appointment, appointmentsOf } from "../use-cases/appointments.ts";
import { blocksOf } from "./appointments.ts";

export const cannotComeIntents: readonly Intent[] = [
  defineIntent({
    name: "cannot-come",
    wordings: { en: cannotCome },
    answer: (context, told) => offerBack(context, told),
  }),
  // "That day is bad", said of a seat.
  defineIntent({ name: "seat-day", audience: "anybody", answer: (context, told) => offerBack(context, told, "seat") }),
];

/** What is on that day is meant: a seat, a talk, a meeting, the challenge that is planned for it. */
async function offerBack(context: Context, told: Told, of: "seat" | null = null): Promise<Reply> {
  const { deps, person } = context;
  const { all, zone } = await appointmentsOf(deps, person);
  const current = await findCurrentNudge(deps, person);
  const off = offTold(told, deps.clock.now(), zone);
  const meant = meantBy(off, all, of);
  const planned = plannedAt(current);
  const moved = current && planned && off.isThen(planned) ? challengeThen(context, current, planned, off) : [];
  if (off.bounds?.isLasting) return forEachWeek(context, off.bounds, moved);
  if (meant.length > 0) return giveBack(context, meant, zone, moved);
  if (moved.length > 0) {
    const text = context.say("mentor.said.moves_md");
    return messageReply(textAbove(text, moved));
  }
  return current ? onlyChallenge(context, told, current, off) : nothingThen(context, off);
}

/** What will not do: as it was said, the days and parts of days of it, and the days that were named before. */
interface OffTold {
  readonly bounds: DayBounds | null;
  readonly days: readonly CalendarDate[];
  readonly parts: DayBounds["partsOff"];
  readonly before: readonly CalendarDate[];
  readonly isThen: (at: Date) => boolean;
}

function offTold(told: Told, now: Date, zone: string): OffTold {
  const said = momentTold(told.text, now, zone);
  const bounds = said?.bounds ?? null;
  const days = [...(said?.date ? [said.date] : []), ...daysOff(bounds, localDate(now, zone))];
  const isThen = (at: Date): boolean => days.includes(localDate(at, zone)) || isInPart(bounds, at, zone);
  return { bounds, days, parts: bounds?.partsOff ?? [], before: told.daysOff ?? [], isThen };
}

/** What they have then; where no day was named, what comes first. @param of alone is meant where no day was named. */
function meantBy(
  { days, parts, isThen }: OffTold,
  all: readonly Appointment[],
  of: "seat" | null,
): readonly Appointment[] {
  if (days.length > 0 || parts.length > 0) return all.filter(({ startsAt }) => isThen(startsAt));
  return all.filter(({ kind }) => of === null || kind === of).slice(0, 1);
}

function plannedAt(current: CurrentNudge | null): Date | null {
  return current?.nudge.status === "planned" ? (current.plan?.plannedAt ?? null) : null;
}

/** The first day that will not do; null where none was named. */
function firstDay({ days, parts }: OffTold): CalendarDate | null {
  return days[0] ?? parts[0]?.date ?? null;
}

/** What they have with others then, each with how it is given back or moved. @param moved the challenge, where it is planned for then. */
function giveBack({ say }: Context, meant: readonly Appointment[], zone: string, moved: readonly KnownBlock[]): Reply {
  const text = say("mentor.said.cannot_md", { count: meant.length + (moved.length > 0 ? 1 : 0) });
  const keep = actions(button(say("mentor.said.keep"), "chat.leave", "chat"));
  const blocks = meant.flatMap((one, at) => [
    ...blocksOf({ say }, one, zone, at),
    ...(one.kind === "seat" ? otherTimeBlocks(say, one.own, { zone, wished: null, at }) : []),
  ]);
  const others = meant.some(({ kind }) => kind === "seat") ? [otherSeats(say)] : [];
  return messageReply(textAbove(text, [...blocks, ...others, ...moved, keep]));
}

/** Nothing is on then but a challenge that is planned for another time, or for none yet. */
function onlyChallenge(context: Context, told: Told, current: CurrentNudge, off: OffTold): Reply {
  const { deps, say } = context;
  const { challenge, member, nudge, plan } = current;
  const title = escapeMrkdwn(challenge.title);
  const planned = plannedAt(current);
  const day = firstDay(off);
  if (planned && day !== null) {
    const words = { title, when: moment(say.locale, planned, member), day: weekdayAndDate(say.locale, day) };
    const isSameDay = localDate(planned, member.settings.zone) === day;
    const text = say(isSameDay ? "mentor.said.stays_then_md" : "mentor.said.stays_md", words);
    return messageReply(textAbove(text, [actions(otherTime(context, current, null, off.days))]));
  }
  const time = timeTold(deps, member, plan, told.text, askedBefore(told));
  if (time && off.bounds) return messageReply(askTimeMessage(say, current, time, { proposed: time.at, turn: told }));
  const text = say("mentor.said.other_day_md", { title });
  const buttons = [
    { ...otherTime(context, current, null, off.days), style: "primary" as const },
    button(say("nudge.skip"), "nudge.skip", nudge.id),
  ];
  return messageReply(textAbove(text, [actions(...buttons)]));
}

/** They have nothing then. */
function nothingThen({ say }: Context, off: OffTold): Reply {
  const day = firstDay(off);
  const none =
    day === null
      ? say("mentor.said.none_md")
      : say("mentor.said.none_then_md", { day: weekdayAndDate(say.locale, day) });
  return messageReply(textMessage(none));
}

/** The next of each day that will not do; said on such a day, today as well, where something of theirs may still be ahead. */
function daysOff(bounds: DayBounds | null, today: CalendarDate): readonly CalendarDate[] {
  if (!bounds) return [];
  const ahead = bounds.withoutWeekdays.flatMap((day) => {
    const days = (day - weekdayOf(today) + 7) % 7;
    return days === 0 ? [today, addDays(today, 7)] : [addDays(today, days)];
  });
  return [...bounds.without.map(({ first }) => first), ...ahead];
}

/** Whether it begins in a part of a day that will not do. */
function isInPart(bounds: DayBounds | null, at: Date, zone: string): boolean {
  const hours = hoursOn({ bounds, hours: null }, localDate(at, zone));
  return hours !== null && !isHourWithin(hours, localMinutes(at, zone));
}

/** A day of each week that will not do is nothing that is kept: what can be set is said, and offered. */
function forEachWeek({ say }: Context, bounds: DayBounds, moved: readonly KnownBlock[]): Reply {
  const days = bounds.withoutWeekdays.map((day) => say(`vocabulary.days.d${day}`)).join(", ");
  const text = say("mentor.said.lasting_md", { days });
  const settings = actions(button(say("menu.settings"), "settings.open", "chat", "primary"));
  return messageReply(textAbove(text, [settings, ...moved]));
}

/** So many days later at most another one is proposed. */
const MOST_DAYS = 14;
const DAY_MS = 86_400_000;

/** The challenge that is planned for then, with the first time after it that will do. */
function challengeThen(
  context: Context,
  current: CurrentNudge,
  planned: Date,
  { bounds, before, days }: OffTold,
): readonly KnownBlock[] {
  const { deps, say } = context;
  const { challenge, member, nudge } = current;
  const { zone } = member.settings;
  const times = Array.from({ length: MOST_DAYS }, (_, day) =>
    firstAfter(deps, member, new Date(planned.getTime() + (day + 1) * DAY_MS)),
  );
  const at =
    times.find((time) => {
      const day = localDate(time, zone);
      return !before.includes(day) && (!bounds || (isWithin(bounds, day) && !isInPart(bounds, time, zone)));
    }) ?? null;
  const words = { title: escapeMrkdwn(challenge.title), when: moment(say.locale, planned, member) };
  const move = at && button(plainMoment(say.locale, at, member), "nudge.move", `${nudge.id}|${at.toISOString()}`);
  return [
    section(say("mentor.said.planned_then_md", words)),
    actions(
      ...(move ? [move] : []),
      otherTime(context, current, at, [...new Set([...before, ...days])]),
      button(say("nudge.skip"), "nudge.skip", nudge.id),
    ),
  ];
}

const otherTime = (
  { say }: Context,
  { nudge }: CurrentNudge,
  at: Date | null,
  daysOff: readonly CalendarDate[],
): ReturnType<typeof button> =>
  button(say("before.times.other"), "nudge.accept", acceptValue(nudge.id, { at, week: null, daysOff }));
