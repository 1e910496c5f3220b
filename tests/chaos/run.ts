/** One chaos run: starts everything, lets people live and things fail, then looks at what came of it. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { migrateToLatest } from "#src/db/migrate.ts";
import { freePort } from "#src/platform/postgres-process.ts";
import { BotProcess } from "./bot-process.ts";
import { Evidence } from "./evidence.ts";
import { exportsAll } from "./exports-all.ts";
import { BOTS, faultPlan } from "./fault-plan.ts";
import { finalChecks } from "./final-checks.ts";
import { Injector } from "./injector.ts";
import { killsAlone } from "./kills-alone.ts";
import { Ledger } from "./ledger.ts";
import { Life, newPeople } from "./life.ts";
import { limitedByMethod, unexplainedLimits } from "./limited-calls.ts";
import { Markers, markersIn } from "./markers.ts";
import { randomFrom } from "./random.ts";
import type { ChaosOptions, ChaosReport } from "./report.ts";
import { startPostgres, startRedis } from "./service-process.ts";
import { SilenceWatch } from "./silence-watch.ts";
import { SimulatedClock } from "./simulated-clock.ts";
import { SlackWindow } from "./slack-window.ts";
import { Stage } from "./stage.ts";
import { START } from "./town.ts";

const MINUTE_MS = 60_000;
const SHOWN_BROKEN = 20;
const READY_PATIENCE_MS = 90_000;
/** After the last fault, for what a dead process held: the lease of a message is a minute and a half. */
const DRAIN_QUIET_MS = 10_000;
const DRAIN_PATIENCE_MS = 260_000;
const HOURS_MS = 3_600_000;
/** How often workers are killed with nothing else going wrong: each, and both. */
const MANY_KILLS = 6;
const LONG_RUN_MINUTES = 6;
/** What Slack answers in the course of faults, and what the bot rightly asks although it may be refused. */
const ALLOWED = [
  /acknowledged with/,
  // Counted by method, and held against the faults.
  /: ratelimited/,
  /conversations\.(history|replies): missing_scope/,
  /expired_trigger_id/,
  // The form was closed meanwhile.
  /views\.update: not_found/,
  // They left the company while something of theirs was drawn.
  /: user_disabled/,
];

/** @returns null where the backend is not to be had here. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport | null> {
  const { seed, backend, minutes, gapMs, callsFactor } = options;
  const redis = backend === "redis" ? await startRedis() : null;
  if (backend === "redis" && !redis) {
    process.stderr.write("chaos: SKIPPED on Redis: there is none here\n");
    return null;
  }
  const postgres = await startPostgres();
  const skipped = postgres.hasSmallDisk ? [] : ["a full disk: a small file system cannot be mounted here"];
  for (const what of skipped) process.stderr.write(`chaos: SKIPPED ${what}\n`);
  const plan = faultPlan({
    seed,
    ms: minutes * MINUTE_MS,
    backend,
    hasSmallDisk: postgres.hasSmallDisk,
    gapMs,
    callsFactor,
  });
  process.stderr.write(`chaos: seed ${seed}, ${backend}, ${plan.length} faults in ${minutes} minutes\n`);
  await migrateToLatest(postgres.url);
  const port = await freePort();
  const clock = new SimulatedClock(START);
  const evidence = new Evidence({ seed, backend, databaseUrl: postgres.url, now: () => clock.now() });
  const child = fork(join(import.meta.dirname, "child-slack.ts"), [], {
    env: {
      PATH: process.env["PATH"] ?? "",
      CHAOS_PEOPLE: String(options.people),
      CHAOS_REQUEST_URL: `http://127.0.0.1:${port}/slack/events`,
      CHAOS_OFFSET_MS: String(clock.offsetMs),
      CHAOS_REQUESTS_FILE: evidence.requestsFile,
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let isOver = false;
  const apiUrl = await new Promise<string>((resolve) => {
    child.once("message", (message) => resolve(String((message as { apiUrl: unknown }).apiUrl)));
  });
  child.once("exit", (code, signal) => {
    if (!isOver) process.stderr.write(`chaos: the simulated workspace ended with ${signal ?? String(code)}\n`);
  });
  const slack = new SlackWindow(apiUrl);
  const ledger = new Ledger(newPeople(options.people), new Markers(), (text) => evidence.broken(text));
  let errorLines = 0;
  const onLine = (from: string, line: string): void => {
    evidence.line(from, line);
    for (const marker of markersIn(line)) ledger.violated(`the log holds ${marker}: ${line.slice(0, 300)}`);
    if (!/"level":"(error|fatal)"/.test(line)) return;
    errorLines++;
    process.stderr.write(`chaos: log: ${withoutStack(line)}\n`);
  };
  const environment = (name: (typeof BOTS)[number]): Record<string, string> => ({
    CHAOS_DATABASE_URL: postgres.url,
    CHAOS_API_URL: apiUrl,
    CHAOS_ROLE: name === "web" ? "web" : "worker",
    CHAOS_PORT: String(name === "web" ? port : 0),
    CHAOS_OFFSET_MS: String(clock.offsetMs),
    ...(redis ? { CHAOS_REDIS_URL: redis.url } : {}),
  });
  const bots = BOTS.map(
    (name) =>
      new BotProcess({
        name,
        environment: () => environment(name),
        onLine: (line) => onLine(name, line),
        onViolation: (text) => ledger.violated(text),
      }),
  );
  clock.onMove((offsetMs) => {
    child.send({ offsetMs });
    for (const bot of bots) bot.tell({ offsetMs });
  });
  try {
    await untilReady(bots);
    const now = (): Date => clock.now();
    const life = new Life({ ledger, random: randomFrom(seed), slack, now });
    await life.everybodyJoins();
    await life.someOfferSeats();
    const watch = new SilenceWatch({ ledger, now });
    const injector = new Injector({
      bots,
      postgres,
      redis,
      slack,
      jump: (byMinutes) => clock.moveTo(new Date(now().getTime() + byMinutes * MINUTE_MS)),
      onFault: (fault) => evidence.line("fault", JSON.stringify(fault)),
    });
    const violations = new Set<string>();
    const collect = async (): Promise<void> => {
      for (const text of (await slack.state("U1")).violations) {
        if (violations.has(text) || ALLOWED.some((pattern) => pattern.test(text))) continue;
        violations.add(text);
        ledger.violated(`Slack: ${text}`);
      }
    };
    // From the first weekly messages on, things fail.
    clock.moveTo(clock.nextStep(ledger.people));
    const phase = { isFailing: true };
    const failing = injector
      .run(plan, () => false)
      .finally(() => {
        phase.isFailing = false;
        life.rest();
      });
    const bustling = Promise.all([life.bustle(), life.talk(options.talkers)]);
    // Both are waited for below; until then a failure of theirs is nobody's.
    for (const work of [failing, bustling]) work.catch(() => undefined);
    const sweep = (): void => {
      for (const bot of bots) if (bot.name !== "web") bot.tell({ sweep: true });
    };
    const step = async (): Promise<void> => {
      sweep();
      await life.followDue();
      await collect();
      clock.moveTo(clock.nextStep(ledger.people));
    };
    while (phase.isFailing) await step();
    await failing;
    await bustling;
    process.stderr.write("chaos: the faults are over; what is under way is waited for\n");
    await life.followDue();
    await untilQuiet(slack);
    await killsAlone({
      bots,
      clock,
      ledger,
      watch,
      sweep,
      rounds: minutes < LONG_RUN_MINUTES ? 0 : MANY_KILLS,
      untilReady: () => untilReady(bots),
      followDue: (patienceMs) => life.followDue(patienceMs),
      onKill: (names) => {
        evidence.line("fault", `killed alone: ${names.join(", ")}`);
        process.stderr.write(`chaos: killed alone: ${names.join(", ")}\n`);
      },
    });
    // Three working days, so that what waited for good hours has come.
    for (const until = now().getTime() + 72 * HOURS_MS; now().getTime() < until; ) await step();
    await untilQuiet(slack);
    await collect();
    await exportsAll(
      // Whoever has a seat may be anybody; who was forgotten has nothing to take along.
      ledger.people.filter(({ joinedAt, isAway }) => joinedAt !== null && !isAway),
      (me) => new Stage({ me, ledger, random: randomFrom(1), slack, now }),
    );
    await untilQuiet(slack);
    const seats = await finalChecks(ledger, life);
    const { twice, violations: refused } = await lastWords(child);
    for (const [key, count] of twice) ledger.violated(`the message ${key} was posted ${count} times`);
    const state = await slack.state("U1");
    const limitedByLimits = limitedByMethod(refused);
    for (const text of unexplainedLimits(limitedByLimits, plan, backend)) ledger.violated(text);
    const sorted = ledger.answerMs.toSorted((a, b) => a - b);
    return {
      ...options,
      faults: injector.counts,
      skipped,
      deaths: bots.reduce((sum, { deaths }) => sum + deaths, 0),
      failedStarts: bots.reduce((sum, { failedStarts }) => sum + failedStarts, 0),
      failingCalls: injector.failingCalls,
      messages: await slack.posts(),
      weeks: Math.round((Date.parse(state.now) - START.getTime()) / (168 * HOURS_MS)),
      did: life.done,
      files: seats.files,
      seatsOffered: seats.offered,
      seated: seats.seated,
      answers: sorted.length,
      told: ledger.told,
      givenUp: ledger.givenUp,
      late: ledger.late,
      answerP95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      longestSilenceMs: watch.longestMs,
      silencesJudged: watch.judged,
      limited: await slack.limited(),
      limitedByLimits,
      errorLines,
      violations: ledger.violations.length,
      broken: ledger.violations.slice(0, SHOWN_BROKEN),
    };
  } finally {
    isOver = true;
    const folder = await evidence.close();
    if (folder) process.stderr.write(`chaos: what was known of each broken promise stands in ${folder}\n`);
    await Promise.all(bots.map((bot) => bot.close()));
    child.kill("SIGKILL");
    await redis?.close();
    await postgres.close();
    if (ledger.violations.length > 0)
      process.stderr.write(
        `chaos: ${ledger.violations.length} promises broken; again with: npm run chaos -- --seed ${seed} --minutes ${minutes} --backend ${backend} --people ${options.people} --gap ${gapMs / 1000} --talkers ${options.talkers} --calls ${callsFactor}\n`,
      );
  }
}

async function untilReady(bots: readonly BotProcess[]): Promise<void> {
  const until = performance.now() + READY_PATIENCE_MS;
  while (!bots.every(({ isReady }) => isReady)) {
    if (performance.now() > until) throw new Error("the bot did not start");
    await sleep(100);
  }
}

function withoutStack(line: string): string {
  return line.replaceAll(/"stack":\[[^\]]*\],?/g, "").slice(0, 500);
}

/** Resolves when nothing was posted for a while. */
async function untilQuiet(slack: SlackWindow): Promise<void> {
  const until = performance.now() + DRAIN_PATIENCE_MS;
  let [posts, since] = [await slack.posts(), performance.now()];
  while (performance.now() < until && performance.now() - since < DRAIN_QUIET_MS) {
    await sleep(500);
    const count = await slack.posts();
    if (count !== posts) [posts, since] = [count, performance.now()];
  }
}

/** What the simulated workspace alone knows: keys that were posted more than once, and all that it refused. */
interface LastWords {
  readonly twice: readonly (readonly [string, number])[];
  readonly violations: readonly string[];
}

function lastWords(child: ReturnType<typeof fork>): Promise<LastWords> {
  return new Promise((resolve) => {
    child.once("message", (message) => resolve(message as LastWords));
    child.send({ keys: true });
  });
}
