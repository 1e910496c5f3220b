/** What each of the two reads before a talk that they agreed on, and the host once after it. */
import type { Say } from "#src/kernel/texts.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import type { IntroductionView } from "../use-cases/messages.ts";
import { momentFor } from "./times.ts";

/** Each in their own words: whose question it is. */
export function soonMessage(say: Say, { message, introduction, host, zone }: IntroductionView): Message {
  const { id, meetAt, askerUserId } = introduction;
  const isAsker = message === "soon-asker";
  const other = isAsker ? host : askerUserId;
  const values = {
    person: other === null ? say("introductions.somebody") : mention(other),
    time: momentFor(say.locale, meetAt ?? introduction.changedAt, zone),
    minutes: MEETING_MINUTES,
    question: quotedLines(introduction.question),
  };
  return {
    text: say("introductions.soon.fallback"),
    blocks: [
      section(isAsker ? say("introductions.soon.asker_md", values) : say("introductions.soon.host_md", values)),
      actions(button(say("introductions.made.call_off"), "introductions.call-off-here", id)),
    ],
  };
}

/** One line with two buttons; it is asked once. */
export function afterHostMessage(say: Say, { introduction, zone }: IntroductionView): Message {
  const { id, meetAt, askerUserId, changedAt } = introduction;
  const values = { asker: mention(askerUserId), time: momentFor(say.locale, meetAt ?? changedAt, zone) };
  return {
    text: say("introductions.after_host.fallback"),
    blocks: [
      section(say("introductions.after_host.text_md", values)),
      actions(
        button(say("introductions.after_host.good"), "introductions.host-good", id, "primary"),
        button(say("introductions.after_host.not_met"), "introductions.host-not-met", id),
      ),
    ],
  };
}
