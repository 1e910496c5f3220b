/** What is answered to a message by what was decided about it: the cases, each by itself. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { rememberedAs } from "#src/features/guidance/rules/follow-up.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { nudgeOfThread, offerGuess, offerReflection } from "#src/features/reflections/slack/offers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { hasWords } from "#src/language/typing.ts";
import { isSaidToBot } from "../rules/beside-telling.ts";
import type { Decision } from "../rules/decide.ts";
import { failureIn } from "../rules/failure.ts";
import { turnOf } from "../rules/goes-on.ts";
import { isHuman } from "../rules/human.ts";
import { isNotOurs } from "../rules/not-ours.ts";
import { besideKeeping, isLong, keepsWords, offersKeeping, tellsInThread } from "../rules/stories.ts";
import { isSame, type Talk } from "../rules/talk.ts";
import { besideAnswer } from "../rules/waiting.ts";
import { type Here, spokenSince } from "../use-cases/situation.ts";
import { again, type HeardAndRead, LIKELY, menu, plainly } from "./answer-steps.ts";
import {
  actsMessage,
  chooseMessage,
  confirmMessage,
  failureMessage,
  labelOf,
  lostMessage,
  lostWith,
  turned,
  withDetail,
  withInstead,
  withSecond,
} from "./asking-back.ts";
import { detailOf } from "./confirm-detail.ts";
import { onlyAnswers } from "./effect-only.ts";
import { keptAs } from "./going-on-telling.ts";
import { halfKept } from "./half-kept.ts";
import { withKeeping } from "./keeping.ts";
import { answerMeant } from "./leaning.ts";
import { daysAskedIn, proposalIn } from "./offers-in.ts";
import { messageOf, perform, REMEMBERING, slotsOf } from "./perform.ts";
import type { Answered } from "./speech.ts";
import { timeBesideAnswer, withBelow } from "./time-beside.ts";
import { standingMessage } from "./waiting.ts";

/** A message with what is done about it. */
export interface Decided extends HeardAndRead {
  /** Of what is possible now. */
  readonly decision: Decision;
  /** A yes or no is all that was read, and not so plainly that it was answered before. */
  readonly yesOrNo: { readonly kind: "yes" | "no" } | null;
  /** The challenge under which it was written; null where it was not, speaks of danger, or only tells the bot what to do with it. */
  readonly asked: Awaited<ReturnType<typeof nudgeOfThread>>;
  /** It is long enough to be worth keeping, and speaks of no danger. */
  readonly isStory: boolean;
}

/** Under a challenge, what people write is about it, unless it is likely to be something else. */
export async function answerToldInThread({ context, told, read, asked, decision }: Decided): Promise<Answered | null> {
  if (!asked || decision.kind !== "act" || !tellsInThread({ text: told.text, ...read }, context.say.locale))
    return null;
  return plainly(offerReflection(context, asked, told), told, null);
}

/** Nobody is asked whether they mean what changes nothing by itself: its answer says so, or asks, at once. */
export async function answerWithoutEffect({
  context,
  told,
  speech,
  here,
  decision,
}: Decided): Promise<Answered | null> {
  if (decision.kind !== "confirm" || !here.member) return null;
  if (!(await onlyAnswers(context, speech, decision.act, told.text))) return null;
  const message = messageOf(await perform(context, speech, decision.act, { here, told, slots: NO_SLOTS }));
  return plainly(withInstead(context.say, message, decision.instead ?? [], told), told, decision.act);
}

/** The button of a plan with a time names that time. */
export async function answerTimeOfPlan({
  context,
  told,
  speech,
  here,
  talk,
  decision,
}: Decided): Promise<Answered | null> {
  if (decision.kind !== "confirm" || decision.act !== "plan") return null;
  if (!(await namesTimeOfPlan(context, told, here, talk))) return null;
  const whole = { ...told, ...halfKept("move", { context, told, here, talk }) };
  const message = messageOf(await perform(context, speech, "move", { here, told: whole, slots: NO_SLOTS }));
  return { ...plainly(message, told, "move"), isMenu: true };
}

/** Whoever has not joined and has something waiting is no stranger. */
export async function answerStranger({ context, told, here, dialogue, decision }: Decided): Promise<Answered | null> {
  if (decision.kind !== "act" || here.member || dialogue.standings.length === 0 || !MENUS.has(decision.act))
    return null;
  return plainly(standingMessage(context.say, dialogue, "chat.waiting.hello_md"), told, decision.act);
}

/** An act that is done or shown at once; long words are offered to be kept, and a second wish has its button. */
export async function answerAct(decided: Decided): Promise<Answered | null> {
  const { context, told, speech, talk, here, dialogue, read, decision, isStory } = decided;
  const { say } = context;
  const { isGrave } = read;
  if (decision.kind !== "act") return null;
  const slots = decision.slots ?? slotsOf(decision.act, told);
  const inTheirTurn: Told = {
    ...told,
    ...daysAskedIn(talk.offers),
    ...(decision.act === "remind" ? proposalIn(talk) : {}),
    ...halfKept(decision.act, decided),
    ...turnOf(talk, context.deps.clock.now()),
    dialogue,
    ...(isGrave ? { isGrave } : {}),
  };
  const message = messageOf(await perform(context, speech, decision.act, { here, told: inTheirTurn, slots }));
  if (REMEMBERING.has(decision.act)) return { message, remembered: null, isMenu: false };
  const isKept = !here.member || !isStory || keepsWords(decision.act);
  const whole = isKept ? message : await withKeeping(context, message, told);
  const time = isGrave ? null : await timeBesideAnswer(context, decision.act, { told, here });
  if (time) return plainly(withBelow(whole, time), told, decision.act);
  // A word of thanks leaves open what was asked.
  if (decision.act === THANKS && talk.isQuestion && talk.offers.length > 0)
    return again(plainly(whole, told, talk.act), talk);
  const aloud = read.second === null ? whole : withSecond(say, whole, read.second, told);
  const instead = isGrave || read.second !== null ? [] : besideAnswer(decision.act, decision.instead ?? []);
  const { before } = turnOf(talk, context.deps.clock.now());
  const remembered = isGrave
    ? decision.act
    : rememberedAs(decision.act, { text: told.text, before, locale: say.locale });
  return plainly(withInstead(say, aloud, instead, told), told, remembered);
}

const THANKS = "thanks";

/** A yes or a no that is not plain does nothing by itself: its button is offered. */
export async function answerYesOrNo({ context, told, speech, here, talk, yesOrNo }: Decided): Promise<Answered | null> {
  return yesOrNo && answerMeant(context, told, speech, { here, talk, leaning: yesOrNo, isGuessed: true });
}

/** Somebody who has not joined is told what this is, and asked nothing. */
export async function answerNewcomer({
  context,
  told,
  talk,
  here,
  dialogue,
  decision,
}: Decided): Promise<Answered | null> {
  if (here.member) return null;
  const { say } = context;
  const { menus } = talk;
  if (decision.kind === "confirm")
    return menu(confirmMessage(say, decision.act, told, menus, { ...decision, current: null }), told, [decision.act]);
  if (decision.kind === "choose" && decision.acts.length > 0)
    return menu(chooseMessage(say, decision.acts, told, menus), told, decision.acts);
  if (dialogue.standings.length > 0) return menu(standingMessage(say, dialogue, "chat.waiting.lost_md"), told, []);
  if (isLong(told.text)) return menu(lostMessage(say, "newcomer", menus, say("chat.story_newcomer_md")), told, []);
  return menu(menus % 2 === 0 ? menuMessage(say, "new") : lostMessage(say, "newcomer", menus), told, []);
}

/** Words under a challenge are offered as what came of it. */
export async function answerInThread({ context, told, asked }: Decided): Promise<Answered | null> {
  return asked && hasWords(told.text) ? plainly(offerReflection(context, asked, told), told, null) : null;
}

/** What tells of something is offered to be kept. */
export async function answerWithKeeping({
  context,
  told,
  dialogue,
  read,
  decision,
  awaited,
}: Decided): Promise<Answered | null> {
  const { locale } = context.say;
  if (!offersKeeping(read, told.text, locale) || isSaidToBot(told.text, locale)) return null;
  const guess = await offerGuess(context, { ...told, dialogue }, await awaited());
  const beside = besideKeeping(decision);
  const offered = withInstead(context.say, guess, beside === null ? [] : [beside], told);
  return { ...plainly(offered, told, keptAs(context, told)), isUnread: "story" };
}

/** How somebody is, where nothing is likely to be asked for. */
export async function answerHuman({
  context: { say },
  told,
  read,
  decision,
  isStory,
}: Decided): Promise<Answered | null> {
  const isLikely = decision.kind === "confirm" && (read.guesses[0]?.sureness ?? 0) >= LIKELY;
  if (decision.kind === "story" || isStory || isLikely || !isHuman(told.text, read, say.locale)) return null;
  return plainly(actsMessage(say, say("guidance.human_md"), ["human"], told), told, null);
}

/** What is possible now; also where the same would be asked again. */
export async function answerLost({
  context: { say },
  told,
  talk,
  here,
  read,
  decision,
}: Decided): Promise<Answered | null> {
  if (decision.kind !== "lost" && decision.kind !== "story" && !isSame(decision, talk)) return null;
  const line =
    decision.kind === "lost" && isNotOurs(told.text, read.guesses, say.locale) ? notOurs(say, talk) : undefined;
  return { ...menu(lostWith(say, here.situation, { decision, told, talk, line }), told, []), isUnread: "unread" };
}

/** What failed, and what can be done about it. */
export async function answerFailure({ context: { say }, told, decision }: Decided): Promise<Answered | null> {
  if (decision.kind !== "confirm" || decision.act !== "not-done") return null;
  const failed = failureIn(told.text, say.locale);
  return failed === null ? null : menu(failureMessage(say, failed, told), told, ["not-done"]);
}

/** Asks whether that is meant, or which. */
export async function askBack({ context, told, talk, here, read, decision, isStory }: Decided): Promise<Answered> {
  const { say } = context;
  const acts = decision.kind === "confirm" ? [decision.act] : decision.kind === "choose" ? decision.acts : [];
  const detail = await detailOf(context, decision, told.text);
  const question =
    decision.kind === "confirm"
      ? confirmMessage(say, decision.act, told, talk.menus, { ...here, instead: insteadOf(say, decision, read.second) })
      : chooseMessage(say, acts, told, talk.menus);
  const message = withDetail(question, detail);
  const back = menu(isStory ? await withKeeping(context, message, told) : message, told, acts);
  return decision.kind === "choose" ? { ...back, isUnread: "unread" } : back;
}

/** Beside the first wish stands the second, where it is one that has words of its own. */
const insteadOf = (say: Say, { instead = [] }: { readonly instead?: readonly string[] }, second: string | null) =>
  second === null || labelOf(say, second) === second ? instead : [second];

const notOurs = (say: Say, { menus }: Talk): string =>
  say(turned(["chat.lost_not_ours_1_md", "chat.lost_not_ours_2_md"], menus));

/** Answers about joining, where somebody who has not joined is no stranger. */
const MENUS: ReadonlySet<string> = new Set(["greeting", "help"]);

/** Whether a message names a time for what is open: it does not where the bot wrote of something else since. */
async function namesTimeOfPlan({ deps }: Context, { text }: Told, here: Here, talk: Talk): Promise<boolean> {
  if (!here.member || momentTold(text, deps.clock.now(), here.member.settings.zone) === null) return false;
  return !(await spokenSince(deps, here, talk)).isElse;
}
