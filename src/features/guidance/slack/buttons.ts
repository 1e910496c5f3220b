/** Buttons under the answers about growing. */
import { z } from "zod";
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import { type Taken, takeChallenge } from "#src/features/weekly/use-cases/take-challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { beside, messageReply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, type Message } from "#src/slack/kit/blocks.ts";
import { advice } from "./answers.ts";
import { TalkValue, wordsFor } from "./intents.ts";

/** Takes the challenge that was named as the next one. The advice stays where it stands. */
const take = defineAction({
  id: "guidance.take",
  value: z.string(),
  run: async ({ deps, say, person }, challengeId) =>
    beside(messageReply(takenMessage(say, await takeChallenge(deps, person, challengeId)))),
});

function takenMessage(say: Say, taken: Taken): Message {
  if (taken.kind === "opened") return nudgeMessage(say, taken.ask);
  if (taken.kind === "waits") return advice([say("guidance.taken_waits_md")]);
  const challenge = "ask" in taken ? taken.ask.challenge : taken.challenge;
  const words = { title: escapeMrkdwn(challenge.title) };
  const text = taken.kind === "current" ? say("guidance.taken_open_md", words) : say("guidance.taken_next_md", words);
  return advice([text], [button(say("guidance.show"), "nudge.next", "guidance")]);
}

/** Words for the kind of talk that was chosen. */
const words = defineAction({
  id: "guidance.words",
  value: TalkValue,
  run: async (context, talk) => beside(await wordsFor(context, talk)),
});

export const guidanceActions: readonly Action[] = [take, words];
