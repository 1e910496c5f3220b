import type { EventOf, React } from "#src/db/reactions.ts";
import type { Contact } from "#src/delivery/contact.ts";
import { Contacts } from "#src/delivery/store/contacts.ts";
import { sweepBatches } from "#src/delivery/sweep.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { DEFAULT_WORK_DAYS } from "#src/features/members/rules/hours.ts";
import type { personChanged } from "#src/features/members/store/events.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { isZone, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isPausedOn } from "#src/kernel/quiet.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { DEFAULT_DIGEST, type DigestItem, type DigestSlot, digestItems, nextDigestAt } from "../rules/digest.ts";
import { type MenteeFacts, menteeRow } from "../rules/team-view.ts";
import type { DigestOutcome, DueDigest } from "../store/digests.ts";
import { DigestStore } from "../store/digests.ts";
import { thankedBy } from "../store/reflection-thanks.ts";
import { TeamStore } from "../store/team.ts";

type DigestDeps = Pick<Deps, "db" | "contacts" | "clock" | "reactions" | "policies" | "holidays" | "jobs" | "log">;

const BATCH = 100;
/** A manager's first digest tells of what was shared in the last week, and on the day before it. */
const FIRST_SINCE_MS = 8 * 86_400_000;

/** Writes the digests that are due to managers who have something to do. Safe to run from several bots at once. */
export function sweepDigests(deps: DigestDeps): Promise<number> {
  return sweepBatches(deps, BATCH, (now, size) =>
    new DigestStore(deps.db).claim(
      now,
      size,
      (due) => decideDigest(deps, due, now),
      (error) => deps.log.error({ err: error, what: "digests" }, "a digest was put off"),
    ),
  );
}

function decideDigest(deps: DigestDeps, due: DueDigest, now: Date): DigestOutcome {
  const { contact, member, facts, thanked } = due;
  const { workspaceId, userId, zone, digest } = contact;
  // Nobody names them any more; the next who does starts it again.
  if (!digest || facts.length === 0) return { nextAt: null, toldUntil: null, sideEffects: {} };
  const isWorkDay = workDaysOf(deps, workspaceId, member);
  const nextAt = nextDigestAt(digest, zone, now, isWorkDay);
  const today = localDate(now, zone);
  const since = due.since ?? new Date(now.getTime() - FIRST_SINCE_MS);
  // The day was made a day off after this was scheduled, or they are on a pause of their own: what comes up meanwhile is told by the next,
  // and what the first would have told of as well.
  if (!isWorkDay(today) || (member && isPausedOn(member, today)))
    return { nextAt, toldUntil: due.since === null ? since : null, sideEffects: {} };
  if (itemsOf(contact, facts, thanked, since, now).length === 0) return { nextAt, toldUntil: now, sideEffects: {} };
  const message = {
    key: `digest-${workspaceId}-${userId}-${today}`,
    workspaceId,
    recipient: userId,
    content: { kind: "digest", since: since.toISOString() } as const,
    dueAt: now,
  };
  return { nextAt, toldUntil: now, sideEffects: { messages: [message] } };
}

/** What there is to do now, for a digest that is about to be sent. */
export async function digestNow(deps: DigestDeps, contact: Contact, since: Date): Promise<readonly DigestItem[]> {
  const now = deps.clock.now();
  const facts = await new TeamStore(deps.db).factsOf(contact, now);
  const shared = facts.flatMap(({ reflections }) => reflections.map(({ id }) => id));
  return itemsOf(contact, facts, await thankedBy(deps.db, contact, shared), since, now);
}

function itemsOf(
  { userId, zone }: Contact,
  facts: readonly MenteeFacts[],
  thanked: ReadonlySet<string>,
  since: Date,
  now: Date,
): readonly DigestItem[] {
  const rows = facts.flatMap((mentee) => menteeRow(userId, mentee, now) ?? []);
  return digestItems({ rows, thanked, since, today: localDate(now, zone) });
}

/** Sets when the digest comes next, unless the manager wants none. */
export async function scheduleDigest(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "policies" | "holidays">,
  contact: Contact,
): Promise<void> {
  if (contact.nextDigestAt) return;
  const slot = contact.digest ?? DEFAULT_DIGEST;
  await new DigestStore(deps.db).schedule(contact, slot, await nextOf(deps, contact, slot));
}

/** The manager's own day and hour, or none. @throws UserFault for somebody whom nobody names. */
export async function chooseDigest(deps: DigestDeps, person: PersonKey, slot: DigestSlot | null): Promise<void> {
  const contact = await deps.contacts.find(person);
  if (!contact || (await new TeamStore(deps.db).countOf(person)) === 0)
    throw new UserFault({ key: "errors.not_your_team" });
  const nextAt = slot && (await nextOf(deps, contact, slot));
  await new DigestStore(deps.db).choose(person, slot, nextAt, deps.clock.now());
}

/** Who is deactivated gets no digest. */
export const stopDigests: React<ReactionDeps, PersonKey> = async (tx, people) => {
  for (const person of people) await new DigestStore(tx).stop(person);
};

/** Who moved gets their digest in their new hours, and who is back gets one again. */
export const moveDigests: React<ReactionDeps, EventOf<typeof personChanged>> = async (tx, people, _, deps) => {
  const inside = { ...deps, db: tx, contacts: new Contacts(tx) };
  for (const person of people) await moveDigest(inside, person);
};

async function moveDigest(
  deps: Omit<DigestDeps, "jobs" | "log">,
  { zone, ...person }: EventOf<typeof personChanged>,
): Promise<void> {
  const contact = await deps.contacts.find(person);
  if (!contact) return;
  const moved = zone !== null && zone !== contact.zone && isZone(zone);
  const now = deps.clock.now();
  const current = moved ? await deps.contacts.remember(person, zone, now, now) : contact;
  if (!moved && contact.nextDigestAt) return;
  if ((await new TeamStore(deps.db).countOf(person)) > 0)
    await scheduleDigest(deps, { ...current, nextDigestAt: null });
}

async function nextOf(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "policies" | "holidays">,
  contact: Contact,
  slot: DigestSlot,
): Promise<Date> {
  const member = (await menteeStore(deps).find(contact))?.member ?? null;
  return nextDigestAt(slot, contact.zone, deps.clock.now(), workDaysOf(deps, contact.workspaceId, member));
}

/** Who joined has said when they work; of others the company's days off are known. */
function workDaysOf(
  deps: Pick<Deps, "policies" | "holidays">,
  workspaceId: string,
  member: Member | null,
): (date: CalendarDate) => boolean {
  const isHoliday = holidaysOf(deps, workspaceId, member?.settings.country ?? null);
  const workDays: readonly number[] = member?.settings.workDays ?? DEFAULT_WORK_DAYS;
  return (date) => workDays.includes(weekdayOf(date)) && !isHoliday(date);
}
