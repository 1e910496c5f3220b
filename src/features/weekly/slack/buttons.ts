/** The buttons of a nudge, wherever it is shown. Values name the nudge; whose it is, is checked by each use case. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { findNudge } from "#src/features/reflections/use-cases/overview.ts";
import { askDoorView, doorStateMessage } from "#src/features/team/slack/manager-request-forms.ts";
import { doorQuestion } from "#src/features/team/use-cases/manager-request.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import {
  answerNotYet,
  askForFewer,
  completeChallenge,
  giveUpChallenge,
  skipChallenge,
  swapChallenge,
} from "../use-cases/answer-nudge.ts";
import { basisMessage } from "./basis-message.ts";
import { laterView } from "./later-form.ts";
import { nextDay, nudgeMessage } from "./nudge-message.ts";
import { closedReply, openPlan, openReflection, showCurrent, showOthers, titleOf } from "./replies.ts";

/** A nudge's id from a button. @throws UserFault for anything that no button of ours holds. */
function nudgeIdIn(value: string): string {
  const id = z.uuid().safeParse(value);
  if (!id.success) throw new UserFault({ key: "errors.item_gone" });
  return id.data;
}

const accept = defineAction({
  id: "nudge.accept",
  opensModal: true,
  run: (context, value) => {
    const [id = "", moment] = value.split("|");
    const told = z.iso.datetime().safeParse(moment).data;
    return openPlan(context, nudgeIdIn(id), told ? { told: new Date(told) } : {});
  },
});

const others = defineAction({
  id: "nudge.others",
  run: async (context, value) => beside(await showOthers(context, nudgeIdIn(value))),
});

const choose = defineAction({
  id: "nudge.choose",
  run: async (context, value) => {
    const [nudgeId = "", challengeId = ""] = value.split("|");
    const ask = await swapChallenge(context.deps, context.person, nudgeIdIn(nudgeId), challengeId);
    return messageReply(nudgeMessage(context.say, ask));
  },
});

const keep = defineAction({
  id: "nudge.keep",
  run: async ({ deps, say, person }, value) =>
    messageReply(nudgeMessage(say, await findNudge(deps, person, nudgeIdIn(value)))),
});

const skip = defineAction({
  id: "nudge.skip",
  run: async (context, value) => {
    const closed = await skipChallenge(context.deps, context.person, nudgeIdIn(value));
    return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  },
});

/** The menu of a nudge: later, what it is based on, fewer of these. */
const more = defineAction({
  id: "nudge.more",
  opensModal: true,
  run: async (context, value) => {
    const [what, id = ""] = value.split("|");
    const nudgeId = nudgeIdIn(id);
    if (what === "later")
      return modalReply(
        laterView(
          context.say,
          await findNudge(context.deps, context.person, nudgeId),
          context.deps.clock.now(),
          originOf(context),
        ),
      );
    if (what === "basis")
      return {
        kind: "extra",
        message: basisMessage(context.say, (await findNudge(context.deps, context.person, nudgeId)).challenge),
      };
    if (what === "door") return askDoor(context, nudgeId);
    if (what === "fewer") return fewer(context, nudgeId);
    throw new UserFault({ key: "errors.item_gone" });
  },
});

async function askDoor({ deps, say, person }: Context, nudgeId: string): Promise<Reply> {
  const question = await doorQuestion(deps, person, nudgeId);
  if (question.door) return { kind: "extra", message: doorStateMessage(say, question.door) };
  return modalReply(askDoorView(say, question, nudgeId));
}

async function fewer(context: Context, nudgeId: string): Promise<Reply> {
  const { deps, say, person } = context;
  const closed = await askForFewer(deps, person, nudgeId);
  const next = nextDay(say.locale, closed.member);
  const title = titleOf(closed);
  const text = next ? say("nudge.fewer_md", { title, next }) : say("nudge.fewer_no_next_md", { title });
  const buttons = actions(
    button(say("nudge.another"), "nudge.next", nudgeId),
    button(say("nudge.rarer"), "cadence.monthly", "monthly"),
    button(say("nudge.stop"), "cadence.stop", "stop"),
  );
  return { kind: "extra", message: { text: text.replaceAll("*", ""), blocks: [section(text), buttons] } };
}

const done = defineAction({
  id: "nudge.done",
  opensModal: true,
  run: async (context, value) => {
    const nudgeId = nudgeIdIn(value);
    // Done counts at once; the words are a second, optional step that can be left and found again.
    await completeChallenge(context.deps, context.person, nudgeId).catch((error: unknown) => {
      if (!(error instanceof UserFault && error.fault.key === "errors.already_answered")) throw error;
    });
    const reply = await openReflection(context, nudgeId, "");
    const ask = await findNudge(context.deps, context.person, nudgeId);
    return reply.kind === "modal" ? modalReply(reply.view, nudgeMessage(context.say, ask)) : reply;
  },
});

const notYet = defineAction({
  id: "nudge.not-yet",
  opensModal: true,
  run: async (context, value) => {
    const answer = await answerNotYet(context.deps, context.person, nudgeIdIn(value));
    if (answer.kind === "offer-new-time") return openPlan(context, answer.ask.nudge.id, { afterNotYet: true });
    return messageReply(textMessage(context.say("follow-up.left_alone_md", { title: titleOf(answer.closed) })));
  },
});

const couldNot = defineAction({
  id: "nudge.could-not",
  run: async (context, value) => {
    const closed = await giveUpChallenge(context.deps, context.person, nudgeIdIn(value));
    return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  },
});

const next = defineAction({ id: "nudge.next", run: async (context) => beside(await showCurrent(context)) });

/** Shown beside what was acted on, so that the nudge in the DM stays where it is. */
function beside(reply: Reply): Reply {
  return reply.kind === "message" ? { kind: "extra", message: reply.message } : reply;
}

export const nudgeActions: readonly Action[] = [accept, others, choose, keep, skip, more, done, notYet, couldNot, next];
