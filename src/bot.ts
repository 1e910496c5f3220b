/** The bot, wired top to bottom: adapters, ports, use cases, Slack, queue. Tests and the demo start this very function. */

import { WebClient } from "@slack/web-api";
import type pg from "pg";
import { jobs } from "#jobs/index.ts";
import type { Clock, Ids, Log } from "#src/kernel/ports.ts";
import type { Config, SlackSettings } from "./config.ts";
import { challengeRules } from "./content/challenge-rules.ts";
import { type Content, readContent } from "./content/read-content.ts";
import { openDatabase } from "./db/database.ts";
import { migrateToLatest } from "./db/migrate.ts";
import { Reactions } from "./db/reactions.ts";
import { oweAnswer } from "./delivery/answers.ts";
import { byKind, bySubject } from "./delivery/message-kind.ts";
import { deliveryMessages } from "./delivery/own-messages.ts";
import { SlackMessenger } from "./delivery/slack-messenger.ts";
import { PostgresChanges } from "./delivery/store/audit-log.ts";
import { Cards } from "./delivery/store/cards.ts";
import { PostgresContacts } from "./delivery/store/contacts.ts";
import { DmChannels } from "./delivery/store/dm-channels.ts";
import { Outbox } from "./delivery/store/outbox.ts";
import type { Deps } from "./feature-kit/deps.ts";
import { PostgresDeliveries } from "./features/admin/store/delivery-report.ts";
import { PostgresHealth } from "./features/admin/store/health.ts";
import { healthReport } from "./features/admin/use-cases/health.ts";
import { PostgresAssignments } from "./features/assignments/store/assignments.ts";
import { PostgresChannelChallenges } from "./features/channel-challenges/store/channel-challenges.ts";
import { PostgresSuggestions } from "./features/channel-challenges/store/suggestions.ts";
import { homeTab } from "./features/home/slack/home-tab.ts";
import { withoutCommand } from "./features/home/slack/without-command.ts";
import { features } from "./features/index.ts";
import { callerOf } from "./features/members/use-cases/caller.ts";
import { PostgresRetention } from "./features/privacy/store/retention.ts";
import { forgetWorkspace } from "./features/privacy/use-cases/forget-workspace.ts";
import { PostgresDigests } from "./features/team/store/digests.ts";
import { PostgresDoors } from "./features/team/store/manager-requests.ts";
import { PostgresTeam } from "./features/team/store/team.ts";
import { PostgresThanks } from "./features/team/store/thanks.ts";
import { PostgresDue } from "./features/weekly/store/due.ts";
import { PostgresMentees } from "./features/weekly/store/mentees.ts";
import { PostedNudges } from "./features/weekly/store/posted-nudges.ts";
import { PostgresRecords } from "./features/weekly/store/records.ts";
import { sendTimeOf } from "./features/weekly/use-cases/send-time.ts";
import { systemClock } from "./platform/clock.ts";
import { places } from "./platform/country.ts";
import { DateHolidays } from "./platform/holidays.ts";
import { randomIds } from "./platform/ids.ts";
import { JobQueue } from "./queue/job-queue.ts";
import { createBoltApp } from "./slack/bolt-app.ts";
import { boltLogger } from "./slack/bolt-logger.ts";
import { httpRoutes } from "./slack/http-routes.ts";
import { SlackDirectory } from "./slack/slack-directory.ts";
import { PostgresInbox } from "./slack/store/inbox.ts";
import { PostgresRequests } from "./slack/store/seen-requests.ts";
import { registerSurface } from "./slack/surface.ts";
import { WorkspaceContent } from "./workspaces/workspace-content.ts";
import { PostgresWorkspaces } from "./workspaces/workspaces.ts";

export interface BotOptions {
  readonly config: Config;
  readonly slack: Exclude<SlackSettings, { mode: "playground" }>;
  readonly databaseUrl: string;
  /** What makes the connections to PostgreSQL; tests keep theirs open from one bot to the next. */
  readonly postgresClient?: typeof pg.Client;
  readonly log: Log;
  readonly clock?: Clock;
  /** Where new ids come from; the demo counts, so that it tells the same story each time. */
  readonly ids?: Ids;
  readonly promptsDir: string;
  /** What reads the folders of prompts; tests read them once for many bots. */
  readonly read?: (folders: readonly string[]) => Content;
  /** Forget what is known of the workspace before anything is done there; for one that is itself made anew. */
  readonly fresh?: boolean;
}

export interface Bot {
  readonly deps: Deps;
  readonly queue: JobQueue<Deps>;
  /** Resolves when no request and no job is being worked on. */
  idle(): Promise<void>;
  readonly port: number;
  /** When anything next happens by itself, after this moment if it is given, or null. */
  nextDueAt(after?: Date): Promise<Date | null>;
  stop(): Promise<void>;
}

/** How long requests that are under way are waited for when stopping. */
const STOP_PATIENCE_MS = 5000;

const NOT_A_PLAYGROUND =
  "The database that DATABASE_URL names belongs to a real workspace. Set the Slack credentials, or leave DATABASE_URL out to open the playground.";

/**
 * The timeout counts from the request; the client would first let a call wait for its turn without an end, and a message's
 * lease would run out meanwhile. How much is sent at once is bounded by the queue's workers.
 */
const API_OPTIONS = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
  maxRequestConcurrency: 1000,
} as const;

/** Starts the bot. @throws Error when the database, the queue or Slack cannot be reached or the token is wrong. */
export async function startBot({
  config,
  slack,
  databaseUrl,
  postgresClient,
  log,
  promptsDir,
  read = readContent,
  clock = systemClock,
  ids = randomIds,
  fresh = false,
}: BotOptions): Promise<Bot> {
  await migrateToLatest(databaseUrl, postgresClient);
  const folders = [promptsDir, ...(config.promptsDir ? [config.promptsDir] : [])];
  const { catalogue, say, faults: contentFaults } = read(folders);
  for (const fault of contentFaults) log.warn({ fault }, "a file of prompts has a fault and was left out");

  const database = openDatabase(databaseUrl, {
    poolSize: 16,
    Client: postgresClient,
    onAway: (error) => log.warn({ err: error }, "the database cannot be reached"),
  });
  const databaseHealth = new PostgresHealth(database.db);
  const queue = await JobQueue.open({
    redisUrl: config.redisUrl?.reveal() ?? null,
    databaseUrl,
    postgresClient,
    jobs,
    log,
    onRun: (run) => databaseHealth.saveJobRun({ ...run, ranAt: clock.now() }),
  });
  const client = new WebClient(slack.botToken.reveal(), {
    ...API_OPTIONS,
    slackApiUrl: config.slackApiUrl,
    logger: boltLogger(log),
  });
  const identity = await client.auth.test();
  const { db } = database;
  const reactions = new Reactions(features.flatMap(({ on = [] }) => on));
  const due = new PostgresDue(db, reactions, (error, fields) =>
    log.error({ err: error, ...fields }, "a decision failed and was put off"),
  );
  const workspaces = new PostgresWorkspaces(db);
  const mentees = new PostgresMentees(db, clock, reactions);
  const dmChannels = new DmChannels(db);
  const content = new WorkspaceContent(db, catalogue);
  const messenger = new SlackMessenger({
    client,
    rememberDm: (person, channel) => dmChannels.remember(person, channel),
  });
  const deps: Deps = {
    clock,
    ids,
    log,
    holidays: new DateHolidays(),
    places,
    catalogues: content.catalogues,
    policies: content.policies,
    db,
    contacts: new PostgresContacts(db),
    dmChannels,
    cards: new Cards(db),
    channelChallenges: new PostgresChannelChallenges(db),
    suggestions: new PostgresSuggestions(db),
    assignments: new PostgresAssignments(db, clock, reactions),
    changes: new PostgresChanges(db),
    team: new PostgresTeam(db),
    doors: new PostgresDoors(db),
    thanks: new PostgresThanks(db),
    digests: new PostgresDigests(db, (error, fields) => log.error({ err: error, ...fields }, "a digest was put off")),
    rules: challengeRules,
    deliveries: new PostgresDeliveries(db),
    requests: new PostgresRequests(db),
    retention: new PostgresRetention(db),
    queueHealth: queue,
    databaseHealth,
    contentFaults,
    mentees,
    records: new PostgresRecords(db),
    due,
    stale: due,
    outbox: new Outbox(db),
    postedNudges: new PostedNudges(db),
    inbox: new PostgresInbox(db),
    eventHandler: { handle: (event) => events.handle(event) },
    answers: { owe: (person, answer) => oweAnswer(deps, person, answer) },
    workspaces,
    directory: new SlackDirectory(client),
    messenger,
    jobs: queue,
    say,
    contributed: {
      messages: byKind<Deps>([...features.flatMap(({ messages = [] }) => messages), ...deliveryMessages<Deps>()]),
      cards: bySubject(features.flatMap(({ cards = [] }) => cards)),
      home: homeTab,
      sendTimeOf,
    },
  };
  const teamId = identity.team_id ?? "";
  // The playground moves its own clock; that must never make other people's nudges due.
  if (fresh && (await workspaces.hasOthers(teamId))) throw new Error(NOT_A_PLAYGROUND);
  await workspaces.upsert({ id: teamId, name: identity.team ?? "", botUserId: identity.user_id ?? "" }, clock.now());
  if (fresh) await forgetWorkspace(deps, teamId);
  // It goes on looking until it is closed, so it begins when nothing can stop the start any more.
  await content.open((error) => log.warn({ err: error }, "policies and own challenges could not be read again"));

  const bolt = createBoltApp({
    transport:
      slack.mode === "http"
        ? { kind: "http", signingSecret: slack.signingSecret.reveal() }
        : { kind: "socket", appToken: slack.appToken.reveal() },
    botToken: slack.botToken.reveal(),
    botUserId: identity.user_id ?? "",
    botId: identity.bot_id ?? "",
    teamId,
    apiUrl: config.slackApiUrl,
    port: config.port,
    routes: httpRoutes({
      ready: () => database.healthy(),
      queueReady: () => queue.healthy(),
      report: () => healthReport(deps),
    }),
    clientOptions: API_OPTIONS,
    log,
  });
  const events = registerSurface(bolt, {
    deps,
    lists: {
      commands: features.flatMap(({ commands = [] }) => commands),
      buttons: features.flatMap(({ buttons = [] }) => buttons),
      forms: features.flatMap(({ forms = [] }) => forms),
      lookups: features.flatMap(({ lookups = [] }) => lookups),
      shortcuts: features.flatMap(({ shortcuts = [] }) => shortcuts),
      events: features.flatMap(({ events = [] }) => events),
      withoutCommand,
    },
    callerOf: (person) => callerOf(deps, person),
    isOurs: (workspaceId) => workspaceId === teamId,
    say,
    log,
    client,
    responseHosts: ["hooks.slack.com", "hooks.slack-gov.com", new URL(config.slackApiUrl).host],
  });
  const server = await bolt.start(config.port);
  if (config.role !== "web") await queue.work(deps);
  return {
    deps,
    queue,
    idle: async () => {
      await bolt.idle();
      await queue.idle();
      await bolt.idle();
    },
    port: portOf(server) ?? config.port,
    nextDueAt: (after) => due.nextAt(after ?? null),
    stop: async () => {
      await bolt.stop().catch((error: unknown) => log.warn({ err: error }, "Slack's connection did not close cleanly"));
      // Who was acknowledged gets their answer before the connections go.
      await Promise.race([bolt.idle(), new Promise((resolve) => setTimeout(resolve, STOP_PATIENCE_MS).unref())]);
      await queue.stop();
      content.close();
      await database.close();
    },
  };
}

/** The real port, where 0 asked for a free one. Socket Mode gives no server back. */
function portOf(server: unknown): number | null {
  const address = (server as { address?: () => { port?: number } | string | null } | undefined)?.address?.();
  return typeof address === "object" && address?.port ? address.port : null;
}
