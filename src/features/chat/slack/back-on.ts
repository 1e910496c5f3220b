/** Answers to "actually I found time, tomorrow at 3" and "back on, same time": what was just called off is on again, at that time where one is named. */
import { plannedAlreadyMessage } from "#src/features/weekly/slack/times-messages.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { type BackOn, backOnIn, isCalledOff } from "../rules/back-on.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { DECLINING } from "../rules/leaning.ts";
import { type Here, hereOf, spokenSince } from "../use-cases/situation.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { dayThings } from "./day-things.ts";
import { declinedMessage, groundOf } from "./leaning.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

/** The answer to such words of a member; null to all other messages, and where nothing was called off or asked. */
export async function answerBackOn(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk } = heard;
  const { deps, say, person } = context;
  if (!here.member) return null;
  const { zone } = here.member.settings;
  const isTime = (words: string): boolean =>
    bareMoment(words, { now: deps.clock.now(), zone, locale: say.locale }) !== null;
  const back = backOnIn(told.text, { isTime, locale: say.locale });
  if (!back) return null;
  const spoken = await spokenSince(deps, here, talk);
  if (spoken.isElse) return null;
  const counted = (act: string, message: Message): Answered =>
    counting(speech, here.situation)(act, plainly(message, told, act));
  const { last } = groundOf(here, talk, spoken);
  if (last && talk.undo && talk.undo.act === talk.act && isCalledOff(talk.undo)) {
    const undone = messageOf(await perform(context, speech, "undo", { here, told, slots: NO_SLOTS }));
    const now = await hereOf(deps, person);
    return (await timed(heard, back, now)) ?? counted("undo", undone);
  }
  // "I can make it after all" may be said of a seat, or to whoever waits.
  const { things, own } = await dayThings(context, heard);
  if (things.length > 0 && !own.isLast) return null;
  const again = await timed(heard, back, here);
  if (again) return again;
  const current = here.situation === "planned" ? await findCurrentNudge(deps, person) : null;
  if (current) return counted("move", plannedAlreadyMessage(say, current));
  const isAsked = last !== null && (last.isQuestion || last.offers.some(({ action }) => DECLINING.has(action)));
  if (here.situation !== "open") return null;
  if (isAsked) return counted("no", declinedMessage(context, here, talk));
  return counted("plan", messageOf(await perform(context, speech, "plan", { here, told, slots: NO_SLOTS })));
}

/** At the time that they named; null where they named none, or nothing is open. */
async function timed({ context, told, speech }: Heard, { time }: BackOn, here: Here): Promise<Answered | null> {
  const { situation } = here;
  if (time === null || (situation !== "open" && situation !== "planned")) return null;
  const act = situation === "planned" ? "move" : "plan";
  const slots = { story: "", when: time };
  const message = messageOf(await perform(context, speech, act, { here, told: { ...told, text: time }, slots }));
  return counting(speech, situation)(act, plainly(message, told, act));
}
