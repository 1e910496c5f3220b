/** The bot from top to bottom: what it reads, opens, offers, starts and stops. Tests and the demo start this very function. */

import { beginInWorkspaces } from "./begin-in-workspace.ts";
import type { Bot, BotOptions } from "./bot-types.ts";
import { readContent } from "./content/read-content.ts";
import { nextDueAt } from "./db/due-times.ts";
import { listsOf } from "./feature-kit/feature.ts";
import { withoutCommand } from "./features/home/slack/without-command.ts";
import { features } from "./features/index.ts";
import { callerOf } from "./features/members/use-cases/caller.ts";
import { jobDeps, makeDeps } from "./make-deps.ts";
import { openContent } from "./open-content.ts";
import { API_OPTIONS, identifyTokens, openSlack } from "./open-slack.ts";
import { openStorage } from "./open-storage.ts";
import { systemClock, systemTimer } from "./platform/clock.ts";
import { randomIds } from "./platform/ids.ts";
import { ChatCompletions } from "./platform/language-model.ts";
import { createBoltApp } from "./slack/bolt-app.ts";
import { httpRoutes } from "./slack/http-routes.ts";
import { registerSurface } from "./slack/surface.ts";
import { within } from "./slack/within.ts";
import { StartBudget } from "./start-budget.ts";
import { during } from "./start-step.ts";
import { STOP_PATIENCE_MS } from "./stop-patience.ts";
import { WorkspaceContent } from "./workspaces/workspace-content.ts";

/** Starts the bot. @throws StepFailed when the database, the queue or Slack cannot be used, or the port is taken. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, slack, log, read = readContent } = options;
  const { clock = systemClock, timer = systemTimer, ids = randomIds, fresh = false } = options;
  const { budget = StartBudget.none() } = options;
  const folders = [options.promptsDir, ...(config.promptsDir ? [config.promptsDir] : [])];
  const { catalogues, says, faults: contentFaults } = read(folders);
  for (const fault of contentFaults) log.warn({ fault }, "a file of prompts has a fault and was left out");

  const botTokens = [slack.botToken.reveal(), ...(options.moreBotTokens ?? [])];
  const tokens = await during("slack", () => identifyTokens({ config, log, timer }, botTokens), budget);
  const { database, queue, health, close } = await openStorage({ ...options, budget }, clock);
  const slackGround = { config, database, redis: queue.redis, clock, log, postsPerMinute: options.postsPerMinute };
  const { installations, pacing, workspaces } = openSlack(slackGround, tokens);
  const content = new WorkspaceContent(database.db, catalogues);
  const { coach } = config;
  const model = coach && new ChatCompletions({ ...coach, key: coach.key?.reveal() ?? null });
  const ground = { clock, timer, model, ids, log, says, queue, content, contentFaults, installations, pacing };
  const deps = makeDeps({
    ...ground,
    db: database.db,
    publicUrl: config.publicUrl,
    eventHandler: {
      handle: (event) => handlers.events.handle(event),
      giveUp: (event) => handlers.events.giveUp(event),
    },
    requestHandler: { handle: (request) => handlers.requests.handle(request) },
  });
  await during("database", () => beginInWorkspaces(deps, workspaces, fresh), budget);
  // It goes on looking until it is closed, so it begins when nothing can stop the start any more.
  await during("database", () => openContent(content, log), budget);

  const bolt = createBoltApp({
    slack,
    installations,
    apiUrl: config.slackApiUrl,
    host: options.host ?? null,
    isAnswering: config.role !== "worker",
    routes: [...httpRoutes(health), ...features.flatMap((feature) => feature.httpRoutes?.(deps) ?? [])],
    clientOptions: API_OPTIONS,
    log,
  });
  const responseHosts = ["hooks.slack.com", "hooks.slack-gov.com", new URL(config.slackApiUrl).host];
  const lists = listsOf(features, withoutCommand);
  const surface = { deps, sayFor: deps.sayFor, log, lists, installations, responseHosts };
  const handlers = registerSurface(bolt, { ...surface, callerOf: (person) => callerOf(deps, person) });
  const port = await during("listen", () => bolt.listen(config.port), budget);
  if (config.role !== "web") await during("queue", () => queue.work(jobDeps(deps)), budget);
  return {
    deps,
    queue,
    port,
    idle: async (options) => {
      await bolt.idle();
      await queue.idle(options);
      await bolt.idle();
    },
    nextDueAt: (after) => nextDueAt(deps.db, deps.dueTimes, after ?? null),
    stop: async () => {
      // No new jobs and no new requests from here on. Who was acknowledged gets their answer before the connections go.
      const answered = bolt
        .stop()
        .catch((error: unknown) => log.warn({ err: error }, "Slack's connection did not close cleanly"))
        .then(() => bolt.idle());
      await within(Promise.all([answered, queue.rest()]), STOP_PATIENCE_MS);
      content.close();
      await close();
    },
  };
}
