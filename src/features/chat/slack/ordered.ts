/** Answers what a colleague is to do, whom somebody calls by name: "Maya should read the incident review". */
import { offerOrdered } from "#src/features/team/slack/assign-offer.ts";
import type { Read } from "../rules/read-words.ts";
import { ANSWERING } from "../rules/waiting.ts";
import { type HeardAndRead, isSurelyElse, plainly } from "./answer-steps.ts";
import { messageOf } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

const ASSIGN = "assign";

/** The form for that one; null to all other messages, to what is surely read as something else, and to what answers whoever asks: "Maya should read it first". */
export async function answerOrdered({
  context,
  told,
  read,
  speech,
  here,
  weight,
}: HeardAndRead): Promise<Answered | null> {
  if (weight.lifeNews !== null || isElse(read)) return null;
  const reply = await offerOrdered(context, told);
  return reply && counting(speech, here.situation)(ASSIGN, plainly(messageOf(reply), told, ASSIGN));
}

function isElse(read: Read): boolean {
  const { decision } = read;
  return isSurelyElse(read, ASSIGN) || (decision.kind === "act" && ANSWERING.some((act) => act === decision.act));
}
