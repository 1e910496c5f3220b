/** Something weighs, and nobody knows what: one short question in place of talk of work. Nothing is done or kept, and a wrong guess costs one tap. */
import { toWhoListens } from "#src/features/guidance/slack/answers.ts";
import { button, textWithButtons } from "#src/slack/kit/blocks.ts";
import { wishOf } from "../rules/heard-first.ts";
import { LABELS } from "./act-labels.ts";
import { type HeardAndRead, markedAsQuestion, plainly, type Step } from "./answer-steps.ts";
import { labelOf, valueOf } from "./asking-back.ts";
import type { Answered } from "./speech.ts";

export const UNNAMED_WEIGHT: Step<HeardAndRead> = {
  name: "unnamed-weight",
  answers: "any",
  answer: (message) => Promise.resolve(answerUnnamed(message)),
};

/** Whom they can talk to, and what they may have wished: a "yes" is for the first. */
function answerUnnamed({ context: { say }, told, read, weight }: HeardAndRead): Answered | null {
  if (weight.unnamed === null) return null;
  const act = read.isSure ? wishOf(read.decision) : null;
  const wish = act !== null && act in LABELS && !KEEPING.has(act) ? [act] : [];
  const message = textWithButtons(say("guidance.unnamed.asked_md"), [
    toWhoListens(say),
    ...wish.map((one) => button(labelOf(say, one), "chat.do-other", valueOf(one, told))),
    button(say("guidance.unnamed.work"), "chat.neither", "chat"),
  ]);
  return markedAsQuestion(plainly(message, told, null));
}
/** What would keep the words, or tell of them. */
const KEEPING: ReadonlySet<string> = new Set(["log", "done", "not-done", "reply"]);
