import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { instantOf, localDate } from "#src/kernel/calendar.ts";
import { type Challenge, challengeOfNudge, sizesOf } from "#src/kernel/challenge.ts";
import { isOvertaken, type Seen } from "#src/kernel/edit-mark.ts";
import type { CalendarDate, Member, Mentee, Nudge, Plan } from "#src/kernel/member.ts";
import { workspaceQuietHoursEnd } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { ChangedMeanwhile, type Fault, UserFault } from "#src/kernel/user-fault.ts";
import type { Size } from "#src/kernel/vocabulary.ts";
import { faultOfUnread, parseMoment } from "#src/language/natural-date.ts";
import type { MenteeChanges } from "../rules/mentee-changes.ts";
import { deferNudge, fewerLike, resizeNudge, skipNudge, swapNudge } from "../rules/nudge.ts";
import {
  completeNudge,
  couldNot,
  makePlan,
  notYet,
  type PlanInput,
  planFault,
  proposedPlanTime,
} from "../rules/plan.ts";
import { planAtSize } from "../rules/plan-of-size.ts";
import { planMark } from "../rules/plan-words.ts";
import { type CurrentNudge, currentNudgeOf } from "./current-nudge.ts";
import { changeCurrent, redraw } from "./load-mentee.ts";

export type AnswerDeps = Pick<
  Deps,
  "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "ids" | "holidays" | "policies" | "jobs" | "log"
>;

/** A nudge that was closed, with its challenge (null when it left the catalogue meanwhile). */
export interface ClosedNudge {
  readonly member: Member;
  readonly nudge: Nudge;
  readonly plan: Plan | null;
  readonly challenge: Challenge | null;
  /** The reminder that does not come any more; left out where none was set. */
  readonly reminderOff?: Date;
}

/** "Show me two others" -> this one. @throws UserFault */
export async function swapChallenge(
  deps: AnswerDeps,
  person: PersonKey,
  nudgeId: string | null,
  challengeId: string,
): Promise<CurrentNudge> {
  const ask = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const { nudge, outcome } = swapNudge(mentee, challengeId, deps.clock.now());
    await tx.save(outcome);
    return currentNudgeOf(deps, { member: outcome.member, nudge, plan: null });
  });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  await redraw(deps, ask.member, ask.nudge);
  return ask;
}

/** Something smaller or bigger of the same challenge. @throws UserFault also when it comes in no such size, or is another one by now. */
export async function resizeChallenge(
  deps: AnswerDeps,
  person: PersonKey,
  { nudgeId, challengeId, size }: { readonly nudgeId: string; readonly challengeId: string; readonly size: Size },
): Promise<CurrentNudge> {
  const { byId, locale } = deps.catalogues.of(person.workspaceId);
  const offered = byId.get(challengeId);
  const ask = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const isAnother = mentee.nudge?.challengeId !== challengeId || mentee.nudge.source === "assigned";
    if (!offered || isAnother || !sizesOf(offered).includes(size)) throw new UserFault({ key: "errors.item_gone" });
    const { nudge, outcome } = resizeNudge(mentee, size);
    const plan = mentee.plan && planAtSize(mentee.plan, offered, { size, locale, now: deps.clock.now() });
    await tx.save(plan ? { ...outcome, plans: [plan] } : outcome);
    return currentNudgeOf(deps, { member: outcome.member, nudge, plan: plan ?? mentee.plan });
  });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  await redraw(deps, ask.member, ask.nudge);
  return ask;
}

/** "Not this week". @throws UserFault */
export function skipChallenge(deps: AnswerDeps, person: PersonKey, nudgeId: string | null): Promise<ClosedNudge> {
  return close(deps, person, nudgeId, (mentee) => skipNudge(mentee, deps.clock.now()));
}

/** "Fewer of these": not this week, and rarely its like. @throws UserFault */
export function requestFewer(deps: AnswerDeps, person: PersonKey, nudgeId: string | null): Promise<ClosedNudge> {
  return close(deps, person, nudgeId, (mentee) => fewerLike(mentee, deps.clock.now()));
}

/** "Later", on a date in the person's zone. @throws UserFault */
export function deferChallenge(
  deps: AnswerDeps,
  person: PersonKey,
  nudgeId: string | null,
  date: CalendarDate,
): Promise<ClosedNudge> {
  return close(deps, person, nudgeId, (mentee) =>
    deferNudge(mentee, date, deps.clock.now(), holidaysOf(deps, person.workspaceId, mentee.member.settings.country)),
  );
}

/** "Could not". @throws UserFault */
export function giveUpChallenge(deps: AnswerDeps, person: PersonKey, nudgeId: string | null): Promise<ClosedNudge> {
  return close(deps, person, nudgeId, (mentee) => couldNot(mentee, deps.clock.now()));
}

/** "Done", before or without a reflection. @throws UserFault */
export function completeChallenge(deps: AnswerDeps, person: PersonKey, nudgeId: string | null): Promise<ClosedNudge> {
  return close(deps, person, nudgeId, (mentee) => completeNudge(mentee, deps.clock.now()));
}

/** "I'm in", with the plan in the person's own words; also changes a plan that they have seen. @throws UserFault */
export async function planChallenge(
  deps: AnswerDeps,
  person: PersonKey,
  nudgeId: string | null,
  input: PlanInput & { readonly afterNotYet: boolean; readonly seen?: Seen },
): Promise<CurrentNudge> {
  const ask = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    requireSeen(mentee.plan, input);
    const fault = planFaultOf(deps, mentee.member, input.at);
    if (fault) throw new UserFault(fault);
    const { nudge, plan, outcome } = makePlan(mentee, input, {
      id: deps.ids.next(),
      now: deps.clock.now(),
      isHoliday: holidaysOf(deps, person.workspaceId, mentee.member.settings.country),
      afterNotYet: input.afterNotYet,
    });
    await tx.save(outcome);
    return currentNudgeOf(deps, { member: outcome.member, nudge, plan });
  });
  if (!ask) throw new UserFault({ key: "errors.item_gone" });
  await redraw(deps, ask.member, ask.nudge);
  return ask;
}

/** @throws UserFault with the plan that stands there now, where another was made since the form was opened. */
function requireSeen(plan: Plan | null, { when, will, at, seen }: PlanInput & { readonly seen?: Seen }): void {
  const stored = plan && planMark(plan);
  if (!plan || stored === null || !isOvertaken(seen, stored, planMark({ when, will, plannedAt: at }))) return;
  throw new ChangedMeanwhile({ when: plan.when, will: plan.will }, stored);
}

/** What "not yet" led to: a new time is offered once; the second time the nudge ends. */
export type NotYetAnswer =
  | { readonly kind: "offer-new-time"; readonly ask: CurrentNudge }
  | { readonly kind: "left-alone"; readonly closed: ClosedNudge };

/** "Not yet". @throws UserFault */
export async function answerNotYet(deps: AnswerDeps, person: PersonKey, nudgeId: string | null): Promise<NotYetAnswer> {
  const answer = await changeCurrent(deps, person, nudgeId, async (tx, mentee): Promise<NotYetAnswer> => {
    const next = notYet(mentee, deps.clock.now());
    if (next.kind === "left-alone") {
      await tx.save(next.outcome);
      return { kind: "left-alone", closed: closedOf(deps, mentee, next.outcome) };
    }
    const ask = currentNudgeOf(deps, mentee);
    if (!ask) throw new UserFault({ key: "errors.item_gone" });
    return { kind: "offer-new-time", ask };
  });
  if (answer.kind === "left-alone") await redraw(deps, answer.closed.member, answer.closed.nudge);
  return answer;
}

async function close(
  deps: AnswerDeps,
  person: PersonKey,
  nudgeId: string | null,
  decide: (mentee: Mentee) => MenteeChanges,
): Promise<ClosedNudge> {
  const result = await changeCurrent(deps, person, nudgeId, async (tx, mentee) => {
    const outcome = decide(mentee);
    await tx.save(outcome);
    return closedOf(deps, mentee, outcome);
  });
  await redraw(deps, result.member, result.nudge);
  return result;
}

function closedOf(deps: AnswerDeps, mentee: Mentee, outcome: MenteeChanges): ClosedNudge {
  const nudge = outcome.nudges[0] ?? mentee.nudge;
  if (!nudge) throw new UserFault({ key: "errors.nothing_open" });
  const challenge = challengeOfNudge(deps.catalogues.of(mentee.member.workspaceId).byId, nudge) ?? null;
  const remindAt = mentee.nudge?.id === nudge.id ? mentee.nudge.remindAt : null;
  const off = remindAt !== null && remindAt > deps.clock.now() ? { reminderOff: remindAt } : {};
  return { member: outcome.member, nudge, plan: mentee.plan, challenge, ...off };
}

/**
 * The moment that a plan's form begins with: what was planned or wished, if it still can be, else the first that suits.
 * What is proposed is never refused.
 * @param wished what was planned before, or typed; null for none.
 * @param from the day after which the first is looked for.
 * @param minutes the minute of the day that is tried first on it; null for the hour of the nudge.
 */
export function planTimeFor(
  deps: AnswerDeps,
  member: Member,
  wished: Date | null,
  from = deps.clock.now(),
  minutes: number | null = null,
): Date {
  const suits = (at: Date): boolean => planFaultOf(deps, member, at) === null;
  return wished && suits(wished) ? wished : proposedPlanTime(member, from, suits, minutes);
}

/**
 * The moment that somebody typed for a plan ("Thursday 14:00", "tomorrow", "16:00").
 * @throws UserFault when it cannot be read, or something stands in the way of it.
 */
export function planTimeTyped(deps: AnswerDeps, member: Member, words: string): Date {
  const { zone, nudgeHour } = member.settings;
  const now = deps.clock.now();
  const moment = parseMoment(words, now, zone);
  if (!moment.ok) throw new UserFault(faultOfUnread(moment));
  const { hour, minute } = moment.time ?? { hour: nudgeHour, minute: 0 };
  const at = instantOf(moment.date ?? localDate(now, zone), hour, minute, zone);
  const fault = planFaultOf(deps, member, at);
  if (fault) throw new UserFault(fault);
  return at;
}

/** The reminder of a plan comes at its time, so that time must not lie in the workspace's quiet hours either. */
export function planFaultOf(
  deps: Pick<Deps, "clock" | "holidays" | "policies">,
  member: Member,
  at: Date,
): Fault | null {
  const { workspaceId, settings } = member;
  const policy = deps.policies.of(workspaceId);
  const fault = planFault(member, at, deps.clock.now(), {
    isHoliday: holidaysOf(deps, workspaceId, settings.country),
    nameOf: (date) => deps.holidays.nameOn(settings.country, date),
  });
  if (fault) return fault;
  if (!policy.quietHours || !workspaceQuietHoursEnd(policy, at, settings.zone, settings)) return null;
  return {
    key: "errors.quiet_hours",
    values: { start: { hour: policy.quietHours.from }, end: { hour: policy.quietHours.until } },
  };
}
