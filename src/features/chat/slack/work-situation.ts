/** What people tell of a situation at work, and what they ask about it next: that is not about the challenge that is open. */
import { isDistress } from "#src/features/guidance/rules/distress.ts";
import { followUpIn, HARM, matterBefore } from "#src/features/guidance/rules/follow-up.ts";
import { goalIn } from "#src/features/guidance/rules/goal.ts";
import { betterAt } from "#src/features/guidance/rules/skill.ts";
import { situationOf, topicOf, workSituationIn } from "#src/features/guidance/rules/work-situation.ts";
import {
  betterAtReply,
  followUpMessage,
  goalReply,
  repeatedMessage,
  shortWordsFor,
  situationMessage,
} from "#src/features/guidance/slack/work-situation.ts";
import { CALL_OFF } from "#src/features/mentoring/rules/cannot-come.en.ts";
import { FIRST_MEETING } from "#src/features/mentoring/rules/questions.en.ts";
import { draftMessage } from "#src/features/weekly/slack/drafts.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { isFresh } from "../rules/goes-on.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import type { Answered } from "./speech.ts";

/** The answer to a situation at work; null where a pattern reads something else, where something was done, and in distress. */
export async function answerWorkSituation({
  context,
  told,
  talk,
  here,
  dialogue,
  read,
}: HeardAndRead): Promise<Answered | null> {
  if (isHeavier({ context, told, talk })) return null;
  const situation = workSituationIn(told.text, context.say.locale);
  if (situation === null) return null;
  // What is to come was not done, and a talk that went badly is no deed.
  const isNoDeed = situation === "first-talk" || situation === "odd-talk";
  if (!isNoDeed && tellsSurely(read)) return null;
  const act = read.decision.kind === "act" ? read.decision.act : null;
  // Somebody who was not away from the bot is back from something else.
  const isBack = situation === "back" && act === "resume" && here.member?.status === "active";
  const isPair = dialogue.standings.includes("pairing");
  // A talk or a seat that stands here has words of its own.
  const isOurTalk = situation === "own-talk" && dialogue.standings.some((one) => HAVE_TALKS.has(one));
  const isOfOurs = (situation === "mentor-busy" && isPair) || isOurTalk;
  const isElse = read.isSure && !isBack;
  if (isOfOurs || isElse || asksOfBot(read)) return null;
  // More of the same gets the next step, and not the same words again.
  const isMore = isFresh(talk, context.deps.clock.now()) && situationOf(talk.act) === situation;
  if (!isMore) return plainly(situationMessage(context, situation), told, topicOf(situation));
  const isAgain = talk.followUp === "do";
  const message = isAgain ? repeatedMessage(context) : followUpMessage(context, situation, "do");
  return asFollowUp(plainly(message, told, topicOf(situation)), isAgain ? null : "do");
}

/** Whoever has a mentor, a seat, or people of their own may mean a talk with those. */
const HAVE_TALKS: ReadonlySet<string> = new Set(["pairing", "seat-given", "team"]);

/** The answer to a goal, or to a wish to be better at something at work: how one gets there, and one challenge that practises it. Null to all else. */
export async function answerBetterAt(message: HeardAndRead): Promise<Answered | null> {
  const goal = await answerGoal(message);
  if (goal) return goal;
  const { context, told, talk, read } = message;
  const isElse = read.isSure && !(read.decision.kind === "act" && read.decision.act === LEARN);
  if (isElse || isHeavier({ context, told, talk }) || tellsSurely(read)) return null;
  const wish = betterAt(told.text, context.say.locale);
  if (wish === null) return null;
  // Nobody reads the same words twice in a row.
  const of = wish.skill && `${LEARN}:${wish.skill}`;
  const isAgain = of !== null && talk.followUp === of && isFresh(talk, context.deps.clock.now());
  const reply = isAgain ? repeatedMessage(context) : messageOf(await betterAtReply(context, wish, told));
  return asFollowUp(plainly(reply, told, LEARN), isAgain ? null : of);
}
const LEARN = "learn";

/** The answer to a goal of their own: who has to know of it, and one step that leads there. Null to all else. */
async function answerGoal({ context, told, talk, read }: HeardAndRead): Promise<Answered | null> {
  const [first] = read.guesses;
  // The role that they name has an answer of its own.
  const isOfRole = first?.act === "career" && first.sureness >= SURELY;
  if (read.isSure || isOfRole || isHeavier({ context, told, talk })) return null;
  const goal = goalIn(told.text, context.say.locale);
  return goal === null ? null : plainly(messageOf(await goalReply(context, goal)), told, "career");
}

/** Whether it answers a question about a reflection, or there is more in it than a matter of work. */
function isHeavier({ context, told, talk }: Pick<HeardAndRead, "context" | "told" | "talk">): boolean {
  const { locale } = context.say;
  return talk.askedOf !== null || isDistress(told.text, { isGrave: false, locale });
}

/** Whether it surely tells of something that was done. */
function tellsSurely({ guesses: [first] }: HeardAndRead["read"]): boolean {
  return first !== undefined && TELLING.has(first.act) && first.sureness >= SURELY;
}

/** Whether it surely asks for something that the bot has, or may change: why they ask, "we had a reorg", stands beside it. */
function asksOfBot({ decision, guesses: [first] }: HeardAndRead["read"]): boolean {
  const isOne = decision.kind === "act" || decision.kind === "confirm";
  return isOne && OF_BOT.has(decision.act) && first?.act === decision.act && first.sureness >= SURELY;
}
const OF_BOT: ReadonlySet<string> = new Set(["my-manager", "name-manager", "find-mentor", "end-mentoring", "pause"]);

/** Which question was answered is remembered, so that nobody reads the same words twice in a row. */
function asFollowUp(answered: Answered, followUp: string | null): Answered {
  return { ...answered, remembered: answered.remembered && { ...answered.remembered, followUp } };
}
const TELLING: ReadonlySet<string> = new Set(["done", "log", "change-told"]);
const SURELY = 0.5;

/** The answer to "what should I do now" and the like, right after something that was told; null to all else. */
export async function answerFollowUp({ context, told, talk }: HeardAndRead): Promise<Answered | null> {
  const { deps, say } = context;
  const matter = isFresh(talk, deps.clock.now()) ? matterBefore(talk.act) : null;
  if (matter === null || talk.askedOf !== null) return null;
  const asked = followUpIn(told.text, matter, say.locale);
  if (asked === null) return null;
  const isAgain = talk.followUp === asked;
  // Who asks for words once more gets fewer of them.
  const fewer = isAgain && asked === "say" ? shortWordsFor(context, matter) : null;
  if (fewer !== null) return asFollowUp(plainly(draftMessage(say, fewer, "short"), told, talk.act), null);
  const message = isAgain ? repeatedMessage(context) : followUpMessage(context, matter, asked);
  return asFollowUp(plainly(message, told, talk.act), isAgain ? null : asked);
}

/** The same for a day after harm was told, for as long as that is what is spoken of; null to all else. */
export function answerHarmAsked({ context, told, talk }: HeardAndRead): Answered | null {
  const asked = followUpIn(told.text, HARM, context.say.locale);
  if (asked === null) return null;
  const isAgain = talk.followUp === asked;
  const message = isAgain ? repeatedMessage(context) : followUpMessage(context, HARM, asked);
  return asFollowUp(plainly(message, told, HARM), isAgain ? null : asked);
}

/** "What do we say in the first meeting", of whoever has a mentor or is one, and "cancel the thing with Lena"; null to all else. */
export async function answerOfTheirs({
  context,
  told,
  speech,
  here,
  dialogue,
  read,
}: HeardAndRead): Promise<Answered | null> {
  const { words } = saidIn(told.text, context.say.locale);
  const { callOff, firstMeeting } = OF_THEIRS[context.say.locale];
  const isOfPair = firstMeeting.test(words) && dialogue.standings.includes("pairing");
  const act = isOfPair ? "mentor-question" : callOff.test(words) ? "cannot-come" : null;
  if (act === null || !here.member) return null;
  // Who gave somebody a challenge may mean that one.
  const isOfGiven = read.isSure && read.decision.kind === "act" && speech.needs.has(read.decision.act);
  if (isOfGiven) return null;
  const reply = await perform(context, speech, act, { here, told, slots: NO_SLOTS });
  return plainly(messageOf(reply), told, act);
}
const OF_THEIRS: Readonly<Record<Locale, { readonly callOff: RegExp; readonly firstMeeting: RegExp }>> = {
  en: { callOff: CALL_OFF, firstMeeting: FIRST_MEETING },
};
