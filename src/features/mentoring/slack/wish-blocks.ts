/** A wish for a mentor as the mentee sees it: whom they can pick, whom they asked, or that there is nobody yet. */

import type { MatchReason } from "#src/features/matching/rules/score.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import type { ShownBecause } from "../rules/types.ts";
import type { MentorCandidate } from "../use-cases/candidates.ts";
import type { WishView } from "../use-cases/overview.ts";
import { onOneLine } from "./words.ts";

/** @param because why others are shown; null where the mentee asked a moment ago, or looks themselves. */
export function wishMessage(say: Say, view: WishView, because: ShownBecause | null = null): Message {
  return { text: say("mentor.fallback"), blocks: wishBlocks(say, view, because) };
}

/** A wish for a mentor, with those who could be asked. */
export function wishBlocks(
  say: Say,
  { pairing, candidates }: WishView,
  because: ShownBecause | null = null,
): KnownBlock[] {
  const { id, status, mentorUserId } = pairing;
  const goal = quotedLines(pairing.goal);
  const stop = actions(button(say("mentor.wish.stop"), "mentor.withdraw", id));
  if (status === "asked")
    return [section(say("mentor.wish.asked_md", { person: mention(mentorUserId ?? ""), goal })), stop];
  if (status === "withdrawn") return [section(say("mentor.wish.withdrawn_md"))];
  if (status === "looking" || status === "nobody-found") {
    const isAfterNo = because === "not-possible";
    return [section(say(isAfterNo ? "mentor.wish.not_possible_nobody_md" : "mentor.wish.nobody_md", { goal })), stop];
  }
  if (candidates.length === 0) {
    return [
      section(say("mentor.wish.gone_md")),
      actions(
        button(say("mentor.wish.look_again"), "mentor.pick-for-me", `look ${id}`, "primary"),
        button(say("mentor.wish.withdraw"), "mentor.withdraw", id),
      ),
    ];
  }
  return [
    section(introOf(say, because, candidates.length)),
    ...candidates.map((candidate, index) =>
      section(
        say("mentor.wish.candidate_md", {
          person: mention(candidate.userId),
          about: candidate.about === "" ? "" : say("mentor.wish.about", { about: onOneLine(candidate.about) }),
          why: whyText(say, candidate),
        }),
        button(say("mentor.wish.pick"), `mentor.pick.${index + 1}`, `${id} ${candidate.userId}`),
      ),
    ),
    actions(
      button(say("mentor.wish.pick_for_me"), "mentor.pick-for-me", id),
      button(say("mentor.wish.withdraw"), "mentor.withdraw", id),
    ),
  ];
}

function introOf(say: Say, because: ShownBecause | null, count: number): string {
  if (because === "not-possible") return say("mentor.wish.again_md", { count });
  return because === "registered"
    ? say("mentor.wish.registered_md", { count })
    : say("mentor.wish.shown_md", { count });
}

function whyText(say: Say, { area, reasons }: MentorCandidate): string {
  const words = [
    ...(area ? [say("mentor.wish.reason.area", { area: say(`areas.${area}.title`) })] : []),
    ...reasons.flatMap((reason) => reasonText(say, reason) ?? []),
  ];
  return words.length > 0 ? say("mentor.wish.why", { reasons: listOf(say.locale, words) }) : "";
}

/** Null for what tells nobody why: mentors are asked for by no department, and two who met in this way lately are not shown. */
function reasonText(say: Say, reason: MatchReason): string | null {
  switch (reason.kind) {
    case "topic":
      return say("mentor.wish.reason.topic", { topics: listOf(say.locale, reason.topics.map(escapeMrkdwn)) });
    case "hours":
      return say("mentor.wish.reason.hours", { hours: Math.max(1, Math.round(reason.minutes / 60)) });
    case "free":
      return say("mentor.wish.reason.free");
    case "department":
    case "new":
      return null;
  }
}
