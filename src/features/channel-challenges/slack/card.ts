/** The card of a challenge for everybody in a channel: what, why, until when, and two numbers. */

import { defineCard } from "#src/feature-kit/define-message.ts";
import { needLines } from "#src/features/weekly/slack/nudge-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  type KnownBlock,
  type Message,
  option,
  overflow,
  section,
} from "#src/slack/kit/blocks.ts";
import type { ChallengeSummary } from "../rules/types.ts";
import { type ChallengeCardView, challengeCardUnreachable, challengeCardView } from "../use-cases/messages.ts";

export const challengeCard = defineCard({
  subject: "channel-challenge",
  undeliveredAs: { card: "undelivered.what.card" },
  load: challengeCardView,
  render: cardMessage,
  unreachable: challengeCardUnreachable,
});

/** The card as it stands now. */
function cardMessage(say: Say, view: ChallengeCardView): Message {
  const { summary } = view;
  const { challenge } = summary;
  const title = escapeMrkdwn(challenge.title);
  const text = say("challenge.card_fallback", { title });
  if (challenge.status === "ended") {
    const numbers = say("challenge.summary_numbers_md", countsOf(summary));
    return { text, blocks: [section(say("challenge.over_md", { title, numbers }))] };
  }
  if (challenge.status === "cancelled") return { text, blocks: [section(say("challenge.stopped_md", { title }))] };
  return { text, blocks: openBlocks(say, view, title) };
}

function openBlocks(say: Say, { summary, entry, comesAgainOn }: ChallengeCardView, title: string): KnownBlock[] {
  const { challenge } = summary;
  const { id, creatorUserId, endsOn } = challenge;
  const menu = overflow(
    "challenge.menu",
    option(say("challenge.end_now"), `end ${id}`),
    option(say("challenge.move_end"), `move ${id}`),
    ...(comesAgainOn ? [option(say("challenge.once_only"), `once ${id}`)] : []),
  );
  const day = weekdayAndDate(say.locale, endsOn);
  const until = creatorUserId
    ? say("challenge.until_md", { day, creator: mention(creatorUserId) })
    : say("challenge.until_unsigned_md", { day });
  const what = entry ? [`*${title}*`, escapeMrkdwn(entry.task), ...needLines(say, entry)] : [`*${title}*`];
  return [
    section(what.join("\n"), menu),
    section(say("challenge.why_md", { why: escapeMrkdwn(challenge.why) })),
    section([until, numbersOf(say, summary)].join("\n")),
    actions(
      button(say("challenge.join"), "challenge.join", id, "primary"),
      button(say("challenge.did_it"), "challenge.done", id),
    ),
    ...(comesAgainOn ? [context(say("challenge.again_md", { day: weekdayAndDate(say.locale, comesAgainOn) }))] : []),
  ];
}

function numbersOf(say: Say, summary: ChallengeSummary): string {
  const { goal, goalReachedAt } = summary.challenge;
  const counts = countsOf(summary);
  const numbers = say("challenge.numbers_md", counts);
  if (goal === null) return numbers;
  const { did } = counts;
  return `${numbers} · ${goalReachedAt ? say("challenge.goal_met_md", { did, goal }) : say("challenge.goal_md", { did, goal })}`;
}

function countsOf({ joined, did }: ChallengeSummary): { joined: number; did: number } {
  return { joined, did };
}
