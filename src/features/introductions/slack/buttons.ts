/** The buttons of introductions. Who may is checked by each use case. */
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { pausedMessage, resumedMessage } from "#src/features/matching/slack/profile-message.ts";
import { resumeHosting } from "#src/features/matching/use-cases/profile.ts";
import { idIn } from "#src/slack/button-value.ts";
import { type ModalOrigin, messageReply, modalReply, placeOf, type Reply } from "#src/slack/context.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { acceptAsk, answerAsk, pauseRequests, startPuttingOff } from "../use-cases/answer.ts";
import { askSomebodyElse, withdrawAsk } from "../use-cases/ask.ts";
import { callOff, chooseTime } from "../use-cases/meet.ts";
import { viewForReply } from "../use-cases/messages.ts";
import { notMetYet, startTelling, tellWhatCame } from "../use-cases/tell.ts";
import { askMessage } from "./ask-message.ts";
import { timeIn } from "./entrances.ts";
import { laterView } from "./later-form.ts";
import { tellView } from "./tell-form.ts";
import { wishOfValue } from "./wish-value.ts";

/** A host's answer: their message says how it is from then on. */
const decline = defineAction({
  id: "introductions.decline",
  run: async ({ deps, say, person }, value) => {
    const { introduction, ask } = await answerAsk(deps, person, idIn(value), "decline");
    return messageReply(askMessage(say, await viewForReply(deps, introduction, ask)));
  },
});

/** `id`, or `id` and the time that they named. */
const accept = defineAction({
  id: "introductions.accept",
  run: async ({ deps, say, person }, value) => {
    const [id = "", wished = ""] = value.split(" ");
    const { introduction, ask } = await acceptAsk(deps, person, idIn(id), wishOfValue(wished));
    return messageReply(askMessage(say, await viewForReply(deps, introduction, ask)));
  },
});

const later = defineAction({
  id: "introductions.later",
  opensModal: true,
  run: async (context, value) => {
    const { deps, say, person } = context;
    const putting = await startPuttingOff(deps, person, idIn(value));
    if (putting) return modalReply(laterView(say, putting, messageOrigin(context)));
    const { introduction, ask } = await answerAsk(deps, person, idIn(value), "later");
    return messageReply(askMessage(say, await viewForReply(deps, introduction, ask)));
  },
});

const pause = defineAction({
  id: "introductions.pause",
  run: async ({ deps, say, person }, value) => {
    return messageReply(pausedMessage(say, await pauseRequests(deps, person, idIn(value))));
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
  run: async ({ deps, say, person }, value) => {
    await withdrawAsk(deps, person, idIn(value));
    return messageReply(textMessage(say("introductions.asked.withdrawn_md")));
  },
});

const somebodyElse = defineAction({
  id: "introductions.somebody-else",
  run: async ({ deps, say, person }, value) => {
    await askSomebodyElse(deps, person, idIn(value));
    return messageReply(textMessage(say("introductions.news.somebody_else_md")));
  },
});

/** What stands in the group DM is drawn anew for both; only a time that is gone is said beside it. */
const choose = defineAction({
  id: "introductions.choose",
  run: async ({ deps, say, person }, value): Promise<Reply> => {
    const { id, at } = timeIn(value);
    const { isChosen } = await chooseTime(deps, person, id, at);
    return isChosen ? { kind: "none" } : { kind: "extra", message: textMessage(say("introductions.time.gone_md")) };
  },
});

const off = defineAction({
  id: "introductions.call-off",
  run: async ({ deps, person }, value): Promise<Reply> => {
    await callOff(deps, person, idIn(value));
    return { kind: "none" };
  },
});

const tell = defineAction({
  id: "introductions.tell",
  opensModal: true,
  run: async (context, value) => {
    const { deps, say, person } = context;
    return modalReply(tellView(say, await startTelling(deps, person, idIn(value)), messageOrigin(context)));
  },
});

/** What was pressed says how it is once the form is sent. */
function messageOrigin({ origin }: Context): ModalOrigin {
  return origin.kind === "message" ? placeOf(origin) : {};
}

const notYet = defineAction({
  id: "introductions.not-yet",
  run: async ({ deps, say, person }, value) => {
    const { introduction } = await notMetYet(deps, person, idIn(value));
    const isOver = introduction.endedAt !== null;
    return messageReply(
      textMessage(say(isOver ? "introductions.follow_up.last_md" : "introductions.follow_up.not_yet_md")),
    );
  },
});

const nothing = defineAction({
  id: "introductions.nothing",
  run: async ({ deps, say, person }, value) => {
    const silent = { what: "", insight: "", thanks: "", sharedWithManager: null, title: "", seen: null };
    await tellWhatCame(deps, person, idIn(value), silent);
    return messageReply(textMessage(say("introductions.follow_up.nothing_md")));
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
  tell,
  notYet,
  nothing,
  register,
];
