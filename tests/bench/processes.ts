/** Child processes of a benchmark: each side of a measurement runs alone. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { NODE_FLAGS } from "./start-arguments.ts";

export interface Child {
  readonly pid: number;
  /** The first message that the child sends. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** Sends a message and waits for the answer. */
  ask(message: string): Promise<Readonly<Record<string, unknown>>>;
  stop(): Promise<void>;
}

const BOT = "child-bot.ts";

/** Starts a file of this folder and waits until it says that it is ready. */
export async function startChild(file: string, environment: Readonly<Record<string, string>>): Promise<Child> {
  const child = fork(join(import.meta.dirname, file), [], {
    env: { ...process.env, ...environment },
    execArgv: file === BOT ? [...NODE_FLAGS] : [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ready = await nextMessage(child);
  return {
    pid: child.pid ?? 0,
    ready,
    ask: (message) => {
      const answer = nextMessage(child);
      child.send(message);
      return answer;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill(process.env["BENCH_PROFILE"] ? "SIGTERM" : "SIGKILL");
      await ended;
    },
  };
}

function nextMessage(child: ChildProcess): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`a child process of the benchmark ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as Record<string, unknown>);
    });
  });
}

/** What a child answers to its parent's messages. */
export function answerParent(ready: object, answer: (message: string) => Promise<object> | object): void {
  process.on("message", (message) => {
    void Promise.resolve(answer(typeof message === "string" ? message : "")).then((result) => process.send?.(result));
  });
  // Whoever measured is gone, by a fault or by hand: nobody would end this process.
  process.on("disconnect", () => process.exit(1));
  process.send?.(ready);
}
