import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import type { TakenBack } from "../use-cases/answer.ts";
import type { AssignReceipt, Reached } from "../use-cases/assign.ts";
import type { OpenSeats } from "../use-cases/open-seats.ts";
import { openSeatLines } from "./open-seats.ts";

/** Who gets it and how, with the way back. Shown to whoever gave it, alone. */
export function receiptMessage(say: Say, receipt: AssignReceipt, open: OpenSeats): Message {
  const named = (reached: Reached): string[] =>
    receipt.people.filter((one) => one.reached === reached).map(({ userId }) => mention(userId));
  const brought = named("brought");
  const invited = named("invited");
  const before = named("not-twice");
  const lines = [
    say("assign.receipt_md", { title: escapeMrkdwn(receipt.title) }),
    ...(brought.length > 0 ? [say("assign.receipt_brought_md", { people: listOf(say.locale, brought) })] : []),
    ...(invited.length > 0
      ? [say("assign.receipt_invited_md", { people: listOf(say.locale, invited), count: invited.length })]
      : []),
    ...(before.length > 0
      ? [say("assign.receipt_not_twice_md", { people: listOf(say.locale, before), count: before.length })]
      : []),
  ];
  const text = lines.join("\n");
  return textMessage(
    text,
    ...openSeatLines(say, open),
    actions(button(say("assign.take_back"), "assignment.take-back", receipt.assignmentId)),
  );
}

/** What came of taking it back. */
export function takenBackMessage(say: Say, { title, kept, takenBack }: TakenBack): Message {
  const safe = escapeMrkdwn(title);
  if (kept.length > 0) {
    return textMessage(
      say("assign.taken_back_kept_md", { people: listOf(say.locale, kept.map(mention)), title: safe }),
    );
  }
  return textMessage(
    takenBack.length > 0 ? say("assign.taken_back_md", { title: safe }) : say("assign.taken_back_late_md"),
  );
}
