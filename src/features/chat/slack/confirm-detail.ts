/** What a button would come to, in a line under the question: until when a pause would last, which topic was named. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { pauseAhead } from "#src/features/onboarding/slack/pause-ahead.ts";
import { topicWished } from "#src/language/topic-told.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import type { Decision } from "../rules/decide.ts";

/** Null where there is nothing more to say of it. */
export async function detailOf(context: Context, decision: Decision, text: string): Promise<string | null> {
  if (decision.kind !== "confirm") return null;
  if (decision.act === "pause") return pauseAhead(context, text);
  const topic = decision.act === "wish-topic" ? topicWished(text) : null;
  return topic && context.say("chat.confirm_topic_md", { topic: escapeMrkdwn(topic.words) });
}
