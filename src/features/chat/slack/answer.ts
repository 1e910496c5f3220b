/** Answers plain words in the DM: what they ask for is done, offered as a button, or asked back; what they tell is kept. */
import type { Around } from "#src/feature-kit/around.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { besideThem } from "#src/features/guidance/slack/hard-intents.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { nudgeOfThread, offerGuess, offerReflection } from "#src/features/reflections/slack/offers.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Situation } from "#src/language/act.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { hasWords } from "#src/language/typing.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import type { Decision } from "../rules/decide.ts";
import { failureIn } from "../rules/failure.ts";
import { isHuman, isPlain } from "../rules/human.ts";
import { leaningIn, leansBy } from "../rules/leaning.ts";
import type { Read } from "../rules/read-words.ts";
import { besideKeeping, isLong, keepsWords, offersKeeping, tellsInThread } from "../rules/stories.ts";
import type { Talk } from "../rules/talk.ts";
import { BEFORE_ALL } from "../rules/understand.ts";
import { type Here, hereOf, spokenSince } from "../use-cases/situation.ts";
import { stayCareful } from "../use-cases/talk.ts";
import {
  actsMessage,
  chooseMessage,
  confirmMessage,
  failureMessage,
  lostMessage,
  withInstead,
  withSecond,
} from "./asking-back.ts";
import { withFurther } from "./further.ts";
import { answerGoingOnTelling, keptAs } from "./going-on-telling.ts";
import { withKeeping } from "./keeping.ts";
import { answerLeaning, answerMeant } from "./leaning.ts";
import { daysAskedIn, rememberedOf } from "./offers-in.ts";
import { messageOf, perform, REMEMBERING, slotsOf } from "./perform.ts";
import { readMessage } from "./read-message.ts";
import { answerReply, newestAwaited, withAdding } from "./replies.ts";
import { type Answered, counting, type Speech } from "./speech.ts";
import {
  aroundOf,
  isTimeForWaiting,
  isTimeOfSeat,
  type Leant,
  leaningOnWaiting,
  standingMessage,
  timedAnswer,
  towardsOffer,
  waitingMessage,
} from "./waiting.ts";

/**
 * The answer to a message. Forms cannot be opened from a message, so what needs one is offered as a button.
 * @param talk what was said before.
 */
export async function answerWords(context: Context, told: Told, speech: Speech, talk: Talk): Promise<Answered> {
  const { deps, say, person } = context;
  const first = speech.intents.find(({ name }) => name === BEFORE_ALL);
  // Once, and before anything is looked up, offered or kept, whoever it is.
  if (first?.wordings[say.locale].read(saidIn(told.text, say.locale))) {
    const message = messageOf(await first.answer(context, { ...told, turn: talk.answers }, NO_SLOTS));
    await stayCareful(deps, person);
    return { message, remembered: null, isMenu: false };
  }
  const isCareful = talk.carefulUntil !== null && talk.carefulUntil > deps.clock.now();
  const here = await hereOf(deps, person);
  if (here.member && told.hasFiles && !hasWords(told.text))
    return plainly(textMessage(say("chat.file_md")), told, null);
  const around = await aroundOf(context, speech);
  const ground = { here, talk, around };
  const asLeant = counting(speech, here.situation);
  const leaning = leaningIn(told.text, say.locale);
  const bare = isCareful
    ? null
    : ((await leaningOnWaiting(context, leaning, ground)) ?? (await timedAnswer(context, told, ground)));
  if (bare) return asLeant(bare.act, await answerWaiting(context, told, { bare, around }));
  const zone = here.member?.settings.zone ?? null;
  if (!isCareful && zone !== null && isTimeForWaiting(context, told, { zone, talk, around })) {
    const message = await waitingMessage(context, "asked-later", { all: around.waiting }, told);
    return asLeant("asked-later", plainly(message, told, "asked-later"));
  }
  if (!isCareful && zone !== null && (await isTimeOfSeat(context, told, { zone, talk, around }))) {
    const message = messageOf(await perform(context, speech, SEAT_KEPT, { here, told, slots: NO_SLOTS }));
    return asLeant(SEAT_KEPT, plainly(message, told, SEAT_KEPT));
  }
  const leant = isCareful ? null : await answerLeaning(context, told, speech, { here, talk });
  if (leant) return asLeant(leaning?.kind ?? "time", leant);
  // A bare word that is not for what waits is not read as if it were.
  const standings = leaning ? [] : around.standings;
  const isAsked = talk.askedOf !== null;
  const read = await readMessage(told.text, speech, { ...here, standings, isAsked }, context);
  if (!isCareful) speech.counts.read(read, here.situation);
  if (isCareful && (leaning !== null || !isPlain(read, (act) => speech.effects.get(act)?.[here.situation] ?? "shows")))
    return plainly(messageOf(besideThem(context, talk.answers)), told, null);
  if (read.decision.kind === "act" && read.decision.act === BEFORE_ALL) await stayCareful(deps, person);
  if (here.member && !read.isGrave && !answersWaiting(read, speech)) {
    const more = await answerGoingOnTelling(context, told, speech, { here, talk, read });
    if (more) return more;
    const reply = await answerReply(context, told, speech, { talk, read });
    if (reply) return plainly(reply, told, keptAs(context, told));
  }
  const decided = await answerDecision(context, told, speech, { here, talk, read, around });
  const answered = await withAdding(context, told, { talk, read, answered: decided });
  return read.isGrave ? answered : withFurther(context, told, speech, { here, answered });
}

/** "Friday is fine after all", said of a seat. */
const SEAT_KEPT = "seat-keep";

/** A yes or a no is for what was asked last, unless it names another. */
async function answerWaiting(
  context: Context,
  told: Told,
  { bare: { act, one }, around }: { readonly bare: Leant; readonly around: Around },
): Promise<Answered> {
  const answered = plainly(await waitingMessage(context, act, { all: around.waiting, others: [one] }, told), told, act);
  // It asks whether to tell them: an "ok" to that is no nod.
  return { ...answered, remembered: answered.remembered && { ...answered.remembered, isQuestion: true } };
}

interface StandingHere {
  readonly here: Here;
  readonly talk: Talk;
  readonly around: Around;
}

/** Whether a message surely answers what waits for them, or is about what they have: no question about a reflection takes it. */
function answersWaiting({ decision, guesses }: Read, { needs }: Speech): boolean {
  return decision.kind === "act" && needs.has(decision.act) && (guesses[0]?.sureness ?? 0) >= LIKELY;
}

async function answerDecision(
  context: Context,
  told: Told,
  speech: Speech,
  { here, talk, read, around }: { readonly read: Read } & StandingHere,
): Promise<Answered> {
  const { say } = context;
  const { isGrave } = read;
  const bare = await leaningOnWaiting(context, leaningOf(read.decision), { here, talk, around });
  if (bare) return answerWaiting(context, told, { bare, around });
  const meant = await towardsOffer(context, read.decision, { here, talk, around });
  const possible = here.member ? await withoutVain(context, speech, meant) : meant;
  const { decision, leaning } = withoutBareAnswers(possible, here.member !== null);
  // Under a challenge, what people write is about it, unless it is likely to be something else.
  const asked = here.member && !isGrave ? await nudgeOfThread(context, told) : null;
  if (asked && decision.kind === "act" && tellsInThread({ text: told.text, ...read }))
    return plainly(offerReflection(context, asked, told), told, null);
  const isStory = isLong(told.text) && !isGrave;
  const vain = decision.kind === "confirm" && here.member && (await isVain(context, speech, decision.act));
  if (vain && decision.kind === "confirm") {
    const message = messageOf(await perform(context, speech, decision.act, { here, told, slots: NO_SLOTS }));
    return plainly(withInstead(say, message, decision.instead ?? [], told), told, decision.act);
  }
  // The button of a plan with a time names that time.
  if (decision.kind === "confirm" && decision.act === "plan" && (await namesTimeOfPlan(context, told, here, talk))) {
    const message = messageOf(await perform(context, speech, "move", { here, told, slots: NO_SLOTS }));
    return { ...plainly(message, told, "move"), isMenu: true };
  }
  if (decision.kind === "act") {
    if (!here.member && around.standings.length > 0 && MENUS.has(decision.act))
      return plainly(standingMessage(say, around, "chat.waiting.hello_md"), told, decision.act);
    const slots = decision.slots ?? slotsOf(decision.act, told);
    const inTheirTurn: Told = {
      ...told,
      ...daysAskedIn(talk.offers),
      turn: talk.answers,
      around,
      ...(isGrave ? { isGrave } : {}),
    };
    const message = messageOf(await perform(context, speech, decision.act, { here, told: inTheirTurn, slots }));
    if (REMEMBERING.has(decision.act)) return { message, remembered: null, isMenu: false };
    const isKept = !here.member || !isStory || keepsWords(decision.act);
    const whole = isKept ? message : await withKeeping(context, message, told);
    const aloud = read.second === null ? whole : withSecond(say, whole, read.second, told);
    const instead = isGrave || read.second !== null ? [] : (decision.instead ?? []);
    return plainly(withInstead(say, aloud, instead, told), told, decision.act);
  }
  const leant = leaning && (await answerMeant(context, told, speech, { here, talk, leaning, isGuessed: true }));
  if (leant) return leant;
  if (!here.member) return newcomersAnswer(context, decision, told, { talk, around });
  if (asked && hasWords(told.text)) return plainly(offerReflection(context, asked, told), told, null);
  if (offersKeeping(read, told.text, say.locale)) {
    const guess = await offerGuess(context, told, await newestAwaited(context, speech));
    const beside = besideKeeping(decision);
    const offered = withInstead(say, guess, beside === null ? [] : [beside], told);
    return { ...plainly(offered, told, keptAs(context, told)), isUnread: "story" };
  }
  const isLikely = decision.kind === "confirm" && (read.guesses[0]?.sureness ?? 0) >= LIKELY;
  if (decision.kind !== "story" && !isStory && !isLikely && isHuman(told.text, read, say.locale))
    return plainly(actsMessage(say, say("guidance.human_md"), ["human"], told), told, null);
  if (decision.kind === "lost" || decision.kind === "story" || isSame(decision, talk))
    return { ...menu(lostWith(say, here.situation, { decision, told, talk }), told, []), isUnread: "unread" };
  const acts = decision.kind === "confirm" ? [decision.act] : decision.acts;
  const failed = decision.kind === "confirm" && decision.act === "not-done" ? failureIn(told.text, say.locale) : null;
  if (failed !== null) return menu(failureMessage(say, failed, told), told, ["not-done"]);
  const message =
    decision.kind === "confirm"
      ? confirmMessage(say, decision.act, told, talk.menus, read.second === null ? decision.instead : [read.second])
      : chooseMessage(say, acts, told, talk.menus);
  const back = menu(isStory ? await withKeeping(context, message, told) : message, told, acts);
  return decision.kind === "choose" ? { ...back, isUnread: "unread" } : back;
}

/** Whether an act could change nothing now. */
function isVain(context: Context, { intents }: Speech, act: string): Promise<boolean> {
  return intents.find(({ name }) => name === act)?.isVain?.(context) ?? Promise.resolve(false);
}

/** What is chosen from, without what could change nothing now, unless nothing else is left. */
async function withoutVain(context: Context, speech: Speech, decision: Decision): Promise<Decision> {
  if (decision.kind !== "choose") return decision;
  const vain = await Promise.all(decision.acts.map((act) => isVain(context, speech, act)));
  const [first, ...others] = decision.acts.filter((_, at) => !vain[at]);
  if (first !== undefined) return { kind: "choose", acts: [first, ...others] };
  return decision.acts[0] === undefined ? decision : { kind: "confirm", act: decision.acts[0] };
}

/** What is possible now, and the reading that may be meant after all. */
function lostWith(
  say: Say,
  situation: Situation,
  { decision, told, talk }: { readonly decision: Decision; readonly told: Told; readonly talk: Talk },
): Message {
  const message = lostMessage(say, situation, talk.menus);
  return decision.kind === "lost" ? withInstead(say, message, decision.instead ?? [], told) : message;
}

/** Answers about joining, where somebody who has not joined is no stranger. */
const MENUS: ReadonlySet<string> = new Set(["greeting", "help"]);

/** Whether a message names a time for what is open: it does not where the bot wrote of something else since. */
async function namesTimeOfPlan({ deps, person }: Context, { text }: Told, here: Here, talk: Talk): Promise<boolean> {
  if (!here.member || momentTold(text, deps.clock.now(), here.member.settings.zone) === null) return false;
  return !(await spokenSince(deps, person, here, talk)).isElse;
}

/** So likely a change is offered by its button, whatever feelings stand around it. */
const LIKELY = 0.5;

/**
 * A yes that is not plain is no reading to choose from: a button that says "yes" says nothing of what it does. It leans on the
 * message before where it is all that was read. A newcomer's no is an act of its own: it answers whoever asked them.
 */
function withoutBareAnswers(
  decision: Decision,
  isMember: boolean,
): { readonly decision: Decision; readonly leaning: { readonly kind: "yes" | "no" } | null } {
  const leansOf = (act: string | undefined): "yes" | "no" | null =>
    act === undefined || (act === "no" && !isMember) ? null : leansBy(act);
  if (decision.kind !== "choose" && decision.kind !== "confirm") return { decision, leaning: null };
  const acts = decision.kind === "confirm" ? [decision.act] : decision.acts;
  const others = acts.filter((act) => leansOf(act) === null);
  if (others.length === acts.length) return { decision, leaning: null };
  if (others.length > 0) return { decision: { kind: "choose", acts: others }, leaning: null };
  const kind = leansOf(acts[0]);
  return { decision: { kind: "lost" }, leaning: kind && { kind } };
}

/** A yes or a no that was read first of all. */
function leaningOf(decision: Decision): { readonly kind: "yes" | "no" } | null {
  const act = decision.kind === "choose" ? decision.acts[0] : "act" in decision ? decision.act : undefined;
  const kind = act === undefined ? null : leansBy(act);
  return kind && { kind };
}

/** The choice that was asked last is not asked again: there is another sentence then, and other buttons. */
function isSame(decision: Decision, { readings }: Talk): boolean {
  return decision.kind === "choose" && decision.acts.join(" ") === readings.join(" ");
}

/** Somebody who has not joined is told what this is, and asked nothing. */
function newcomersAnswer(
  { say }: Context,
  decision: Decision,
  told: Told,
  { talk: { menus }, around }: Pick<StandingHere, "talk" | "around">,
): Answered {
  if (decision.kind === "confirm")
    return menu(confirmMessage(say, decision.act, told, menus, decision.instead), told, [decision.act]);
  if (decision.kind === "choose" && decision.acts.length > 0)
    return menu(chooseMessage(say, decision.acts, told, menus), told, decision.acts);
  if (around.standings.length > 0) return menu(standingMessage(say, around, "chat.waiting.lost_md"), told, []);
  if (isLong(told.text)) return menu(lostMessage(say, "newcomer", menus, say("chat.story_newcomer_md")), told, []);
  return menu(menus % 2 === 0 ? menuMessage(say, "new") : lostMessage(say, "newcomer", menus), told, []);
}

const plainly = (message: Message, told: Told, act: string | null): Answered => ({
  message,
  remembered: rememberedOf(message, told, { act }),
  isMenu: false,
});

function menu(message: Message, told: Told, readings: readonly string[]): Answered {
  return { message, remembered: rememberedOf(message, told, { act: null, readings }), isMenu: true };
}
