/** What time alone brings: looking again, repeating requests, meetings before and after, half-time, the end. */

import { z } from "zod";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { defineJob } from "#src/queue/job.ts";
import * as meetingRules from "../rules/meeting.ts";
import { isOnDayOff, nextMeetingAt } from "../rules/meeting-times.ts";
import * as rules from "../rules/pairing.ts";
import * as together from "../rules/together.ts";
import type { Meeting, Pairing } from "../rules/types.ts";
import { type DuePairing, duePairings, postpone } from "../store/due-times.ts";
import { findPairing, type KnownPairing } from "../store/pairings.ts";
import { attendeesOf } from "./attendees.ts";
import { changePairing, type PairingChange } from "./change-pairing.ts";
import { followRequest, look } from "./find-mentor.ts";
import { nextOf } from "./meet.ts";

export const runMentoringJob = defineJob({ name: "run-mentoring", payload: z.object({}) });

const BATCH = 100;
/** Steps of one pairing that may be due at once, after the bot was away. */
const MAX_STEPS = 10;
const RETRY_MS = 10 * 60_000;
/** A pairing whose next meeting could not be planned is looked at again. */
const REPLAN_MS = 86_400_000;

/** Does what is due. Safe to run from several bots at once: each pairing is locked and looked at again. */
export async function runMentoring(deps: Deps): Promise<number> {
  let total = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const due = await duePairings(deps.db, deps.clock.now(), BATCH);
    for (const one of due) await follow(deps, one);
    total += due.length;
    if (due.length === 0) break;
  }
  return total;
}

async function follow(deps: Deps, due: DuePairing): Promise<void> {
  try {
    const known = await findPairing(deps.db, due.workspaceId, due.pairingId);
    if (known) await followOne(deps, known);
  } catch (error) {
    const now = deps.clock.now();
    deps.log.error({ err: error, what: "mentoring", workspaceId: due.workspaceId }, "a pairing was put off");
    await postpone(deps.db, due, now, new Date(now.getTime() + RETRY_MS));
  }
}

async function followOne(deps: Deps, { pairing }: KnownPairing): Promise<void> {
  const { workspaceId, id, status } = pairing;
  const now = deps.clock.now();
  if (status === "asked") return followRequest(deps, pairing);
  if (status === "active") return followMeetings(deps, pairing);
  if (rules.isSearching(pairing) && !rules.isSearchedOut(pairing, now)) {
    const isAfterNo = status === "looking" && pairing.passedUserIds.length > 0;
    const because = isAfterNo ? "not-possible" : "registered";
    await look(deps, workspaceId, id, because);
    return;
  }
  await changePairing(deps, workspaceId, id, (current, at) => {
    const isDue = current.pairing.dueAt !== null && current.pairing.dueAt <= at;
    return isDue ? rules.putAside(current.pairing, at) : {};
  });
}

/** Everything that is due of two who meet, in one transaction. */
async function followMeetings(deps: Deps, found: Pairing): Promise<void> {
  const { workspaceId, id, menteeUserId, mentorUserId } = found;
  const attendees = await attendeesOf(deps, found);
  if (!attendees || menteeUserId === null || mentorUserId === null) return;
  const isApart = (await keptApartFrom(deps.db, { workspaceId, userId: menteeUserId })).has(mentorUserId);
  const newId = deps.ids.next();
  await changePairing(deps, workspaceId, id, (current, now) => {
    if (current.pairing.status !== "active") return {};
    if (isApart) return together.endForBoth(current.pairing, "early", now);
    return stepsOf(current, attendees, newId, now);
  });
}

function stepsOf(
  current: KnownPairing,
  attendees: readonly [Attendee, Attendee],
  newId: string,
  now: Date,
): PairingChange {
  const followed = current.meetings.map((meeting) => meetingStep(current.pairing, meeting, attendees, now));
  const before = followed.map(({ meeting }) => meeting);
  const isDue = current.pairing.dueAt !== null && current.pairing.dueAt <= now;
  const step = isDue ? timeOf(current.pairing, now) : { pairing: current.pairing, messages: [] };
  const next = step.pairing.status === "active" ? nextOf({ ...step, meetings: before }, attendees, newId, now) : null;
  const meetings = [...before, ...(next ? [next] : [])];
  return {
    pairing: withReplanning(step.pairing, meetings, now),
    meetings: meetings.filter((meeting) => !current.meetings.includes(meeting)),
    messages: [
      ...followed.flatMap(({ messages }) => messages),
      ...step.messages,
      ...(next ? meetingRules.nextNews(step.pairing, next, null, now) : []),
    ],
  };
}

/** A meeting whose day became a day off of one of them is moved before anybody is asked what it is to be about. */
function meetingStep(
  pairing: Pairing,
  meeting: Meeting,
  attendees: readonly [Attendee, Attendee],
  now: Date,
): meetingRules.MeetingStepDone {
  const isAhead = meeting.status === "planned" && meeting.step === "agenda" && meeting.startsAt > now;
  const isDue = meeting.dueAt !== null && meeting.dueAt <= now;
  if (!isAhead || !isDue || !attendees.some((one) => isOnDayOff(meeting, one)))
    return meetingRules.timePassed(pairing, meeting, attendees, now);
  const startsAt = nextMeetingAt(pairing, meeting.startsAt, attendees, now);
  return startsAt
    ? meetingRules.moved(pairing, meeting, startsAt, { by: null, mentee: attendees[0], now })
    : meetingRules.skipped(pairing, meeting, null, now);
}

/** Where no next meeting could be planned, as during a pause, it is tried again the next day. */
function withReplanning(pairing: Pairing, meetings: readonly Meeting[], now: Date): Pairing {
  const isAhead = meetings.some(({ status, startsAt }) => status === "planned" && startsAt > now);
  if (pairing.status !== "active" || pairing.meetsAt === null || isAhead) return pairing;
  const dueAt = together.nextDueOf(pairing);
  const again = new Date(now.getTime() + REPLAN_MS);
  return { ...pairing, dueAt: dueAt !== null && dueAt < again ? dueAt : again };
}

function timeOf(pairing: Pairing, now: Date): rules.PairingStep {
  if (pairing.endsAt !== null && pairing.endsAt <= now) return together.endForBoth(pairing, "time", now);
  if (pairing.halfTimeAt !== null && pairing.halfTimeAt <= now) return together.askHalfTime(pairing, now);
  if (pairing.meetsAt === null) return together.remindOfFirstTime(pairing, now);
  return { pairing: { ...pairing, dueAt: together.nextDueOf(pairing) }, messages: [] };
}
