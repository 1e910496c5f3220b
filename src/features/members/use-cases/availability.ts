import { z } from "zod";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import { assignerLeft, followNudge } from "#src/features/assignments/use-cases/answer.ts";
import { comeBack } from "#src/features/onboarding/rules/membership.ts";
import { rememberContact } from "#src/features/team/use-cases/digest.ts";
import { holidaysOf, redraw } from "#src/features/weekly/use-cases/mentee-access.ts";
import { type DoNotDisturb, isOutsider, type SlackPerson } from "#src/kernel/directory.ts";
import type { Availability, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { defineJob } from "#src/queue/job.ts";
import { statusSaysAway } from "../rules/away-status.ts";
import { leave } from "../rules/presence.ts";
import { heardZone, rememberZone } from "./zones.ts";

type AvailabilityPorts = Pick<
  Ports,
  | "mentees"
  | "directory"
  | "clock"
  | "holidays"
  | "policies"
  | "jobs"
  | "ids"
  | "log"
  | "stale"
  | "assignments"
  | "catalogues"
  | "contacts"
  | "digests"
  | "team"
  | "thanks"
>;

/** Slack's limit for one call of `dnd.teamInfo`. */
const PEOPLE_PER_CALL = 50;
/** Calls per run: `dnd.teamInfo` is tier 2, about 20 a minute and workspace, and the job runs every few minutes. */
const CALLS_PER_RUN = 15;
const LOOK_AHEAD_MS = 3 * 3_600_000;
const STALE_AFTER_MS = 8 * 3_600_000;

/** Asks Slack for somebody's Do Not Disturb and status. */
export const checkAvailabilityJob = defineJob({
  name: "check-availability",
  payload: z.object({ workspaceId: z.string(), userId: z.string() }),
});

/** Asks Slack once for the Do Not Disturb and status of one person. */
export async function checkAvailability(ports: AvailabilityPorts, person: PersonKey): Promise<void> {
  const before = (await ports.mentees.find(person))?.member.availability;
  if (!before) return;
  const [described, dnd] = await Promise.all([
    ports.directory.person(person),
    ports.directory.doNotDisturb(person.workspaceId, [person.userId]),
  ]);
  const quiet = dnd.get(person.userId) ?? NO_DND;
  await ports.mentees.saveAvailability(person, { ...quiet, checkedAt: ports.clock.now() }, askedAt(before));
  await ports.mentees.saveAvailability(person, away(described), { away: before.away, awayUntil: before.awayUntil });
  await rememberGuest(ports, person, described);
  await rememberZone(ports, person, described.zone);
}

/** Whether somebody is a guest decides what they may be offered. */
async function rememberGuest(ports: AvailabilityPorts, person: PersonKey, described: SlackPerson): Promise<void> {
  const isGuest = isOutsider(person.workspaceId, described);
  const known = await ports.mentees.find(person);
  if (!known || known.member.isGuest === isGuest) return;
  await ports.mentees.change(person, (tx) =>
    tx.save({ member: { ...tx.mentee.member, isGuest }, nudges: [], plans: [], history: [], messages: [] }),
  );
}

/**
 * Refreshes what is known of people who are about to get a message. Slack's events keep it fresh; this finds what they
 * do not tell, such as the next day's Do Not Disturb hours.
 */
export async function refreshAvailability(ports: AvailabilityPorts): Promise<number> {
  const now = ports.clock.now();
  const people = await ports.stale.peopleDueSoon(
    new Date(now.getTime() + LOOK_AHEAD_MS),
    new Date(now.getTime() - STALE_AFTER_MS),
    PEOPLE_PER_CALL * CALLS_PER_RUN,
  );
  const byWorkspace = Map.groupBy(people, (person) => person.workspaceId);
  for (const [workspaceId, members] of byWorkspace) {
    // A workspace whose token is revoked, or whom Slack asks to wait, keeps no other from being asked.
    await refreshWorkspace(ports, workspaceId, members, now).catch((error: unknown) => {
      ports.log.warn({ err: error, workspaceId }, "the availability of a workspace could not be asked for");
    });
  }
  return people.length;
}

async function refreshWorkspace(
  ports: Pick<Ports, "directory" | "mentees">,
  workspaceId: string,
  members: readonly Member[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < members.length; start += PEOPLE_PER_CALL) {
    const part = members.slice(start, start + PEOPLE_PER_CALL);
    const dnd = await ports.directory.doNotDisturb(
      workspaceId,
      part.map(({ userId }) => userId),
    );
    for (const member of part) {
      const quiet = dnd.get(member.userId) ?? NO_DND;
      await ports.mentees.saveAvailability(member, { ...quiet, checkedAt: now }, askedAt(member.availability));
    }
  }
}

/** Slack's event of a newer Do Not Disturb is checked later than this. */
function askedAt({ checkedAt }: Availability): Pick<Availability, "checkedAt"> {
  return { checkedAt };
}

/** Slack says that somebody's Do Not Disturb changed. */
export async function rememberDoNotDisturb(
  ports: Pick<Ports, "mentees" | "clock">,
  person: PersonKey,
  quiet: DoNotDisturb,
): Promise<void> {
  await ports.mentees.saveAvailability(person, { ...quiet, checkedAt: ports.clock.now() });
}

/** Slack says that somebody changed: their status, their zone, or whether they are here at all. */
export async function rememberPerson(
  ports: AvailabilityPorts,
  person: PersonKey,
  described: SlackPerson,
): Promise<void> {
  const changed = await ports.mentees.change(person, async (tx) => {
    const before = tx.mentee.member;
    const now = ports.clock.now();
    const isHoliday = holidaysOf(ports, before.workspaceId, before.settings.country);
    let member: Member = {
      ...before,
      availability: { ...before.availability, ...away(described) },
      isGuest: isOutsider(before.workspaceId, described),
    };
    if (described.deleted) member = leave(member, now);
    else if (before.leftAt) member = comeBack(member, now, isHoliday).member;
    const heard = await heardZone(ports, tx, member, described.deleted ? null : described.zone);
    await tx.save({ member: heard.member, nudges: [], plans: [], history: [], messages: [] });
    return { ...heard, nudge: tx.mentee.nudge };
  });
  if (described.deleted) await assignerLeft(ports, person);
  await rememberContact(ports, person, described);
  if (changed?.nudge && described.deleted) await followNudge(ports, person.workspaceId, changed.nudge.id);
  if (!changed || described.deleted) return;
  await enqueueDeliveries(ports, changed.keys);
  await redraw(ports, changed.member);
}

/** The app was removed from the workspace. */
export function workspaceGone(ports: Pick<Ports, "workspaces" | "clock">, workspaceId: string): Promise<void> {
  return ports.workspaces.uninstall(workspaceId, ports.clock.now());
}

const NO_DND: DoNotDisturb = { dndStart: null, dndEnd: null };

function away({ statusText, statusEmoji, statusExpiresAt }: SlackPerson): Pick<Availability, "away" | "awayUntil"> {
  const isAway = statusSaysAway(statusText, statusEmoji);
  return { away: isAway, awayUntil: isAway ? statusExpiresAt : null };
}
