/** Meetings of a pairing: when they are, what is due before and after each, and what the two do with them. Decisions are data. */

import { addDays, daysBetween, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Attendee, commonTimes } from "./common-times.ts";
import { message, peopleOf } from "./pairing.ts";
import { MAX_NOTE, MEETING_MINUTES, type Meeting, type Pairing, type Rhythm } from "./types.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Both get the agenda so long before. */
const REMINDER_MS = 60 * MINUTE_MS;
/** They are asked how it was so long after its end. */
const AFTER_MS = 15 * MINUTE_MS;
/** A meeting that nobody spoke of by then counts as skipped. */
const CLOSING_MS = 7 * DAY_MS;
/** Where the usual day does not suit, so many days after it are looked at. */
const LATER_DAYS = 4;
/** Two meetings are at least so many days apart. */
const APART_DAYS = 3;
/** How far ahead a meeting may be put by hand. */
const MAX_DAYS_AHEAD = 60;
const MOST_DAYS_OFF = 14;
const MAX_ITEMS = 10;

const LENGTH_MS = MEETING_MINUTES * MINUTE_MS;

export interface MeetingStepDone {
  readonly meeting: Meeting;
  readonly messages: readonly NewMessage[];
}

/** Whether the day of a meeting is a day off of somebody. */
export function isOnDayOff({ startsAt }: Pick<Meeting, "startsAt">, { hours, isOff }: Attendee): boolean {
  return isOff(localDate(startsAt, hours.zone));
}

/** Whether somebody is at work for the whole of a meeting, and has nothing else. */
export function suits(person: Attendee, at: Date): boolean {
  const { hours, busy } = person;
  const { zone, workStart, workEnd } = hours;
  const date = localDate(at, zone);
  const minutes = localMinutes(at, zone);
  const isAtWork = isAtWorkOn(person, date);
  const until = at.getTime() + LENGTH_MS;
  return (
    isAtWork &&
    minutes >= workStart * 60 &&
    minutes + MEETING_MINUTES <= workEnd * 60 &&
    busy.every((taken) => taken.until <= at || taken.from.getTime() >= until)
  );
}

function isAtWorkOn({ hours, isOff }: Attendee, date: CalendarDate): boolean {
  return hours.workDays.includes(weekdayOf(date)) && !isOff(date);
}

function daysOf(rhythm: Rhythm): number {
  return rhythm === "weekly" ? 7 : 14;
}

/**
 * When they meet next: whole weeks after the first meeting, at the same time of day by the pairing's clock. Where that does
 * not suit both, on one of the days after it; else at another time that suits.
 * @param after the meeting before it.
 * @returns null where there is none before the pairing ends.
 */
export function nextMeetingAt(
  pairing: Pick<Pairing, "meetsAt" | "endsAt" | "zone" | "rhythm">,
  after: Date,
  people: readonly Attendee[],
  now: Date,
): Date | null {
  const { meetsAt, endsAt, zone, rhythm } = pairing;
  if (!meetsAt || !endsAt) return null;
  const minutes = localMinutes(meetsAt, zone);
  const [lastDay, today] = [localDate(after, zone), localDate(now, zone)];
  for (let day = localDate(meetsAt, zone); ; day = addDays(day, daysOf(rhythm))) {
    if (day <= today || daysBetween(lastDay, day) < APART_DAYS) continue;
    if (instantOf(day, 0, 0, zone) >= endsAt) return null;
    const days = Array.from({ length: LATER_DAYS + 1 }, (_, later) => addDays(day, later)).filter((one) =>
      people.every((person) => isAtWorkOn(person, one)),
    );
    const usual = days
      .map((one) => instantOf(one, Math.floor(minutes / 60), minutes % 60, zone))
      .find((at) => people.every((person) => suits(person, at)));
    const at = usual ?? (days.length > 0 ? otherTimeOn(people, days, zone) : undefined);
    if (at && at < endsAt) return at;
  }
}

/** Another time of day on one of these days. */
function otherTimeOn(people: readonly Attendee[], days: readonly CalendarDate[], zone: string): Date | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  // What suits everybody begins one working day later.
  const from = instantOf(addDays(first, -MOST_DAYS_OFF), 0, 0, zone);
  const times = commonTimes({ people, from, minutes: MEETING_MINUTES, count: MOST_DAYS_OFF + LATER_DAYS });
  return times.find((at) => days.includes(localDate(at, zone)));
}

/** Times for a first meeting, or for another one. */
export function timesToMeet(people: readonly Attendee[], endsAt: Date | null, now: Date): readonly Date[] {
  const times = commonTimes({ people, from: now, minutes: MEETING_MINUTES, count: 3 });
  return times.filter((at) => endsAt === null || at < endsAt);
}

/** @throws UserFault where a time is past, after the end of the pairing, or too far away. */
export function checkTime({ endsAt }: Pick<Pairing, "endsAt">, at: Date, now: Date): void {
  if (at <= now) throw new UserFault({ key: "errors.plan_in_past" });
  if (at.getTime() - now.getTime() > MAX_DAYS_AHEAD * DAY_MS) throw new UserFault({ key: "errors.date_too_far" });
  if (endsAt && at >= endsAt) throw new UserFault({ key: "mentor.faults.after_end" });
}

/**
 * A new meeting.
 * @param mentee whose working day before it decides when they are asked what it is to be about.
 */
export function planned(
  { id: pairingId, workspaceId }: Pick<Pairing, "id" | "workspaceId">,
  own: { readonly id: string; readonly number: number; readonly startsAt: Date },
  mentee: Attendee,
  now: Date,
): Meeting {
  const { startsAt } = own;
  return {
    ...own,
    pairingId,
    workspaceId,
    status: "planned",
    sequence: 0,
    agendaItems: [],
    agendaNote: "",
    step: "agenda",
    dueAt: agendaAt(startsAt, mentee, now),
    changedAt: now,
  };
}

/** When the mentee is asked what a meeting is to be about: on their working day before it, at its time of day. */
export function agendaAt(startsAt: Date, person: Attendee, now: Date): Date {
  const { zone } = person.hours;
  const minutes = localMinutes(startsAt, zone);
  const day = workDayBefore(localDate(startsAt, zone), person);
  const at = instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
  return at > now ? at : now;
}

/** When both get the agenda: an hour before, or late on the mentor's working day before where one of them is not at work yet. */
export function reminderAt(startsAt: Date, people: readonly Attendee[]): Date {
  const hourBefore = new Date(startsAt.getTime() - REMINDER_MS);
  const isAtWork = people.every(({ hours: { zone, workStart } }) => localMinutes(hourBefore, zone) >= workStart * 60);
  const mentor = people.at(-1);
  if (isAtWork || !mentor) return hourBefore;
  const { zone, workEnd } = mentor.hours;
  return instantOf(workDayBefore(localDate(startsAt, zone), mentor), workEnd - 1, 0, zone);
}

function workDayBefore(day: CalendarDate, person: Attendee): CalendarDate {
  for (let days = 1; days <= MOST_DAYS_OFF; days++) {
    const before = addDays(day, -days);
    if (isAtWorkOn(person, before)) return before;
  }
  return addDays(day, -1);
}

/** Another time. Whoever did not do it is told; both where the bot did. @param by Slack id; null for the bot. */
export function moved(
  pairing: Pairing,
  meeting: Meeting,
  startsAt: Date,
  { by, mentee, now }: { readonly by: string | null; readonly mentee: Attendee; readonly now: Date },
): MeetingStepDone {
  requirePlanned(meeting, now);
  if (meeting.startsAt.getTime() === startsAt.getTime()) return { meeting, messages: [] };
  const changed: Meeting = {
    ...meeting,
    startsAt,
    sequence: meeting.sequence + 1,
    step: "agenda",
    dueAt: agendaAt(startsAt, mentee, now),
    changedAt: now,
  };
  return { meeting: changed, messages: newsOf(pairing, changed, by, now) };
}

/** Not this time. Whoever did not do it is told. @param by Slack id; null for the bot. */
export function skipped(pairing: Pairing, meeting: Meeting, by: string | null, now: Date): MeetingStepDone {
  if (meeting.status === "skipped") return { meeting, messages: [] };
  if (meeting.status === "held") throw new UserFault({ key: "mentor.faults.met" });
  const changed: Meeting = {
    ...meeting,
    status: "skipped",
    sequence: meeting.sequence + 1,
    step: "none",
    dueAt: null,
    changedAt: now,
  };
  // Of one that is over nobody needs to hear that it was not held.
  return { meeting: changed, messages: meeting.startsAt > now ? newsOf(pairing, changed, by, now) : [] };
}

/** They met, as one of them says. @throws UserFault before it began. */
export function held(meeting: Meeting, now: Date): Meeting {
  if (meeting.startsAt > now) throw new UserFault({ key: "mentor.faults.not_yet" });
  return meeting.status === "held"
    ? meeting
    : { ...meeting, status: "held", step: "none", dueAt: null, changedAt: now };
}

/** What the mentee ticks for a meeting. @throws UserFault when it has begun, or the note is too long. */
export function withAgenda(meeting: Meeting, items: readonly string[], note: string, now: Date): Meeting {
  requirePlanned(meeting, now);
  if (lengthOf(note) > MAX_NOTE) throw new UserFault({ key: "errors.too_long", values: { max: MAX_NOTE } });
  return { ...meeting, agendaItems: [...new Set(items)].slice(0, MAX_ITEMS), agendaNote: note.trim(), changedAt: now };
}

/** What time alone brings to a meeting of an active pairing. @param attendees the mentee first. */
export function timePassed(
  pairing: Pairing,
  meeting: Meeting,
  attendees: readonly Attendee[],
  now: Date,
): MeetingStepDone {
  const { startsAt, step, id, sequence, dueAt } = meeting;
  if (meeting.status !== "planned" || dueAt === null || dueAt > now) return { meeting, messages: [] };
  const people = peopleOf(pairing);
  const afterAt = new Date(startsAt.getTime() + LENGTH_MS + AFTER_MS);
  if (step === "agenda") {
    const isLate = startsAt <= now;
    const asked = message(
      pairing,
      pairing.menteeUserId,
      `mentoring-agenda-question-${id}-${sequence}`,
      { kind: "mentoring-agenda-question", meetingId: id },
      now,
    );
    return {
      meeting: { ...meeting, step: "reminder", dueAt: reminderAt(startsAt, attendees) },
      messages: isLate ? [] : [asked],
    };
  }
  if (step === "reminder") {
    const told = people.map((userId) =>
      message(
        pairing,
        userId,
        `mentoring-agenda-${id}-${sequence}-${userId}`,
        { kind: "mentoring-agenda", meetingId: id, userId },
        now,
      ),
    );
    return { meeting: { ...meeting, step: "after", dueAt: afterAt }, messages: startsAt <= now ? [] : told };
  }
  if (step === "after") {
    const asked = people.map((userId) =>
      message(
        pairing,
        userId,
        `mentoring-after-${id}-${userId}`,
        { kind: "mentoring-after", meetingId: id, userId },
        now,
      ),
    );
    const closingAt = new Date(afterAt.getTime() + CLOSING_MS);
    return { meeting: { ...meeting, step: "closing", dueAt: closingAt }, messages: asked };
  }
  return { meeting: { ...meeting, status: "skipped", step: "none", dueAt: null, changedAt: now }, messages: [] };
}

/** Its pairing is over: what is still to come is cancelled, without a word of its own. */
export function cancelled(meeting: Meeting, now: Date): Meeting {
  if (meeting.status !== "planned") return meeting;
  const isAhead = meeting.startsAt > now;
  return {
    ...meeting,
    status: "skipped",
    sequence: meeting.sequence + (isAhead ? 1 : 0),
    step: "none",
    dueAt: null,
    changedAt: now,
  };
}

function newsOf(pairing: Pairing, meeting: Meeting, by: string | null, now: Date): readonly NewMessage[] {
  const { id: meetingId, sequence } = meeting;
  return peopleOf(pairing)
    .filter((userId) => userId !== by)
    .map((userId) =>
      message(
        pairing,
        userId,
        `mentoring-meeting-${meetingId}-${sequence}-${userId}`,
        { kind: "mentoring-meeting", meetingId, sequence, userId, by },
        now,
      ),
    );
}

/** News of a meeting that was just planned, to whoever did not do it. */
export function plannedNews(pairing: Pairing, meeting: Meeting, by: string | null, now: Date): readonly NewMessage[] {
  return newsOf(pairing, meeting, by, now);
}

/** @throws UserFault for one that has begun or is not to be. */
function requirePlanned({ status, startsAt }: Meeting, now: Date): void {
  if (status !== "planned" || startsAt <= now) throw new UserFault({ key: "mentor.faults.meeting_over" });
}
