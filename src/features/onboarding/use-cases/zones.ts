/** The zone in which somebody's times are: what they chose, or what Slack tells of their computer. */

import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { followZone, hearZone } from "#src/features/weekly/rules/zone-follow.ts";
import type { MenteeTransaction } from "#src/features/weekly/store/mentees.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { changeMentee, redraw } from "#src/features/weekly/use-cases/load-mentee.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isPausedOn } from "#src/kernel/quiet.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

type ZoneDeps = Pick<Deps, "db" | "clock" | "reactions" | "holidays" | "policies" | "jobs" | "ids" | "log">;

/** What the question shows: the zone of the computer, the one that was chosen, and when the next nudge comes by it. */
export interface ZoneMovedView {
  readonly zone: string;
  readonly member: Member;
}

/**
 * Takes up the zone that Slack tells, inside the transaction that holds the person's row. Over a choice of their own it
 * changes nothing, but asks them.
 * @param member as it is to be saved.
 * @returns the member to save, and the keys of what is to be delivered after the commit.
 */
export async function heardZone(
  deps: Pick<Deps, "clock" | "holidays" | "policies">,
  tx: Pick<MenteeTransaction, "saveSideEffects">,
  member: Member,
  told: string | null,
): Promise<{ member: Member; keys: readonly string[] }> {
  const now = deps.clock.now();
  const isHoliday = holidaysOf(deps, member.workspaceId, member.settings.country);
  const heard = hearZone(member, told, now, isHoliday);
  if (!heard.asks || told === null) return { member: heard.member, keys: [] };
  const question = questionOf(member, told, now);
  await tx.saveSideEffects({ messages: [question] });
  return { member: heard.member, keys: [question.key] };
}

/** "Use that zone": the times follow Slack from now on. @throws UserFault when they have not joined. */
export async function useSlackZone(deps: ZoneDeps, person: PersonKey): Promise<Member> {
  const member = await changeMentee(deps, person, async (tx) => {
    const before = tx.mentee.member;
    if (before.slackZone === null) throw new UserFault({ key: "errors.item_gone" });
    const isHoliday = holidaysOf(deps, before.workspaceId, before.settings.country);
    const after = followZone(before, deps.clock.now(), isHoliday);
    await tx.save(unchanged(after));
    return after;
  });
  await redraw(deps, member);
  return member;
}

/** @returns null when it is not a question any more: they came back, chose anew, or stopped; nor is it one in a pause. */
export async function zoneMovedToSend(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  { workspaceId, recipient, content: { zone } }: OutboxMessage<{ readonly zone: string }>,
): Promise<ZoneMovedView | null> {
  const member = (await menteeStore(deps).find({ workspaceId, userId: recipient }))?.member;
  if (!member || member.status !== "active" || member.leftAt) return null;
  if (isPausedOn(member, localDate(deps.clock.now(), member.settings.zone))) return null;
  return member.slackZone === zone && member.settings.zone !== zone ? { zone, member } : null;
}

/** Asked once about each zone and choice: somebody who travels back and forth is not asked again. */
function questionOf({ id, workspaceId, userId, settings }: Member, zone: string, now: Date): NewMessage {
  const key = `zone-${id}-${settings.zone}-${zone}`.replaceAll(/[^A-Za-z0-9-]/g, "_");
  return { key, workspaceId, recipient: userId, content: { kind: "zone-moved", zone }, dueAt: now };
}
