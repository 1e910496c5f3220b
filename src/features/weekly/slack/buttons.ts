/** The buttons of a nudge, wherever it is shown. Values name the nudge; whose it is, is checked by each use case. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { idIn } from "#src/slack/button-value.ts";
import { beside, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import {
  answerNotYet,
  giveUpChallenge,
  requestFewer,
  skipChallenge,
  swapChallenge,
} from "../use-cases/answer-nudge.ts";
import { findNudge } from "../use-cases/find-nudge.ts";
import { basisMessage } from "./basis-message.ts";
import { laterView } from "./later-form.ts";
import { nextDay, nudgeMessage } from "./nudge-message.ts";
import { closedReply, openPlan, showCurrent, showOthers, titleOf } from "./replies.ts";
import { sizeView } from "./size-form.ts";
import { notDoneReply } from "./why-not.ts";

const accept = defineAction({
  id: "nudge.accept",
  opensModal: true,
  run: (context, value) => {
    const [id = "", moment] = value.split("|");
    const told = z.iso.datetime().safeParse(moment).data;
    return openPlan(context, idIn(id), told ? { told: new Date(told) } : {});
  },
});

const others = defineAction({
  id: "nudge.others",
  run: async (context, value) => beside(await showOthers(context, idIn(value))),
});

const choose = defineAction({
  id: "nudge.choose",
  run: async (context, value) => {
    const [nudgeId = "", challengeId = ""] = value.split("|");
    const ask = await swapChallenge(context.deps, context.person, idIn(nudgeId), challengeId);
    return messageReply(nudgeMessage(context.say, ask));
  },
});

const keep = defineAction({
  id: "nudge.keep",
  run: async ({ deps, say, person }, value) =>
    messageReply(nudgeMessage(say, await findNudge(deps, person, idIn(value)))),
});

const skip = defineAction({
  id: "nudge.skip",
  run: async (context, value) => {
    const closed = await skipChallenge(context.deps, context.person, idIn(value));
    return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  },
});

/** The menu of a nudge: later, more or less of it, what it is based on, fewer of these. */
const more = defineAction({
  id: "nudge.more",
  opensModal: true,
  run: async (context, value) => {
    const [what, id = ""] = value.split("|");
    const nudgeId = idIn(id);
    if (what === "later")
      return modalReply(
        laterView(
          context.say,
          await findNudge(context.deps, context.person, nudgeId),
          context.deps.clock.now(),
          originOf(context),
        ),
      );
    if (what === "size")
      return modalReply(
        sizeView(context.say, await findNudge(context.deps, context.person, nudgeId), originOf(context)),
      );
    if (what === "basis")
      return {
        kind: "extra",
        message: basisMessage(context.say, (await findNudge(context.deps, context.person, nudgeId)).challenge),
      };
    if (what === "fewer") return fewer(context, nudgeId);
    throw new UserFault({ key: "errors.item_gone" });
  },
});

async function fewer(context: Context, nudgeId: string): Promise<Reply> {
  const { deps, say, person } = context;
  const closed = await requestFewer(deps, person, nudgeId);
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

const notYet = defineAction({
  id: "nudge.not-yet",
  opensModal: true,
  run: async (context, value) => {
    const answer = await answerNotYet(context.deps, context.person, idIn(value));
    if (answer.kind === "offer-new-time") return openPlan(context, answer.ask.nudge.id, { afterNotYet: true });
    return messageReply(textMessage(context.say("follow-up.left_alone_md", { title: titleOf(answer.closed) })));
  },
});

const notDone = defineAction({
  id: "nudge.could-not",
  run: async (context, value) => {
    return notDoneReply(context, await giveUpChallenge(context.deps, context.person, idIn(value)));
  },
});

const next = defineAction({ id: "nudge.next", run: async (context) => beside(await showCurrent(context)) });

export const nudgeActions: readonly Action[] = [accept, others, choose, keep, skip, more, notYet, notDone, next];
