/** What somebody who has not joined says to what a colleague asked of them. */
import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { assignedReason } from "#src/features/weekly/rules/assigned-reason.ts";
import { type CurrentNudge, findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { givenTitle } from "../rules/given-title.ts";
import { no } from "../rules/intents.en.ts";
import { asksToPause, asksToStop, howAsked, mustI } from "../rules/must-i.en.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { declineInvitations } from "../use-cases/answer.ts";
import { givenTo } from "../use-cases/given.ts";

export const assignmentIntents: readonly Intent[] = [
  defineIntent({ name: "no", audience: "newcomer", wordings: { en: no }, answer: acceptNo }),
  defineIntent({ name: "must-i", audience: "anybody", wordings: { en: mustI }, answer: sayNoDuty }),
];

const ASKS_TO_PAUSE: Readonly<Record<Locale, typeof asksToPause>> = { en: asksToPause };
const ASKS_TO_STOP: Readonly<Record<Locale, typeof asksToStop>> = { en: asksToStop };

/** Nothing is a duty: what a no does, and who hears of it. */
async function sayNoDuty(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const {
    waiting: [asked],
  } = await givenTo(deps, person);
  const ask = howAsked(told.text);
  const { words } = saidIn(told.text, say.locale);
  const isToPause = ASKS_TO_PAUSE[say.locale](words);
  const whoever = isToPause || ASKS_TO_STOP[say.locale](words) ? await findMemberIfAny(deps, person) : null;
  if (whoever) return messageReply(waysToStop(say, isToPause && whoever.status === "paused"));
  if (asked) return messageReply(noDutyAsked(context, told, { asked, ask }));
  const member = await findMemberIfAny(deps, person);
  const current = member && (await findCurrentNudge(deps, person));
  return messageReply(current ? noDutyTaken(say, current, ask) : textMessage(say("assign.must_i.nothing_md", { ask })));
}

/** Whoever would rather have none for a while, or none at all: how that is done. */
function waysToStop(say: Say, isPaused: boolean): Message {
  const pause = button(say("home.pause"), "pause.open", "chat");
  if (isPaused)
    return textMessage(
      say("assign.must_i.paused_md"),
      actions(pause, button(say("before.buttons.resume"), "resume.now", "resume")),
    );
  return textMessage(
    say("assign.must_i.stop_md"),
    actions(
      pause,
      button(say("chat.acts.stop"), "chat.do", "stop"),
      button(say("chat.acts.less-often"), "settings.open", "chat"),
    ),
  );
}

/** A colleague waits for an answer: a no is one. */
function noDutyAsked(
  { deps, say, person }: Context,
  { dialogue }: Told,
  {
    asked: { assignment, assignee },
    ask,
  }: { readonly asked: AssigneeWithAssignment; readonly ask: ReturnType<typeof howAsked> },
): Message {
  const title = givenTitle(deps.catalogues.of(person.workspaceId), assignee.challengeId);
  const text = say("assign.must_i.asked_md", {
    ask,
    title: escapeMrkdwn(title),
    assigner: mention(assignment.assignerUserId),
  });
  // A no is one of the answers: whoever asks may well say yes.
  const waits = dialogue?.waiting.find(
    ({ standing, answers }) => standing === "assigned" && isOf(answers, assignee.id),
  );
  const buttons = waits?.answers.map(({ label, action, value }) => button(label, action, value)) ?? [];
  const decline = button(say("assign.offer.decline"), "assignment.decline", assignee.id);
  return textMessage(text, actions(...(buttons.length > 0 ? buttons : [decline])));
}

const isOf = (answers: Waiting["answers"], assigneeId: string): boolean =>
  answers.some(({ action, value }) => action === "assignment.decline" && value === assigneeId);

/** The challenge of now is left out or swapped: one that a colleague gave is not swapped. */
function noDutyTaken(say: Say, current: CurrentNudge, ask: ReturnType<typeof howAsked>): Message {
  const given = assignedReason(current.nudge);
  const title = escapeMrkdwn(current.challenge.title);
  const text = given?.by
    ? say("assign.must_i.taken_md", { ask, title, assigner: mention(given.by) })
    : say("assign.must_i.own_md", { ask, title });
  const skip = button(say("chat.acts.skip"), "chat.do", "skip");
  const swap = button(say("chat.acts.swap"), "chat.do-other", "swap");
  return textMessage(text, given ? actions(skip) : actions(skip, swap));
}

/** Somebody who says no is not asked again. */
async function acceptNo({ deps, say, person }: Context): Promise<Reply> {
  const declined = await declineInvitations(deps, person);
  const lines = declined.map(({ title, assignerUserId }) =>
    say("assign.offer.declined_md", { title: escapeMrkdwn(title), assigner: mention(assignerUserId) }),
  );
  return messageReply(textMessage(lines.length > 0 ? lines.join("\n\n") : say("chat.no_md")));
}
