/** The simulated workspace of a run as a process of its own; `child-slack.ts` is its other side. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { atMost } from "./run-time.ts";

const PATIENCE_MS = 90_000;

export interface TownProcessOptions {
  readonly people: number;
  /** Where the bot takes requests. */
  readonly requestUrl: string;
  readonly offsetMs: number;
  readonly requestsFile: string;
  /** After which times an event is brought again that was not taken. */
  readonly retriesMs: readonly number[];
}

/** What the simulated workspace alone knows: keys that were posted more than once, and all that it refused. */
export interface LastWords {
  readonly twice: readonly (readonly [string, number])[];
  readonly violations: readonly string[];
  /** Messages that the bot has posted. */
  readonly posts: number;
  /** Calls that were answered with 429. */
  readonly limited: number;
}

export class TownProcess {
  readonly #child: ChildProcess;
  #isOver = false;

  constructor({ people, requestUrl, offsetMs, requestsFile, retriesMs }: TownProcessOptions) {
    this.#child = fork(join(import.meta.dirname, "child-slack.ts"), [], {
      env: {
        PATH: process.env["PATH"] ?? "",
        CHAOS_PEOPLE: String(people),
        CHAOS_REQUEST_URL: requestUrl,
        CHAOS_OFFSET_MS: String(offsetMs),
        CHAOS_REQUESTS_FILE: requestsFile,
        CHAOS_RETRIES_MS: JSON.stringify(retriesMs),
      },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.#child.once("exit", (code, signal) => {
      if (!this.#isOver) process.stderr.write(`chaos: the simulated workspace ended with ${signal ?? String(code)}\n`);
    });
  }

  /** @returns where its API is, once it has started. */
  async apiUrl(): Promise<string> {
    const told = (await this.#told()) as { readonly apiUrl: string } | null;
    if (!told) throw new Error(`the simulated workspace had not started after ${PATIENCE_MS} ms`);
    return told.apiUrl;
  }

  tell(message: object): void {
    if (this.#child.connected) this.#child.send(message, () => undefined);
  }

  /** @returns null where it does not answer any more. */
  async lastWords(): Promise<LastWords | null> {
    const words = this.#told();
    this.tell({ keys: true });
    return (await words) as LastWords | null;
  }

  close(): void {
    this.#isOver = true;
    this.#child.kill("SIGKILL");
  }

  #told(): Promise<unknown> {
    return atMost(PATIENCE_MS, new Promise((resolve) => this.#child.once("message", resolve)));
  }
}
