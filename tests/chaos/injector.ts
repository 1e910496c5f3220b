/** Makes the faults of a plan happen. */
import { setTimeout as sleep } from "node:timers/promises";
import type { BotProcess } from "./bot-process.ts";
import type { BotName, Fault, FaultKind, PlannedFault } from "./fault-plan.ts";
import type { PostgresServer, RedisServer } from "./service-process.ts";
import type { SlackFault, SlackWindow } from "./slack-window.ts";

export interface InjectorOptions {
  readonly bots: readonly BotProcess[];
  readonly postgres: PostgresServer;
  readonly redis: RedisServer | null;
  readonly slack: SlackWindow;
  readonly jump: (minutes: number) => void;
  readonly onFault: (fault: Fault) => void;
}

const ALL_METHODS = "*";
const MANY = 1000;

export class Injector {
  readonly counts: Partial<Record<FaultKind, number>> = {};
  /** Calls and deliveries that failed or were slow because of a fault. */
  failingCalls = 0;
  readonly #options: InjectorOptions;
  readonly #underWay = new Set<Promise<void>>();

  constructor(options: InjectorOptions) {
    this.#options = options;
  }

  /** Runs the plan from now on. Resolves when the last fault is over and Slack is itself again. */
  async run(plan: readonly PlannedFault[], isOver: () => boolean): Promise<void> {
    const began = performance.now();
    for (const { atMs, fault } of plan) {
      await sleep(Math.max(0, atMs - (performance.now() - began)));
      if (isOver()) break;
      this.counts[fault.kind] = (this.counts[fault.kind] ?? 0) + 1;
      process.stderr.write(`chaos: ${Math.round(atMs / 1000)} s: ${JSON.stringify(fault)}\n`);
      this.#options.onFault(fault);
      this.#follow(this.#inject(fault));
    }
    await this.settled();
    await this.clearSlack();
  }

  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  /** Slack is itself again; what was not used up of its faults was none. */
  async clearSlack(): Promise<void> {
    for (const method of [ALL_METHODS, "events", "chat.postMessage"]) await this.#replace({ method, times: 0 });
  }

  #follow(work: Promise<void>): void {
    const followed = work
      .catch((error: unknown) => void process.stderr.write(`chaos: a fault could not be made: ${String(error)}\n`))
      .finally(() => this.#underWay.delete(followed));
    this.#underWay.add(followed);
  }

  #bot(name: BotName): BotProcess {
    const found = this.#options.bots.find((bot) => bot.name === name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  }

  async #inject(fault: Fault): Promise<void> {
    const { postgres, redis, jump } = this.#options;
    switch (fault.kind) {
      case "kill":
        this.#bot(fault.bot).kill();
        return;
      case "terminate":
        return this.#bot(fault.bot).terminate();
      case "freeze":
        return this.#bot(fault.bot).freeze(fault.ms);
      case "postgres-restarted":
        return this.#withoutPostgres("SIGINT", 0);
      case "postgres-killed":
        return this.#withoutPostgres("SIGKILL", 0);
      case "postgres-away":
        return this.#withoutPostgres("SIGINT", fault.ms);
      case "disk-full":
        await postgres.fillDisk(fault.ms);
        // It may have ended for want of space.
        return postgres.start();
      case "redis-killed":
        await redis?.kill();
        return redis?.start();
      case "redis-emptied":
        return redis?.empty();
      case "redis-hung":
        return redis?.freeze(fault.ms);
      case "slack-outage":
        await this.#replace({ method: ALL_METHODS, times: MANY, status: 503 });
        await sleep(fault.ms);
        return this.#replace({ method: ALL_METHODS, times: 0 });
      case "clock-jump":
        jump(fault.minutes);
        return;
      default:
        return this.#replace(slackFault(fault));
    }
  }

  async #withoutPostgres(signal: "SIGINT" | "SIGKILL", ms: number): Promise<void> {
    await this.#options.postgres.end(signal);
    await sleep(ms);
    await this.#options.postgres.start();
  }

  /** Puts a fault in the place of the one before, and counts what that one hit. */
  async #replace(fault: SlackFault): Promise<void> {
    const { slack } = this.#options;
    const { faults } = await slack.state("U1");
    const left = faults.find(({ method }) => method === fault.method)?.times ?? 0;
    this.failingCalls += (this.#given.get(fault.method) ?? 0) - left;
    this.#given.set(fault.method, fault.times);
    await slack.fault(fault);
  }
  readonly #given = new Map<string, number>();
}

type OfSlack = Extract<Fault, { readonly calls: number }>;

function slackFault(fault: OfSlack): SlackFault {
  const times = fault.calls;
  switch (fault.kind) {
    case "slack-slow":
      return { method: ALL_METHODS, times, delayMs: fault.ms };
    case "slack-storm":
      return { method: ALL_METHODS, times, status: 429, retryAfterSeconds: fault.retryAfterSeconds };
    case "slack-500-afterwards":
      return { method: "chat.postMessage", times, status: 500, error: "internal_error", afterwards: true };
    case "slack-cut-afterwards":
      return { method: "chat.postMessage", times, dropAnswer: true };
    case "events-doubled":
      return { method: "events", times, duplicate: true };
    case "events-reordered":
      return { method: "events", times, reorder: true };
  }
}
