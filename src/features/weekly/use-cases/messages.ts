/** What the messages of the weekly loop show when they are sent or drawn anew, and what follows from them. */

import { NotDeliverable, type OutboxMessage, type PostedMessage } from "#src/delivery/message-kind.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DoorBlocks } from "#src/feature-kit/nudge-doors.ts";
import type { NudgeLines } from "#src/feature-kit/nudge-lines.ts";
import { leave } from "#src/features/members/rules/presence.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { type Challenge, challengeOfNudge } from "#src/kernel/challenge.ts";
import type { Member, Mentee, MessageRef, Nudge, NudgeStatus, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { PERSON_UNREACHABLE } from "#src/kernel/unreachable.ts";
import { isReplacedNow, LATE_REMINDER_MS, lapse } from "../rules/due.ts";
import { isOlderPlace, isSame } from "../rules/live-card.ts";
import { unchanged } from "../rules/mentee-changes.ts";
import { nudgeWindowEnd } from "../rules/messages.ts";
import { type NudgeSlot, nextNudgeWindow, nudgeGiveUpTime } from "../rules/nudge-window.ts";
import { addCopy } from "../store/copies.ts";
import { menteeStore } from "../store/mentees.ts";
import { postedNudgeStore } from "../store/posted-nudges.ts";
import { recordStore } from "../store/records.ts";
import { redrawOf } from "../store/save-mentee-changes.ts";
import { redraw } from "./load-mentee.ts";
import { nextSendTimeOf } from "./send-time.ts";

/** A nudge with all that its words need. */
export interface NudgeView {
  readonly member: Member;
  readonly nudge: Nudge;
  readonly plan: Plan | null;
  readonly challenge: Challenge;
  /** Whether something was written of it. */
  readonly isTold?: boolean;
  /** Whether it is the message that came by itself. */
  readonly isOwn?: boolean;
  /** Whether it was shown elsewhere since, which is where its card is. */
  readonly isOlder?: boolean;
  /** What capabilities say under it; none once it is closed. */
  readonly lines: readonly NudgeLines[];
  /** What opens the door that it needs, where that was looked for. */
  readonly doors?: readonly DoorBlocks[];
}
export interface PlannedView extends NudgeView {
  readonly plan: Plan;
}

type About<Content = unknown> = OutboxMessage<Content>;
interface OfNudge {
  readonly nudgeId: string;
}
type LoadDeps = Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "holidays" | "policies" | "nudgeLines">;

/** Checked again when it is sent: the bot may have been down for days, or the person may have answered meanwhile. */
export async function nudgeToSend(deps: LoadDeps, message: About<OfNudge>): Promise<NudgeView | null> {
  const wanted = { statuses: ["open"], isReplaceable: true } as const;
  const view = await currentView(deps, message, wanted, ({ status }) => status === "active");
  return view && { ...view, isOwn: true };
}

/** Who stopped the nudges may still have made a plan of their own (`/growth next`) and is reminded of it. */
export async function reminderToSend(deps: LoadDeps, message: About<OfNudge>): Promise<PlannedView | null> {
  const view = await currentView(deps, message, { statuses: ["planned"] }, ({ status }) => status !== "paused");
  const { plan } = view ?? {};
  if (!view || !plan) return null;
  const lateMs = deps.clock.now().getTime() - plan.plannedAt.getTime();
  // Held back over a night by quiet hours, it would be no reminder any more; the follow-up asks instead.
  return lateMs < 0 || lateMs > LATE_REMINDER_MS ? null : { ...view, plan };
}

export async function followUpToSend(deps: LoadDeps, message: About<OfNudge>): Promise<NudgeView | null> {
  const wanted = { statuses: ["open", "planned"], isReplaceable: true } as const;
  return currentView(deps, message, wanted, ({ status }) => status !== "paused");
}

/** @returns null when nobody is there any more. */
export async function memberToTell(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  message: About,
): Promise<Member | null> {
  const member = (await menteeStore(deps).find(personOf(message)))?.member;
  return member && !member.leftAt ? member : null;
}

/** A nudge in whatever state it is, for its message in the DM. */
export async function postedNudge(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "isNudgeTold" | "nudgeLines">,
  message: PostedMessage<OfNudge>,
): Promise<NudgeView | null> {
  const { nudgeId } = message.content;
  const member = (await menteeStore(deps).find(personOf(message)))?.member;
  const found = member && (await recordStore(deps).nudge(member.id, nudgeId));
  const challenge = found && challengeOfNudge(deps.catalogues.of(member.workspaceId).byId, found.nudge);
  if (!challenge) return null;
  const isTold = await deps.isNudgeTold(member.id, nudgeId);
  const places = await recordStore(deps).posted(member.workspaceId, nudgeId);
  const isOlder = places !== null && isOlderPlace(places, message.at);
  const isOwn = places?.message != null && isSame(places.message, message.at);
  return { member, ...found, challenge, isTold, isOlder, isOwn, lines: deps.nudgeLines };
}

/** Remembers where a nudge stands. A nudge that was answered while it was being posted is drawn as answered. */
export async function nudgePosted(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "ids" | "log">,
  { member, nudge }: NudgeView,
  at: MessageRef,
): Promise<void> {
  const now = await postedNudgeStore(deps).record(nudge.id, at);
  // Shown in an answer before it came by itself: its card is where it came last.
  if (now?.isShownElsewhere) await addCopy(deps.db, member, nudge.id, { ...at, shows: null, beside: false });
  const isChanged = now?.status !== nudge.status || now.challengeId !== nudge.challengeId || now.size !== nudge.size;
  if (now && (isChanged || now.isShownElsewhere)) {
    await requestRedraws(deps.db, [redrawOf(nudge)], deps.clock.now());
    await redraw(deps, member, nudge);
  }
}

type WindowDeps = Parameters<typeof nextSendTimeOf>[0];

/** A nudge that had to wait comes within two hours of its slot, else on the next working day. @returns null for now. */
export async function nudgeSendTime(deps: WindowDeps, message: About<OfNudge>, now: Date): Promise<Date | null> {
  const slot = await slotOf(deps, message);
  return slot && nextNudgeWindow(slot, now);
}

/** A nudge belongs into its week, or to the working day after it. */
export async function nudgeGiveUpAt(deps: WindowDeps, message: About<OfNudge>, now: Date): Promise<Date> {
  const slot = await slotOf(deps, message);
  const weekEnd = nudgeWindowEnd(now, slot?.settings.zone ?? "UTC");
  return slot ? nudgeGiveUpTime(slot, now, weekEnd) : weekEnd;
}

/** Null for a nudge that is not the current one any more. */
async function slotOf(deps: WindowDeps, message: About<OfNudge>): Promise<NudgeSlot | null> {
  const person = personOf(message);
  const [mentee, nextSendTime] = await Promise.all([menteeStore(deps).find(person), nextSendTimeOf(deps, person)]);
  if (mentee?.nudge?.id !== message.content.nudgeId) return null;
  return { offeredAt: mentee.nudge.offeredAt, settings: mentee.member.settings, nextSendTime };
}

/** Somebody who cannot be reached gets no more nudges. */
export async function memberUnreachable(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  message: About,
  error: string,
): Promise<void> {
  if (!PERSON_UNREACHABLE.includes(error)) return;
  await menteeStore(deps).change(personOf(message), (tx) =>
    tx.save(unchanged(leave(tx.mentee.member, deps.clock.now()))),
  );
}

/** A nudge that was not posted is closed without counting as unanswered, so that the next one can come. */
export async function nudgeUndeliverable(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  message: About<OfNudge>,
  error: string,
): Promise<void> {
  const now = deps.clock.now();
  await menteeStore(deps).change(personOf(message), async (tx) => {
    const { member } = tx.mentee;
    const left = PERSON_UNREACHABLE.includes(error) ? leave(member, now) : member;
    const found = await tx.nudge(message.content.nudgeId);
    const isUnseen =
      found?.nudge.status === "open" && found.nudge.message === null && found.nudge.source !== "assigned";
    await tx.save(isUnseen ? lapse({ member: left, plan: found.plan }, found.nudge, now) : unchanged(left));
  });
}

/**
 * The nudge that a message is about, where it is the current one and in one of these states.
 * Where it is replaceable: not when the next nudge is due and takes its place.
 */
async function currentView(
  deps: LoadDeps,
  message: About<OfNudge>,
  { statuses, isReplaceable = false }: { readonly statuses: readonly NudgeStatus[]; readonly isReplaceable?: boolean },
  wants: (member: Member) => boolean,
): Promise<NudgeView | null> {
  const mentee = await menteeStore(deps).find(personOf(message));
  if (!mentee || mentee.member.leftAt || !wants(mentee.member)) return null;
  const { member, nudge, plan } = mentee;
  if (nudge?.id !== message.content.nudgeId || !statuses.includes(nudge.status)) return null;
  const isHoliday = holidaysOf(deps, member.workspaceId, member.settings.country);
  // It waited while nothing could be sent, and the next one is due: that is what is asked now.
  if (isReplaceable && isReplacedNow(mentee, { now: deps.clock.now(), isHoliday })) return null;
  return { member, nudge, plan, challenge: await challengeOf(deps, mentee, nudge), lines: deps.nudgeLines };
}

async function challengeOf({ catalogues }: LoadDeps, { member }: Mentee, nudge: Nudge): Promise<Challenge> {
  const find = (): Challenge | undefined => challengeOfNudge(catalogues.of(member.workspaceId).byId, nudge);
  // Another bot may have added the challenge a moment ago.
  if (!find()) await catalogues.reload(member.workspaceId);
  const found = find();
  if (!found) throw new NotDeliverable("challenge_gone");
  return found;
}

function personOf({ workspaceId, recipient }: Pick<About, "workspaceId" | "recipient">): PersonKey {
  return { workspaceId, userId: recipient };
}
