/** The buttons of a nudge, wherever it is shown. Values name the nudge; whose it is, is checked by each use case. */

import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { Moment, OneId, parted } from "#src/slack/button-value.ts";
import { beside, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
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
  value: parted("|", {
    nudgeId: z.uuid(),
    told: Moment.optional().catch(undefined),
    week: z.string().optional(),
    daysOff: z.string().optional(),
  }),
  run: (context, { nudgeId, told }) => openPlan(context, nudgeId, told ? { told } : {}),
});

const others = defineAction({
  id: "nudge.others",
  value: OneId,
  run: async (context, id) => beside(await showOthers(context, id)),
});

const choose = defineAction({
  id: "nudge.choose",
  value: parted("|", { nudgeId: z.uuid(), challengeId: z.string() }),
  run: async (context, { nudgeId, challengeId }) => {
    const ask = await swapChallenge(context.deps, context.person, nudgeId, challengeId);
    return messageReply(nudgeMessage(context.say, ask));
  },
});

const keep = defineAction({
  id: "nudge.keep",
  value: OneId,
  run: async ({ deps, say, person }, id) => messageReply(nudgeMessage(say, await findNudge(deps, person, id))),
});

const skip = defineAction({
  id: "nudge.skip",
  value: OneId,
  run: async (context, id) => {
    const closed = await skipChallenge(context.deps, context.person, id);
    return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  },
});

/** The menu of a nudge: later, more or less of it, what it is based on, fewer of these. */
const more = defineAction({
  id: "nudge.more",
  opensModal: true,
  value: parted("|", { what: z.enum(["later", "size", "basis", "fewer"]), nudgeId: z.uuid() }),
  run: async (context, { what, nudgeId }) => {
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
    return fewer(context, nudgeId);
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
  return { kind: "extra", message: textMessage(text, buttons) };
}

const notYet = defineAction({
  id: "nudge.not-yet",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const answer = await answerNotYet(context.deps, context.person, id);
    if (answer.kind === "offer-new-time") return openPlan(context, answer.ask.nudge.id, { afterNotYet: true });
    return messageReply(textMessage(context.say("follow-up.left_alone_md", { title: titleOf(answer.closed) })));
  },
});

const notDone = defineAction({
  id: "nudge.could-not",
  value: OneId,
  run: async (context, id) => {
    return notDoneReply(context, await giveUpChallenge(context.deps, context.person, id));
  },
});

const next = defineAction({ id: "nudge.next", run: async (context) => beside(await showCurrent(context)) });

export const nudgeActions: readonly Action[] = [accept, others, choose, keep, skip, more, notYet, notDone, next];
