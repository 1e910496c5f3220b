/** Answers small talk that asks for nothing: good wishes, a goodbye, a laugh, a sigh. What was asked before it stays asked. */
import { pauseText } from "#src/features/onboarding/slack/settings-summary.ts";
import { actionsOf, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { KEEPING } from "../rules/held-offers.ts";
import { type SmallTalk, smallTalkIn } from "../rules/small-talk.ts";
import { again, type Heard, menu, plainly } from "./answer-steps.ts";
import { lostMessage, turned } from "./asking-back.ts";
import { buttonsOf } from "./pressing.ts";
import { type Answered, counting } from "./speech.ts";

/** What is counted of each. */
const ACTS: Readonly<Record<SmallTalk, string>> = {
  feast: "greeting",
  "new-year": "greeting",
  day: "greeting",
  parting: "greeting",
  laugh: "thanks",
  sigh: "greeting",
};

/** Null to all other messages, and where a story waits to be kept: that has an answer of its own. */
export async function answerSmallTalk(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, weight, awaited } = heard;
  const kind = weight.lifeNews === null ? smallTalkIn(told.text, context.say.locale) : null;
  if (kind === null || talk.askedOf !== null || (await awaited()) !== null) return null;
  const offers = talk.offers.filter(({ isHeld }) => !isHeld);
  if (kind !== "sigh" && offers.some(({ action }) => KEEPING.has(action))) return null;
  const count = (answered: Answered): Answered => counting(speech, here.situation)(ACTS[kind], answered);
  const isAsked = talk.isQuestion && offers.length > 0;
  if (kind === "sigh") {
    const line = context.say(turned(["chat.small_talk.sigh_1_md", "chat.small_talk.sigh_2_md"], talk.answers));
    if (!isAsked) return count(menu(lostMessage(context.say, here.situation, talk.menus, line), told, []));
    return count(again(plainly(textMessage(line, ...actionsOf(buttonsOf(offers))), told, talk.act), talk));
  }
  const answered = plainly(wordsFor(heard, kind), told, isAsked ? talk.act : ACTS[kind]);
  return count(isAsked ? again(answered, talk) : answered);
}

function wordsFor({ context: { say }, here: { member }, talk }: Heard, kind: Exclude<SmallTalk, "sigh">): Message {
  switch (kind) {
    case "feast": {
      const isAsking = member?.status === "active" && pauseText(say, member) === null;
      return textMessage(say("chat.small_talk.feast_md", { away: isAsking ? "ask" : "other" }));
    }
    case "new-year":
    case "day":
      return textMessage(say("chat.small_talk.wishes_md"));
    case "parting":
      return textMessage(say("chat.small_talk.parting_md"));
    case "laugh":
      return textMessage(say(turned(["chat.nodded_1_md", "chat.nodded_2_md", "chat.nodded_3_md"], talk.answers)));
  }
}
