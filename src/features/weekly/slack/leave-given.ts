/** A challenge that a colleague gave is left by a button that says what they hear, and by no sentence alone. */
import type { Nudge } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { assignedReason } from "../rules/assigned-reason.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";

/** Who gave it; null where nobody did, or they are not here any more. */
export function giverOf(nudge: Pick<Nudge, "reasons">): string | null {
  return assignedReason(nudge)?.by ?? null;
}

/** Asks before somebody hears of it. */
export function leaveGivenMessage(say: Say, { nudge, challenge }: CurrentNudge, giver: string): Message {
  const text = say("nudge.given_leave_md", { title: escapeMrkdwn(challenge.title), assigner: mention(giver) });
  return textMessage(
    text,
    actions(
      button(say("nudge.given_leave"), "nudge.skip", nudge.id, "primary"),
      button(say("before.times.other"), "nudge.accept", nudge.id),
      button(say("nudge.given_keep"), "nudge.keep", nudge.id),
    ),
  );
}

/** What they hear, below what is closed; empty where nobody gave it. */
export function givenTold(say: Say, nudge: Pick<Nudge, "reasons">): string {
  const giver = giverOf(nudge);
  return giver === null ? "" : `\n${say("nudge.given_told_md", { assigner: mention(giver) })}`;
}
