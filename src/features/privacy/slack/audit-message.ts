/** What happened and concerns a person, worded kindly. What somebody was never told is not told here either. */

import { titleIn } from "#src/features/team/slack/mentee-blocks.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentIn } from "#src/slack/dates.ts";
import { channelMention, mention } from "#src/slack/escape.ts";
import { context, type Message, section } from "#src/slack/kit/blocks.ts";
import type { AuditTrail } from "../use-cases/audit-trail.ts";

/** Lines in one block of three thousand characters. */
const LINES = 10;

export function historyMessage(say: Say, happened: AuditTrail, viewer: string, catalogue: Catalogue): Message {
  const told = happened.changes.flatMap((change) => {
    const what = wordsOf(say, change, viewer, catalogue);
    return what ? [say("history.line", { when: momentIn(say.locale, change.at, happened.zone), what })] : [];
  });
  const shown = told.slice(0, happened.limit);
  const parts = Array.from({ length: Math.ceil(shown.length / LINES) }, (_, index) =>
    shown.slice(index * LINES, (index + 1) * LINES).join("\n"),
  );
  return {
    text: say("history.fallback"),
    blocks: [
      section(say("history.intro_md")),
      ...(parts.length > 0 ? parts.map((part) => section(part)) : [section(say("history.nothing_md"))]),
      ...(told.length > shown.length ? [context(say("history.more"))] : []),
    ],
  };
}

/** A change in words; null where it tells this reader nothing, such as a turn that only the other one could see. */
function wordsOf(say: Say, change: AuditEntry, viewer: string, catalogue: Catalogue): string | null {
  const { subject, actorUserId, before, after } = change;
  const who =
    actorUserId === null ? say("history.bot") : actorUserId === viewer ? say("history.you") : mention(actorUserId);
  const status = wordIn(after, "status");
  switch (subject) {
    case "manager": {
      const named = wordIn(after ?? before, "managerUserId");
      const manager = named === viewer ? say("history.you") : mention(named);
      if (actorUserId === viewer)
        return after
          ? say("history.manager_named_own_md", { manager })
          : say("history.manager_removed_own_md", { manager });
      return after
        ? say("history.manager_named_md", { who, manager })
        : say("history.manager_removed_md", { who, manager });
    }
    case "door": {
      const title = titleIn(say, catalogue, wordIn(after, "challengeId"));
      if (status === "asked") return say("history.door_asked_md", { who, title });
      return status === "opened"
        ? say("history.door_opened_md", { who, title })
        : say("history.door_closed_md", { title });
    }
    case "thanks":
      if (!after) return say("history.thanks_removed_md", { who });
      return before ? say("history.thanks_changed_md", { who }) : say("history.thanks_given_md", { who });
    case "assignment": {
      const word = ASSIGNMENT_WORDS[status];
      // Waiting for its turn and lying before the person look the same from outside.
      if (!word || (word === ASSIGNMENT_WORDS[wordIn(before, "status")] && actorUserId !== viewer)) return null;
      const title = titleIn(say, catalogue, wordIn(after, "challengeId"));
      return say(`history.assignment.${word}_md`, { who, title });
    }
    case "channel-challenge":
      return channelChallengeWords(say, change, who);
    case "policy":
      return say("history.policy_md", { who });
    case "challenge":
      return say("history.challenge_md", { who });
  }
}

/** Somebody's own part is read by that person alone; the challenge itself by who started it. */
function channelChallengeWords(say: Say, { before, after }: AuditEntry, who: string): string {
  const [was, is] = [wordIn(before, "status"), wordIn(after, "status")];
  if ("isShared" in (after ?? before ?? {})) {
    if (!after) return say("history.channel_challenge.left_md");
    if (was === is) return say("history.channel_challenge.shared_md");
    return say(is === "joined" ? "history.channel_challenge.joined_md" : "history.channel_challenge.done_md");
  }
  const channel = channelMention(wordIn(after, "channel"));
  if (!before) return say("history.channel_challenge.started_md", { who, channel });
  if (was !== is)
    return say(is === "running" ? "history.channel_challenge.began_md" : "history.channel_challenge.ended_md", {
      channel,
    });
  const [wasReached, isReached] = [before, after].map((state) => state?.["goalReached"]);
  return wasReached === isReached
    ? say("history.channel_challenge.changed_md", { who, channel })
    : say("history.channel_challenge.reached_md", { channel });
}

function wordIn(data: AuditEntry["after"], name: string): string {
  const value = data?.[name];
  return typeof value === "string" ? value : "";
}

/** "Not now" is all that is said of a no, whenever it comes. */
const ASSIGNMENT_WORDS: Readonly<Record<string, "brought" | "accepted" | "suggested" | "done" | "not_now" | "ended">> =
  {
    invited: "brought",
    queued: "brought",
    offered: "brought",
    suggested: "suggested",
    accepted: "accepted",
    done: "done",
    dropped: "not_now",
    // What those who gave are told (src/features/assignments/rules/visibility.ts).
    brought: "brought",
    in: "accepted",
    "not-now": "not_now",
    "taken-back": "ended",
    "no-answer": "ended",
    declined: "not_now",
    withdrawn: "ended",
    expired: "ended",
  };
