/** A challenge for everybody in a channel, and what people make of it. */
import type { CalendarDate, MessageRef } from "#src/kernel/member.ts";
import type { Nth } from "./monthly.ts";

export type ChannelChallengeStatus = "scheduled" | "running" | "ended" | "cancelled";

export interface ChannelChallenge {
  readonly id: string;
  readonly workspaceId: string;
  readonly channel: string;
  /** Slack id; null once whoever made it has had their data deleted. */
  readonly creatorUserId: string | null;
  readonly title: string;
  /** The entry of the catalogue that it comes from; null for own words. */
  readonly challengeId: string | null;
  readonly why: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** The creator's: there the days begin and end. */
  readonly zone: string;
  /** How many people together want to have done it. */
  readonly goal: number | null;
  /** It comes again each month on that one of its weekday; null for once. */
  readonly repeatsNth: Nth | null;
  readonly status: ChannelChallengeStatus;
  readonly goalReachedAt: Date | null;
  /** When it starts or ends by itself; null once it is over. */
  readonly dueAt: Date | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** What somebody chose to share of it, under which name. */
export interface SharedLine {
  readonly text: string;
  readonly name: string;
}

/** How far somebody is with it, as the audit log keeps it. */
export type ParticipantStatus = "joined" | "done";

/** One person's part. */
export interface Participant {
  readonly userId: string;
  /** Null: they left, and the row stays only until their line is out of the thread. */
  readonly joinedAt: Date | null;
  readonly doneAt: Date | null;
  readonly line: SharedLine | null;
  /** Where the line stands in the card's thread, once it does. */
  readonly lineTs: string | null;
  /** Since when what stands in the thread is not what it should be. */
  readonly redrawRequestedAt: Date | null;
  /** The entry in their log, where they are a member. */
  readonly reflectionId: string | null;
}

/** A challenge with its numbers, and the part of the one who acts. */
export interface ChallengeForPerson {
  readonly challenge: ChannelChallenge;
  readonly joined: number;
  readonly did: number;
  readonly mine: Participant | null;
}

/** All that its card and its messages show. */
export interface ChallengeSummary {
  readonly challenge: ChannelChallenge;
  readonly joined: number;
  readonly did: number;
  /** What people chose to share, oldest first. */
  readonly lines: readonly SharedLine[];
  /** Where the card stands; null while it does not, and when it is gone. */
  readonly card: MessageRef | null;
}

/** A person's part in channel challenges, for their export. */
export interface PersonalChannelChallenges {
  readonly made: readonly ChannelChallenge[];
  readonly joined: readonly { readonly title: string; readonly part: Participant }[];
}

/** What the channel gets to see of a step. `card` is its first drawing, `redraw` a later one. */
export type ChallengeEffect = "card" | "redraw" | "line" | "goal" | "summary";

/** What one event changes. */
export interface ChallengeTransition {
  readonly challenge: ChannelChallenge;
  /** The part of the one who acted, as it is now: null when there is none any more. */
  readonly mine: Participant | null;
  /** The same challenge of the next month. */
  readonly next: ChannelChallenge | null;
  readonly effects: readonly ChallengeEffect[];
}

/** What somebody asks for. */
export interface NewChannelChallenge
  extends Pick<
    ChannelChallenge,
    "id" | "workspaceId" | "channel" | "creatorUserId" | "challengeId" | "startsOn" | "endsOn" | "zone" | "goal"
  > {
  readonly title: string;
  readonly why: string;
  readonly repeatsMonthly: boolean;
}
