/** Buttons of channel challenges. Everybody in the channel sees them; each use case checks who may. */

import { z } from "zod";
import { drawSoon } from "#src/delivery/cards.ts";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { needLines } from "#src/features/weekly/slack/nudge-message.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MessageIfAny, OneId, parted } from "#src/slack/button-value.ts";
import { messageReply, modalReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { ownWordsIfAny } from "#src/slack/own-words.ts";
import {
  endChallenge,
  joinChallenge,
  leaveChallenge,
  managedChallenge,
  ownPart,
  repeatNoMore,
} from "../use-cases/channel-challenge.ts";
import { takeSuggestion } from "../use-cases/suggestions.ts";
import { postCardAgain } from "../use-cases/sweep.ts";
import { challengeDoneView, takeBackView } from "./done-form.ts";
import { endChallengeView, moveEndView } from "./form.ts";
import { openSaidChallenge, stoppedText } from "./replies.ts";

/** The id of a challenge of a channel. */
const OF_CHALLENGE = { value: OneId, over: { key: "errors.challenge_unknown" } } as const;

/** The channel in which a button was pressed: it works for the challenge of that channel alone. */
function channelOf({ origin }: Context): string {
  if (origin.kind !== "message") throw new UserFault({ key: "errors.challenge_unknown" });
  return origin.channel;
}

/** Whoever presses a button of the card tells where it stands, which nobody knows after a lost answer of Slack's. */
async function cardSeen({ deps, person, origin }: Context, id: string): Promise<void> {
  if (origin.kind !== "message" || origin.ephemeral) return;
  const isNews = await deps.cards.standsAt(id, person.workspaceId, origin, deps.clock.now());
  if (isNews) await drawSoon(deps);
}

/** Said beside the card, to the person alone. */
function aside(message: Message): Reply {
  return { kind: "extra", message };
}

/** Under words in the DM that ask for one: no message can open a form, so that a button does, and reads them once more. */
const open = defineAction({
  id: "challenge.open",
  opensModal: true,
  value: MessageIfAny,
  run: async (context, place) => {
    const own = place && (await ownWordsIfAny(context, place, place.threadTs));
    return openSaidChallenge(context, own?.marked ?? "");
  },
});

const join = defineAction({
  id: "challenge.join",
  ...OF_CHALLENGE,
  run: async (context, id) => {
    const { deps, say, person } = context;
    await cardSeen(context, id);
    const { challenge } = await joinChallenge(deps, person, id, channelOf(context));
    const text = say("challenge.joined_md", { title: escapeMrkdwn(challenge.title) });
    const choices = actions(
      button(say("challenge.did_it"), "challenge.done", challenge.id, "primary"),
      button(say("challenge.leave"), "challenge.leave", challenge.id),
    );
    const entry = deps.catalogues.of(person.workspaceId).byId.get(challenge.challengeId ?? "");
    const what = entry ? [text, ...needLines(say, entry)].join("\n") : text;
    return aside(textMessage(what, choices));
  },
});

const leave = defineAction({
  id: "challenge.leave",
  ...OF_CHALLENGE,
  run: async (context, id) => {
    const { deps, say, person } = context;
    const { challenge } = await leaveChallenge(deps, person, id, channelOf(context));
    return messageReply(textMessage(say("challenge.left_md", { title: escapeMrkdwn(challenge.title) })));
  },
});

const done = defineAction({
  id: "challenge.done",
  ...OF_CHALLENGE,
  opensModal: true,
  run: async (context, id) => {
    const { deps, say, person } = context;
    await cardSeen(context, id);
    const own = await ownPart(deps, person, id, channelOf(context));
    return modalReply(challengeDoneView(say, own, deps.catalogues.of(person.workspaceId, say.locale)));
  },
});

/** Inside the form: opens the question on top of it. */
const takeBack = defineAction({
  id: "challenge.take-back",
  ...OF_CHALLENGE,
  opensModal: true,
  run: ({ say }, id) => Promise.resolve(modalReply(takeBackView(say, id))),
});

/** The card's menu. Everybody sees it; it works for whoever started it, managers and admins. */
const menu = defineAction({
  id: "challenge.menu",
  opensModal: true,
  value: parted(" ", { what: z.enum(["end", "move", "once"]), id: z.uuid() }),
  over: OF_CHALLENGE.over,
  run: async ({ deps, say, person }, { what, id }) => {
    const challenge = await managedChallenge(deps, person, id);
    if (what === "end") return modalReply(endChallengeView(say, challenge));
    if (what === "move") return modalReply(moveEndView(say, challenge));
    await repeatNoMore(deps, person, challenge.id);
    return aside(textMessage(say("challenge.once_md", { title: escapeMrkdwn(challenge.title) })));
  },
});

const stop = defineAction({
  id: "challenge.stop",
  ...OF_CHALLENGE,
  run: async ({ deps, say, person }, id) =>
    messageReply(textMessage(stoppedText(say, await endChallenge(deps, person, id, "for-good")))),
});

const postAgain = defineAction({
  id: "challenge.post-again",
  ...OF_CHALLENGE,
  run: async ({ deps, say, person }, id) => {
    await postCardAgain(deps, person, id);
    return messageReply(textMessage(say("challenge.posted_again_md")));
  },
});

/** One of three suggestions; whoever may, starts it with one tap. */
const take = defineAction({
  id: "challenge.take",
  value: parted(" ", { month: z.string(), id: z.string() }),
  run: async (context, { month, id }) => {
    const { deps, say, person } = context;
    const { title } = await takeSuggestion(deps, person, channelOf(context), month, id);
    return messageReply(
      textMessage(say("challenge.taken_md", { title: escapeMrkdwn(title), person: mention(person.userId) })),
    );
  },
});

export const challengeActions: readonly Action[] = [open, join, leave, done, takeBack, menu, stop, postAgain, take];
