/** Answers a yes or a no to whoever asks, said with their name or with what they ask for: "no to Omar", "Maya yes, Omar not this time". Nothing is sent by it. */
import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import { foldText } from "#src/language/fold.ts";
import { listOf } from "#src/language/lists.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, section, textMessage, withoutMarks } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { namesOf } from "#src/slack/names.ts";
import { KEEPING } from "../rules/held-offers.ts";
import { speaksOfSharing } from "../rules/keeping-told.ts";
import {
  answersAll,
  answersIn,
  answersNamed,
  type SaidAnswer,
  speaksOfAll,
  speaksOfThere,
  undecidedAmong,
} from "../rules/said-answer.ts";
import { ANSWERING, type Answering } from "../rules/waiting.ts";
import { type Heard, markedAsQuestion, menu, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";
import { keptLast } from "./undo.ts";
import { oneQuestion, waitingMessage } from "./waiting.ts";
import { itemBlocks } from "./waiting-blocks.ts";

/** So many are answered at once. */
const MOST = 3;

/** The answer where a message is plainly that; null for any other. */
export async function answerNamed({ context, told, talk, dialogue }: Heard): Promise<Answered | null> {
  const { deps, say, person } = context;
  // "Yes, Grace can see that" is said of what was offered to be kept, whatever Grace asks.
  if (isOfKeeping(talk) && speaksOfSharing(told.text, say.locale)) return null;
  const given = (dialogue.settled ?? []).filter(({ questions }) => questions?.[YES_BACK] !== undefined);
  if (dialogue.waiting.length + given.length === 0) return null;
  if (answersIn(told.text, say.locale) === null && !speaksOfAll(told.text, say.locale)) return null;
  const isOfThere = speaksOfThere(foldText(told.text), say.locale);
  const asked = dialogue.waiting.filter(({ standing }) => (standing === "guest-unconfirmed") === isOfThere);
  const waiting = [...asked, ...(isOfThere ? [] : given)];
  const users = [...new Set(waiting.flatMap(({ userId }) => userId ?? []))];
  const names = await namesOf(deps, person, { users, channels: [] });
  const by = { nameOf: (id: string): string => names.get(id) ?? "", locale: say.locale };
  const ofAll = isOfThere || isFree(talk) ? answersAll(told.text, asked, by) : [];
  const found = ofAll.length > 0 ? ofAll : answersNamed(told.text, waiting, by);
  const [first] = found;
  if (!first) return null;
  if (found.some(({ one }) => given.includes(one))) return takenBack(context, told, found);
  const undecided = undecidedAmong(told.text, asked, by).flatMap(({ userId }) =>
    userId === null ? [] : [mention(userId)],
  );
  const line =
    undecided.length > 0 ? say("chat.waiting.undecided_md", { people: listOf(say.locale, undecided) }) : null;
  return answerEach(context, told, found, line);
}

/** A yes or a no to each of them, by its own buttons. @param line what is said behind them. */
export async function answerEach(
  context: Heard["context"],
  told: Heard["told"],
  found: readonly SaidAnswer<Waiting>[],
  line: string | null = null,
): Promise<Answered> {
  const { say } = context;
  const behind = line === null ? [] : [section(line)];
  const [first] = found;
  if (first && found.length === 1) {
    const act = actOf(first);
    const { one } = first;
    const message = await waitingMessage(context, act, { all: [one], others: [one] }, told);
    return markedAsQuestion(plainly({ ...message, blocks: [...message.blocks, ...behind] }, told, act));
  }
  const shown = found.slice(0, MOST);
  const questions = shown.map((answer) => oneQuestion(say, actOf(answer), answer.one));
  const blocks = shown.flatMap((answer, at) => {
    const question = questions[at] ?? "";
    // What is the same for all of them is said once.
    const asked = question === questions[at - 1] ? [] : [section(question)];
    return [...asked, ...itemBlocks(say, answer.one, actOf(answer), `.${at + 1}`)];
  });
  const text = [...new Set(questions)].join(" ");
  return menu({ text: withoutMarks(text), blocks: [...blocks, ...behind].slice(0, LIMITS.blocksPerMessage) }, told, []);
}

/** Nothing was offered that "both" could be said of, but what waits. */
export function isFree({ offers, act }: Heard["talk"]): boolean {
  return offers.length === 0 || ANSWERING.some((one) => one === act);
}

/** Whether what was told is offered to be kept, or was just kept. */
function isOfKeeping(talk: Heard["talk"]): boolean {
  return talk.offers.some(({ action, isHeld }) => KEEPING.has(action) && !isHeld) || keptLast(talk) !== undefined;
}

/** A no to whoever has their yes: it can be taken back. What is said beside it is answered by its own words. */
function takenBack(
  { say }: Heard["context"],
  told: Heard["told"],
  found: readonly SaidAnswer<Waiting>[],
): Answered | null {
  const [only] = found;
  const question = only?.one.questions?.[YES_BACK];
  if (!only || found.length > 1 || only.answer !== "no" || question === undefined) return null;
  const keep = button(say("mentor.said.keep"), "chat.leave", "chat");
  const buttons = only.one.answers.map(({ label, action, value }) => button(label, action, value, "primary"));
  return markedAsQuestion(plainly(textMessage(question, actions(...buttons, keep)), told, "asked-no"));
}
const YES_BACK = "yes-back";

function actOf({ answer, one }: SaidAnswer<Waiting>): Exclude<Answering, "asked-who"> {
  if (one.standing === "guest-unconfirmed") return answer === "yes" ? "guest-came" : "guest-missed";
  return answer === "yes" ? "asked-yes" : "asked-no";
}
