/** The bot inside the simulated workspace: what `npm start` opens without Slack credentials. Not in the image. */

import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "#src/kernel/ports.ts";
import { startBot } from "./bot.ts";
import { type Config, Secret } from "./config.ts";
import type { Pooling } from "./db/check-database.ts";
import { forgetWorkspace } from "./features/privacy/use-cases/forget-workspace.ts";
import { AdjustableClock } from "./platform/clock.ts";
import { startWorkspace } from "./playground/workspace.ts";
import { TOUR } from "./playground-tour.ts";
import { runDueJobs } from "./run-due-jobs.ts";
import type { StartBudget } from "./start-budget.ts";
import { during } from "./start-step.ts";

export interface PlaygroundBot {
  readonly pageUrl: string;
  /** Where the bot takes the workspace's requests. */
  readonly botPort: number;
  stop(): Promise<void>;
}

/** What is due at this moment exactly is surely due a little later. */
const A_MOMENT_MS = 1000;
/** Slack takes one post a second and channel. */
const PATIENCE_MS = 1200;

/** Starts the simulated workspace with its page, and the bot connected to it. */
export async function startPlaygroundBot({
  config,
  databaseUrl,
  pooling = "none",
  budget,
  log,
  root,
}: {
  config: Config;
  databaseUrl: string | Promise<string>;
  pooling?: Pooling;
  budget?: StartBudget;
  log: Log;
  root: string;
}): Promise<PlaygroundBot> {
  const clock = new AdjustableClock();
  const { botToken, signingSecret, clientSecret } = newSecrets();
  const manifest: unknown = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
  const workspace = await during("listen", () =>
    startWorkspace({
      manifest,
      signingSecret,
      botToken,
      clientSecret,
      page: true,
      tour: TOUR,
      now: () => clock.now(),
      port: config.port === 0 ? 0 : config.port + 1,
      onClockMoved: async (now) => {
        clock.moveTo(now);
        await runDueJobs(bot, clock, { patienceMs: PATIENCE_MS });
      },
      onReset: async () => {
        // What the bot is in the middle of would otherwise be said into the workspace that comes next.
        await bot.idle();
        clock.backToNow();
        await forgetWorkspace(bot.deps, workspace.world.team.id);
      },
      nextMoment: async () => {
        const at = await bot.nextDueAt(clock.now());
        return at && new Date(at.getTime() + A_MOMENT_MS);
      },
    }),
  );
  const bot = await startBot({
    config: { ...config, slackApiUrl: workspace.apiUrl },
    slack: { mode: "http", botToken: new Secret(botToken), signingSecret: new Secret(signingSecret) },
    // Nobody else's business: the people of the simulated workspace are whoever sits at this machine.
    host: "127.0.0.1",
    databaseUrl,
    pooling,
    ...(budget ? { budget } : {}),
    log,
    clock,
    promptsDir: join(root, "prompts"),
    // The simulated workspace lives in memory: at each start its people are strangers again.
    fresh: true,
  });
  workspace.connect(`http://127.0.0.1:${bot.port}/slack/events`);
  return {
    pageUrl: workspace.pageUrl,
    botPort: bot.port,
    stop: async () => {
      await bot.stop();
      await workspace.stop();
    },
  };
}

/** Made anew at each start, so that nobody who reads this can speak as the workspace or as the bot. */
function newSecrets(): { readonly botToken: string; readonly signingSecret: string; readonly clientSecret: string } {
  const secret = (): string => randomBytes(24).toString("hex");
  return { botToken: `xoxb-${secret()}`, signingSecret: secret(), clientSecret: secret() };
}
