/** "Half done, I would say": it is asked whether that counts, or stays open; nothing is marked by it. */
import { halfMessage } from "#src/features/reflections/slack/offers.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { isFresh } from "../rules/goes-on.ts";
import { HALF_ASKED, halfAnswerIn, halfDoneIn, restIn } from "../rules/half-done.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { type HeardAndRead, markedAsQuestion, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { pressOne } from "./pressing.ts";
import type { Answered } from "./speech.ts";

/** What surely is said of something else is answered as that: "pause until friday, I do the rest then". */
const OF_OUTCOME: ReadonlySet<string> = new Set(["done", "not-yet", "not-done"]);

/** The answer where something is open or planned; null to all other messages. */
export async function answerHalfDone(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, here, read, talk } = message;
  const { say } = context;
  if (!here.member || !here.mentee?.nudge || talk.askedOf !== null) return null;
  const after = await answerToHalf(message);
  if (after) return after;
  if (isSurelyElse(read)) return null;
  const half = halfDoneIn(told.text, say.locale);
  const { current } = here;
  if (!half || !current) return null;
  return markedAsQuestion(plainly(halfMessage(context, current, told, half), told, HALF_ASKED));
}

function isSurelyElse({ isSure, decision }: HeardAndRead["read"]): boolean {
  return isSure && !(decision.kind === "act" && OF_OUTCOME.has(decision.act));
}

/** "Then half is enough", "I do the rest tomorrow". */
async function answerToHalf({ context, told, speech, here, talk, read }: HeardAndRead): Promise<Answered | null> {
  const { deps, say } = context;
  const now = deps.clock.now();
  const isAsked = talk.act === HALF_ASKED && isFresh(talk, now);
  const zone = here.member?.settings.zone ?? "UTC";
  const isOfRest = !isSurelyElse(read) && restIn(told.text, say.locale, isAsked);
  if (isOfRest && momentTold(told.text, now, zone) !== null) {
    if ((await spokenSince(deps, here, talk)).isElse) return null;
    return plainly(messageOf(await perform(context, speech, "move", { here, told, slots: NO_SLOTS })), told, "move");
  }
  if (!isAsked) return null;
  const answer = halfAnswerIn(told.text, say.locale);
  if (answer === null) return null;
  const counting = talk.offers.find(({ action, value }) => action === "chat.reflect" || value.startsWith("done"));
  const offer = answer === "counts" ? counting : talk.offers.find(({ value }) => value.startsWith("not-yet"));
  if (!offer) return null;
  const reply = await pressOne(context, told, speech, { here, offer });
  return reply?.kind === "message" || reply?.kind === "extra" ? plainly(reply.message, told, null) : null;
}
