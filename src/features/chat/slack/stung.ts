/** What hurt is heard, and wry thanks are taken as they are meant. */
import { toAPerson } from "#src/features/guidance/slack/answers.ts";
import { actions, textMessage } from "#src/slack/kit/blocks.ts";
import { stungBy } from "../rules/stung.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** The answer where a few words say that something hurt; null to all else. */
export async function answerStung(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, talk, dialogue } = message;
  const { say } = context;
  const what = stungBy(told.text, say.locale);
  if (what === null) return null;
  // It is a no where something was asked.
  const isAsked = talk.isQuestion || talk.askedOf !== null || dialogue.waiting.length > 0;
  if (what === "fine") return isAsked ? null : plainly(textMessage(say("chat.heard.fine_md")), told, null);
  if (what === "rant") return plainly(textMessage(say("chat.heard.rant_md")), told, null);
  if (what === "wry") return plainly(textMessage(say("chat.heard.wry_md")), told, "feelings");
  const words = say("chat.heard.stung_md");
  return plainly(textMessage(words, actions(toAPerson(say))), told, "feelings");
}
