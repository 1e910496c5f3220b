/** What those who were asked, and who asked, can do with an assignment; and what the bot does by itself. */

import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { alternativesFor } from "#src/features/weekly/rules/alternatives.ts";
import { historyOf } from "#src/features/weekly/store/find-mentees.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { type CurrentNudge, currentNudgeOf, seedFor } from "#src/features/weekly/use-cases/current-nudge.ts";
import { redraw, requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { addDays, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Nudge, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { takeOn } from "../rules/accepted-nudge.ts";
import { givenTitle } from "../rules/given-title.ts";
import { nearestDate } from "../rules/proposed-date.ts";
import { MAX_DUE_DAYS } from "../rules/times.ts";
import type { AssigneeKey, AssigneeWithAssignment } from "../rules/types.ts";
import { AssignmentStore } from "../store/assignments.ts";
import { type AppliedEvent, type ApplyDeps, applyAssignmentEvent } from "./apply-event.ts";
import { refreshAssignee } from "./messages.ts";

type AnswerDeps = ApplyDeps & Pick<Deps, "db" | "clock" | "reactions" | "nudgeLines">;

const SUGGESTED_DAYS_LATER = 7;

/**
 * "I'm in": the part becomes the person's nudge, ready for its plan. Pressed twice it is the same nudge.
 * @param challengeId something else instead; null for what was asked.
 * @throws UserFault
 */
export async function acceptAssignment(
  deps: AnswerDeps,
  person: PersonKey,
  assigneeId: string,
  challengeId: string | null,
): Promise<CurrentNudge> {
  const nudgeId = deps.ids.next();
  const catalogue = deps.catalogues.of(person.workspaceId);
  if (challengeId !== null && !catalogue.all.some(({ id }) => id === challengeId))
    throw new UserFault({ key: "errors.item_gone" });
  const key = { workspaceId: person.workspaceId, assigneeId };
  let displaced: Nudge | null = null;
  const applied = await applyAssignmentEvent(
    deps,
    key,
    person.userId,
    { kind: "accept", nudgeId, challengeId },
    {
      outcomeOf: ({ mentee, assignment }, assignee) => {
        if (!mentee) throw new UserFault({ key: "errors.not_joined" });
        const challenge = catalogue.byId.get(assignee.challengeId);
        if (!challenge) throw new UserFault({ key: "errors.item_gone" });
        const isHoliday = holidaysOf(deps, person.workspaceId, mentee.mentee.member.settings.country);
        const context = { id: nudgeId, now: deps.clock.now(), isHoliday };
        displaced = mentee.mentee.nudge;
        return takeOn(mentee.mentee, { assignee, assignment, challenge }, context).outcome;
      },
    },
  );
  const mentee = await menteeStore(deps).find(person);
  const ask = mentee && mentee.nudge?.id === applied.assignee.nudgeId ? currentNudgeOf(deps, mentee) : null;
  if (!ask) throw new UserFault({ key: "errors.already_answered" });
  if (!applied.moved) return ask;
  await redraw(deps, ask.member, ask.nudge);
  if (displaced) await redraw(deps, ask.member, displaced);
  return ask;
}

/** What somebody planned for themselves, where taking this on would put it off; null where nothing stands in the way. */
export async function ownPlanBeside(
  deps: AnswerDeps,
  person: PersonKey,
  assigneeId: string,
): Promise<{ readonly given: AssigneeWithAssignment; readonly current: CurrentNudge; readonly plan: Plan } | null> {
  const mentee = await menteeStore(deps).find(person);
  const current = mentee && currentNudgeOf(deps, mentee);
  if (!current?.plan || current.nudge.status !== "planned") return null;
  const given = await new AssignmentStore(deps.db).findAssignee(keyOf(person, assigneeId));
  // What is theirs already, or over, is answered as such.
  const { status, userId } = given?.assignee ?? {};
  if (!given || userId !== person.userId || (status !== "offered" && status !== "suggested")) return null;
  return { given, current, plan: current.plan };
}

/** "No thanks", without a reason. @throws UserFault */
export function declineAssignment(deps: AnswerDeps, person: PersonKey, assigneeId: string): Promise<AppliedEvent> {
  return applyAssignmentEvent(deps, keyOf(person, assigneeId), person.userId, { kind: "decline" });
}

/** What somebody was told of the challenges that they said no to. */
export interface Declined {
  readonly assignerUserId: string;
  readonly title: string;
}

/** Somebody who never joined says no in words: to every invitation that lies before them. */
export async function declineInvitations(deps: AnswerDeps, person: PersonKey): Promise<readonly Declined[]> {
  const declined: Declined[] = [];
  for (const key of await new AssignmentStore(deps.db).invitedAssignees(person)) {
    try {
      const { assignee, assignment } = await applyAssignmentEvent(deps, key, person.userId, { kind: "decline" });
      const title = givenTitle(deps.catalogues.of(person.workspaceId), assignee.challengeId);
      declined.push({ assignerUserId: assignment.assignerUserId, title });
    } catch (error) {
      // Its day may be over, or another click was first.
      if (!(error instanceof UserFault)) throw error;
    }
  }
  return declined;
}

/** "Suggest another time". @throws UserFault */
export async function suggestDate(
  deps: AnswerDeps,
  person: PersonKey,
  assigneeId: string,
  date: CalendarDate,
): Promise<AppliedEvent> {
  const { assignment } = await offeredTo(deps, person, assigneeId);
  const { deleted } = await deps.directory.person({ ...person, userId: assignment.assignerUserId });
  return applyAssignmentEvent(
    deps,
    keyOf(person, assigneeId),
    person.userId,
    { kind: "suggest", date },
    { isAssignerGone: deleted },
  );
}

/** The day that "Suggest another time" begins with: a working day of theirs a week later, and one that is taken. */
export async function dateToSuggest(
  deps: AnswerDeps,
  person: PersonKey,
  { assignment, assignee }: AssigneeWithAssignment,
): Promise<CalendarDate> {
  const { settings } = (await requireMentee(deps, person)).member;
  const today = localDate(deps.clock.now(), assignment.zone);
  const dueOn = assignee.dueOn ?? today;
  const isOff = holidaysOf(deps, person.workspaceId, settings.country);
  return nearestDate(
    addDays(dueOn, SUGGESTED_DAYS_LATER),
    { earliest: today, latest: addDays(today, MAX_DUE_DAYS) },
    (date) => date !== dueOn && settings.workDays.includes(weekdayOf(date)) && !isOff(date),
  );
}

/** The assigner's answer to another date. @throws UserFault */
export function answerSuggestion(
  deps: AnswerDeps,
  person: PersonKey,
  assigneeId: string,
  kind: "agree" | "keep-date" | "waive-date",
): Promise<AppliedEvent> {
  return applyAssignmentEvent(deps, keyOf(person, assigneeId), person.userId, { kind });
}

/** A part in the hands of its person, for a form or a list. @throws UserFault when it is not theirs or over. */
export async function offeredTo(
  deps: AnswerDeps,
  person: PersonKey,
  assigneeId: string,
): Promise<AssigneeWithAssignment> {
  const given = await new AssignmentStore(deps.db).findAssignee(keyOf(person, assigneeId));
  if (!given) throw new UserFault({ key: "errors.item_gone" });
  if (given.assignee.userId !== person.userId) throw new UserFault({ key: "errors.not_yours" });
  if (given.assignee.status === "accepted") throw new UserFault({ key: "errors.taken_on" });
  if (given.assignee.status !== "offered" && given.assignee.status !== "suggested")
    throw new UserFault({ key: "errors.part_over" });
  return given;
}

/** "Something else instead": up to three that fit the person, the same area first. @throws UserFault */
export async function alternativesTo(
  deps: AnswerDeps,
  person: PersonKey,
  assigneeId: string,
): Promise<{ given: AssigneeWithAssignment; others: readonly Challenge[] }> {
  const given = await offeredTo(deps, person, assigneeId);
  const { member } = await requireMentee(deps, person);
  const now = deps.clock.now();
  const history = (await historyOf(deps.db, [member.id], now)).get(member.id) ?? [];
  const others = alternativesFor({
    catalogue: deps.catalogues.of(person.workspaceId),
    settings: member.settings,
    isGuest: member.isGuest,
    history,
    seed: seedFor(member, history.length, now),
    now,
    insteadOf: given.assignee.challengeId,
  });
  return { given, others };
}

/** What came of taking an assignment back. */
export interface TakenBack {
  /** Those who accepted it already, and keep it. */
  readonly kept: readonly string[];
  readonly takenBack: readonly string[];
  readonly title: string;
}

/** "Take it back": for everybody who has not taken it on yet. @throws UserFault when it is somebody else's. */
export async function takeBack(deps: AnswerDeps, person: PersonKey, assignmentId: string): Promise<TakenBack> {
  const found = await new AssignmentStore(deps.db).find(person.workspaceId, assignmentId);
  if (!found) throw new UserFault({ key: "errors.item_gone" });
  const kept: string[] = [];
  const takenBack: string[] = [];
  for (const { id, userId } of found.assignees) {
    try {
      await applyAssignmentEvent(deps, keyOf(person, id), person.userId, { kind: "withdraw" });
      takenBack.push(userId);
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      if (error.fault.key === "errors.taken_on") kept.push(userId);
      // One that is over already must not stop the others.
      else if (error.fault.key !== "errors.part_over") throw error;
    }
  }
  const { challengeId } = found.assignment;
  const title = givenTitle(deps.catalogues.of(person.workspaceId), challengeId);
  return { kept, takenBack, title };
}

/**
 * Before somebody is forgotten: what they asked and nobody took on yet is taken back, and drawn at once, as there is
 * nothing left to draw it from afterwards. What cannot be drawn now stays as it is; its buttons change nothing.
 */
export async function takeAllBack(deps: Deps, person: PersonKey): Promise<void> {
  for (const { assignee } of await new AssignmentStore(deps.db).openOf(person)) {
    if (assignee.status === "accepted") continue;
    try {
      await applyAssignmentEvent(deps, keyOf(person, assignee.id), person.userId, { kind: "withdraw" });
      await refreshAssignee(deps, person.workspaceId, assignee.id, true);
    } catch (error) {
      deps.log.warn({ err: error, workspaceId: person.workspaceId }, "an offer could not be taken back in Slack");
    }
  }
}

function keyOf({ workspaceId }: PersonKey, assigneeId: string): AssigneeKey {
  return { workspaceId, assigneeId };
}
