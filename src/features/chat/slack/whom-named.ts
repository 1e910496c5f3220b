/** Answers whoever wants to meet or ask a colleague by name: "introduce me to Omar". */
import { whomSaid } from "#src/features/introductions/slack/entrances.ts";
import { answersWaiting, type HeardAndRead, isSurelyElse, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

const ASK = "ask-somebody";

/** The form for that one; null to all other messages, to what is surely read as something else, and where nobody whom they know is called so. */
export async function answerWhomNamed({
  context,
  told,
  read,
  speech,
  here,
  weight,
}: HeardAndRead): Promise<Answered | null> {
  if (weight.lifeNews !== null || isSurelyElse(read, ASK) || answersWaiting(read, speech)) return null;
  const message = await whomSaid(context, told);
  return message && counting(speech, here.situation)(ASK, plainly(message, told, ASK));
}
