/** What Slack knows of people and channels. */

import type { MessageRef } from "./member.ts";
import type { PersonKey } from "./ports.ts";

/** A member of a Slack workspace as Slack describes them. */
export interface SlackPerson {
  readonly userId: string;
  readonly name: string;
  readonly zone: string | null;
  /** For instance `de-DE`. */
  readonly locale: string | null;
  readonly deleted: boolean;
  readonly isBot: boolean;
  readonly isGuest: boolean;
  /** Admin or owner of the Slack workspace. */
  readonly isSlackAdmin: boolean;
  /** Their own workspace: another one for people of a company that shares a channel with ours. */
  readonly teamId: string | null;
  readonly statusText: string;
  readonly statusEmoji: string;
  readonly statusExpiresAt: Date | null;
}

/**
 * What may be some minutes old. Whether somebody is here, a guest or an admin is not among it, as that changes and decides
 * what they may do. Whose they are and whether they are an app goes with their Slack id.
 */
export type RememberedPerson = Pick<SlackPerson, "userId" | "name" | "zone" | "locale" | "isBot" | "teamId">;

/** Whether somebody is a guest of the workspace or belongs to another company: they are sent to none of our clients. */
export function isOutsider(workspaceId: string, described: Pick<SlackPerson, "isGuest" | "teamId">): boolean {
  return described.isGuest || isForeignTo(workspaceId, described);
}

/** Whether somebody belongs to another company, which shares a channel with the workspace. */
export function isForeignTo(workspaceId: string, { teamId }: Pick<SlackPerson, "teamId">): boolean {
  return teamId !== null && teamId !== workspaceId;
}

/** A channel as Slack describes it to the bot. */
export interface SlackChannel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  /** Shared with another company. */
  readonly isShared: boolean;
  readonly botIsMember: boolean;
}

/** A message as Slack holds it. */
export interface WrittenMessage {
  /** Slack id; null for what no person wrote. */
  readonly author: string | null;
  /** With Slack's marks. */
  readonly text: string;
}

/** What Slack knows of people and channels. Every method throws Slack's error where Slack refuses. */
export interface Directory {
  /** The same for what nobody waits for: it leaves what Slack permits to those who do. */
  unhurried(): Directory;
  /** The same for what can do without, so that a crowd does not wait: what does not get its turn within a moment is refused. */
  ifSoon(): Directory;
  /** The same for what somebody waits for in a job: each question takes its turn, for up to a minute. */
  awaited(): Directory;
  /** Somebody as Slack describes them now: for what gives a right or refuses it, and for what is stored. */
  person(person: PersonKey): Promise<SlackPerson>;
  /** What Slack said of somebody some minutes ago at most: for what is shown. */
  remembered(person: PersonKey): Promise<RememberedPerson>;
  /** What Slack said of somebody holds no more, or is not to be remembered. */
  personChanged(person: PersonKey): void;
  /** Null for a DM, and for a channel that Slack does not show to the bot: a private one without it. */
  channel(workspaceId: string, channelId: string): Promise<SlackChannel | null>;
  isInChannel(workspaceId: string, channelId: string, userId: string): Promise<boolean>;
  /** Somebody's message in a conversation that the bot may read; null when it is gone. */
  message(workspaceId: string, message: MessageRef, threadTs: string | null): Promise<WrittenMessage | null>;
  /** A link to a message; null when it is gone. */
  permalink(workspaceId: string, message: MessageRef): Promise<string | null>;
  /** Do Not Disturb of up to 50 people of one workspace. */
  doNotDisturb(workspaceId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, DoNotDisturb>>;
}
export interface DoNotDisturb {
  readonly dndStart: Date | null;
  readonly dndEnd: Date | null;
}
