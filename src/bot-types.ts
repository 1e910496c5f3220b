/** What the bot is started with, and what is known of it while it runs. Tests and the demo choose their own clock, ids and connections. */

import type pg from "pg";
import type { Config, SlackSettings } from "./config.ts";
import type { Content } from "./content/read-content.ts";
import type { Pooling } from "./db/check-database.ts";
import type { Deps } from "./feature-kit/deps.ts";
import type { Clock, Ids, Log, Timer } from "./kernel/ports.ts";
import type { JobQueue } from "./queue/job-queue.ts";
import type { StartBudget } from "./start-budget.ts";

export interface BotOptions {
  readonly config: Config;
  readonly slack: Exclude<SlackSettings, { mode: "playground" }>;
  /** A promise where the server may still be starting. */
  readonly databaseUrl: string | Promise<string>;
  /** The address to listen at; by default all of the machine's. */
  readonly host?: string;
  /** How long the start may last; without an end, where it is not said. */
  readonly budget?: StartBudget;
  /** What stands before the database; nothing, where it is not said. */
  readonly pooling?: Pooling;
  /** What makes the connections to PostgreSQL; tests keep theirs open from one bot to the next. */
  readonly postgresClient?: typeof pg.Client;
  readonly log: Log;
  readonly clock?: Clock;
  /** How the bot waits for a language model; tests let its time go by when they say so. */
  readonly timer?: Timer;
  /** Where new ids come from; the demo counts, so that it tells the same story each time. */
  readonly ids?: Ids;
  readonly promptsDir: string;
  /** What reads the folders of prompts; tests read them once for many bots. */
  readonly read?: (folders: readonly string[]) => Content;
  /** Whether jobs run by themselves on their schedule. A story moves the clock by hand and has them run by `runDueJobs`. */
  readonly isTimed?: boolean;
  /** How many jobs this process works on at once; as many as a machine carries unless said. */
  readonly concurrency?: number;
  /** Forget what is known of the workspace before anything is done there; for one that is itself made anew. */
  readonly fresh?: boolean;
  /**
   * How many messages a minute a workspace takes, where that is known better than from Slack's documentation. Infinite: nothing
   * is limited at all, neither posts nor other calls; for simulated workspaces that enforce nothing.
   */
  readonly postsPerMinute?: number;
  /** Bot tokens of further workspaces that this bot serves as well. */
  readonly moreBotTokens?: readonly string[];
}

export interface Bot {
  readonly deps: Deps;
  readonly queue: JobQueue<Deps>;
  /**
   * Resolves when no request and no job is being worked on.
   * @param options.isAlone whether no other bot uses its queue, which is then asked less often.
   */
  idle(options?: { readonly isAlone?: boolean }): Promise<void>;
  readonly port: number;
  /** When anything next happens by itself, after this moment if it is given, or null. */
  nextDueAt(after?: Date): Promise<Date | null>;
  stop(): Promise<void>;
}
