/** Answers short questions of a member: whether a plan stands in the calendar, where a goal goes, what was kept, and the like. */
import { planStateOf } from "#src/features/weekly/rules/plan-state.ts";
import { plannedWhen } from "#src/features/weekly/slack/plan-over.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { type ShortQuestion, shortQuestionIn } from "../rules/short-questions.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

/** What is counted of each. */
const ACTS: Readonly<Record<ShortQuestion, string>> = {
  calendar: "next-meeting",
  goal: "career",
  kept: "recent",
  "how-sent": "prepare",
};

/** Null to all other messages, and to whoever tells something heavy beside it. */
export async function answerShortQuestion(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, weight } = heard;
  const by = { isPlanned: here.situation === "planned", locale: context.say.locale };
  const asked = here.member && weight.lifeNews === null ? shortQuestionIn(told.text, by) : null;
  const message = asked && (await messageFor(heard, asked));
  if (!asked || !message) return null;
  const act = ACTS[asked];
  return counting(speech, here.situation)(act, plainly(message, told, act));
}

async function messageFor(heard: Heard, asked: ShortQuestion): Promise<Message | null> {
  const { context, told, speech, here } = heard;
  const { deps, say } = context;
  const { current } = here;
  const doing = (...acts: readonly ("career" | "prepare" | "next-meeting")[]) =>
    actions(...acts.map((act, at) => button(say(`chat.acts.${act}`), at === 0 ? "chat.do" : "chat.do-other", act)));
  switch (asked) {
    case "calendar": {
      const state = planStateOf(current, deps.clock.now()) === "planned" ? "planned" : "other";
      const title = escapeMrkdwn(current?.challenge.title ?? "");
      const when = plannedWhen(say.locale, current);
      return textMessage(say("chat.short.calendar_md", { state, title, when }), doing("next-meeting"));
    }
    case "goal":
      return textMessage(say("chat.short.goal_md"), doing("career"));
    case "kept":
      return messageOf(await perform(context, speech, "recent", { here, told, slots: NO_SLOTS }));
    case "how-sent":
      return current && textMessage(say("chat.short.how_sent_md"), doing("prepare"));
  }
}
