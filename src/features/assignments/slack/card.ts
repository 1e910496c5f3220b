import { defineCard } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { context, type Message, section } from "#src/slack/kit/blocks.ts";
import { titled } from "#src/slack/kit/titled.ts";
import { type AssignmentCardView, assignmentCardView } from "../use-cases/messages.ts";

export const assignmentCard = defineCard({
  subject: "assignment",
  undeliveredAs: { card: "undelivered.what.card" },
  load: assignmentCardView,
  render: cardMessage,
});

/** What the channel sees: what is asked, of whom and why, and how many took it on. Never who did not. */
function cardMessage(say: Say, view: AssignmentCardView): Message {
  const day = weekdayAndDate(say.locale, view.due);
  const asks = say("assign.card.asks_md", {
    assigner: mention(view.assigner),
    people: listOf(say.locale, view.assignees.map(mention)),
    ...titled(view.title, view.task),
  });
  const due =
    view.protected === null
      ? say("assign.card.due", { day })
      : say("assign.card.due_protected", { day, minutes: view.protected });
  const state = stateText(say, view);
  return {
    text: say("assign.card.fallback", { title: escapeMrkdwn(view.title), day }),
    blocks: [
      section(asks),
      section(say("assign.card.why_md", { why: quotedLines(view.why) })),
      context(due, ...(state === null ? [] : [state])),
    ],
  };
}

/** One person: taken on, done, or nothing; several: two numbers. */
function stateText(say: Say, { numbers }: AssignmentCardView): string | null {
  const { asked, took, did } = numbers;
  if (took === 0) return null;
  if (asked > 1) return say("assign.card.several", { asked, took, did });
  return did > 0 ? say("assign.card.one_done") : say("assign.card.one_taken");
}
