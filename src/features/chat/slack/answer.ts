/** Answers plain words in the DM: what they ask for is done, else there is a short answer that helps. */

import type { Context } from "#src/feature-kit/handlers.ts";
import type { Intent, Told } from "#src/feature-kit/intent.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { nudgeOfThread, offerGuess, offerReflection } from "#src/features/reflections/slack/offers.ts";
import { hasWords } from "#src/language/typing.ts";
import type { Reply } from "#src/slack/context.ts";
import { type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { understand } from "../rules/understand.ts";

/**
 * The answer to a message. Forms cannot be opened from a message, so what needs one is offered as a button.
 * @param intents what people can say, in the order in which it is asked (`inPrecedence`).
 * @param turn counts the person's messages, so that the same help is never said twice in a row.
 */
export async function answerWords(
  context: Context,
  told: Told,
  intents: readonly Intent[],
  turn: number,
): Promise<Message> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (member && told.hasFiles && !hasWords(told.text)) return textMessage(say("chat.file_md"));
  const audience = member ? "member" : "newcomer";
  const understood = understand(told.text, intents, { audience, locale: say.locale });
  if (understood) return messageOf(await understood.intent.answer(context, told, understood.slots));
  if (!member) return menuMessage(say, "new");
  const asked = await nudgeOfThread(context, told);
  if (asked && hasWords(told.text)) return offerReflection(context, asked, told);
  if (tellsSomething(told.text, say.locale)) return offerGuess(context, told);
  return confused(context, member.status === "active" ? "active" : "quiet", turn);
}

/** Three ways to say it, in turn. */
function confused({ say }: Context, state: "active" | "quiet", turn: number): Message {
  const lines = [say("chat.unknown_1"), say("chat.unknown_2"), say("chat.unknown_3")];
  const menu = menuMessage(say, state);
  const line = lines[turn % lines.length] ?? "";
  return { text: line, blocks: [section(line), ...menu.blocks.filter(({ type }) => type === "actions")] };
}

function messageOf(reply: Reply): Message {
  if (reply.kind === "message" || reply.kind === "extra") return reply.message;
  throw new Error("plain words cannot open a form");
}
