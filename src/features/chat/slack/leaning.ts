/** Answers to words that lean on the message before: "yes", "the second", "thursday". */
import type { Context } from "#src/feature-kit/handlers.ts";
import { type Told, toldOf } from "#src/feature-kit/intent.ts";
import type { Effect } from "#src/language/act.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { actionsOf, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { pressAction } from "#src/slack/press.ts";
import { GOING_ON_ASKED, goingOnIn } from "../rules/going-on.ts";
import { guessedOn } from "../rules/guessed-leaning.ts";
import { isToldLeft, KEEPING, NOT_KEPT } from "../rules/held-offers.ts";
import {
  asksForListed,
  type Ground,
  type Leaning,
  leaningIn,
  type Meant,
  meantBy,
  saysLittle,
  wantsAnother,
} from "../rules/leaning.ts";
import { keepsWhatWouldGo } from "../rules/not-that.ts";
import type { Offer, Talk } from "../rules/talk.ts";
import { type Here, type Spoken, spokenSince } from "../use-cases/situation.ts";
import { again, menu, plainly } from "./answer-steps.ts";
import { answerAreaMeant } from "./area-meant.ts";
import { actsMessage, confirmMessage, lostMessage, turned } from "./asking-back.ts";
import { answerTime } from "./bare-time.ts";
import { answerChosenTime } from "./chosen-time.ts";
import { answerKeepingTold } from "./keeping-told.ts";
import { answerNamedChoice } from "./named-choice.ts";
import { answerPauseLength } from "./pause-length.ts";
import { messageOf, perform } from "./perform.ts";
import { actOf, buttonsOf, DO, opensForm, pressMessage, pressOne } from "./pressing.ts";
import { answerOfferRefused, offeredAgain } from "./refusing.ts";
import type { Answered, Speech } from "./speech.ts";
import { answerToldToBot } from "./told-to-bot.ts";
import { keptLast } from "./undo.ts";

interface Conversation {
  readonly here: Here;
  readonly talk: Talk;
}

/** What a colleague asked of somebody who has not joined: their no answers it. */
const ASSIGNMENT = "assignment";

/** The answer to a message that leans on the one before; null to all others. */
export async function answerLeaning(
  context: Context,
  told: Told,
  speech: Speech,
  ground: Conversation,
): Promise<Answered | null> {
  const timed =
    (await answerToldToBot(context, told, ground)) ??
    answerNotDeleted(context, told, ground) ??
    (await answerOfferRefused(context, told, ground)) ??
    (await answerAnother(context, told, ground)) ??
    (await answerKeepingTold(context, told, speech, ground)) ??
    (ground.here.member ? await answerAreaMeant(context, told, ground.talk) : null) ??
    (await answerGoingOn(context, told, speech, ground)) ??
    (await answerPauseLength(context, told, speech, ground)) ??
    (await answerNamedChoice(context, told, speech, ground)) ??
    (await answerChosenTime(context, told, speech, ground)) ??
    (await answerTime(context, told, speech, ground));
  if (timed) return timed;
  const { locale } = context.say;
  const leaning = leaningIn(told.text, locale) ?? asksForListed(told.text, ground.talk, locale);
  // A newcomer's no is an answer to whoever asked them.
  if (!leaning) return null;
  if (leaning.kind === "no" && !ground.here.member) {
    const { kind } = await spokenSince(context.deps, ground.here, ground.talk);
    if (kind === null || kind === ASSIGNMENT) return null;
  }
  return answerMeant(context, told, speech, { ...ground, leaning, isGuessed: false });
}

/** "No, don't delete", where something was about to go. */
function answerNotDeleted({ say }: Context, told: Told, { here, talk }: Conversation): Answered | null {
  if (!here.member || !keepsWhatWouldGo(told.text, talk, say.locale)) return null;
  return plainly(textMessage(say("chat.kept_md")), told, null);
}

/** "Something else", where a button of that name stands: they are asked in which words, and another challenge is a tap away. */
async function answerAnother(context: Context, told: Told, { here, talk }: Conversation): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member || !wantsAnother(told.text, say.locale)) return null;
  const { last, isElse } = groundOf(here, talk, await spokenSince(deps, here, talk));
  if (isElse || !last?.offers.some(({ action }) => action === "chat.neither")) return null;
  const other = here.situation === "open" || here.situation === "planned" ? "swap" : "next";
  const message = actsMessage(say, say("chat.neither_md"), [other], told);
  return menu(message, told, [other]);
}

interface LeaningWords extends Conversation {
  /** What they say. */
  readonly leaning: Leaning;
  /** They were not said so plainly: nothing is done by them, its button is offered. */
  readonly isGuessed: boolean;
}

/** What such words come to. */
export async function answerMeant(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, leaning, isGuessed }: LeaningWords,
): Promise<Answered | null> {
  const { say } = context;
  const spoken = await spokenSince(context.deps, here, talk);
  const ground = groundOf(here, talk, spoken);
  const isNo = isNoToTold(leaning, talk, ground);
  const meant = isNo ? DECLINED : meantBy(isGuessed ? guessedOn(leaning, ground) : leaning, ground);
  const said = (words: string): Answered => plainly(textMessage(words), told, null);
  switch (meant.kind) {
    case "press":
      return answerPress(context, told, speech, {
        here,
        talk,
        offers: meant.offers,
        isGuessed,
        isPlainYes: leaning.kind === "yes" && !isGuessed,
      });
    case "which":
      return again(plainly(textMessage(say("chat.which_md", { count: meant.count })), told, talk.act), talk);
    case "elsewhere":
      // What was said before stays as it is: it is not what they answer.
      return { message: textMessage(say("chat.elsewhere_md")), remembered: null, isMenu: false };
    case "declined":
      // "No really, it is all bugs" may go on with what they tell: nothing of that is dropped on a guess.
      if (isGuessed && isToldLeft(talk) && !saysLittle(told.text)) return offeredAgain(context, told, talk);
      return plainly(declinedMessage(context, here, talk), told, isToldLeft(talk) ? NOT_KEPT : null);
    case "kept":
      return said(say("chat.kept_md"));
    case "nodded":
      return said(say(turned(["chat.nodded_1_md", "chat.nodded_2_md", "chat.nodded_3_md"], talk.answers)));
    case "cheered": {
      const offers = talk.offers.filter(({ isHeld }) => !isHeld);
      const isKeeping = offers.some(({ action }) => KEEPING.has(action));
      const line = say(isKeeping ? "chat.cheered_keep_md" : "chat.cheered_md");
      return again(plainly(textMessage(line, ...actionsOf(buttonsOf(offers))), told, talk.act), talk);
    }
    case "act":
      if (isGuessed && speech.effects.get(meant.act)?.[here.situation] === "changes")
        return menu(confirmMessage(say, meant.act, told, talk.menus, here), told, []);
      return plainly(
        messageOf(await perform(context, speech, meant.act, { here, told, slots: NO_SLOTS })),
        told,
        meant.act,
      );
    case "ask":
      return menu(askedMessage(context, meant, here), told, []);
    case "nothing": {
      const line = say(
        turned(["chat.nothing_waits_1_md", "chat.nothing_waits_2_md", "chat.nothing_waits_3_md"], talk.menus),
      );
      return menu(lostMessage(say, here.situation, talk.menus, line), told, []);
    }
  }
}

/** A no that can only be meant for what was told. */
function isNoToTold(leaning: Leaning, talk: Talk, { last, isElse, canUndo = false }: Ground): boolean {
  if (leaning.kind !== "no" || leaning.isEnd || leaning.isHalt) return false;
  return last !== null && !isElse && !canUndo && isToldLeft(talk);
}
const DECLINED = { kind: "declined" } as const;

/** What was offered or asked last is left. */
export function declinedMessage({ say }: Context, { member }: Here, talk: Talk): Message {
  if (talk.askedOf !== null) return textMessage(say("chat.enough_md"));
  if (isToldLeft(talk)) return textMessage(say("chat.not_kept_md"));
  return textMessage(say(member ? "chat.left_unchanged" : "chat.no_md"));
}

/** What the words are said upon: the last answer, unless the bot spoke of its own accord since. */
export function groundOf({ situation }: Here, talk: Talk, { ofOpen, isElse, isNews }: Spoken): Ground {
  const canUndo = (talk.undo !== null && talk.undo.act === talk.act) || keptLast(talk) !== undefined;
  const isLast =
    (talk.act !== null || talk.offers.length > 0 || talk.isQuestion) && (!ofOpen || talk.since >= ofOpen.at);
  return {
    situation,
    last: isLast ? talk : null,
    isFollowedUp: ofOpen?.isFollowedUp ?? false,
    isElse,
    isNews,
    canUndo,
  };
}

function askedMessage({ say }: Context, { acts }: Meant & { readonly kind: "ask" }, { situation }: Here): Message {
  const title = situation === "planned" ? "chat.ask_planned_md" : "chat.ask_open_md";
  if (acts.includes("undo"))
    return actsMessage(say, say("chat.ask_undo_md"), acts, toldOf("", { hasFiles: false, at: null }));
  const words = acts.includes("done") ? "chat.ask_done_md" : acts.includes("not-yet") ? "chat.ask_not_done_md" : title;
  return actsMessage(say, say(words), acts, toldOf("", { hasFiles: false, at: null }));
}

/** Whether nothing is changed by that button. */
function onlyShows(speech: Speech, here: Here, offer: Offer): boolean {
  return effectOf(speech, here, offer) === "shows";
}

/** What the act of that button does; undefined where it does none. */
function effectOf({ effects }: Speech, { situation }: Here, offer: Offer): Effect | undefined {
  const act = DO.test(offer.action) ? actOf(offer) : null;
  return act === null ? undefined : effects.get(act)?.[situation];
}

/** A button that was offered, once more, where it does an act; null for any other. */
function namedAgain(
  { say }: Context,
  [offer, ...others]: readonly Offer[],
  { here, talk }: Conversation,
): Message | null {
  const act = actOf(offer);
  if (!offer || act === null || others.length > 0) return null;
  const [, channel = "", ts, threadTs] = DO.test(offer.action) ? offer.value.split(" ") : [];
  const at = ts === undefined ? null : { channel, ts, threadTs: threadTs ?? null };
  return confirmMessage(say, act, toldOf("", { hasFiles: false, at }), talk.menus, here);
}

/** "Shall I tell them yes?" was asked. */
const SAID_YES = "asked-yes";

interface Pressing extends Conversation {
  readonly offers: readonly Offer[];
  /** It is said in no other word than a yes. */
  readonly isPlainYes?: boolean;
}

/** What was not understood got a menu of what can be done, help among it: nothing of that was asked. */
function isOfAll({ act, readings, offers }: Talk): boolean {
  return act === null && readings.length === 0 && offers.some((offer) => !offer.isHeld && actOf(offer) === "help");
}

/** A word that presses what was offered: guessed, it only shows; to a menu of all, it changes nothing; a form is opened by its button alone. */
async function answerPress(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, offers, isGuessed, isPlainYes = false }: Pressing & Pick<LeaningWords, "isGuessed">,
): Promise<Answered> {
  // A bare word to a question of what came of it ends it.
  if (talk.askedOf !== null && !offers.some(({ main }) => main))
    return plainly(textMessage(context.say("chat.enough_md")), told, null);
  const isChanged = isOfAll(talk) && offers.some((offer) => effectOf(speech, here, offer) === "changes");
  if (isChanged || (isGuessed && !offers.every((offer) => onlyShows(speech, here, offer)))) {
    const named = namedAgain(context, offers, { here, talk });
    return named ? menu(named, told, []) : again(plainly(pressMessage(context, offers), told, talk.act), talk);
  }
  return pressed(context, told, speech, { here, talk, offers, isPlainYes });
}

/** These buttons, one after the other; those that a word does not press are shown once more. */
export async function pressed(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, offers, isPlainYes = false }: Pressing,
): Promise<Answered> {
  const messages: Message[] = [];
  const isAsked = isPlainYes && offers.length === 1 && talk.isQuestion && talk.act === SAID_YES;
  for (const offer of offers) {
    const reply = await pressOne(context, told, speech, { here, offer, isAsked });
    if (reply?.kind !== "message" && reply?.kind !== "extra")
      return again(plainly(pressMessage(context, offers, opensForm(speech, offers)), told, talk.act), talk);
    messages.push(reply.message);
  }
  const [first] = messages;
  if (!first) return again(plainly(pressMessage(context, offers), told, talk.act), talk);
  const blocks = messages.flatMap((message) => message.blocks).slice(0, LIMITS.blocksPerMessage);
  return plainly({ text: messages.map(({ text }) => text).join("\n"), blocks }, told, actOf(offers[0]));
}

/** "Weekly is fine", where the bot had asked whether it shall go on: as its button. */
async function answerGoingOn(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: Conversation,
): Promise<Answered | null> {
  const { deps, say } = context;
  if (here.member?.status !== "stopped") return null;
  const { isElse, newest } = await spokenSince(deps, here, talk);
  if (newest?.kind !== GOING_ON_ASKED) return null;
  const isLast = isElse || (talk.act === null && talk.offers.length === 0);
  const { cadence } = here.member.settings;
  const chosen = goingOnIn(told.text, { cadence, isLast, locale: say.locale });
  const pressed = chosen && speech.buttons.find(({ id }) => id === `cadence.${chosen}`);
  if (!pressed) return null;
  return plainly(messageOf(await pressAction(pressed, context, chosen)), told, null);
}
