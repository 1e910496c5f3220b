/** Plans, moves and reminders by what somebody wrote, and how they take them back. */
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Fault, UserFault } from "#src/kernel/user-fault.ts";
import type { DayBounds } from "#src/language/day-bounds.ts";
import { hasUnclearDay } from "#src/language/day-spelling.ts";
import { foldText } from "#src/language/fold.ts";
import { hourMeant } from "#src/language/half-of-day.ts";
import { impossibleTime } from "#src/language/impossible-time.ts";
import { momentTold, type ToldMoment } from "#src/language/told-moment.ts";
import { leaveReminderOut, remindOf, takeBackPlan } from "../rules/plan.ts";
import { weekOf } from "../rules/slots.ts";
import { firstWithin, isUnknown, timeOf } from "../rules/told-time.ts";
import { plannedDayNamed, weekInView } from "../rules/week-in-view.ts";
import { type AnswerDeps, planFaultOf, planTimeFor } from "./answer-nudge.ts";
import { type CurrentNudge, currentNudgeOf } from "./current-nudge.ts";
import { changeCurrent, redraw } from "./load-mentee.ts";

/** What a message says of when. */
export interface TimeTold {
  /** It can be: nothing stands in the way of it. */
  readonly at: Date;
  /** Day and hour were named. */
  readonly isClear: boolean;
  readonly isOneOfSeveral: boolean;
  /**
   * The other one of two days that were named, at the same hour, or the same hour in the other half of the day (`isHalf`); left out where
   * one was named, or the other cannot be.
   */
  readonly other?: { readonly at: Date; readonly isAtOdds: boolean; readonly isHalf?: true } | null;
  /** The hour may be of either half of the day, and it is asked which. */
  readonly isHourUnsure?: boolean;
  /** What stands in the way of what was named, in whose place `at` is proposed; null for nothing. */
  readonly fault: Fault | null;
  /** What was named is no time at all, or too far away. */
  readonly isImpossible: boolean;
  /** The Monday of the week in which it is to be, where no day of it was named. */
  readonly week: CalendarDate | null;
  /** Days that will not do, as they were named in this message and just before. */
  readonly daysOff: readonly CalendarDate[];
  /** A month, or a longer time, was named, and no day of it. */
  readonly isInPeriod?: boolean;
  /** "After stand-up": the hour is a guess. */
  readonly isByStandUp?: boolean;
  /** The Monday of the week in which weekdays lie that are named next; null where the nearest one is meant. */
  readonly inView: CalendarDate | null;
}

/** What the bot asked about before. */
export interface AskedBefore {
  /** The Monday of a week, in which what is named lies. */
  readonly inWeek?: CalendarDate | null;
  /** The moment that was proposed, whose hour another day keeps. */
  readonly proposed?: Date | null;
  /** Days that were called bad. */
  readonly daysOff?: readonly CalendarDate[];
}

/**
 * Null where a message says nothing of when.
 * @param asked what the bot asked about before. What is planned already is no other time, nor is a day that was called bad.
 */
export function timeTold(
  deps: AnswerDeps,
  member: Member,
  plan: Plan | null,
  message: string,
  asked: AskedBefore = {},
): TimeTold | null {
  const time = timeFound(deps, member, plan, message, asked);
  const { zone } = member.settings;
  return (
    time && {
      ...time,
      inView: time.week || time.isInPeriod ? weekOf(time.at, zone) : weekInView(time.at, deps.clock.now(), zone),
    }
  );
}

function timeFound(
  deps: AnswerDeps,
  member: Member,
  plan: Plan | null,
  message: string,
  { inWeek = null, proposed = null, daysOff: before = [] }: AskedBefore,
): Omit<TimeTold, "inView"> | null {
  const { zone } = member.settings;
  const now = deps.clock.now();
  const read = momentTold(message, now, zone, inWeek);
  const meant = read?.time ? hourMeant(read.time, member.settings) : null;
  const said = read && meant ? { ...read, time: meant.time } : read;
  const onPlanned = said && inWeek === null ? plannedDayNamed(said, plan?.plannedAt ?? null, zone) : null;
  const told = said && onPlanned !== null ? { ...said, date: onPlanned } : said;
  const known = { now, settings: member.settings, planned: hourOf(told, plan, proposed, zone) };
  const daysOff = [...new Set([...before, ...daysOffIn(told?.bounds ?? null, localDate(now, zone))])];
  const isPlanned = (at: Date): boolean => plan?.plannedAt.getTime() === at.getTime();
  const isFree = (at: Date): boolean => !daysOff.includes(localDate(at, zone));
  // The hour that was named or planned stays, where only the day cannot be.
  const isHourNamed = told !== null && (told.time !== null || told.part !== null);
  const nextAfter = (from: Date, named = from): Date => {
    const hour = isHourNamed ? named : known.planned;
    const at = firstAfter(deps, member, from, hour);
    return isPlanned(at) ? firstAfter(deps, member, new Date(at.getTime() + DAY_MS), hour) : at;
  };
  const cannotBe = wrongTime(told, message, now, zone);
  if (cannotBe) {
    const about = told ? timeOf(told, { now, settings: member.settings, planned: null }).at : now;
    return {
      // Of a day that is none, what can be read is no day that anybody means.
      at: nextAfter(NO_DAY.has(cannotBe.key) ? now : about, about),
      isClear: false,
      isOneOfSeveral: false,
      fault: cannotBe,
      isImpossible: true,
      week: null,
      daysOff,
    };
  }
  if (!told) return null;
  const { isOneOfSeveral, week } = told;
  const isTurnedDown = isOfDays(told);
  // Whoever turns days down, one after the other, wishes for another one than they have.
  const isAnother = isTurnedDown && (proposed !== null || before.length > 0);
  const plannedOn = plan && isAnother ? localDate(plan.plannedAt, zone) : null;
  const suits = (at: Date): boolean =>
    planFaultOf(deps, member, at) === null &&
    !(isTurnedDown && before.includes(localDate(at, zone))) &&
    localDate(at, zone) !== plannedOn;
  // "Thursday is bad", to the proposal of Friday: that still stands.
  if (proposed !== null && proposed > now && isTurnedDown && isFree(proposed) && suits(proposed))
    return { at: proposed, isClear: false, isOneOfSeveral, fault: null, isImpossible: false, week, daysOff };
  const within = firstWithin(told, known, suits, inWeek);
  if (within) return { at: within, isClear: false, isOneOfSeveral, fault: null, isImpossible: false, week, daysOff };
  // Days that will not do, and none that will.
  const { date, time, part } = told;
  if (told.bounds !== null && date === null && time === null && part === null) return null;
  const found = timeOf(told, known);
  const { at } = found;
  const isHourUnsure = meant?.isUnsure ?? false;
  const isClear = found.isClear && onPlanned === null && !isHourUnsure;
  const isByStandUp = time === null && isUnknown(part);
  const fault = planFaultOf(deps, member, at);
  const isInPeriod = told.period !== null;
  // Of a week or a month, any day will do.
  const isTooFar = fault !== null && NO_DAY.has(fault.key);
  if (fault && !isTooFar && (week !== null || isInPeriod))
    return {
      at: nextAfter(at),
      isClear: false,
      isOneOfSeveral,
      fault: null,
      isImpossible: false,
      week,
      daysOff,
      isInPeriod,
    };
  const { twoDays } = told;
  const half = !twoDays && meant?.other ? meant.other : null;
  const otherAt = twoDays
    ? timeOf({ ...told, date: twoDays.other }, known).at
    : half && timeOf({ ...told, time: half }, known).at;
  const isOther = otherAt !== null && planFaultOf(deps, member, otherAt) === null;
  const isHalf = half ? { isHalf: true as const } : {};
  const other = isOther ? { at: otherAt, isAtOdds: twoDays?.isAtOdds ?? false, ...isHalf } : null;
  const beside = { isOneOfSeveral, other, fault, isImpossible: false, week, daysOff, isByStandUp, isInPeriod };
  if (!fault) return { at, isClear, isHourUnsure, ...beside };
  const from = isTooFar ? now : at;
  return { at: nextAfter(from, at), isClear: false, isOneOfSeveral, fault, isImpossible: false, week, daysOff };
}
const DAY_MS = 86_400_000;
const NO_DAY: ReadonlySet<string> = new Set(["errors.no_such_day", "errors.date_too_far"]);

/** Whose hour a day without one has: of what was proposed; the day for which it is planned keeps its own. */
function hourOf(told: ToldMoment | null, plan: Plan | null, proposed: Date | null, zone: string): Date | null {
  const isPlannedDay = plan !== null && told?.shift === null && told.date === localDate(plan.plannedAt, zone);
  return isPlannedDay ? plan.plannedAt : (proposed ?? plan?.plannedAt ?? null);
}

/** Whether a message says nothing but which days will not do. */
function isOfDays({ bounds, date, time, part, shift, hours, week }: ToldMoment): boolean {
  if (!bounds?.isOff || bounds.partsOff.length > 0 || week !== null || shift !== null || hours !== null) return false;
  return date === null && time === null && part === null;
}

/** The next of each day that will not do. */
function daysOffIn(bounds: DayBounds | null, today: CalendarDate): readonly CalendarDate[] {
  if (!bounds?.isOff) return [];
  const ahead = bounds.withoutWeekdays.map((day) => addDays(today, (day - weekdayOf(today) + 7) % 7 || 7));
  return [...bounds.without.filter(({ first, last }) => first === last).map(({ first }) => first), ...ahead];
}

/** What is wrong with what is named: no time at all, a day that is over, or one of which it is not sure what day it is. */
function wrongTime(told: ReturnType<typeof momentTold>, message: string, now: Date, zone: string): Fault | null {
  const impossible = impossibleTime(message, now, zone);
  if (impossible !== null) return impossible;
  if (told?.isPast) return { key: "errors.date_past" };
  if (told !== null && (told.date !== null || told.shift !== null || told.inMinutes !== null)) return null;
  return hasUnclearDay(foldText(message)) ? { key: "errors.date_unknown" } : null;
}

/**
 * The first moment from `at` on that suits, at the hour of the nudge or else the first hour of work.
 * @param hour the moment whose hour is tried before these; null for none.
 */
export function firstAfter(deps: AnswerDeps, member: Member, at: Date, hour: Date | null = null): Date {
  const { zone, workStart, workEnd } = member.settings;
  const minutes = Math.min(Math.max(localMinutes(hour ?? at, zone), workStart * 60), (workEnd - 1) * 60);
  const tried = hour === null ? Math.floor(minutes / 60) * 60 : minutes;
  const sameDay = instantOf(localDate(at, zone), Math.floor(tried / 60), tried % 60, zone);
  const now = deps.clock.now();
  const wished = at > now && sameDay > now ? sameDay : null;
  return planTimeFor(deps, member, wished, at > now ? at : now, hour === null ? null : minutes);
}

/** Reminds of what is open or planned, once. @throws UserFault when nothing is. */
export async function remindMe(
  deps: AnswerDeps,
  person: PersonKey,
  nudgeId: string | null,
  at: Date | null,
): Promise<CurrentNudge> {
  const ask = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const isHoliday = holidaysOf(deps, person.workspaceId, mentee.member.settings.country);
    const { nudge, outcome } = remindOf(mentee, at, isHoliday);
    await tx.save(outcome);
    return currentNudgeOf(deps, { member: outcome.member, nudge, plan: mentee.plan });
  });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  return ask;
}

/** No reminder comes of what is current; `wasSet`: one was to come. @throws UserFault when nothing is. */
export async function leaveOutReminder(
  deps: AnswerDeps,
  person: PersonKey,
): Promise<{ readonly current: CurrentNudge; readonly wasSet: boolean }> {
  const left = await changeCurrent(deps, person, null, async (tx, mentee) => {
    const { nudge, plan, wasSet, outcome } = leaveReminderOut(mentee);
    if (wasSet) await tx.save(outcome);
    const current = currentNudgeOf(deps, { member: outcome.member, nudge, plan });
    return current && { current, wasSet };
  });
  if (!left) throw new UserFault({ key: "errors.item_gone" });
  return left;
}

/** The plan is off, and the challenge waits for an answer again. @throws UserFault */
export async function takePlanBack(deps: AnswerDeps, person: PersonKey, nudgeId: string): Promise<CurrentNudge> {
  const ask = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const { nudge, plan, outcome } = takeBackPlan(mentee, {
      now: deps.clock.now(),
      isHoliday: holidaysOf(deps, person.workspaceId, mentee.member.settings.country),
    });
    await tx.save(outcome);
    return currentNudgeOf(deps, { member: outcome.member, nudge, plan });
  });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  await redraw(deps, ask.member, ask.nudge);
  return ask;
}
