/** What a simulated Slack is started with. */
import type { Manifest } from "./manifest.ts";
import type { ChannelSeed, PersonSeed, Team } from "./model.ts";
import { CHANNELS, PEOPLE, TEAM } from "./seed.ts";
import type { WorldSeed } from "./world.ts";

export interface TeamSeed {
  readonly team: Team;
  readonly people: readonly PersonSeed[];
  readonly channels: readonly ChannelSeed[];
}

export interface WorkspaceOptions {
  /** Slack app manifest, parsed JSON: name, commands, shortcuts, scopes, events. */
  readonly manifest: unknown;
  readonly signingSecret: string;
  /** The token of the first workspace, where the app is installed from the start. */
  readonly botToken: string;
  /** For Socket Mode. */
  readonly appToken?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** 0 or absent: a free port. Always loopback. */
  readonly port?: number;
  /** Serve the page and its control API. */
  readonly page?: boolean;
  readonly team?: Team;
  readonly people?: readonly PersonSeed[];
  readonly channels?: readonly ChannelSeed[];
  /** Further workspaces on the same server; the app comes into them by OAuth. */
  readonly otherTeams?: readonly TeamSeed[];
  readonly now?: () => Date;
  /** Called when somebody moves the clock; the bot's clock follows and its queue is let run dry. */
  readonly onClockMoved?: (now: Date) => Promise<void>;
  /** Called when somebody resets the workspace, so that the bot can forget too. */
  readonly onReset?: () => Promise<void>;
  /** When something is next due, for the page's button. */
  readonly nextMoment?: () => Promise<Date | null>;
  readonly rateLimits?: boolean;
  /** For benchmarks: messages are counted, not kept or validated. */
  readonly light?: boolean;
  /** Waits between the retries of an event; Slack waits 0 s, 60 s and 300 s. */
  readonly retryDelaysMs?: readonly number[];
  /** Waits until the bot has finished what an act set off; by default until nothing was said for a moment. */
  readonly settle?: () => Promise<void>;
  /** Steps of a tour that the page offers; words of the bot's owner. */
  readonly tour?: unknown;
}

/** The workspaces as they start. */
export function seedsOf(options: WorkspaceOptions, { botName }: Manifest): WorldSeed[] {
  const first: TeamSeed = {
    team: options.team ?? TEAM,
    people: options.people ?? PEOPLE,
    channels: options.channels ?? CHANNELS,
  };
  return [first, ...(options.otherTeams ?? [])].map((seed, index) => {
    const end = index === 0 ? "" : String(index + 1);
    return {
      ...seed,
      bot: { appId: "A0APP", userId: `U0BOT${end}`, botId: `B0BOT${end}`, name: botName },
      installed: index === 0,
    };
  });
}
