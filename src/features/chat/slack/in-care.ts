/** A day after words of danger: what is plainly wished is answered as ever, with a line that somebody is there; beside what is unclear somebody stays. */
import { besideThem } from "#src/features/guidance/slack/hard-intents.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { dangerOf } from "../rules/danger-of.ts";
import { sayingWell } from "../rules/human.ts";
import { type InCare, inCare, isSinceCare } from "../rules/in-care.ts";
import { BEFORE_ALL } from "../rules/understand.ts";
import { endCare, stayCareful } from "../use-cases/talk.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf } from "./perform.ts";
import type { Answered } from "./speech.ts";

/** What a message is on such a day; null on any other. */
export function careOf({ context, told, talk, leaning, isCareful, read }: HeardAndRead): InCare | null {
  if (!isCareful) return null;
  // A yes or a time that leans on nothing that was said since.
  if (leaning !== null) return "unclear";
  const changed = talk.undo !== null && isSinceCare(talk.undo.at, talk);
  return inCare(told.text, read, { locale: context.say.locale, changed });
}

/** The words of somebody who stays beside them; null where it is answered otherwise. New words of danger are heeded anew. */
export async function answerInCare(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, talk, isCareful, read } = message;
  const well = isCareful && dangerOf(read) === null ? sayingWell(told.text, context.say.locale) : null;
  if (well === "misread") await endCare(context.deps, context.person);
  if (well !== null) {
    const key = well === "misread" ? "guidance.beside.over_md" : "guidance.beside.fine_md";
    return plainly(textMessage(context.say(key)), told, null);
  }
  const care = careOf(message);
  if (care === "quiet" || care === "unclear")
    return plainly(messageOf(besideThem(context, talk.answers, care === "unclear")), told, null);
  if (read.decision.kind === "act" && read.decision.act === BEFORE_ALL) await stayCareful(context.deps, context.person);
  return null;
}
