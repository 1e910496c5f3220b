/** What somebody who has not joined says to what a colleague asked of them. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { no } from "../rules/intents.en.ts";
import { declineInvitations } from "../use-cases/answer.ts";

export const assignmentIntents: readonly Intent[] = [
  defineIntent({ name: "no", audience: "newcomer", wordings: { en: no }, answer: acceptNo }),
];

/** Somebody who says no is not asked again. */
async function acceptNo({ deps, say, person }: Context): Promise<Reply> {
  const declined = await declineInvitations(deps, person);
  const lines = declined.map(({ title, assignerUserId }) =>
    say("assign.offer.declined_md", { title: escapeMrkdwn(title), assigner: mention(assignerUserId) }),
  );
  return messageReply(textMessage(lines.length > 0 ? lines.join("\n\n") : say("chat.no_md")));
}
