import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, contextOf, divider, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { needLines } from "./nudge-message.ts";

/** Two others to take instead, and the way back. */
export function othersMessage(say: Say, { nudge, challenge, others }: CurrentNudge): Message {
  const entries = others.flatMap((other, index): KnownBlock[] => [
    divider(),
    section(
      `${say("nudge.heading_md", { title: escapeMrkdwn(other.title) })}\n${escapeMrkdwn(other.task)}`,
      button(say("nudge.choose"), `nudge.choose.${index + 1}`, `${nudge.id}|${other.id}`),
    ),
    ...contextOf(needLines(say, other)),
  ]);
  return {
    text: others.map(({ title }) => title).join(" / "),
    blocks: [
      section(say("nudge.others_md", { title: escapeMrkdwn(challenge.title) })),
      ...entries,
      actions(button(say("nudge.keep"), "nudge.keep", nudge.id)),
    ],
  };
}
