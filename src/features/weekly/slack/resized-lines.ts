/** What a smaller or bigger size of a challenge means, in other words than its own. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { resultLine } from "./nudge-message.ts";

/** Its first bite says itself what is done: what it is a bite of, and how it may be asked, says more than the same words. */
export function resizedLines(say: Say, challenge: Challenge, offered: Challenge): readonly string[] {
  const [question] = offered.questions;
  if (challenge.task !== offered.tiny)
    return [say("before.meaning.resized_md", { task: escapeMrkdwn(challenge.task) }), resultLine(say, challenge)];
  return [
    say("before.meaning.bite_md", { whole: escapeMrkdwn(offered.title), task: escapeMrkdwn(offered.task) }),
    ...(question ? [say("before.meaning.bite_question_md", { question: escapeMrkdwn(question) })] : []),
    resultLine(say, challenge),
  ];
}
