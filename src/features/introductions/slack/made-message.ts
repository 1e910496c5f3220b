/** What both read in their group DM: who, why, the question, times to choose from, and a small sheet. */
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, divider, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import type { AskReason } from "../rules/pick-host.ts";
import { hasEnded } from "../rules/types.ts";
import type { IntroductionView } from "../use-cases/messages.ts";
import { momentFor } from "./times.ts";

export function madeMessage(say: Say, view: IntroductionView): Message {
  const { introduction, host, reason } = view;
  const asker = mention(introduction.askerUserId);
  const hostMention = host === null ? say("introductions.somebody") : mention(host);
  const { question, why } = introduction;
  return {
    text: say("introductions.made.fallback"),
    blocks: [
      section(say("introductions.made.text_md", { asker, host: hostMention, question: quotedLines(question) })),
      ...(why === "" ? [] : [section(say("introductions.made.why_md", { why: quotedLines(why) }))]),
      ...(reason
        ? [section(say("introductions.made.host_md", { host: hostMention, reason: reasonText(say, reason) }))]
        : []),
      divider(),
      ...timeBlocks(say, view),
      ...(hasEnded(introduction.status) ? [] : [divider(), section(say("introductions.made.sheet_md"))]),
    ],
  };
}

/** Each time stands in a line of its own, as Slack draws it in each reader's zone and a button cannot. */
function timeBlocks(say: Say, { introduction, times, zone }: IntroductionView): KnownBlock[] {
  const { id, meetAt, status } = introduction;
  if (meetAt !== null) {
    const time = momentFor(say.locale, meetAt, zone);
    const chosen = section(say("introductions.made.chosen_md", { time, minutes: MEETING_MINUTES }));
    return hasEnded(status)
      ? [chosen]
      : [chosen, actions(button(say("introductions.made.call_off"), "introductions.call-off", id))];
  }
  if (hasEnded(status)) return [section(say("introductions.made.over_md"))];
  if (times.length === 0) return [section(say("introductions.made.none_md", { minutes: MEETING_MINUTES }))];
  return [
    section(say("introductions.made.times_md", { minutes: MEETING_MINUTES })),
    ...times.map((at, index) =>
      section(
        momentFor(say.locale, at, zone),
        button(say("introductions.made.pick"), `introductions.choose.${index + 1}`, `${id}|${at.toISOString()}`),
      ),
    ),
  ];
}

function reasonText(say: Say, reason: AskReason): string {
  switch (reason.kind) {
    case "department":
      return say("introductions.made.reasons.department", {
        department: say(`introductions.departments.${reason.department}`),
      });
    case "topic":
      return say("introductions.made.reasons.topic", { topic: escapeMrkdwn(reason.topic) });
    case "named":
      return say("introductions.made.reasons.named");
  }
}
