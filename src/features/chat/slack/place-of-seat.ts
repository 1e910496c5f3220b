/** A place or a link, written by whoever hosts something. */
import { placeAnswer } from "#src/features/seats/slack/place-said.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

/** A place or a link and nothing else, of whoever hosts something: it can be added to that. */
export async function answerPlaceOfSeat(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, dialogue } = message;
  if (!dialogue.standings.includes("offers")) return null;
  const answer = await placeAnswer(context, told);
  return (
    answer && counting(message.speech, message.here.situation)("change-offer", plainly(answer, told, "change-offer"))
  );
}
