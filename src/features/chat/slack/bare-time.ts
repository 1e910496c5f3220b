/** Answers to a message that says nothing but a time: "thursday", "thu 14:00". */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { isAboutOthers } from "../rules/about-others.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { isPauseAsked, timedAct } from "../rules/leaning.ts";
import type { Talk } from "../rules/talk.ts";
import { dueAlone, hourAlone, isAfterReminder, snoozeIn } from "../rules/time-alone.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { plainly } from "./answer-steps.ts";
import { pauseEndMessage } from "./asking-back.ts";
import { daysOffIn, proposedIn, rememberedOf, weekAskedIn } from "./offers-in.ts";
import { messageOf, perform } from "./perform.ts";
import type { Answered, Speech } from "./speech.ts";

/**
 * "Thursday", "thu 14:00": a time for what was last spoken of, or for the challenge.
 * @param isNamed whether they said that it is for the challenge, whatever the bot wrote of since.
 */
export async function answerTime(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, isNamed = false }: { readonly here: Here; readonly talk: Talk; readonly isNamed?: boolean },
): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member) return null;
  const { zone } = here.member.settings;
  const isTimeAsked = proposedIn(talk) !== null || (talk.act !== null && TIMED.has(talk.act));
  const hour = isTimeAsked ? hourAlone(told.text, say.locale) : null;
  const text = hour ?? (await snoozed(context, told, { here, talk })) ?? told.text;
  const inWeek = weekAskedIn(talk.offers);
  const found = bareMoment(text, { now: deps.clock.now(), zone, locale: say.locale, inWeek });
  // Who has no time on a day that was not proposed may mean whatever they have then.
  const isOff = found?.days === "off" && proposedIn(talk) === null;
  if (!found) return null;
  const { isElse, ofOpen } = await spokenSince(context.deps, here, talk);
  // What was taken on since is spoken of, and no more what others offered before.
  const isTakenOn = isAboutOthers(talk.act) && ofOpen !== null && ofOpen.at > talk.since;
  // Something is done by a day; nobody is reminded by one.
  const isDue =
    talk.act === "remind" && dueAlone(told.text, { now: deps.clock.now(), zone, locale: say.locale }) !== null;
  const lastAct = isTakenOn ? null : isDue ? "plan" : askedAct(talk);
  const act = isOff ? "cannot-come" : timedAct(found, lastAct, here.situation);
  if (!act || (!isOff && isElse && !isNamed)) return null;
  if (act === "pause" && isPauseAsked(found, talk.since, deps.clock.now())) {
    const message = pauseEndMessage(say, found.words, told);
    return { message, remembered: { ...rememberedOf(message, told, { act }), isQuestion: true }, isMenu: true };
  }
  const isWeek = momentTold(found.words, deps.clock.now(), zone)?.week != null;
  // "Half an hour later" is counted from what was proposed last, unless a button has moved what is planned since.
  const plan = here.mentee?.plan ?? null;
  const isOfPlan = found.isShift && plan !== null && (plan.changedAt ?? plan.createdAt) > talk.since;
  const proposed = isWeek || isOfPlan ? null : proposedIn(talk);
  // An hour for which nobody asked: it is offered as well.
  const isAsked = found.isAsked || (found.isHour === true && lastAct === null);
  // What is asked, or counted from what is planned, is offered, and not done at once.
  const slots = { story: "", when: isAsked || found.isShift ? null : found.words };
  const asked = {
    ...(inWeek ? { inWeek } : {}),
    ...(proposed ? { proposed } : {}),
    ...(isAsked ? { isAsked: true as const } : {}),
    ...(lastAct === null ? {} : { before: lastAct }),
    daysOff: daysOffIn(talk.offers),
  };
  const message = messageOf(
    await perform(context, speech, act, { here, told: { ...told, text: found.words, ...asked }, slots }),
  );
  return plainly(message, told, act);
}

/** "20 min", right after a reminder. */
async function snoozed(
  { deps, say }: Context,
  { text }: Told,
  { here, talk }: { readonly here: Here; readonly talk: Talk },
): Promise<string | null> {
  const time = snoozeIn(text, say.locale);
  if (time === null) return null;
  const { ofOpen, newest } = await spokenSince(deps, here, talk);
  const isLast = newest !== null && ofOpen !== null && ofOpen.at > talk.since;
  const sent = isLast ? { kind: newest.kind, at: ofOpen.at } : null;
  return isAfterReminder(talk.act, sent, deps.clock.now()) ? time : null;
}

/** After these, a number alone is another hour. */
const TIMED: ReadonlySet<string> = new Set(["plan", "move", "remind"]);

/** What the last answer was about: a list of nothing but the challenge asks when that is to be. */
function askedAct({ act, offers }: Talk): string | null {
  return act === "next-meeting" && offers.every(({ action }) => action.startsWith("nudge.")) ? "plan" : act;
}
