/** One process of the bot under a supervisor that starts it again whenever it has ended. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { BotName } from "./fault-plan.ts";

const FILE = join(import.meta.dirname, "child-bot.ts");
/** A supervisor's pause before it starts again what died. */
const RESTART_MS = 500;
/** `docker stop` and Kubernetes wait so long, or longer. */
const STOP_PATIENCE_MS = 10_000;

export interface BotProcessOptions {
  readonly name: BotName;
  /** The module that it runs; the bot where it is left out. */
  readonly file?: string | undefined;
  /** Asked at each start, as the clock has been moved since the last one. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** A line of its log. */
  readonly onLine: (line: string) => void;
  readonly onViolation: (text: string) => void;
}

export class BotProcess {
  readonly name: BotName;
  /** Deaths by kill -9 and stops by SIGTERM. */
  deaths = 0;
  /** Starts that came to nothing because a service was away, and ends that nobody asked for. */
  failedStarts = 0;
  readonly #options: BotProcessOptions;
  #child: ChildProcess | null = null;
  #isReady = false;
  #isOver = false;
  #isExpected = false;
  #isFrozen = false;

  constructor(options: BotProcessOptions) {
    this.#options = options;
    this.name = options.name;
    this.#start();
  }

  /** Whether it has started and was not ended since. */
  get isReady(): boolean {
    return this.#isReady;
  }

  tell(message: object): void {
    if (this.#child?.connected) this.#child.send(message, () => undefined);
  }

  /** @returns whether there was a process to kill. */
  kill(): boolean {
    return this.#end("SIGKILL");
  }

  /** Asks it to stop. It has ten seconds. */
  async terminate(): Promise<void> {
    const child = this.#child;
    // One that stands still hears nothing.
    const isHearing = this.#isReady && !this.#isFrozen;
    if (!child || !this.#end("SIGTERM")) return;
    const isOver = await Promise.race([gone(child).then(() => true), sleep(STOP_PATIENCE_MS).then(() => false)]);
    if (isOver) return;
    if (isHearing && !this.#isFrozen)
      this.#options.onViolation(`${this.name} had not stopped ${STOP_PATIENCE_MS} ms after SIGTERM`);
    child.kill("SIGKILL");
  }

  /** Stands still for a while; nothing happens where it has ended meanwhile. */
  async freeze(ms: number): Promise<void> {
    const child = this.#child;
    this.#isFrozen = child?.kill("SIGSTOP") ?? false;
    await sleep(ms);
    child?.kill("SIGCONT");
    if (child === this.#child) this.#isFrozen = false;
  }

  async close(): Promise<void> {
    this.#isOver = true;
    const child = this.#child;
    if (!child) return;
    child.kill("SIGCONT");
    child.kill("SIGKILL");
    await gone(child);
  }

  #end(signal: "SIGKILL" | "SIGTERM"): boolean {
    if (!this.#child || this.#isExpected) return false;
    this.#isExpected = true;
    this.#isReady = false;
    this.deaths++;
    this.#child.kill(signal);
    return true;
  }

  #start(): void {
    const { file = FILE, environment, onLine } = this.#options;
    const child = fork(file, [], {
      env: { PATH: process.env["PATH"] ?? "", ...environment() },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child = child;
    this.#isExpected = false;
    this.#isFrozen = false;
    for (const stream of [child.stdout, child.stderr]) {
      let rest = "";
      stream?.setEncoding("utf8").on("data", (text: string) => {
        const lines = (rest + text).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) onLine(line);
      });
    }
    child.once("message", () => {
      this.#isReady = true;
    });
    child.once("exit", () => {
      this.#child = null;
      this.#isReady = false;
      if (!this.#isExpected) this.failedStarts++;
      if (!this.#isOver) setTimeout(() => this.#isOver || this.#start(), RESTART_MS);
    });
  }
}

function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
