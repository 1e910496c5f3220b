/** Answers to what managers who have not joined say of their weekly word: when it comes, and the form that moves or ends it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { digestSaid } from "../rules/digest-said.en.ts";
import { showTeam } from "../use-cases/team-view.ts";
import { digestWhen } from "./team-message.ts";

/** Whoever has joined means their own weekly challenge by such words. */
export const digestIntent: Intent = defineIntent({
  name: "weekly-word",
  audience: "newcomer",
  wordings: { en: digestSaid },
  answer: sayWhen,
});

async function sayWhen({ deps, say, person }: Context): Promise<Reply> {
  const team = await showTeam(deps, person);
  if (!team)
    return messageReply(
      textMessage(say("team.digest.not_yours_md"), actions(button(say("chat.acts.join"), "chat.do", "join"))),
    );
  const change = button(say("team.digest.change"), "digest.change", "chat", "primary");
  const how = team.digest ? `\n${say("team.digest.how_off_md")}` : "";
  return messageReply(textMessage(`${digestWhen(say, team)}${how}`, actions(change)));
}
