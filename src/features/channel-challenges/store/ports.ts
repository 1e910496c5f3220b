/** Ports of channel challenges. Each query is scoped by workspace. */

import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { Member, MessageRef, Reflection } from "#src/kernel/member.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { ChannelSuggestions } from "../rules/suggestions.ts";
import type { Board, ChannelChallenge, Participant, SharedLine, Step } from "../rules/types.ts";

export type { Asked };

/** What one event changes, with all that is saved in its transaction. */
export interface ChallengeDecision {
  readonly step: Step;
  readonly sideEffects: SideEffects;
  readonly at: Date;
  /** What a member writes down, or takes back, with it. */
  readonly record?: RecordChange;
}

export type RecordChange =
  | { readonly kind: "keep"; readonly reflection: Reflection | null; readonly member: Member; readonly at: Date }
  | { readonly kind: "remove"; readonly reflectionId: string | null; readonly userId: string; readonly at: Date };

/** All that its card and its messages show. */
export interface ChallengeSight {
  readonly challenge: ChannelChallenge;
  readonly joined: number;
  readonly did: number;
  /** What people chose to share, oldest first. */
  readonly lines: readonly SharedLine[];
  /** Where the card stands; null while it does not, and when it is gone. */
  readonly card: MessageRef | null;
}

/** A line in a thread that is not what it should be. */
export interface StaleLine {
  readonly challengeId: string;
  readonly workspaceId: string;
  readonly channel: string;
  readonly part: Participant & { readonly lineTs: string; readonly lineDirtySince: Date };
}

export interface ChannelChallenges {
  /** @returns false when one of that title is scheduled or running in that channel. */
  create(decision: ChallengeDecision, asked: Asked): Promise<boolean>;
  sight(workspaceId: string, id: string): Promise<ChallengeSight | null>;
  board(person: PersonKey, id: string): Promise<Board | null>;
  /** Scheduled and running ones, oldest first. */
  openIn(workspaceId: string, channel: string): Promise<readonly ChannelChallenge[]>;
  /** Decides with the challenge's row locked; null when it is not there. */
  change(person: PersonKey, id: string, decide: (board: Board) => ChallengeDecision): Promise<Step | null>;
  /** Claims those whose time has come. @returns how many, and the keys of what is to be sent. */
  due(
    now: Date,
    limit: number,
    decide: (challenge: ChannelChallenge) => ChallengeDecision,
  ): Promise<{ readonly claimed: number; readonly keys: readonly string[] }>;
  /** A line was posted. @returns false when it is not wanted there any more, so that it must be deleted. */
  recordLinePosted(person: PersonKey, id: string, ts: string, now: Date): Promise<boolean>;
  staleLines(limit: number): Promise<readonly StaleLine[]>;
  /** The line stands in the thread as it was; what changed meanwhile is drawn again. */
  lineDrawn(line: StaleLine, now: Date): Promise<void>;
  /**
   * The line is out of the thread. `again` is announced when it was told anew meanwhile, as it was to be drawn then.
   * @returns whether it was.
   */
  lineRemoved(line: StaleLine, again: SideEffects): Promise<boolean>;
  /** The card may be posted anew. @returns false when it is not gone. */
  restoreCard(workspaceId: string, id: string, sideEffects: SideEffects): Promise<boolean>;
  /** Everything that is stored of a person, for their export. */
  everythingOf(person: PersonKey): Promise<ChallengeRecord>;
}

/** A person's part in channel challenges, for their export. */
export interface ChallengeRecord {
  readonly made: readonly ChannelChallenge[];
  readonly joined: readonly { readonly title: string; readonly part: Participant }[];
}

export interface Suggestions {
  find(workspaceId: string, channel: string): Promise<ChannelSuggestions | null>;
  /**
   * Decides with the channel's row locked, made when it is not there.
   * @param asked where it comes to name somebody. @throws UserFault when they were forgotten since.
   */
  change(
    workspaceId: string,
    channel: string,
    decide: (current: ChannelSuggestions | null) => ChannelSuggestions | null,
    asked?: Asked,
  ): Promise<ChannelSuggestions | null>;
  due(
    now: Date,
    limit: number,
    decide: (due: ChannelSuggestions) => { readonly after: ChannelSuggestions; readonly sideEffects: SideEffects },
  ): Promise<{ readonly claimed: number; readonly keys: readonly string[] }>;
}

export interface ChallengePorts {
  readonly channelChallenges: ChannelChallenges;
  readonly suggestions: Suggestions;
}
