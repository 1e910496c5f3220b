/** One chaos run: starts everything, lets people live and things fail, then tells what came of it. */
import { migrateToLatest } from "#src/db/migrate.ts";
import { freePort } from "#src/platform/postgres-process.ts";
import { BotProcess } from "./bot-process.ts";
import type { SeatsTold } from "./checks.ts";
import { takeCourse } from "./course.ts";
import { Evidence } from "./evidence.ts";
import { BOTS, faultPlan } from "./fault-plan.ts";
import { Injector } from "./injector.ts";
import { Ledger } from "./ledger.ts";
import { Life } from "./life.ts";
import { limitedByMethod, unexplainedLimits } from "./limited-calls.ts";
import { Markers, markersIn } from "./markers.ts";
import { newPeople } from "./people.ts";
import { randomFrom } from "./random.ts";
import type { ChaosOptions, ChaosReport } from "./report.ts";
import { runLength } from "./run-length.ts";
import { atMost, OutOfTime, RunTime } from "./run-time.ts";
import { startPostgres, startRedis } from "./service-process.ts";
import { SilenceWatch } from "./silence-watch.ts";
import { SimulatedClock } from "./simulated-clock.ts";
import { SlackWindow } from "./slack-window.ts";
import { START } from "./town.ts";
import { TownProcess } from "./town-process.ts";

const MINUTE_MS = 60_000;
const WEEK_MS = 168 * 3_600_000;
const SHOWN_BROKEN = 20;
/** What ends with a run has so long for it. */
const END_PATIENCE_MS = 20_000;

/** @returns null where the backend is not to be had here. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport | null> {
  const { seed, backend, minutes, gapMs, callsFactor } = options;
  const length = runLength(options);
  const redis = backend === "redis" ? await startRedis() : null;
  if (backend === "redis" && !redis) {
    process.stderr.write("chaos: SKIPPED on Redis: there is none here\n");
    return null;
  }
  const postgres = await startPostgres();
  const skipped = postgres.hasSmallDisk ? [] : ["a full disk: a small file system cannot be mounted here"];
  for (const what of skipped) process.stderr.write(`chaos: SKIPPED ${what}\n`);
  const { hasSmallDisk } = postgres;
  const plan = faultPlan({ seed, ms: length.faultsMs, backend, hasSmallDisk, gapMs, callsFactor });
  process.stderr.write(`chaos: seed ${seed}, ${backend}, ${plan.length} faults in ${minutes} minutes\n`);
  await migrateToLatest(postgres.url);
  const port = await freePort();
  const clock = new SimulatedClock(START);
  const now = (): Date => clock.now();
  const evidence = new Evidence({ seed, backend, databaseUrl: postgres.url, now });
  const town = new TownProcess({
    people: options.people,
    requestUrl: `http://127.0.0.1:${port}/slack/events`,
    offsetMs: clock.offsetMs,
    requestsFile: evidence.requestsFile,
    retriesMs: length.retriesMs,
  });
  const apiUrl = await town.apiUrl();
  const time = new RunTime(options.endsAfterMs ?? length.beforeMs);
  const slack = new SlackWindow(apiUrl, time.signal);
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
        file: options.botFile,
        environment: () => environment(name),
        onLine: (line) => onLine(name, line),
        onViolation: (text) => ledger.violated(text),
      }),
  );
  clock.onMove((offsetMs) => {
    town.tell({ offsetMs });
    for (const bot of bots) bot.tell({ offsetMs });
  });
  const life = new Life({ ledger, random: randomFrom(seed), slack, now, time });
  const watch = new SilenceWatch({ ledger, now });
  const injector = new Injector({
    bots,
    postgres,
    redis,
    slack,
    jump: (byMinutes) => clock.moveTo(new Date(now().getTime() + byMinutes * MINUTE_MS)),
    onFault: (fault) => evidence.line("fault", JSON.stringify(fault)),
  });
  let seats: Omit<SeatsTold, "twice"> = { files: 0, offered: 0, seated: 0 };
  try {
    const course = { options, plan, length, bots, clock, evidence, injector, ledger, life, slack, time, watch };
    seats = await time.limits(() => takeCourse(course));
  } catch (error) {
    ledger.violated(error instanceof OutOfTime ? error.message : `the run broke off: ${String(error)}`);
    if (!(error instanceof OutOfTime)) process.stderr.write(`chaos: ${(error as Error).stack}\n`);
  }
  const words = await town.lastWords();
  if (!words) ledger.violated("the simulated workspace did not answer at the end of the run");
  for (const [key, count] of words?.twice ?? []) ledger.violated(`the message ${key} was posted ${count} times`);
  const limitedByLimits = limitedByMethod(words?.violations ?? []);
  for (const text of unexplainedLimits(limitedByLimits, plan, backend)) ledger.violated(text);
  const folder = await evidence.close(END_PATIENCE_MS);
  if (folder) process.stderr.write(`chaos: what was known of each broken promise stands in ${folder}\n`);
  await atMost(END_PATIENCE_MS, Promise.all(bots.map((bot) => bot.close())));
  town.close();
  await atMost(END_PATIENCE_MS, Promise.allSettled([redis?.close(), postgres.close()]));
  if (ledger.violations.length > 0)
    process.stderr.write(
      `chaos: ${ledger.violations.length} promises broken; again with: npm run chaos -- --seed ${seed} --minutes ${minutes} --backend ${backend} --people ${options.people} --gap ${gapMs / 1000} --talkers ${options.talkers} ${options.later === 0 ? "--all-first" : `--later ${options.later}`} --calls ${callsFactor}\n`,
    );
  const sorted = ledger.answerMs.toSorted((a, b) => a - b);
  return {
    ...options,
    faults: injector.counts,
    skipped: [...skipped, ...notLookedAt(seats)],
    deaths: bots.reduce((sum, { deaths }) => sum + deaths, 0),
    failedStarts: bots.reduce((sum, { failedStarts }) => sum + failedStarts, 0),
    failingCalls: injector.failingCalls,
    messages: words?.posts ?? 0,
    weeks: Math.round((now().getTime() - START.getTime()) / WEEK_MS),
    seconds: Math.round(time.passedMs / 1000),
    turnedAway: life.turnedAway,
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
    limited: words?.limited ?? 0,
    limitedByLimits,
    errorLines,
    violations: ledger.violations.length,
    broken: ledger.violations.slice(0, SHOWN_BROKEN),
  };
}

/** What was there to be judged in none of its cases: no seat that nobody has can be given twice. */
function notLookedAt({ files, offered, seated }: Omit<SeatsTold, "twice">): readonly string[] {
  return [
    ...(files === 0 ? ["words that were kept, and whose seat it is: nobody's data was taken along"] : []),
    ...(files > 0 && offered === 0 ? ["seats given twice: none was offered"] : []),
    ...(offered > 0 && seated === 0 ? ["seats given twice: nobody had one"] : []),
  ];
}

function withoutStack(line: string): string {
  return line.replaceAll(/"stack":\[[^\]]*\],?/g, "").slice(0, 500);
}
