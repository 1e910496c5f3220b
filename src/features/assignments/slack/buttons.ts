/** The buttons of assignments: of those who were asked, and of those who asked. Who may is checked by each use case. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { planView } from "#src/features/weekly/slack/plan-form.ts";
import { planTimeFor } from "#src/features/weekly/use-cases/answer-nudge.ts";
import { instantOf, parseCalendarDate } from "#src/kernel/calendar.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { OneId, parted } from "#src/slack/button-value.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { moment, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { OWN } from "../rules/custom-challenge.ts";
import { givenTitle } from "../rules/given-title.ts";
import {
  acceptAssignment,
  alternativesTo,
  answerSuggestion,
  dateToSuggest,
  declineAssignment,
  offeredTo,
  ownPlanBeside,
  takeBack,
} from "../use-cases/answer.ts";
import type { AppliedEvent } from "../use-cases/apply-event.ts";
import { viewOf } from "../use-cases/messages.ts";
import { type AssignPrefill, openAssign } from "./assign-form.ts";
import { assignmentMessage, othersInsteadMessage } from "./messages.ts";
import { takenBackMessage } from "./receipt.ts";
import { saidActions } from "./said-buttons.ts";
import { suggestDateView } from "./suggest-date-form.ts";
import { WallTime, wallTime } from "./wall-time.ts";

const accept = defineAction({
  id: "assignment.accept",
  value: OneId,
  opensModal: true,
  run: (context, id) => askedFirst(context, id, null),
});

/** The same by a button under words that name a day and an hour: the form of the plan begins with them. */
const acceptAt = defineAction({
  id: "assignment.accept-at",
  opensModal: true,
  value: parted("|", { assigneeId: z.uuid(), at: WallTime }),
  run: (context, { assigneeId, at }) => askedFirst(context, assigneeId, null, null, at),
});

/** The same where they were asked about their own plan before. */
const acceptInPlace = defineAction({
  id: "assignment.accept-in-place",
  opensModal: true,
  value: parted("|", {
    assigneeId: z.uuid(),
    challengeId: z.string().default(""),
    askedAbout: z.string().default(""),
    at: WallTime,
  }),
  run: (context, { assigneeId, challengeId, askedAbout, at }) =>
    askedFirst(context, assigneeId, challengeId === "" ? null : challengeId, askedAbout, at),
});

/** Their own plan stays; what was asked waits with its buttons, and nobody hears anything of it. */
const keepOwn = defineAction({
  id: "assignment.keep-own",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { assignee } = await offeredTo(deps, person, id);
    const title = escapeMrkdwn(givenTitle(deps.catalogues.of(person.workspaceId), assignee.challengeId));
    return messageReply(textMessage(say("assign.own_plan.kept_md", { title })));
  },
});

const take = defineAction({
  id: "assignment.take",
  opensModal: true,
  value: parted("|", { assigneeId: z.uuid(), challengeId: z.string() }),
  run: (context, { assigneeId, challengeId }) => askedFirst(context, assigneeId, challengeId),
});

/**
 * One thing at a time: whoever has a plan of their own is asked before anything takes its place.
 * @param askedAbout the nudge of the plan about which they were asked, and said that it may wait.
 */
async function askedFirst(
  context: Context,
  assigneeId: string,
  challengeId: string | null,
  askedAbout: string | null = null,
  at?: WallTime,
): Promise<Reply> {
  const { deps, say, person } = context;
  const own = await ownPlanBeside(deps, person, assigneeId);
  if (!own || own.current.nudge.id === askedAbout) return takeOn(context, assigneeId, challengeId, at);
  const { given, current, plan } = own;
  const text = say("assign.own_plan.ask_md", {
    own: escapeMrkdwn(current.challenge.title),
    title: escapeMrkdwn(givenTitle(deps.catalogues.of(person.workspaceId), challengeId ?? given.assignee.challengeId)),
    when: moment(say.locale, plan.plannedAt, current.member),
  });
  const value = `${assigneeId}|${challengeId ?? ""}|${current.nudge.id}${at ? `|${wallTime(at.date, at.time)}` : ""}`;
  const buttons = actions(
    button(say("assign.own_plan.take"), "assignment.accept-in-place", value, "primary"),
    button(say("assign.own_plan.keep"), "assignment.keep-own", assigneeId),
  );
  return { kind: "extra", message: textMessage(text, buttons) };
}

/** It is theirs now; the plan's form is the next step, as with any nudge. */
async function takeOn(
  context: Context,
  assigneeId: string,
  challengeId: string | null,
  at: WallTime | undefined,
): Promise<Reply> {
  const { deps, say, person } = context;
  const ask = await acceptAssignment(deps, person, assigneeId, challengeId);
  const wished = at ? instantOf(at.date, at.time.hour, at.time.minute, ask.member.settings.zone) : null;
  const times = { at: planTimeFor(deps, ask.member, wished), now: deps.clock.now() };
  return modalReply(planView(say, ask, times, originOf(context)));
}

const suggest = defineAction({
  id: "assignment.suggest",
  value: parted("|", { assigneeId: z.uuid(), day: z.string().optional() }),
  opensModal: true,
  run: async ({ deps, say, person }, { assigneeId, day }) => {
    const given = await offeredTo(deps, person, assigneeId);
    const { assignment, assignee } = given;
    if (assignee.suggestedOn !== null) throw new UserFault({ key: "errors.suggested_before" });
    const title = givenTitle(deps.catalogues.of(person.workspaceId), assignee.challengeId);
    const proposed = parseCalendarDate(day ?? "") ?? (await dateToSuggest(deps, person, given));
    return modalReply(
      suggestDateView(say, { assigneeId: assignee.id, title, assigner: assignment.assignerUserId, proposed }),
    );
  },
});

const others = defineAction({
  id: "assignment.others",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { given, others: found } = await alternativesTo(deps, person, id);
    const title = givenTitle(deps.catalogues.of(person.workspaceId), given.assignee.challengeId);
    const asked = { title, assigner: given.assignment.assignerUserId };
    return { kind: "extra", message: othersInsteadMessage(say, given.assignee.id, asked, found) };
  },
});

const decline = defineAction({
  id: "assignment.decline",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { assignee, assignment } = await declineAssignment(deps, person, id);
    const title = escapeMrkdwn(givenTitle(deps.catalogues.of(person.workspaceId), assignee.challengeId));
    return messageReply(
      textMessage(say("assign.offer.declined_md", { title, assigner: mention(assignment.assignerUserId) })),
    );
  },
});

/** All of what was asked, as it stands in their DM. */
const show = defineAction({
  id: "assignment.show",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const view = await viewOf(deps, await offeredTo(deps, person, id), "offer");
    if (!view) throw new UserFault({ key: "errors.item_gone" });
    return { kind: "extra", message: assignmentMessage(say, view) };
  },
});

/** What the assigner answers to another date, by the word of its button in Slack. */
const ANSWERS = [
  ["agree", "agree"],
  ["keep", "keep-date"],
  ["no-date", "waive-date"],
] as const;

const answers = ANSWERS.map(([word, kind]) =>
  defineAction({
    id: `assignment.${word}`,
    value: OneId,
    run: async (context, id) => {
      const applied = await answerSuggestion(context.deps, context.person, id, kind);
      return messageReply(textMessage(answeredText(context, applied, kind)));
    },
  }),
);

function answeredText({ deps, say }: Context, { assignee }: AppliedEvent, kind: (typeof ANSWERS)[number][1]): string {
  const name = mention(assignee.userId);
  if (kind === "keep-date") return say("assign.assigner_news.kept_reply_md", { assignee: name });
  if (kind === "waive-date" || assignee.dueOn === null)
    return say("assign.assigner_news.no_date_reply_md", { assignee: name });
  const title = escapeMrkdwn(givenTitle(deps.catalogues.of(assignee.workspaceId), assignee.challengeId));
  return say("assign.assigner_news.agreed_reply_md", {
    assignee: name,
    title,
    day: weekdayAndDate(say.locale, assignee.dueOn),
  });
}

const takenBack = defineAction({
  id: "assignment.take-back",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    return messageReply(takenBackMessage(say, await takeBack(deps, person, id)));
  },
});

/** Slack ids of all for whom it is. */
const USERS = /^[UW][A-Z0-9]+(?:,[UW][A-Z0-9]+)*$/;

/** The form, with whom it is for; it asks for all else. */
const give = defineAction({
  id: "assignment.give",
  opensModal: true,
  value: z.string().regex(USERS).nullable().catch(null),
  run: (context, users) => emptyForm(context, { ...NOTHING_FILLED, userIds: users?.split(",") ?? [] }),
});

/** The same with a challenge that they gave somebody else: the why is another one. */
const giveSame = defineAction({
  id: "assignment.give-same",
  opensModal: true,
  value: parted("|", { userId: z.string().regex(/^[UW][A-Z0-9]+$/), challengeId: z.string() }),
  run: (context, { userId, challengeId }) => {
    const known = context.deps.catalogues.of(context.person.workspaceId).byId.get(challengeId) ?? null;
    const isOwn = known?.id.startsWith(OWN) ?? false;
    const filled = isOwn ? { ownWords: known?.task ?? "" } : { challenge: known };
    return emptyForm(context, { ...NOTHING_FILLED, userIds: [userId], ...filled });
  },
});

const NOTHING_FILLED: AssignPrefill = {
  userIds: [],
  groups: [],
  challenge: null,
  ownWords: "",
  why: "",
  dueOn: null,
  unknownNames: [],
  sharedNames: [],
};

async function emptyForm(context: Context, prefill: AssignPrefill): Promise<Reply> {
  return modalReply(await openAssign(context, prefill, { channel: null, link: null, origin: {} }));
}

export const assignmentActions: readonly Action[] = [
  accept,
  acceptAt,
  acceptInPlace,
  keepOwn,
  take,
  suggest,
  others,
  decline,
  show,
  ...answers,
  takenBack,
  give,
  giveSame,
  ...saidActions,
];
