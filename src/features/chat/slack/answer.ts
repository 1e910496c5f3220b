/** Answers plain words in the DM: what they ask for is done, offered as a button, or asked back; what they tell is kept. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { isSevere } from "#src/features/guidance/rules/distress.ts";
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import { unclearMessage } from "#src/features/guidance/slack/hard-intents.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { lazily } from "#src/language/remembered.ts";
import { isOfTheSame, sorrowIn } from "../rules/after-sorrow.ts";
import { standingsHeard } from "../rules/after-what-weighs.ts";
import { dangerOf } from "../rules/danger-of.ts";
import { holdingChoices, holdingOffers } from "../rules/held-offers.ts";
import { HUMAN_ACTS } from "../rules/human.ts";
import { isLostAndUnclear, isOrdinaryAgain, isUnclearIn, tellsOfDeed, WELL } from "../rules/in-care.ts";
import { leaningIn, wordsThatLean } from "../rules/leaning.ts";
import type { Talk } from "../rules/talk.ts";
import { BEFORE_ALL } from "../rules/understand.ts";
import { unnamedWeight } from "../rules/unnamed-weight.ts";
import { withoutAnswered } from "../rules/waiting.ts";
import { type Weight, weighsRead, weighsUnread, weightIn } from "../rules/weight.ts";
import { weigherNow } from "../use-cases/ready-weigher.ts";
import { hereOf } from "../use-cases/situation.ts";
import { rememberSorrow, stayCareful } from "../use-cases/talk.ts";
import { answerDecision } from "./answer-decision.ts";
import { firstAnswer, type Heard, type HeardAndRead, plainly } from "./answer-steps.ts";
import { dayHeardIn } from "./day-heard.ts";
import { withFurther } from "./further.ts";
import { careOf } from "./in-care.ts";
import { messageOf } from "./perform.ts";
import { namesHelp, withLineOfCare, withSomebodyThere, withUnclear } from "./quiet-word.ts";
import { readMessage } from "./read-message.ts";
import { newestAwaited, withAdding } from "./replies.ts";
import { withSorrow } from "./sorrow.ts";
import type { Answered, Speech } from "./speech.ts";
import { BEFORE_READING } from "./steps-before-reading.ts";
import { ONCE_READ, WHAT_WEIGHS } from "./steps-once-read.ts";
import { dialogueStateOf } from "./waiting.ts";

/** The answer to a message. Forms cannot be opened from a message, so what needs one is offered as a button. @param before what was said before. */
export async function answerWords(context: Context, said: Told, speech: Speech, before: Talk): Promise<Answered> {
  const { deps, say, person } = context;
  const weight = weightIn(said, before, {
    now: deps.clock.now(),
    locale: say.locale,
    weigher: weigherNow(say.locale),
  });
  const told: Told = { ...said, lifeNews: weight.lifeNews };
  const danger = await answerDanger(context, told, speech, { talk: before, weight });
  const answered = danger ?? (await answerHeard(context, told, speech, { before, weight }));
  if (isOfDanger(told, answered, weight, say.locale)) await stayCareful(deps, person);
  return answered;
}

/** Whether a day of care begins with an answer: it answers danger or hands that were laid on somebody, or names help for danger, whatever led to it. */
function isOfDanger({ text }: Told, { message, remembered }: Answered, weight: Weight, locale: Locale): boolean {
  const act = remembered?.act ?? null;
  if (act === BEFORE_ALL || (remembered === null && namesHelp(message))) return true;
  // Of words alone, care is for an hour.
  if (act === HARM) return weight.harm === "harm";
  const isSorrowAlone = weight.lifeNews !== null && !isSevere(text, { isGrave: false, locale });
  // Beside what is answered as ever stands a line at most; a sorrow is heeded by itself.
  if ((act !== null && !HUMAN_ACTS.has(act)) || isSorrowAlone) return false;
  // What is said in care names the number as well: the day does not begin again with each answer.
  return namesHelp(message) && !weight.isInCare;
}

async function answerHeard(
  context: Context,
  told: Told,
  speech: Speech,
  { before, weight }: { readonly before: Talk; readonly weight: Weight },
): Promise<Answered> {
  const { deps, say, person } = context;
  const here = await hereOf(deps, person);
  const dialogue = await dialogueStateOf(context, speech);
  const { waiting, settled = [] } = dialogue;
  const talk = withoutAnswered(
    before,
    [...waiting, ...settled].flatMap(({ answers }) => answers),
  );
  const { lifeNews, isInCare } = weight;
  const words = wordsThatLean(told.text, lifeNews, say.locale);
  const leaning = leaningIn(words, say.locale);
  const day = dayHeardIn(context, told.text, here.member);
  // Where a question about something that was told waits, it may be its answer.
  const taken = here.member && talk.askedOf === null ? weight.takenBack : null;
  // "I am fine" leaves nothing for a yes or a "forget it" to lean on.
  const isAgain = isOrdinaryAgain(told.text, talk, { now: deps.clock.now(), locale: say.locale });
  const isOrdinary = isInCare && talk.act !== WELL && isAgain;
  const weighs = weighsUnread(weight, { isOrdinary, isTakenBack: taken?.kind === "back" });
  const awaited = lazily(() => newestAwaited(context, speech));
  const beside = { leaning, weight, weighs, taken, day, awaited };
  const heard: Heard = { context, told, speech, talk, here, dialogue, ...beside };
  const bare = await firstAnswer(BEFORE_READING, words === told.text ? heard : withWords(heard, words));
  const answered = bare ?? (await answerByReading(heard));
  const sorrow = here.member && sorrowIn(lifeNews);
  // "He had cancer", after he died, is a part of that.
  const isKnown = sorrow === "illness" && talk.sorrowAt !== null && isOfTheSame(told.text, say.locale);
  if (sorrow && !isKnown) await rememberSorrow(deps, person);
  return isInCare ? answered : withSorrow(context, heard, answered, bare !== null);
}

/** The same message, where only these words of it count. */
function withWords(heard: Heard, text: string): Heard {
  const { context, told, here } = heard;
  return { ...heard, told: { ...told, text }, day: dayHeardIn(context, text, here.member) };
}

/** Danger, once and before anything is looked up, offered or kept, whoever it is. */
async function answerDanger(
  context: Context,
  told: Told,
  speech: Speech,
  { talk, weight }: { readonly talk: Talk; readonly weight: Weight },
): Promise<Answered | null> {
  const { say } = context;
  const first = speech.intents.find(({ name }) => name === BEFORE_ALL);
  const isToldInCare = weight.isWatched && tellsOfDeed(told.text, say.locale);
  if (!first || !(isToldInCare || first.wordings[say.locale].read(saidIn(told.whole, say.locale)))) return null;
  const message = messageOf(await first.answer(context, { ...told, turn: talk.answers }, NO_SLOTS));
  return { message, remembered: null, isMenu: false };
}

/** Reads it, and answers by that. */
async function answerByReading(heard: Heard): Promise<Answered> {
  const { context, told, talk } = heard;
  const message = await readHeard(heard);
  const { read, weight } = message;
  const { care, danger } = weight;
  const first = await firstAnswer(WHAT_WEIGHS, message);
  if (first) return first;
  const answered = await answerOnceRead(message);
  if (!answered) return plainly(unclearMessage(context), told, null);
  const isHelp = danger === "answered" || answered.remembered?.act === HARM;
  if (care !== null && (isHelp || !weight.isWatched)) return answered;
  if (care === "ordinary") return withSomebodyThere(context, answered, talk);
  if (care === "human") return withLineOfCare(context, answered);
  const isUnclear = care === null && isUnclearIn(read, told.text, context.say.locale);
  return isUnclear ? withUnclear(context, answered) : answered;
}

/** The message as it is read, with what weighs in it by that. */
async function readHeard(heard: Heard): Promise<HeardAndRead> {
  const { context, told, speech, talk, here, dialogue, leaning, weight } = heard;
  // A bare word that is not for what waits is not read as if it were.
  const ground = { talk, now: context.deps.clock.now(), locale: context.say.locale };
  const standings = leaning ? [] : standingsHeard(told.text, dialogue.standings, ground);
  const { harm, lifeNews, takenBack } = weight;
  const before = { isAsked: talk.askedOf !== null, harm, lifeNews, takenBack };
  const read = await readMessage(told.whole, speech, { ...here, standings, ...before }, context);
  const known = { ...weight, danger: dangerOf(read) };
  const unnamed = unnamedWeight(known, read);
  if (!weight.isInCare && unnamed === null) speech.counts.read(read, here.situation);
  const whole = { ...known, care: careOf(heard, read), unnamed };
  return { ...heard, read, weight: whole, weighs: weighsRead(whole) };
}

/** The answer to what is no danger by itself; null where nothing of it is understood and it may mean danger. */
async function answerOnceRead(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, talk, here, read } = message;
  const answered = await firstAnswer(ONCE_READ, message);
  if (answered) return answered;
  if (isLostAndUnclear(read, told.text, context.say.locale)) return null;
  const decided = await withAdding(context, told, { talk, read, answered: await answerDecision(message) });
  if (read.isGrave) return decided;
  const now = context.deps.clock.now();
  const held = decided.remembered && holdingOffers(decided.remembered, talk, now);
  const remembered = held && holdingChoices(held, talk, now);
  return withFurther(context, told, speech, { here, answered: { ...decided, remembered } });
}
