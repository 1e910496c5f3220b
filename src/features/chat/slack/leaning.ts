/** Answers to words that lean on the message before: "yes", "the second", "thursday". */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import type { Reply } from "#src/slack/context.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { ofOurForm } from "#src/slack/kit/form-state.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { pressAction } from "#src/slack/press.ts";
import { bareMoment } from "../rules/bare-moment.ts";
import { GOING_ON_ASKED, goingOnIn } from "../rules/going-on.ts";
import { type Ground, isPauseAsked, type Leaning, leaningIn, type Meant, meantBy, timedAct } from "../rules/leaning.ts";
import type { Offer, Talk } from "../rules/talk.ts";
import { type Here, type Spoken, spokenSince } from "../use-cases/situation.ts";
import { actsMessage, confirmMessage, lostMessage, pauseEndMessage, turned } from "./asking-back.ts";
import { ActAndMessage, doAct, pressedBy } from "./buttons.ts";
import { rememberedOf } from "./offers-in.ts";
import { messageOf, perform } from "./perform.ts";
import type { Answered, Speech } from "./speech.ts";

interface Conversation {
  readonly here: Here;
  readonly talk: Talk;
}

/** What a colleague asked of somebody who has not joined: their no answers it. */
const ASSIGNMENT = "assignment";
/** What a word may press: it keeps words, shows something, or does what its button named. All else waits for the button. */
const BY_WORD: ReadonlySet<string> = new Set([
  "chat.reflect",
  "chat.add",
  "nudge.next",
  // A time that was proposed: what comes of it has the way back under it.
  "nudge.move",
  "nudge.keep",
  "nudge.choose",
  "resume.now",
  "log.list",
  "progress.show",
  "why-not.say",
  "rung.take",
]);
/** Buttons that do the same as one that opens a window, without one. */
const WITHOUT_WINDOW: Readonly<Record<string, string>> = { "chat.log": "chat.log-now" };
const DO = /^chat\.do(?:-other|-third)?$/;
/** Buttons that open a window, by the act that leads there from a sentence. */
const ACTS: Readonly<Record<string, string>> = { "nudge.accept": "plan" };

/** The answer to a message that leans on the one before; null to all others. */
export async function answerLeaning(
  context: Context,
  told: Told,
  speech: Speech,
  ground: Conversation,
): Promise<Answered | null> {
  const timed =
    (await answerGoingOn(context, told, speech, ground)) ?? (await answerTime(context, told, speech, ground));
  if (timed) return timed;
  const leaning = leaningIn(told.text, context.say.locale);
  // A newcomer's no is an answer to whoever asked them.
  if (!leaning) return null;
  if (leaning.kind === "no" && !ground.here.member) {
    const { kind } = await spokenSince(context.deps, context.person, ground.here, ground.talk);
    if (kind === null || kind === ASSIGNMENT) return null;
  }
  return answerMeant(context, told, speech, { ...ground, leaning, isGuessed: false });
}

/** What such words come to. @param leaning what they say. @param isGuessed they were not said so plainly: nothing is done by them, its button is offered. */
export async function answerMeant(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, leaning, isGuessed }: Conversation & { readonly leaning: Leaning; readonly isGuessed: boolean },
): Promise<Answered | null> {
  const { say } = context;
  const spoken = await spokenSince(context.deps, context.person, here, talk);
  const meant = meantBy(leaning, groundOf(here, talk, spoken));
  const plainly = (message: Message, act: string | null = null): Answered => ({
    message,
    remembered: rememberedOf(message, told, { act }),
    isMenu: false,
  });
  /** What was offered still stands. */
  const again = (message: Message): Answered => ({
    message,
    remembered: { ...rememberedOf(message, told, { act: talk.act }), offers: talk.offers, isQuestion: true },
    isMenu: false,
  });
  switch (meant.kind) {
    case "press":
      // A bare word to a question of what came of it ends it: a form is opened by its button alone.
      if (talk.askedOf !== null && !meant.offers.some(({ main }) => main))
        return plainly(textMessage(say("chat.enough_md")));
      if (isGuessed && !meant.offers.every((offer) => onlyShows(speech, here, offer))) {
        const named = namedAgain(context, meant.offers, talk.menus);
        return named ? { ...plainly(named), isMenu: true } : again(pressMessage(context, meant.offers));
      }
      return pressed(context, told, speech, { here, offers: meant.offers, plainly, again });
    case "which":
      return again(textMessage(say("chat.which_md", { count: meant.count })));
    case "elsewhere":
      // What was said before stays as it is: it is not what they answer.
      return { message: textMessage(say("chat.elsewhere_md")), remembered: null, isMenu: false };
    case "declined":
      if (talk.askedOf !== null) return plainly(textMessage(say("chat.enough_md")));
      return plainly(textMessage(say(here.member ? "chat.left_unchanged" : "chat.no_md")));
    case "kept":
      return plainly(textMessage(say("chat.kept_md")));
    case "nodded":
      return plainly(
        textMessage(say(turned(["chat.nodded_1_md", "chat.nodded_2_md", "chat.nodded_3_md"], talk.answers))),
      );
    case "act":
      if (isGuessed && speech.effects.get(meant.act)?.[here.situation] === "changes")
        return { ...plainly(confirmMessage(say, meant.act, told, talk.menus)), isMenu: true };
      return plainly(messageOf(await perform(context, speech, meant.act, { here, told, slots: NO_SLOTS })), meant.act);
    case "ask":
      return { ...plainly(askedMessage(context, meant, here)), isMenu: true };
    case "nothing": {
      const line = say(
        turned(["chat.nothing_waits_1_md", "chat.nothing_waits_2_md", "chat.nothing_waits_3_md"], talk.menus),
      );
      return { ...plainly(lostMessage(say, here.situation, talk.menus, line)), isMenu: true };
    }
  }
}

/** What the words are said upon: the last answer, unless the bot spoke of its own accord since. */
function groundOf({ situation }: Here, talk: Talk, { ofOpen, isElse, isNews }: Spoken): Ground {
  const canUndo = talk.undo !== null && talk.undo.act === talk.act;
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
    return actsMessage(say, say("chat.ask_undo_md"), acts, { text: "", hasFiles: false, at: null });
  const words = acts.includes("done") ? "chat.ask_done_md" : acts.includes("not-yet") ? "chat.ask_not_done_md" : title;
  return actsMessage(say, say(words), acts, { text: "", hasFiles: false, at: null });
}

/** The buttons of the last answer once more, which may stand far above by now. */
function pressMessage({ say }: Context, offers: readonly Offer[]): Message {
  const shown = offers.flatMap(({ action, value, main, label }) =>
    label === undefined ? [] : [button(label, action, value, main ? "primary" : undefined)],
  );
  if (shown.length === 0) return textMessage(say("chat.press_gone_md"));
  const text = say("chat.press_md");
  return { text, blocks: [section(text), actions(...shown)] };
}

/** Whether nothing is changed by that button. */
function onlyShows({ effects }: Speech, { situation }: Here, offer: Offer): boolean {
  const act = DO.test(offer.action) ? actOf(offer) : null;
  return act !== null && effects.get(act)?.[situation] === "shows";
}

/** A button that was offered, once more, where it does an act; null for any other. */
function namedAgain({ say }: Context, [offer, ...others]: readonly Offer[], turn: number): Message | null {
  const act = actOf(offer);
  if (!offer || act === null || others.length > 0) return null;
  const [, channel = "", ts, threadTs] = DO.test(offer.action) ? offer.value.split(" ") : [];
  const at = ts === undefined ? null : { channel, ts, threadTs: threadTs ?? null };
  return confirmMessage(say, act, { text: "", hasFiles: false, at }, turn);
}

interface Pressing {
  readonly here: Here;
  readonly offers: readonly Offer[];
  readonly plainly: (message: Message, act?: string | null) => Answered;
  readonly again: (message: Message) => Answered;
}

async function pressed(
  context: Context,
  told: Told,
  speech: Speech,
  { here, offers, plainly, again }: Pressing,
): Promise<Answered> {
  const messages: Message[] = [];
  for (const offer of offers) {
    const reply = await pressOne(context, told, speech, { here, offer });
    if (reply?.kind !== "message" && reply?.kind !== "extra") return again(pressMessage(context, offers));
    messages.push(reply.message);
  }
  const [first] = messages;
  if (!first) return again(pressMessage(context, offers));
  const blocks = messages.flatMap((message) => message.blocks).slice(0, LIMITS.blocksPerMessage);
  return plainly({ text: messages.map(({ text }) => text).join("\n"), blocks }, actOf(offers[0]));
}

function actOf(offer: Offer | undefined): string | null {
  return offer && DO.test(offer.action) ? (offer.value.split(" ")[0] ?? null) : (offer && ACTS[offer.action]) || null;
}

/** Null: that one waits for its button. */
async function pressOne(
  context: Context,
  told: Told,
  speech: Speech,
  { here, offer: { action, value } }: { readonly here: Here; readonly offer: Offer },
): Promise<Reply | null> {
  if (DO.test(action)) return doAct(context, ofOurForm(ActAndMessage, value), speech, pressedBy(action));
  const act = ACTS[action];
  if (act) return perform(context, speech, act, { here, told, slots: NO_SLOTS });
  const id = WITHOUT_WINDOW[action] ?? action;
  const isAllowed = BY_WORD.has(id) || WITHOUT_WINDOW[action] !== undefined;
  // Several of one message differ in what stands behind their id.
  const found = speech.buttons.find((button) => id === button.id || id.startsWith(`${button.id}.`));
  if (!found || !(isAllowed || BY_WORD.has(found.id))) return null;
  return pressAction(found, context, value);
}

/** "Weekly is fine", where the bot had asked whether it shall go on: as its button. */
async function answerGoingOn(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: Conversation,
): Promise<Answered | null> {
  const { deps, say, person } = context;
  if (here.member?.status !== "stopped") return null;
  const { isElse, newest } = await spokenSince(deps, person, here, talk);
  if (newest?.kind !== GOING_ON_ASKED) return null;
  const isLast = isElse || (talk.act === null && talk.offers.length === 0);
  const { cadence } = here.member.settings;
  const chosen = goingOnIn(told.text, { cadence, isLast, locale: say.locale });
  const pressed = chosen && speech.buttons.find(({ id }) => id === `cadence.${chosen}`);
  if (!pressed) return null;
  const message = messageOf(await pressAction(pressed, context, chosen));
  return { message, remembered: rememberedOf(message, told, { act: null }), isMenu: false };
}

/** "Thursday", "thu 14:00": a time for what was last spoken of, or for the challenge. */
async function answerTime(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk }: Conversation,
): Promise<Answered | null> {
  const { deps, say } = context;
  if (!here.member) return null;
  const { zone } = here.member.settings;
  const found = bareMoment(told.text, { now: deps.clock.now(), zone, locale: say.locale });
  // Who has no time on a day that was not proposed may mean whatever they have then.
  const isOff = found?.days === "off" && proposedIn(talk) === null;
  const act = found && (isOff ? "cannot-come" : timedAct(found, askedAct(talk), here.situation));
  if (!found || !act) return null;
  if (!isOff && (await spokenSince(context.deps, context.person, here, talk)).isElse) return null;
  if (act === "pause" && isPauseAsked(found, talk.since, deps.clock.now())) {
    const message = pauseEndMessage(say, found.words, told);
    return { message, remembered: { ...rememberedOf(message, told, { act }), isQuestion: true }, isMenu: true };
  }
  const inWeek = weekAskedIn(talk.offers);
  const isWeek = momentTold(found.words, deps.clock.now(), zone)?.week != null;
  // What is planned may have been moved by a button since something was proposed.
  const isOfPlan = found.isShift && here.situation === "planned";
  const proposed = isWeek || isOfPlan ? null : proposedIn(talk);
  // What is asked, or counted from what is planned, is offered, and not done at once.
  const slots = { story: "", when: found.isAsked || found.isShift ? null : found.words };
  const asked = { ...(inWeek ? { inWeek } : {}), ...(proposed ? { proposed } : {}) };
  const message = messageOf(
    await perform(context, speech, act, { here, told: { ...told, text: found.words, ...asked }, slots }),
  );
  return { message, remembered: rememberedOf(message, told, { act }), isMenu: false };
}

/** What the last answer was about: a list of nothing but the challenge asks when that is to be. */
function askedAct({ act, offers }: Talk): string | null {
  return act === "next-meeting" && offers.every(({ action }) => action.startsWith("nudge.")) ? "plan" : act;
}

/** The Monday of the week of which a day was asked; null where none was. */
export function weekAskedIn(offers: readonly Offer[]): CalendarDate | null {
  const week = offers.find(({ action }) => action === "nudge.accept")?.value.split("|")[2];
  return parseCalendarDate(week ?? "");
}

/** The moment that was proposed last: another day keeps its hour. The way back from what was just changed is no proposal. */
function proposedIn({ act, offers, undo }: Talk): Date | null {
  if (undo !== null && undo.act === act) return null;
  const value = offers.find(({ action, main }) => action === "nudge.move" && main)?.value.split("|")[1];
  const at = new Date(value ?? "");
  return Number.isNaN(at.getTime()) ? null : at;
}
