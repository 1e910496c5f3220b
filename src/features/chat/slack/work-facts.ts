/** Answers plain facts that somebody tells of their work: what the bot goes by, and where that is changed. Nothing is kept or changed. */
import { workText } from "#src/features/onboarding/slack/settings-summary.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { tellsOfWork } from "../rules/work-facts.ts";
import { spokenSince } from "../use-cases/situation.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { type Answered, counting } from "./speech.ts";

/** What is counted of it. */
const SETTINGS = "settings";

/** Null to all other messages, where a pattern is sure of something else, and where they may tell what came of something. */
export async function answerWorkFact(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, talk, read, weight, awaited } = message;
  const { say } = context;
  if (read.isSure || read.isGrave || weight.lifeNews !== null || talk.askedOf !== null) return null;
  if (!tellsOfWork(told.text, say.locale) || (await awaited()) !== null) return null;
  if ((await spokenSince(context.deps, here, talk)).ofOpen?.isFollowedUp) return null;
  const { member } = here;
  const settings = button(say("chat.acts.settings"), "settings.open", "chat");
  const topic = button(say("chat.acts.wish-topic"), "chat.do-other", "wish-topic");
  const answer = !member
    ? textMessage(say("chat.work_facts.newcomer_md"), actions(button(say("home.join"), "join.open", "chat", "primary")))
    : talk.act === SETTINGS
      ? textMessage(say("chat.work_facts.more_md"), actions(topic, settings))
      : textMessage(say("chat.work_facts.first_md", { work: workText(say, member) }), actions(settings, topic));
  return counting(speech, here.situation)(SETTINGS, plainly(answer, told, SETTINGS));
}
