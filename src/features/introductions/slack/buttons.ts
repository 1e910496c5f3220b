/** The buttons of introductions. Who may is checked by each use case. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { pausedMessage, resumedMessage } from "#src/features/matching/slack/profile-message.ts";
import { resumeHosting } from "#src/features/matching/use-cases/profile.ts";
import { OneId, parted } from "#src/slack/button-value.ts";
import { type ModalOrigin, messageReply, modalReply, placeOf, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { acceptAsk, answerAsk, pauseRequests, startPuttingOff } from "../use-cases/answer.ts";
import { askSomebodyElse, withdrawAsk } from "../use-cases/ask.ts";
import { callOff, chooseTime } from "../use-cases/meet.ts";
import { viewForReply } from "../use-cases/messages.ts";
import { hostedTalk, notMetYet, startTelling, tellWhatCame } from "../use-cases/tell.ts";
import { askMessage } from "./ask-message.ts";
import { AskAndTime } from "./entrances.ts";
import { laterView } from "./later-form.ts";
import { tellView } from "./tell-form.ts";
import { wishOfValue } from "./wish-value.ts";

/** A host's answer: their message says how it is from then on. */
const decline = defineAction({
  id: "introductions.decline",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { introduction, ask } = await answerAsk(deps, person, id, "decline");
    return messageReply(askMessage(say, await viewForReply(deps, introduction, ask)));
  },
});

/** `id`, or `id` and the time that they named. */
const accept = defineAction({
  id: "introductions.accept",
  value: parted(" ", { id: z.uuid(), wished: z.string().default("").transform(wishOfValue) }),
  run: async ({ deps, say, person }, { id, wished }) => {
    const { introduction, ask } = await acceptAsk(deps, person, id, wished);
    return messageReply(askMessage(say, await viewForReply(deps, introduction, ask)));
  },
});

const later = defineAction({
  id: "introductions.later",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { deps, say, person } = context;
    const putting = await startPuttingOff(deps, person, id);
    if (putting) return modalReply(laterView(say, putting, messageOrigin(context)));
    const { introduction, ask } = await answerAsk(deps, person, id, "later");
    return messageReply(askMessage(say, await viewForReply(deps, introduction, ask)));
  },
});

const pause = defineAction({
  id: "introductions.pause",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    return messageReply(pausedMessage(say, await pauseRequests(deps, person, id)));
  },
});

const resume = defineAction({
  id: "introductions.resume",
  run: async ({ deps, say, person }) => {
    return messageReply(resumedMessage(say, await resumeHosting(deps, person)));
  },
});

const withdraw = defineAction({
  id: "introductions.withdraw",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await withdrawAsk(deps, person, id);
    return messageReply(textMessage(say("introductions.asked.withdrawn_md")));
  },
});

const somebodyElse = defineAction({
  id: "introductions.somebody-else",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await askSomebodyElse(deps, person, id);
    return messageReply(textMessage(say("introductions.news.somebody_else_md")));
  },
});

/** What stands in the group DM is drawn anew for both; only a time that is gone is said beside it. */
const choose = defineAction({
  id: "introductions.choose",
  value: AskAndTime,
  run: async ({ deps, say, person }, { id, at }): Promise<Reply> => {
    const { isChosen } = await chooseTime(deps, person, id, at);
    return isChosen ? { kind: "none" } : { kind: "extra", message: textMessage(say("introductions.time.gone_md")) };
  },
});

const off = defineAction({
  id: "introductions.call-off",
  value: OneId,
  run: async ({ deps, person }, id): Promise<Reply> => {
    await callOff(deps, person, id);
    return { kind: "none" };
  },
});

/** The same from a message to one of the two, which says what became of it. */
const offHere = defineAction({
  id: "introductions.call-off-here",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    await callOff(deps, person, id);
    return messageReply(textMessage(say("introductions.time.off_here_md")));
  },
});

const tell = defineAction({
  id: "introductions.tell",
  value: OneId,
  opensModal: true,
  run: async (context, id) => {
    const { deps, say, person } = context;
    return modalReply(tellView(say, await startTelling(deps, person, id), messageOrigin(context)));
  },
});

/** What was pressed says how it is once the form is sent. */
function messageOrigin({ origin }: Context): ModalOrigin {
  return origin.kind === "message" ? placeOf(origin) : {};
}

const notYet = defineAction({
  id: "introductions.not-yet",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { introduction } = await notMetYet(deps, person, id);
    const isOver = introduction.endedAt !== null;
    return messageReply(
      textMessage(say(isOver ? "introductions.follow_up.last_md" : "introductions.follow_up.not_yet_md")),
    );
  },
});

const nothing = defineAction({
  id: "introductions.nothing",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const silent = { what: "", insight: "", thanks: "", sharedWithManager: null, title: "", seen: null };
    await tellWhatCame(deps, person, id, silent);
    return messageReply(textMessage(say("introductions.follow_up.nothing_md")));
  },
});

/** How it was, of a host: nobody else hears it, and nothing is kept of it. */
const hostGood = defineAction({
  id: "introductions.host-good",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { askerUserId } = await hostedTalk(deps, person, id);
    return messageReply(textMessage(say("introductions.after_host.good_md", { asker: mention(askerUserId) })));
  },
});

const hostNotMet = defineAction({
  id: "introductions.host-not-met",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { askerUserId } = await hostedTalk(deps, person, id);
    return messageReply(textMessage(say("introductions.after_host.not_met_md", { asker: mention(askerUserId) })));
  },
});

/** Under an invitation. */
const register = defineAction({
  id: "introductions.register",
  run: ({ say }) => Promise.resolve({ kind: "extra", message: textMessage(say("introductions.invite.how_md")) }),
});

export const introductionActions: readonly Action[] = [
  accept,
  decline,
  later,
  pause,
  resume,
  withdraw,
  somebodyElse,
  choose,
  off,
  offHere,
  tell,
  notYet,
  nothing,
  hostGood,
  hostNotMet,
  register,
];
