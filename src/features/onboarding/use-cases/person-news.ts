/** What Slack tells of people: whether they are here, away, guests, and in which zone. */

import { z } from "zod";
import type { Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { leave } from "#src/features/members/rules/presence.ts";
import { personChanged, personLeft } from "#src/features/members/store/events.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { askedAt, awayOf, NO_DND } from "#src/features/members/use-cases/availability.ts";
import { callerKindOf } from "#src/features/members/use-cases/caller.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { redrawHomesInTransaction } from "#src/features/members/use-cases/redraw-home.ts";
import { comeBack } from "#src/features/weekly/rules/membership.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { lockMentee, type MenteeTransaction, menteeStore } from "#src/features/weekly/store/mentees.ts";
import { redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import { isOutsider, type SlackPerson } from "#src/kernel/directory.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { defineJob } from "#src/queue/job.ts";
import { heardZone } from "./zones.ts";

type PersonNewsDeps = Pick<
  Deps,
  | "db"
  | "clock"
  | "reactions"
  | "directory"
  | "holidays"
  | "policies"
  | "jobs"
  | "ids"
  | "log"
  | "catalogues"
  | "contacts"
  | "personalData"
>;

/** Asks Slack for somebody's Do Not Disturb and status. */
export const checkAvailabilityJob = defineJob({
  name: "check-availability",
  payload: z.object({ workspaceId: z.string(), userId: z.string() }),
});

/**
 * Asks Slack once for the Do Not Disturb and status of one person. Who joined while Slack did not say who they are, and is no
 * colleague, is a member no more.
 */
export async function checkAvailability(deps: PersonNewsDeps, person: PersonKey): Promise<void> {
  const known = (await menteeStore(deps).find(person))?.member;
  if (!known) return;
  const before = known.availability;
  const [described, dnd] = await Promise.all([
    deps.directory.person(person),
    deps.directory.doNotDisturb(person.workspaceId, [person.userId]),
  ]);
  if (!isColleague(person, described)) return rememberPerson(deps, person, described);
  const quiet = dnd.get(person.userId) ?? NO_DND;
  await memberStore(deps).saveAvailability(person, { ...quiet, checkedAt: deps.clock.now() }, askedAt(before));
  await memberStore(deps).saveAvailability(person, awayOf(described), {
    away: before.away,
    awayUntil: before.awayUntil,
  });
  await rememberDescription(deps, known, described);
}

/**
 * Whether somebody is a guest decides what they may be offered, their language how they are spoken with, and their zone when: one
 * transaction for all of it, and none where nothing is new.
 * @param known as they were stored before Slack was asked: what was told since is newer than the answer.
 */
async function rememberDescription(deps: PersonNewsDeps, known: Member, described: SlackPerson): Promise<void> {
  const isGuest = isOutsider(known.workspaceId, described);
  const isZoneNew = described.zone !== null && described.zone !== known.slackZone;
  const isSame = known.isGuest === isGuest && known.slackLocale === (described.locale ?? known.slackLocale);
  if (isSame && !isZoneNew) return;
  const changed = await menteeStore(deps).change(known, async (tx) => {
    const { member } = tx.mentee;
    if (!isDescribedAlike(member, known)) return null;
    const told = { ...member, isGuest, slackLocale: described.locale ?? member.slackLocale };
    const heard = isZoneNew ? await heardZone(deps, tx, told, described.zone) : { member: told, keys: [] };
    await tx.save(unchanged(heard.member));
    return heard;
  });
  if (changed) await enqueueDeliveries(deps, changed.keys);
}

function isDescribedAlike(one: Member, other: Member): boolean {
  return one.isGuest === other.isGuest && one.slackLocale === other.slackLocale && one.slackZone === other.slackZone;
}

/** Whether somebody may be a member: people of other companies and apps may not. Their Slack id decides that, so it does not change. */
function isColleague({ workspaceId }: PersonKey, described: SlackPerson): boolean {
  return callerKindOf(workspaceId, described) === "ours";
}

/** Slack says that somebody changed: their status, their zone, or whether they are here at all. */
export async function rememberPerson(deps: PersonNewsDeps, person: PersonKey, described: SlackPerson): Promise<void> {
  const now = deps.clock.now();
  const isGone = described.deleted || !isColleague(person, described);
  deps.directory.personChanged(person);
  const changed = await inTransaction(deps.db, async (tx) => {
    const locked = await lockMentee(tx, deps.reactions, person, now);
    const saved = locked && (await saveNews(deps, locked, described, isGone));
    // Others follow whoever has not joined as well.
    if (isGone) await follow(tx, deps, person, now);
    else await deps.reactions.run(tx, personChanged, [{ ...person, zone: described.zone }], now);
    return saved;
  });
  if (!changed || described.deleted) return;
  await enqueueDeliveries(deps, changed.keys);
  await redraw(deps, changed.member);
}

/** What was between them and others ends, and whoever has that on their Home tab has it drawn anew. */
async function follow(tx: Tx, deps: PersonNewsDeps, person: PersonKey, now: Date): Promise<void> {
  const homes: string[] = [];
  for (const { shownTo } of deps.personalData) homes.push(...((await shownTo?.(tx, person)) ?? []));
  await deps.reactions.run(tx, personLeft, [person], now);
  redrawHomesInTransaction(
    tx,
    deps,
    person.workspaceId,
    homes.filter((userId) => userId !== person.userId),
  );
}

async function saveNews(
  deps: PersonNewsDeps,
  tx: MenteeTransaction,
  described: SlackPerson,
  isGone: boolean,
): Promise<{ readonly member: Member; readonly keys: readonly string[] }> {
  const before = tx.mentee.member;
  const now = deps.clock.now();
  const isHoliday = holidaysOf(deps, before.workspaceId, before.settings.country);
  let member: Member = {
    ...before,
    availability: { ...before.availability, ...awayOf(described) },
    isGuest: isOutsider(before.workspaceId, described),
    slackLocale: described.locale ?? before.slackLocale,
  };
  if (isGone) member = leave(member, now);
  else if (before.leftAt) member = comeBack(member, now, isHoliday).member;
  const heard = await heardZone(deps, tx, member, isGone ? null : described.zone);
  await tx.save(unchanged(heard.member));
  return heard;
}
