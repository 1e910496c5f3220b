/** The course of a run: people join, things fail while they live on, then what is under way is waited for and looked at. */
import { setTimeout as sleep } from "node:timers/promises";
import type { BotProcess } from "./bot-process.ts";
import type { SeatsTold } from "./checks.ts";
import type { Evidence } from "./evidence.ts";
import type { PlannedFault } from "./fault-plan.ts";
import { finalChecks, isAllThere } from "./final-checks.ts";
import type { Injector } from "./injector.ts";
import { killsAlone } from "./kills-alone.ts";
import type { Ledger } from "./ledger.ts";
import type { Life } from "./life.ts";
import type { ChaosOptions } from "./report.ts";
import type { RunLength } from "./run-length.ts";
import type { RunTime } from "./run-time.ts";
import type { SilenceWatch } from "./silence-watch.ts";
import type { SimulatedClock } from "./simulated-clock.ts";
import type { SlackWindow } from "./slack-window.ts";
import { TakeAlong } from "./take-along.ts";

const READY_PATIENCE_MS = 90_000;
/** After the last fault nothing is posted for so long. */
const QUIET_MS = 5000;
const QUIET_PATIENCE_MS = 120_000;
/** What a process held that died in the last fault comes when its lease of a minute and a half is over. */
const LEASES_MS = 130_000;
const DAY_MS = 86_400_000;
/** How often workers are killed with nothing else going wrong: each, and both. */
const MANY_KILLS = 6;
/** What the last of them held comes after most of a lease. */
const LAST_KILL_MS = 60_000;
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

export interface CourseOptions {
  readonly options: Pick<ChaosOptions, "talkers" | "later">;
  readonly plan: readonly PlannedFault[];
  readonly length: RunLength;
  readonly bots: readonly BotProcess[];
  readonly clock: SimulatedClock;
  readonly evidence: Evidence;
  readonly injector: Injector;
  readonly ledger: Ledger;
  readonly life: Life;
  readonly slack: SlackWindow;
  readonly time: RunTime;
  readonly watch: SilenceWatch;
}

/** @returns what the files with people's data tell of seats. */
export async function takeCourse(course: CourseOptions): Promise<SeatsTold> {
  const { life, clock, ledger, time, slack } = course;
  time.begins("the bot starts");
  await untilReady(course.bots);
  time.begins("people join");
  await life.peopleJoin(course.options.later);
  time.begins("some offer seats");
  await life.someOfferSeats();
  const violations = new Set<string>();
  const step = async (): Promise<void> => {
    sweep(course.bots);
    await life.followDue();
    for (const text of (await slack.state("U1")).violations) {
      if (violations.has(text) || ALLOWED.some((pattern) => pattern.test(text))) continue;
      violations.add(text);
      ledger.violated(`Slack: ${text}`);
    }
    clock.moveTo(clock.nextStep(ledger.people));
  };
  const { bustling } = await untilFaultsAreOver(course, step);
  const settledAt = time.passedMs + LEASES_MS;
  if (course.length.killsMs > 0) {
    time.begins("the faults are over; what is under way is waited for");
    await bustling;
    await life.followDue();
    await untilQuiet(slack);
  }
  if (course.length.killsMs > 0) await killWorkers(course);
  const data = new TakeAlong(life);
  time.begins("days pass, so that what waited for good hours comes");
  for (const until = clock.now().getTime() + course.length.daysAfter * DAY_MS; clock.now().getTime() < until; ) {
    // Few files can be sent in a minute: most are while the days pass. Whoever waits for one is told after an hour that it does not come.
    await data.ask(ledger.people);
    await step();
  }
  time.begins("whoever still waits for an answer is waited for");
  await bustling;
  await untilQuiet(slack);
  time.begins("people take their data along");
  await data.ask(ledger.people);
  time.begins("what dead processes held is waited for");
  while (time.passedMs < settledAt && !(await isAllThere(ledger, life))) await sleep(1000);
  time.begins("the last look");
  return finalChecks(ledger, life, data);
}

/** Has the workers look for what is due, as their timetable would within a minute. */
function sweep(bots: readonly BotProcess[]): void {
  for (const bot of bots) if (bot.name !== "web") bot.tell({ sweep: true });
}

/** @returns what people are still at who began it before the last fault was over. */
async function untilFaultsAreOver(
  { options, plan, injector, life, clock, ledger, length, time }: CourseOptions,
  step: () => Promise<void>,
): Promise<{ readonly bustling: Promise<unknown> }> {
  time.grants(length.fromFaultsMs);
  time.begins("things fail");
  // From the first weekly messages on.
  clock.moveTo(clock.nextStep(ledger.people));
  const phase = { isFailing: true };
  const failing = injector
    .run(plan, () => time.isOver)
    .finally(() => {
      phase.isFailing = false;
      life.rest();
    });
  const bustling = Promise.all([life.bustle(), life.talk(options.talkers)]);
  // Both are waited for below; until then a failure of theirs is nobody's.
  for (const work of [failing, bustling]) work.catch(() => undefined);
  while (phase.isFailing) await step();
  await failing;
  return { bustling };
}

async function killWorkers(course: CourseOptions): Promise<void> {
  const { bots, clock, ledger, life, time, watch, evidence, length } = course;
  const { killsMs } = length;
  time.begins("workers are killed with nothing else going wrong");
  await killsAlone({
    bots,
    clock,
    ledger,
    watch,
    rounds: MANY_KILLS,
    beginsWithinMs: Math.max(killsMs - LAST_KILL_MS, killsMs / 2),
    sweep: () => sweep(bots),
    untilReady: () => untilReady(bots),
    followDue: (patienceMs) => life.followDue(patienceMs),
    onKill: (names) => {
      evidence.line("fault", `killed alone: ${names.join(", ")}`);
      process.stderr.write(`chaos: killed alone: ${names.join(", ")}\n`);
    },
  });
}

async function untilReady(bots: readonly BotProcess[]): Promise<void> {
  const until = performance.now() + READY_PATIENCE_MS;
  for (;;) {
    const missing = bots.filter(({ isReady }) => !isReady).map(({ name }) => name);
    if (missing.length === 0) return;
    if (performance.now() > until)
      throw new Error(`${missing.join(", ")} had not started after ${READY_PATIENCE_MS} ms`);
    await sleep(100);
  }
}

/** Resolves when nothing was posted for a while. */
async function untilQuiet(slack: SlackWindow): Promise<void> {
  const until = performance.now() + QUIET_PATIENCE_MS;
  let [posts, since] = [await slack.posts(), performance.now()];
  while (performance.now() < until && performance.now() - since < QUIET_MS) {
    await sleep(500);
    const count = await slack.posts();
    if (count !== posts) [posts, since] = [count, performance.now()];
  }
}
