/** Meetings: naming times, moving and skipping them, what they are about, and what came of them. */
import { enqueueAwaited } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "../rules/meeting.ts";
import * as times from "../rules/meeting-times.ts";
import { message, otherOf } from "../rules/pairing.ts";
import { nextDueOf } from "../rules/together.ts";
import { MAX_LINE, type Meeting, type Pairing } from "../rules/types.ts";
import { findPairing, type KnownPairing, pairingOfMeeting } from "../store/pairings.ts";
import { attendeesOf } from "./attendees.ts";
import { changePairing } from "./change-pairing.ts";

/** Who meets when: one of the two, their pairing, and the meeting that it is about. */
export interface OwnMeeting extends KnownPairing {
  readonly meeting: Meeting;
  readonly attendees: readonly [Attendee, Attendee];
}

/** An active pairing of somebody. @throws UserFault when it is not theirs, or over. */
export async function ownPairing(deps: Pick<Deps, "db">, person: PersonKey, id: string): Promise<KnownPairing> {
  const known = await findPairing(deps.db, person.workspaceId, id);
  if (!known) throw new UserFault({ key: "mentor.faults.settled" });
  otherOf(known.pairing, person.userId);
  if (known.pairing.status !== "active") throw new UserFault({ key: "mentor.faults.ended" });
  return known;
}

/** A meeting of somebody's. @throws UserFault when it is not theirs, or its pairing is over. */
export async function ownMeeting(deps: Deps, person: PersonKey, meetingId: string): Promise<OwnMeeting> {
  const id = await pairingOfMeeting(deps.db, person.workspaceId, meetingId);
  if (id === null) throw new UserFault({ key: "errors.item_gone" });
  const known = await ownPairing(deps, person, id);
  const attendees = await attendeesOf(deps, known.pairing);
  if (!attendees) throw new UserFault({ key: "mentor.faults.ended" });
  return { ...known, meeting: meetingIn(known, meetingId), attendees };
}

/** A meeting that one of the two can tell of, also once their weeks are over. @throws UserFault when it is not theirs. */
export async function meetingToTell(
  deps: Pick<Deps, "db">,
  person: PersonKey,
  meetingId: string,
): Promise<KnownPairing & { readonly meeting: Meeting }> {
  const id = await pairingOfMeeting(deps.db, person.workspaceId, meetingId);
  const known = id === null ? null : await findPairing(deps.db, person.workspaceId, id);
  if (!known) throw new UserFault({ key: "errors.item_gone" });
  otherOf(known.pairing, person.userId);
  return { ...known, meeting: meetingIn(known, meetingId) };
}

/** Three times that suit both. */
export async function suggestedTimes(deps: Deps, pairing: Pairing): Promise<readonly Date[]> {
  const attendees = await attendeesOf(deps, pairing);
  return attendees ? times.timesToMeet(attendees, pairing.endsAt, deps.clock.now()) : [];
}

/** One of the two names the first time. Twice is harmless: the first one holds. @throws UserFault */
export async function nameFirstTime(deps: Deps, person: PersonKey, id: string, at: Date): Promise<Meeting> {
  const { pairing: found } = await ownPairing(deps, person, id);
  const attendees = await attendeesOf(deps, found);
  if (!attendees) throw new UserFault({ key: "mentor.faults.ended" });
  const newId = deps.ids.next();
  const known = await changePairing(deps, person.workspaceId, id, ({ pairing, meetings }, now) => {
    requireActive(pairing);
    if (meetings.length > 0) throw new UserFault({ key: "mentor.faults.planned_already" });
    times.checkTime(pairing, at, now);
    const meeting = rules.planned(pairing, { id: newId, number: 1, startsAt: at }, attendees[0], now);
    return {
      pairing: { ...pairing, meetsAt: at, dueAt: nextDueOf(pairing) },
      meetings: [meeting],
      messages: rules.plannedNews(pairing, meeting, person.userId, now),
    };
  });
  return meetingIn(known, newId);
}

/** Another time for one meeting; the other one is told. @throws UserFault */
export async function moveMeeting(deps: Deps, person: PersonKey, meetingId: string, at: Date): Promise<Meeting> {
  const own = await ownMeeting(deps, person, meetingId);
  const known = await changePairing(deps, person.workspaceId, own.pairing.id, (current, now) => {
    requireActive(current.pairing);
    times.checkTime(current.pairing, at, now);
    const meeting = meetingIn(current, meetingId);
    const [mentee] = own.attendees;
    const step = rules.moved(current.pairing, meeting, at, { by: person.userId, mentee, now });
    return { meetings: [step.meeting], messages: step.messages };
  });
  return meetingIn(known, meetingId);
}

/** Not this time: the other one is told, and the next is planned. Of one that has begun it can be said later, too. @throws UserFault */
export async function skipMeeting(deps: Deps, person: PersonKey, meetingId: string): Promise<KnownPairing> {
  const { pairing } = await meetingToTell(deps, person, meetingId);
  const attendees = await attendeesOf(deps, pairing);
  const newId = deps.ids.next();
  return changePairing(deps, person.workspaceId, pairing.id, (current, now) => {
    const meeting = meetingIn(current, meetingId);
    if (meeting.startsAt > now) requireActive(current.pairing);
    const step = rules.skipped(current.pairing, meeting, person.userId, now);
    const meetings = current.meetings.map((one) => (one.id === meetingId ? step.meeting : one));
    const goesOn = current.pairing.status === "active" && attendees !== null;
    const next = goesOn ? nextOf({ ...current, meetings }, attendees, newId, now) : null;
    // Who hears that it is not to be reads there when the next one is.
    const isTold = step.messages.length > 0;
    const news = next && !isTold ? rules.nextNews(current.pairing, next, person.userId, now) : [];
    return { meetings: [step.meeting, ...(next ? [next] : [])], messages: [...step.messages, ...news] };
  });
}

/** What the mentee ticks for a meeting. @throws UserFault for anybody else, or when it has begun. */
export async function setAgenda(
  deps: Deps,
  person: PersonKey,
  meetingId: string,
  items: readonly string[],
  note: string,
): Promise<Meeting> {
  const own = await ownMeeting(deps, person, meetingId);
  if (own.pairing.menteeUserId !== person.userId) throw new UserFault({ key: "errors.not_yours" });
  const known = await changePairing(deps, person.workspaceId, own.pairing.id, (current, now) => {
    requireActive(current.pairing);
    return { meetings: [rules.withAgenda(meetingIn(current, meetingId), items, note, now)] };
  });
  return meetingIn(known, meetingId);
}

/** They met; the two lines, which may be left empty, are for the two alone. @throws UserFault */
export async function tellMeeting(
  deps: Deps,
  person: PersonKey,
  meetingId: string,
  lines: { readonly first: string; readonly second: string },
): Promise<Meeting> {
  const askedAt = deps.clock.now();
  if ([lines.first, lines.second].some((line) => lengthOf(line) > MAX_LINE))
    throw new UserFault({ key: "errors.too_long", values: { max: MAX_LINE } });
  const id = await pairingOfMeeting(deps.db, person.workspaceId, meetingId);
  if (id === null) throw new UserFault({ key: "errors.item_gone" });
  const lineId = deps.ids.next();
  const decide = (current: KnownPairing, now: Date) => {
    otherOf(current.pairing, person.userId);
    const meeting = rules.held(meetingIn(current, meetingId), now);
    const isEmpty = lines.first === "" && lines.second === "";
    const { workspaceId, userId: authorUserId } = person;
    const own = { id: lineId, pairingId: id, workspaceId, meetingId, authorUserId, kind: "meeting" as const };
    return { meetings: [meeting], lines: isEmpty ? [] : [{ ...own, ...lines, writtenAt: now }] };
  };
  const options = { asked: { askedAt, concerned: [person.userId] }, whenApart: "allow" } as const;
  return meetingIn(await changePairing(deps, person.workspaceId, id, decide, options), meetingId);
}

/** Sends somebody a meeting of theirs as a file. Each press sends one. @throws UserFault */
export async function askForFile(deps: Deps, person: PersonKey, meetingId: string): Promise<void> {
  const { pairing } = await ownMeeting(deps, person, meetingId);
  const { workspaceId, userId } = person;
  const known = await changePairing(deps, workspaceId, pairing.id, (current, now) => {
    const taken = meetingIn(current, meetingId);
    const isMentee = current.pairing.menteeUserId === userId;
    return { meetings: [isMentee ? { ...taken, menteeFiledAt: now } : { ...taken, mentorFiledAt: now }] };
  });
  const meeting = meetingIn(known, meetingId);
  const key = `mentoring-file-${meeting.id}-${meeting.sequence}-${deps.ids.next()}`;
  const content = { kind: "mentoring-file", meetingId: meeting.id, userId } as const;
  await deps.outbox.add([{ ...message({ workspaceId }, userId, key, content, deps.clock.now()), isAwaited: true }]);
  await enqueueAwaited(deps, [key]);
}

/** The meeting after the last one that there is; null while one is ahead, or where there is none any more. */
export function nextOf(
  { pairing, meetings }: KnownPairing,
  attendees: readonly [Attendee, Attendee],
  id: string,
  now: Date,
): Meeting | null {
  const last = meetings.at(-1);
  if (!last || meetings.some(({ status, startsAt }) => status === "planned" && startsAt > now)) return null;
  const startsAt = times.nextMeetingAt(pairing, last.startsAt, attendees, now);
  if (!startsAt) return null;
  return rules.planned(pairing, { id, number: last.number + 1, startsAt }, attendees[0], now);
}

/** @throws UserFault when it is not among them. */
export function meetingIn({ meetings }: Pick<KnownPairing, "meetings">, id: string): Meeting {
  const meeting = meetings.find((one) => one.id === id);
  if (!meeting) throw new UserFault({ key: "errors.item_gone" });
  return meeting;
}

function requireActive({ status }: Pairing): void {
  if (status !== "active") throw new UserFault({ key: "mentor.faults.ended" });
}
