/** What time alone brings: looking again, repeating requests, meetings before and after, half-time, the end. */

import { z } from "zod";
import { logPutOff } from "#src/delivery/put-off.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { defineJob } from "#src/queue/job.ts";
import * as meetingRules from "../rules/meeting.ts";
import { isOnDayOff, nextMeetingAt } from "../rules/meeting-times.ts";
import * as rules from "../rules/pairing.ts";
import * as together from "../rules/together.ts";
import type { Meeting, Pairing } from "../rules/types.ts";
import { type DuePairing, duePairings, postpone } from "../store/due-times.ts";
import { findPairing, type KnownPairing, leftToBot } from "../store/pairings.ts";
import { attendeesOf } from "./attendees.ts";
import { mentorsAtOnce } from "./candidates.ts";
import { changePairing, type PairingChange } from "./change-pairing.ts";
import { followRequest, look } from "./find-mentor.ts";
import { nextOf } from "./meet.ts";

export const runMentoringJob = defineJob({ name: "run-mentoring", payload: z.object({}) });

const BATCH = 100;
const RETRY_MS = 10 * 60_000;
/** Steps of one pairing that may be due at once, after the bot was away. */
const MAX_STEPS = 10;
/** A pairing whose next meeting could not be planned is looked at again. */
const REPLAN_MS = 86_400_000;

/** Does what is due. Safe to run from several bots at once: each pairing is locked and looked at again. */
export async function runMentoring(deps: Deps): Promise<number> {
  let total = 0;
  const before = new Map<string, string>();
  for (let step = 0; step < MAX_STEPS; step++) {
    const due = await duePairings(deps.db, deps.clock.now(), BATCH);
    const chosen = await choicesFor(deps, due);
    // Whoever has a choice comes first, so that nobody takes their mentor's last place.
    for (const one of due.toSorted((a, b) => Number(chosen.has(b.pairingId)) - Number(chosen.has(a.pairingId)))) {
      const hasMovedOn = before.get(one.pairingId) !== one.because;
      await follow(deps, one, { hasMovedOn, first: chosen.get(one.pairingId) ?? null });
      before.set(one.pairingId, one.because);
    }
    total += due.length;
    if (due.length === 0) break;
  }
  return total;
}

/** Whom each of those who leave it to the bot is to ask first. Where that cannot be told, each looks alone. */
async function choicesFor(deps: Deps, due: readonly DuePairing[]): Promise<ReadonlyMap<string, string>> {
  try {
    const searching = await leftToBot(deps.db, due);
    const now = deps.clock.now();
    return await mentorsAtOnce(
      deps,
      searching.filter((pairing) => !rules.isSearchedOut(pairing, now)),
    );
  } catch (error) {
    deps.log.error({ err: error, what: "mentoring" }, "mentors could not be chosen for many at once");
    return new Map();
  }
}

interface Following {
  /** False where it is due for the very reason of the step before: looking again would change nothing. */
  readonly hasMovedOn: boolean;
  /** Slack id of the mentor who is to be asked first. */
  readonly first: string | null;
}

async function follow(deps: Deps, due: DuePairing, { hasMovedOn, first }: Following): Promise<void> {
  try {
    if (!hasMovedOn) throw new Error("a decision left its due time in the past");
    const known = await findPairing(deps.db, due.workspaceId, due.pairingId);
    if (known) await followOne(deps, known, first);
  } catch (error) {
    const now = deps.clock.now();
    const about = { what: "mentoring", workspaceId: due.workspaceId };
    const waitMs = logPutOff(deps.log, error, { about, words: "a pairing was put off", waitMs: RETRY_MS });
    await postpone(deps.db, due, now, new Date(now.getTime() + waitMs));
  }
}

async function followOne(deps: Deps, { pairing }: KnownPairing, first: string | null): Promise<void> {
  const { workspaceId, id, status } = pairing;
  const now = deps.clock.now();
  if (status === "asked") return followRequest(deps, pairing);
  if (status === "active") return followMeetings(deps, pairing);
  if (status === "ended") return followLastMeeting(deps, pairing);
  if (rules.isSearching(pairing) && !rules.isSearchedOut(pairing, now)) {
    const isAfterNo = status === "looking" && pairing.passedUserIds.length > 0;
    const because = isAfterNo ? "not-possible" : "registered";
    await look(deps, workspaceId, id, because, first);
    return;
  }
  await changePairing(
    deps,
    workspaceId,
    id,
    ({ pairing: current }, at) => {
      const isDue = current.dueAt !== null && current.dueAt <= at;
      const isOut = rules.isSearching(current) && rules.isSearchedOut(current, at);
      return isDue || isOut ? rules.putAside(current, at) : {};
    },
    { whenApart: "settle" },
  );
}

/** Two whose weeks came to their end around a meeting are asked how it was, as after any other. */
async function followLastMeeting(deps: Deps, found: Pairing): Promise<void> {
  const attendees = (await attendeesOf(deps, found)) ?? [];
  await changePairing(
    deps,
    found.workspaceId,
    found.id,
    ({ pairing, meetings }, now) => {
      const followed = meetings.map((meeting) => meetingRules.timePassed(pairing, meeting, attendees, now));
      return {
        meetings: followed.map(({ meeting }) => meeting).filter((meeting) => !meetings.includes(meeting)),
        messages: followed.flatMap(({ messages }) => messages),
      };
    },
    { whenApart: "settle" },
  );
}

/** Everything that is due of two who meet, in one transaction. */
async function followMeetings(deps: Deps, found: Pairing): Promise<void> {
  const { workspaceId, id } = found;
  const attendees = await attendeesOf(deps, found);
  if (!attendees) return;
  const newId = deps.ids.next();
  await changePairing(
    deps,
    workspaceId,
    id,
    (current, now) => (current.pairing.status === "active" ? stepsOf(current, attendees, newId, now) : {}),
    { whenApart: "settle" },
  );
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
  if (pairing.meetsAt === null && !pairing.isRepeated) return together.remindOfFirstTime(pairing, now);
  return { pairing: { ...pairing, dueAt: together.nextDueOf(pairing) }, messages: [] };
}
