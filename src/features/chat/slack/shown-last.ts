/** What was shown last is named: "yes, leave a wish" presses the button of that label, and "yes id love to" is for what was sent. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { buttonMeant } from "../rules/meant-button.ts";
import { mayAskForSent, sentOfferAct } from "../rules/sent-offers.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { groundOf, pressed } from "./leaning.ts";
import { messageOf, perform } from "./perform.ts";
import { actOf, opensForm } from "./pressing.ts";
import { answerSharingSaid } from "./sharing-said.ts";
import { type Answered, counting, type Speech } from "./speech.ts";

/** Buttons of their own challenge that a number or a yes does not press; named, they do what the same words do. */
const ACTS: Readonly<Record<string, string>> = {
  "nudge.skip": "skip",
  "nudge.others": "swap",
  "nudge.could-not": "not-done",
  "nudge.not-yet": "not-yet",
};

/** The answer to a message that names what was shown or sent last; null to all others. */
export async function answerShown(heard: Heard): Promise<Answered | null> {
  return (await answerSharingSaid(heard)) ?? (await answerNamedButton(heard)) ?? answerSentOffer(heard);
}

/** The label of a button of the last answer presses it, as far as a word presses anything. */
async function answerNamedButton({ context, told, speech, talk, here }: Heard): Promise<Answered | null> {
  const { deps, say } = context;
  const offer = buttonMeant(told.text, talk.offers, say.locale);
  if (!offer) return null;
  const { last, isElse } = groundOf(here, talk, await spokenSince(deps, here, talk));
  if (isElse || !last) return null;
  // A form is opened by its button alone: what the words ask for themselves says more.
  if (opensForm(speech, [offer]) && isAskedFor(told.whole, speech, say.locale)) return null;
  const act = ACTS[offer.action];
  if (act) {
    const message = messageOf(await perform(context, speech, act, { here, told, slots: NO_SLOTS }));
    return counting(speech, here.situation)(act, plainly(message, told, act));
  }
  const answered = await pressed(context, told, speech, { here, talk, offers: [offer] });
  return counting(speech, here.situation)(actOf(offer) ?? "yes", answered);
}

/** Whether a sure pattern reads it. */
function isAskedFor(text: string, { intents }: Speech, locale: Locale): boolean {
  const said = saidIn(text, locale);
  return intents.some(({ wordings }) => wordings[locale].read(said) !== null);
}

/** What was sent of its own accord is asked for: it is shown once more, with the button that asks. */
async function answerSentOffer({ context, told, speech, here, talk }: Heard): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member || !mayAskForSent(told.text, say.locale)) return null;
  const { kind } = await spokenSince(deps, here, talk);
  const act = sentOfferAct(told.text, kind, say.locale);
  if (act === null) return null;
  const message = messageOf(await perform(context, speech, act, { here, told, slots: NO_SLOTS }));
  return counting(speech, here.situation)(act, plainly(message, told, act));
}
