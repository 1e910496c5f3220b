/** An answer that comes late, because Slack did not take it when somebody waited for it. */
import type { AnswerView } from "#src/app/answers.ts";
import type { Say } from "#src/app/texts.ts";
import { escapeMrkdwn } from "../escape.ts";
import { clockTime } from "../when.ts";
import { actions, button, type KnownBlock, section } from "./kit.ts";
import type { Posted } from "./notice-message.ts";
import { nudgeMessage } from "./nudge-message.ts";

/** What was kept, else the challenge as it is now, else how to go on. */
export function answerMessage(say: Say, { since, zone, threadTs, kept, ask }: AnswerView): Posted {
  const thread = threadTs ? { threadTs } : {};
  const time = clockTime(since, zone);
  if (kept) {
    const title = escapeMrkdwn(kept.title);
    return {
      ...thread,
      text: say("answer.kept_fallback", { title }),
      blocks: [
        section(say("answer.kept_md", { time, title })),
        actions(button(say("chat.add_words"), "reflection.edit", kept.id)),
      ],
    };
  }
  const intro = say(ask ? "answer.where_md" : "answer.nothing_md", { time });
  const now: KnownBlock[] = ask ? nudgeMessage(say, ask).blocks : [];
  return { ...thread, text: say("answer.fallback"), blocks: [section(intro), ...now] };
}
