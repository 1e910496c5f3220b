/** Answers a yes or a no to whoever asks, said with their name or with what they ask for: "no to Omar", "Maya yes, Omar not this time". Nothing is sent by it. */
import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import { foldText } from "#src/language/fold.ts";
import { actions, button, section, textMessage, withoutMarks } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { namesOf } from "#src/slack/names.ts";
import { KEEPING } from "../rules/held-offers.ts";
import { speaksOfSharing } from "../rules/keeping-told.ts";
import { answersIn, answersNamed, type SaidAnswer, speaksOfThere } from "../rules/said-answer.ts";
import type { Answering } from "../rules/waiting.ts";
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
  if (dialogue.waiting.length + given.length === 0 || answersIn(told.text, say.locale) === null) return null;
  const isOfThere = speaksOfThere(foldText(told.text), say.locale);
  const asked = dialogue.waiting.filter(({ standing }) => (standing === "guest-unconfirmed") === isOfThere);
  const waiting = [...asked, ...(isOfThere ? [] : given)];
  const users = [...new Set(waiting.flatMap(({ userId }) => userId ?? []))];
  const names = await namesOf(deps, person, { users, channels: [] });
  const found = answersNamed(told.text, waiting, { nameOf: (id) => names.get(id) ?? "", locale: say.locale });
  const [first] = found;
  if (!first) return null;
  if (found.some(({ one }) => given.includes(one))) return takenBack(context, told, found);
  if (found.length === 1) {
    const act = actOf(first);
    const { one } = first;
    return markedAsQuestion(
      plainly(await waitingMessage(context, act, { all: [one], others: [one] }, told), told, act),
    );
  }
  const blocks = found.slice(0, MOST).flatMap((answer, at) => {
    const act = actOf(answer);
    return [section(oneQuestion(say, act, answer.one)), ...itemBlocks(say, answer.one, act, `.${at + 1}`)];
  });
  const text = found.map((answer) => oneQuestion(say, actOf(answer), answer.one)).join(" ");
  return menu({ text: withoutMarks(text), blocks: blocks.slice(0, LIMITS.blocksPerMessage) }, told, []);
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
