/** What a simulated Slack is started with. */
import { z } from "zod";
import { Act } from "./control-schemas.ts";
import type { Manifest } from "./manifest.ts";
import type { ChannelSeed, PersonSeed, RequestRecord, Team } from "./model.ts";
import type { LimitOptions } from "./rate-limits.ts";
import { CHANNELS, PEOPLE, TEAM } from "./seed.ts";
import type { WorldSeed } from "./world.ts";

/** A regular expression over the plain text of what is seen. */
const pattern = z.string().refine(
  (text) => {
    try {
      return new RegExp(text).source !== "";
    } catch {
      return false;
    }
  },
  { error: "that is not a regular expression" },
);

/** A tour that the page offers. The words are those of the bot's owner; the page shows them and sees what came of each. */
export const Tour = z.strictObject({
  steps: z.array(
    z.strictObject({
      title: z.string().min(1).max(60),
      /** Paragraphs by line; mrkdwn. */
      text: z.string().min(1),
      /** A button that does the step: becomes somebody, goes to a place, types, moves the clock, in this order. */
      act: z
        .strictObject({
          label: z.string().min(1).max(40),
          as: z.string().optional(),
          /** `app`, `home`, or a conversation's id. */
          place: z.string().optional(),
          type: z.string().min(1).optional(),
          clock: z.enum(["next", "working-day", "week"]).optional(),
        })
        .optional(),
      /** What the page does in the person's stead when they would rather not: acts of the control API, one after the other. The value "next Thursday" is a date. */
      instead: z.array(Act).min(1).optional(),
      /** When the next step comes by itself: all of these. Without it the person goes on by hand. */
      until: z
        .strictObject({
          modal: pattern.optional(),
          noModal: z.literal(true).optional(),
          /** In what the app said or changed since the step began. */
          message: pattern.optional(),
          home: pattern.optional(),
          as: z.string().optional(),
          inspector: z.literal(true).optional(),
        })
        .refine((aim) => Object.keys(aim).length > 0, { error: "an aim needs something to see" })
        .optional(),
    }),
  ),
});
export type Tour = z.infer<typeof Tour>;

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
  /** Slack's when absent or `true`; `false` switches them off. */
  readonly rateLimits?: boolean | Omit<LimitOptions, "enabled">;
  /** For benchmarks: messages are counted, not kept or validated. */
  readonly light?: boolean;
  /** Waits between the retries of an event; Slack waits 0 s, 60 s and 300 s. */
  readonly retryDelaysMs?: readonly number[];
  /** Waits until the bot has finished what an act set off; by default until nothing was said for a moment. */
  readonly settle?: () => Promise<void>;
  readonly tour?: Tour;
  /** Told each exchange with the bot, as only the last few are kept. */
  readonly onRequest?: (request: RequestRecord) => void;
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
