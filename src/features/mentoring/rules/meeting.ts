/** Meetings of a pairing: when they are, what is due before and after each, and what the two do with them. Decisions are data. */

import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { reminderAt } from "#src/features/matching/rules/reminder.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { agendaAt } from "./meeting-times.ts";
import { message, peopleOf } from "./pairing.ts";
import { MAX_NOTE, MEETING_MINUTES, type Meeting, type Pairing } from "./types.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** They are asked how it was so long after its end. */
const AFTER_MS = 15 * MINUTE_MS;
/** A meeting that nobody spoke of by then counts as skipped. */
const CLOSING_MS = 7 * DAY_MS;
const MAX_ITEMS = 10;

const LENGTH_MS = MEETING_MINUTES * MINUTE_MS;

export interface MeetingStepDone {
  readonly meeting: Meeting;
  readonly messages: readonly NewMessage[];
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
    menteeFiledAt: null,
    mentorFiledAt: null,
    agendaItems: [],
    agendaNote: "",
    step: "agenda",
    dueAt: agendaAt(startsAt, mentee, now),
    changedAt: now,
  };
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
  return { meeting: changed, messages: changeNews(pairing, changed, by, now) };
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
  const isAhead = meeting.startsAt > now;
  return { meeting: changed, messages: isAhead ? changeNews(pairing, changed, by, now) : [] };
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

/** What becomes of a meeting whose pairing is over. What had begun when the weeks came to their end is asked about still. */
export function withoutPairing(
  { status, endsAt, endedAt }: Pick<Pairing, "status" | "endsAt" | "endedAt">,
  meeting: Meeting,
  now: Date,
): Meeting {
  const isByTime = status === "ended" && endsAt !== null && endedAt !== null && endedAt >= endsAt;
  const hasJustBegun =
    isByTime && meeting.startsAt <= endedAt && endedAt.getTime() - meeting.startsAt.getTime() < CLOSING_MS;
  return hasJustBegun ? meeting : cancelled(meeting, now);
}

/** One message each: news to whoever did not do it, with a button for a newer file; to whoever did, the file, where they took one before. */
function changeNews(pairing: Pairing, meeting: Meeting, by: string | null, now: Date): readonly NewMessage[] {
  const own = entriesOf(pairing, meeting, now).filter(({ recipient }) => recipient === by);
  return [...newsOf(pairing, meeting, by, now), ...own];
}

/** A meeting that somebody took for their calendar is another now, or off: a newer file for each who has one. */
export function entriesOf(pairing: Pairing, meeting: Meeting, now: Date): readonly NewMessage[] {
  const { id: meetingId, sequence, menteeFiledAt, mentorFiledAt } = meeting;
  const filed = [
    menteeFiledAt === null ? null : pairing.menteeUserId,
    mentorFiledAt === null ? null : pairing.mentorUserId,
  ].filter((userId) => userId !== null);
  return filed.map((userId) =>
    message(
      pairing,
      userId,
      `mentoring-entry-${meetingId}-${sequence}-${userId}`,
      { kind: "mentoring-entry", meetingId, sequence, userId },
      now,
    ),
  );
}

/** The same where all that is to come ends with its pairing; who is not there any more is sent nothing. */
export function entriesAtEnd(
  pairing: Pairing,
  before: readonly Meeting[],
  after: readonly Meeting[],
  told: readonly NewMessage[],
  now: Date,
): readonly NewMessage[] {
  const left = told.find(({ content }) => content.kind === "mentoring-ended" && content["how"] === "gone")?.recipient;
  return after
    .filter(({ id, sequence }) => before.some((one) => one.id === id && one.sequence < sequence))
    .flatMap((meeting) => entriesOf(pairing, meeting, now))
    .filter(({ recipient }) => left === undefined || recipient === left);
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

/** News of the next meeting, which the bot set. @param by who reads it in an answer; null: nobody. */
export function nextNews(pairing: Pairing, meeting: Meeting, by: string | null, now: Date): readonly NewMessage[] {
  return newsOf(pairing, meeting, null, now).filter(({ recipient }) => recipient !== by);
}

/** @throws UserFault for one that has begun or is not to be. */
function requirePlanned({ status, startsAt }: Meeting, now: Date): void {
  if (status !== "planned" || startsAt <= now) throw new UserFault({ key: "mentor.faults.meeting_over" });
}
