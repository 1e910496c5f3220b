/** What is said of channel challenges besides the card: lines in its thread, summaries, suggestions, and trouble. */

import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { CHANNEL_UNREACHABLE } from "#src/kernel/unreachable.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { channelMention, escapeMrkdwn } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { titled } from "#src/slack/kit/titled.ts";
import { LIMITS } from "#src/slack/limits.ts";
import type { ChallengeSummary, ChannelChallenge } from "../rules/types.ts";
import {
  challengeUndeliverable,
  goalToSend,
  type LineView,
  linePosted,
  lineToSend,
  postedLine,
  suggestionsToSend,
  suggestionsUndeliverable,
  summaryToSend,
  troubleToSend,
} from "../use-cases/messages.ts";

/** Opens the form of thanks for one reflection. */
const THANKS_ACTION = "thanks.open";
/** Sections of a summary; the thread has all lines. */
const MAX_LINE_SECTIONS = 8;

const About = z.object({ challengeId: z.string() });
/** Into the channel of a challenge. When that is out of reach the challenge ends, and its creator is told. */
const inChannel = {
  reportedAs: "health.kinds.channel",
  undeliverable: challengeUndeliverable,
  toldOtherwise: CHANNEL_UNREACHABLE,
} as const;

/** One person's shared line, in the thread. */
const line = defineMessage({
  ...inChannel,
  kind: "challenge-line",
  payload: About.extend({ userId: z.string() }),
  undeliveredAs: { line: "undelivered.what.line" },
  load: lineToSend,
  loadPosted: postedLine,
  render: (say, { threadTs, isWithdrawn, ...view }) => ({
    ...lineMessage(say, view),
    ...(threadTs === null ? {} : { threadTs }),
    isWithdrawn,
  }),
  posted: linePosted,
});

const goal = defineMessage({
  ...inChannel,
  kind: "challenge-goal",
  payload: About,
  undeliveredAs: { goal: "undelivered.what.goal" },
  load: goalToSend,
  render: (say, view) => ({
    ...textMessage(say("challenge.goal_reached_md", { goal: view.goal })),
    threadTs: view.threadTs,
  }),
});

const summary = defineMessage({
  ...inChannel,
  kind: "challenge-summary",
  payload: About,
  undeliveredAs: { summary: "undelivered.what.summary" },
  // Where it stands is known for as long as the lines in it are theirs who shared them.
  isToldOnce: true,
  load: summaryToSend,
  loadPosted: summaryToSend,
  render: (say, { summary, comesAgainOn }) => summaryMessage(say, summary, comesAgainOn),
});

/** To its creator: somebody deleted the card, or the channel is out of reach. */
const trouble = defineMessage({
  kind: "challenge-trouble",
  payload: About.extend({ trouble: z.enum(["card-deleted", "channel-lost"]) }),
  reportedAs: "health.kinds.channel",
  load: troubleToSend,
  render: (say, view) => troubleMessage(say, view.summary.challenge, view.trouble === "card-deleted"),
});

/** Three to choose from, in the channel. */
const suggestions = defineMessage({
  kind: "challenge-suggestions",
  payload: z.object({ month: z.string() }),
  reportedAs: "health.kinds.suggestions",
  undeliveredAs: { suggestions: "undelivered.what.suggestions" },
  load: suggestionsToSend,
  render: (say, { month, entries }) => suggestionsMessage(say, month, entries),
  undeliverable: suggestionsUndeliverable,
  toldOtherwise: CHANNEL_UNREACHABLE,
});

/** To whoever asked for them: the channel is out of reach. */
const suggestionsTrouble = defineMessage({
  kind: "suggestions-trouble",
  payload: z.object({ channel: z.string() }),
  reportedAs: "health.kinds.suggestions",
  load: (_, { content }) => Promise.resolve(content),
  render: (say, { channel }) => textMessage(say("challenge.suggestions_lost_md", { channel: channelMention(channel) })),
});

export const challengeMessages = [line, goal, summary, trouble, suggestions, suggestionsTrouble];

/** One person's shared line. Thanks can be said where it is an entry in a log. */
function lineMessage(say: Say, { line, reflectionId }: LineView): Message {
  const text = say("challenge.line_md", { name: escapeMrkdwn(line.name), text: escapeMrkdwn(line.text) });
  const thanks = reflectionId ? button(say("challenge.thanks"), THANKS_ACTION, reflectionId) : undefined;
  return { text, blocks: [section(text, thanks)] };
}

/** How it went for all together; only what people chose to share is in it. */
function summaryMessage(say: Say, summary: ChallengeSummary, again: CalendarDate | null): Message {
  const { challenge, joined, did, lines } = summary;
  const title = escapeMrkdwn(challenge.title);
  const numbers = say("challenge.summary_numbers_md", { joined, did });
  const { goal, goalReachedAt } = challenge;
  const head = [say("challenge.summary_md", { title, numbers })];
  if (goal !== null && goalReachedAt) head.push(say("challenge.summary_goal_md", { goal }));
  const { sections, isCut } = inSections(
    lines.map(
      ({ name, text }) => `• ${say("challenge.line_md", { name: escapeMrkdwn(name), text: escapeMrkdwn(text) })}`,
    ),
  );
  const shared: KnownBlock[] =
    lines.length > 0
      ? [section(say("challenge.summary_lines_md")), ...sections.map((text) => section(text))]
      : did > 0
        ? [section(say("challenge.summary_nothing_md"))]
        : [];
  return {
    text: say("challenge.summary_fallback", { title }),
    blocks: [
      section(head.join("\n")),
      ...shared,
      ...(isCut ? [context(say("challenge.summary_more_md"))] : []),
      ...(again ? [context(say("challenge.summary_again_md", { day: weekdayAndDate(say.locale, again) }))] : []),
    ],
  };
}

function troubleMessage(say: Say, challenge: ChannelChallenge, isCardDeleted: boolean): Message {
  const { id } = challenge;
  const values = { title: escapeMrkdwn(challenge.title), channel: channelMention(challenge.channel) };
  if (!isCardDeleted) return textMessage(say("challenge.channel_lost_md", values));
  const text = say("challenge.card_deleted_md", { ...values, day: weekdayAndDate(say.locale, challenge.endsOn) });
  return textMessage(
    text,
    actions(
      button(say("challenge.post_again"), "challenge.post-again", id, "primary"),
      button(say("challenge.stop_one"), "challenge.stop", id),
    ),
  );
}

function suggestionsMessage(say: Say, month: string, entries: readonly Challenge[]): Message {
  return {
    text: say("challenge.suggestions_fallback"),
    blocks: [
      section(say("challenge.suggestions_md")),
      ...entries.map(({ id, title, task, minutes }, index) =>
        section(
          say("challenge.suggestion_md", { ...titled(title, task), minutes }),
          button(say("challenge.suggestion_start"), `challenge.take.${index + 1}`, `${month} ${id}`),
        ),
      ),
    ],
  };
}

/** Several that could be stopped, each with its button. */
export function stopMessage(say: Say, challenges: readonly ChannelChallenge[]): Message {
  const text = say("challenge.stop_which_md");
  return textMessage(
    text,
    ...challenges
      .slice(0, LIMITS.blocksPerMessage - 1)
      .map(({ id, title }) =>
        section(`*${escapeMrkdwn(title)}*`, button(say("challenge.stop_one"), "challenge.stop", id)),
      ),
  );
}

/** Lines together in as few sections as their length allows. */
function inSections(lines: readonly string[]): { readonly sections: readonly string[]; readonly isCut: boolean } {
  const sections: string[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + line.length < LIMITS.sectionText) {
      sections[sections.length - 1] = `${last}\n${line}`;
    } else sections.push(line);
  }
  return { sections: sections.slice(0, MAX_LINE_SECTIONS), isCut: sections.length > MAX_LINE_SECTIONS };
}
