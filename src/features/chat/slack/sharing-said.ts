/** Answers whether something of theirs was shared, and shows once more what was offered to be: nothing is shown to anybody by a sentence. */
import { shareKept } from "#src/features/reflections/slack/asking-to-share.ts";
import { sharedMessage } from "#src/features/team/slack/shared-asked.ts";
import { sharesEntry, sharingSaidIn } from "../rules/sharing-said.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { offersIn } from "./offers-in.ts";
import { type Answered, counting } from "./speech.ts";
import { withBelow } from "./time-beside.ts";

/** The answer to a member; null to all other messages. */
export async function answerSharingSaid({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const said = here.member && sharingSaidIn(told.text, context.say.locale);
  if (!said) return null;
  const offered = talk.offers.filter(sharesEntry);
  const [one, ...others] = offered;
  const again = one && others.length === 0 ? await shareKept(context, { id: one.value, whom: said.whom }) : null;
  if (said.kind === "wished") return again && counting(speech, here.situation)("share", plainly(again, told, "share"));
  const shared = await sharedMessage(context);
  // What waits for its button is not shared yet, and stands below.
  const isOpen = again !== null && offersIn(again).some(sharesEntry);
  const message = isOpen ? withBelow(shared, again) : shared;
  return counting(speech, here.situation)("who-reads", plainly(message, told, "who-reads"));
}
