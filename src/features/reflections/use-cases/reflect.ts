import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { event } from "#src/features/weekly/rules/nudge.ts";
import { completeNudge } from "#src/features/weekly/rules/plan.ts";
import type { MenteeTransaction } from "#src/features/weekly/store/mentees.ts";
import { redrawOf } from "#src/features/weekly/store/save-mentee-changes.ts";
import { changeMentee, redraw, requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { localDate } from "#src/kernel/calendar.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { Seen } from "#src/kernel/edit-mark.ts";
import type { CalendarDate, Member, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { isWebAddress } from "#src/kernel/web-address.ts";
import { asKept, isForThemAlone, type ReflectionTexts, requireUnchanged, withMore } from "../rules/reflection.ts";
import { Reflections } from "../store/reflections.ts";

/** What a person writes of something that they did. Only `what` must be filled in. */
export interface ReflectionInput extends ReflectionTexts {
  /** Null where the form does not ask: it stays as it was. */
  readonly sharedWithManager: boolean | null;
  /** What the form was opened on. */
  readonly seen?: Seen;
}

/** Something done without a nudge. */
export interface LogInput extends ReflectionInput {
  /** The entry that is made; the same id saved again is the same entry. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly area: Area;
  readonly doneOn: CalendarDate;
}

/** Slack takes no longer message; whatever people can write is kept whole. */
const MAX_REFLECTION_LENGTH = 40_000;
const MAX_TITLE_LENGTH = 150;
const MAX_LINK_LENGTH = 500;

type ReflectDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "ids" | "jobs" | "log">;
export interface SavedReflection {
  readonly member: Member;
  readonly reflection: Reflection;
  /** Something was kept of it before. */
  readonly isMore?: boolean;
  /** When they had wished to be reminded of what is done by it; left out where they had not. */
  readonly reminderOff?: Date;
  /** It is shared, so that nothing was written into it. */
  readonly isHeld?: boolean;
}

/** Whether words may be written into what others read: they may where somebody was told who reads it, and said yes. */
export interface Adding {
  readonly intoShared: boolean;
}

/**
 * Keeps what came of a challenge and marks it as done. What was told of it before is changed, not replaced unseen.
 * @param nudgeId null: what is current.
 * @throws UserFault when nothing is current, the nudge is not theirs, the link is no web address, or somebody saved
 * another text since the form was opened.
 */
export function reflectOnChallenge(
  deps: ReflectDeps,
  person: PersonKey,
  nudgeId: string | null,
  input: ReflectionInput,
): Promise<SavedReflection> {
  const checked = check(input);
  return reflect(deps, person, nudgeId, (existing) => {
    requireUnchanged(existing, input.seen, checked);
    return { ...checked, sharedWithManager: input.sharedWithManager ?? existing?.sharedWithManager ?? false };
  });
}

/**
 * Keeps what somebody tells in the DM of a challenge, below what they told before, and marks it as done. What is shared stays as it is.
 * @param nudgeId null: what is current.
 * @throws UserFault when nothing is current or the nudge is not theirs.
 */
export async function tellMore(
  deps: ReflectDeps,
  person: PersonKey,
  nudgeId: string | null,
  story: string,
): Promise<SavedReflection> {
  let isHeld = false;
  const saved = await reflect(deps, person, nudgeId, (existing) => {
    const { surprise = "", insight = "", link = null, sharedWithManager = false } = existing ?? {};
    isHeld = sharedWithManager;
    const what = isHeld && existing ? existing.what : withMore(existing?.what ?? "", story.trim());
    return { what, surprise, insight, link, sharedWithManager };
  });
  return isHeld ? { ...saved, isHeld } : saved;
}

/** @param decide what is kept, given what was kept of the same nudge before. */
async function reflect(
  deps: ReflectDeps,
  person: PersonKey,
  nudgeId: string | null,
  decide: (existing: Reflection | null) => ReflectionTexts & Pick<Reflection, "sharedWithManager">,
): Promise<SavedReflection> {
  const result = await changeMentee(deps, person, async (tx) => {
    const { member, nudge: current } = tx.mentee;
    const now = deps.clock.now();
    const id = nudgeId ?? current?.id;
    if (!id) throw new UserFault({ key: "errors.nothing_open" });
    const found = current?.id === id ? { nudge: current } : await tx.nudge(id);
    if (!found) throw new UserFault({ key: "errors.not_yours" });
    const existing = await new Reflections(tx.db).ofNudge(member.id, id);
    const kept = decide(existing);
    const { remindAt } = found.nudge;
    const off = remindAt !== null && remindAt > now && found.nudge.status !== "done" ? { reminderOff: remindAt } : {};
    // Its message says whether something was told.
    await requestRedraws(tx.db, [redrawOf(found.nudge)], now);
    if (current?.id === id) await tx.save(completeNudge(tx.mentee, now));
    else if (found.nudge.status !== "done") {
      // Told late, after the nudge was left alone: it counts all the same.
      const done = { ...found.nudge, status: "done" as const, answeredAt: now, followUpAt: null, remindAt: null };
      await tx.save({ ...unchanged(member), nudges: [done], history: [event(member, done.challengeId, "done", now)] });
    }
    if (existing) {
      const changed = asKept({ ...existing, ...kept, updatedAt: now });
      await new Reflections(tx.db).save(changed);
      return { member, reflection: changed, nudge: found.nudge, isMore: true, ...off };
    }
    const challenge = challengeOfNudge(deps.catalogues.of(person.workspaceId).byId, found.nudge);
    const reflection = asKept({
      id: deps.ids.next(),
      memberId: member.id,
      workspaceId: member.workspaceId,
      nudgeId: id,
      challengeId: found.nudge.challengeId,
      area: challenge?.area ?? member.settings.focusAreas[0] ?? "craft",
      title: challenge?.title ?? found.nudge.challengeId,
      ...kept,
      doneOn: localDate(now, member.settings.zone),
      createdAt: now,
      updatedAt: now,
    });
    await new Reflections(tx.db).save(reflection);
    return { member, reflection, nudge: found.nudge, ...off };
  });
  await redraw(deps, result.member, result.nudge);
  return result;
}

/** Keeps something done without a nudge (`/growth log`). @throws UserFault */
export async function logPractice(deps: ReflectDeps, person: PersonKey, input: LogInput): Promise<SavedReflection> {
  const checked = check(input);
  const title = input.title.trim();
  if (!isVisible(title)) throw new UserFault({ key: "errors.untitled" });
  if (lengthOf(title) > MAX_TITLE_LENGTH)
    throw new UserFault({ key: "errors.too_long", values: { max: MAX_TITLE_LENGTH } });
  const result = await changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const now = deps.clock.now();
    if (input.doneOn > localDate(now, member.settings.zone)) throw new UserFault({ key: "errors.date_in_future" });
    const existing = input.id === undefined ? null : await new Reflections(tx.db).find(member.id, input.id);
    requireUnchanged(existing, input.seen, checked);
    const reflection = asKept({
      id: input.id ?? deps.ids.next(),
      memberId: member.id,
      workspaceId: member.workspaceId,
      nudgeId: null,
      challengeId: null,
      area: input.area,
      title,
      ...checked,
      sharedWithManager: input.sharedWithManager ?? existing?.sharedWithManager ?? false,
      doneOn: input.doneOn,
      createdAt: existing?.createdAt ?? now,
      updatedAt: now,
    });
    await new Reflections(tx.db).save(reflection);
    return { member, reflection };
  });
  await redraw(deps, result.member);
  return result;
}

/** Changes a reflection of one's own. @throws UserFault when it is gone, somebody else's, or changed meanwhile. */
export async function editReflection(
  deps: ReflectDeps,
  person: PersonKey,
  id: string,
  input: ReflectionInput,
): Promise<SavedReflection> {
  const checked = check(input);
  const result = await changeMentee(deps, person, async (tx) => {
    const existing = await ownReflection(tx, id);
    requireUnchanged(existing, input.seen, checked);
    const sharedWithManager = input.sharedWithManager ?? existing.sharedWithManager;
    const reflection = asKept({ ...existing, ...checked, sharedWithManager, updatedAt: deps.clock.now() });
    await new Reflections(tx.db).save(reflection);
    return { member: tx.mentee.member, reflection };
  });
  await redraw(deps, result.member);
  return result;
}

/** Keeps something more of what was told before, below it. @throws UserFault when it is gone or somebody else's. */
export async function addToReflection(
  deps: ReflectDeps,
  person: PersonKey,
  id: string,
  { story, intoShared }: { readonly story: string } & Adding,
): Promise<SavedReflection> {
  const result = await changeMentee(deps, person, async (tx) => {
    const existing = await ownReflection(tx, id);
    if (existing.sharedWithManager && !intoShared)
      return { member: tx.mentee.member, reflection: existing, isMore: true, isHeld: true };
    const what = withMore(existing.what, story.trim());
    const reflection = asKept({ ...existing, ...check({ ...existing, what }), updatedAt: deps.clock.now() });
    await new Reflections(tx.db).save(reflection);
    return { member: tx.mentee.member, reflection, isMore: true };
  });
  await redraw(deps, result.member);
  return result;
}

/** Lets the manager whom the person named see it. @throws UserFault when it is gone, or they named nobody. */
export async function shareReflection(deps: ReflectDeps, person: PersonKey, id: string): Promise<SavedReflection> {
  const result = await changeMentee(deps, person, async (tx) => {
    const { member } = tx.mentee;
    const existing = await ownReflection(tx, id);
    if (member.settings.managerUserId === null) throw new UserFault({ key: "errors.no_manager" });
    if (isForThemAlone(existing)) throw new UserFault({ key: "errors.for_you_alone" });
    const reflection: Reflection = { ...existing, sharedWithManager: true, updatedAt: deps.clock.now() };
    await new Reflections(tx.db).save(reflection);
    return { member, reflection };
  });
  await redraw(deps, result.member);
  return result;
}

/** One reflection of one's own. @throws UserFault when it is gone or somebody else's. */
export async function findReflection(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  id: string,
): Promise<SavedReflection> {
  const found = await findReflectionIfAny(deps, person, id);
  if (!found) throw new UserFault({ key: "errors.item_gone" });
  return found;
}

/** The same, or null where there is none. @throws UserFault when they have not joined. */
export async function findReflectionIfAny(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  id: string,
): Promise<SavedReflection | null> {
  const { member } = await requireMentee(deps, person);
  const reflection = await new Reflections(deps.db).find(member.id, id);
  return reflection && { member, reflection };
}

/** What the person told of one of their nudges before; null when nothing. */
export async function reflectionOn(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
  nudgeId: string,
): Promise<Reflection | null> {
  const { member } = await requireMentee(deps, person);
  return new Reflections(deps.db).ofNudge(member.id, nudgeId);
}

/** With the person locked. @throws UserFault when it is gone or somebody else's. */
export async function ownReflection(tx: MenteeTransaction, id: string): Promise<Reflection> {
  const reflection = await new Reflections(tx.db).find(tx.mentee.member.id, id);
  if (!reflection) throw new UserFault({ key: "errors.item_gone" });
  return reflection;
}

function check({ what, surprise, insight, link: typed }: ReflectionInput): ReflectionTexts {
  for (const text of [what, surprise, insight]) {
    if (text.length > MAX_REFLECTION_LENGTH)
      throw new UserFault({ key: "errors.too_long", values: { max: MAX_REFLECTION_LENGTH } });
  }
  const link = typed?.trim() || null;
  if (link && !isWebAddress(link, MAX_LINK_LENGTH)) throw new UserFault({ key: "errors.bad_link" });
  return { what: what.trim(), surprise: surprise.trim(), insight: insight.trim(), link };
}
