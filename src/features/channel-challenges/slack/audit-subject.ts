/** Challenges of channels in the audit log. */
import { type AuditSubject, wordIn } from "#src/feature-kit/audit-subject.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import { channelMention } from "#src/slack/escape.ts";
import type { ChannelChallengeStatus, ParticipantStatus } from "../rules/types.ts";

export const channelChallengeAudit: AuditSubject = {
  subject: "channel-challenge",
  name: "export.subject.channel-challenge",
  fields: {
    status: "export.field.status",
    channel: "export.field.channel",
    startsOn: "export.field.starts_on",
    endsOn: "export.field.ends_on",
    goal: "export.field.goal",
    repeatsMonthly: "export.field.repeats_monthly",
    goalReached: "export.field.goal_reached",
    isShared: "export.field.is_shared",
  },
  codes: {
    status: {
      scheduled: "export.code.scheduled",
      running: "export.code.running",
      ended: "export.code.ended",
      cancelled: "export.code.cancelled",
      joined: "export.code.joined",
      done: "export.code.did_it",
      // As versions before 0020 stored it.
      "did it": "export.code.did_it",
    } satisfies Record<ChannelChallengeStatus | ParticipantStatus | "did it", PlainTextKey>,
  },
  words: ({ say, who }, entry) => channelChallengeWords(say, entry, who),
};

/** Somebody's own part is read by that person alone; the challenge itself by who started it. */
function channelChallengeWords(say: Say, { before, after }: AuditEntry, who: string): string {
  const [was, is] = [wordIn(before, "status"), wordIn(after, "status")];
  if ("isShared" in (after ?? before ?? {})) {
    if (!after) return say("history.channel_challenge.left_md");
    if (was === is) return say("history.channel_challenge.shared_md");
    return say(
      is === ("joined" satisfies ParticipantStatus)
        ? "history.channel_challenge.joined_md"
        : "history.channel_challenge.done_md",
    );
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
