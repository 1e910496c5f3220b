/** Answers what people ask of how the bot works: whether a phone will do, what comes of not answering, how others join, what a week off means. */
import { matterBefore } from "#src/features/guidance/rules/follow-up.ts";
import { pauseText, settingsSummary } from "#src/features/onboarding/slack/settings-summary.ts";
import { nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { type BotQuestion, botQuestionIn, namesChallenge } from "../rules/bot-questions.ts";
import { type Heard, type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { missed } from "./plain-asks.ts";
import { type Answered, counting } from "./speech.ts";

/** What is counted of each. */
const ACTS: Readonly<Record<BotQuestion, string>> = {
  phone: "help",
  several: "next",
  "no-answer": "privacy",
  "how-many": "help",
  "each-time": "pause",
  others: "help",
  "away-counted": "progress",
  "comes-away": "pause",
  "plan-away": "next",
  understands: "are-you-ai",
  "pass-on": "together",
  "an-hour": "how-long",
  saved: "settings",
};
const SETTINGS = "settings";
const KEPT = "recent";

/** Null to all other messages, where a pattern is sure of something else, and to whoever tells something heavy beside it. */
export async function answerBotQuestion(heard: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, read, weight } = heard;
  if (read.isSure) return null;
  const asked = weight.lifeNews === null ? botQuestionIn(told.text, context.say.locale) : null;
  if (asked === "plan-away") return here.member && missed(heard);
  const message = asked && (await messageFor(heard, asked));
  if (!asked || !message) return null;
  // A question about a pause leaves nothing to be corrected by a time.
  const act = asked === "comes-away" || asked === "each-time" ? null : ACTS[asked];
  return counting(speech, here.situation)(ACTS[asked], plainly(message, told, act));
}

async function messageFor(heard: Heard, asked: Exclude<BotQuestion, "plan-away">): Promise<Message | null> {
  const { context, told, speech, here, talk } = heard;
  const { deps, say, person } = context;
  const { member, current } = here;
  switch (asked) {
    case "phone":
      return textMessage(say("chat.bot.phone_md"));
    case "several":
      return textMessage(
        say("chat.bot.several_md"),
        ...(member && !current ? [actions(button(say("home.get_one"), "nudge.next", "chat"))] : []),
      );
    case "no-answer":
      return textMessage(say("chat.bot.no_answer_md"));
    case "how-many":
      return textMessage(say("chat.bot.how_many_md", { count: deps.catalogues.of(person.workspaceId).all.length }));
    case "each-time":
      return member && textMessage(say("chat.bot.each_time_md"));
    case "others":
      return textMessage(say("chat.bot.others_md"));
    case "away-counted":
      return member && textMessage(say("chat.bot.away_counted_md"));
    case "comes-away":
      return member && comesAway(say, member);
    case "understands":
      return messageOf(await perform(context, speech, ACTS.understands, { here, told, slots: NO_SLOTS }));
    case "pass-on": {
      if (!current || (isOfWords(talk.act) && !namesChallenge(told.text, say.locale))) return null;
      const title = escapeMrkdwn(current.challenge.title);
      return textMessage(
        say("chat.bot.pass_on_md", { title }),
        actions(
          button(say("chat.acts.together"), "chat.do", "together"),
          button(say("chat.acts.skip"), "chat.do-other", "skip"),
        ),
      );
    }
    case "an-hour":
      return (
        member &&
        textMessage(
          say("chat.bot.an_hour_md"),
          ...(current ? [actions(button(say("chat.acts.smaller"), "chat.do", "smaller"))] : []),
        )
      );
    case "saved": {
      if (!member) return null;
      if (talk.act !== SETTINGS)
        return messageOf(await perform(context, speech, KEPT, { here, told, slots: NO_SLOTS }));
      const form = actions(button(say("menu.settings"), "settings.open", "chat"));
      const text = say("chat.bot.saved_md");
      return { text, blocks: [section(text), section(settingsSummary(say, member)), form] };
    }
  }
}

/** After words that somebody could send, those may be what is passed on. */
const isOfWords = (act: string | null): boolean => WITH_WORDS.has(act ?? "") || matterBefore(act) !== null;
const WITH_WORDS: ReadonlySet<string> = new Set(["draft", "prepare", "what-to-ask"]);

/** Whether something comes while they are away: not during a pause. */
function comesAway(say: Say, member: Member): Message {
  const pause = pauseText(say, member);
  const isActive = member.status === "active";
  const state = isActive ? (pause === null ? (member.nextNudgeAt ? "active" : "other") : "later") : "paused";
  const next = member.nextNudgeAt ? nextWords(say, member) : "";
  return textMessage(say("chat.bot.comes_away_md", { state, pause: pause ?? "", next }));
}
