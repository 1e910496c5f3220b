/** An answer that comes late, because Slack did not take it when somebody waited for it. */

import { z } from "zod";
import { OWED_ANSWER } from "#src/delivery/answers.ts";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { clockTime, moment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type MessageToPost, section } from "#src/slack/kit/blocks.ts";
import { type LateAnswerView, lateAnswerToSend } from "../use-cases/late-answer.ts";

/** The answer to somebody that Slack did not take. */
export const lateAnswer = defineMessage({
  kind: OWED_ANSWER,
  payload: z.object({ since: z.string(), threadTs: z.string().nullable() }),
  reportedAs: "health.kinds.answer",
  isAwaited: true,
  load: lateAnswerToSend,
  render: lateAnswerMessage,
});

/** What was kept, else which challenge there is now, else how to go on. */
function lateAnswerMessage(say: Say, { since, zone, threadTs, kept, ask }: LateAnswerView): MessageToPost {
  const thread = threadTs ? { threadTs } : {};
  const time = clockTime(say.locale, since, zone);
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
  if (!ask) return { ...thread, text: say("answer.fallback"), blocks: [section(say("answer.nothing_md", { time }))] };
  // The challenge is shown in its own message alone, which is drawn anew: buttons for it here would stay when it is over.
  const { challenge, nudge, plan, member } = ask;
  const words = { time, title: escapeMrkdwn(challenge.title) };
  const isPlanned = nudge.status === "planned" && plan !== null;
  const where = isPlanned
    ? say("answer.planned_md", { ...words, when: moment(say.locale, plan.plannedAt, member) })
    : say("answer.waits_md", words);
  const show = actions(button(say("menu.next"), "nudge.next", "chat"));
  return { ...thread, text: say("answer.fallback"), blocks: [section(where), show] };
}
