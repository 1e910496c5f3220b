/** The processes of `npm run fuzz`: a bot spends half of a case's time waiting for its database, so several work at once. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { FuzzOptions, FuzzRun } from "./run.ts";

/** What a process is told to do. */
export type HandTask = Pick<FuzzOptions, "cases" | "seed" | "path" | "goesOn" | "first" | "stride">;

/** What it tells as it goes, and at its end. */
export type HandNews =
  | { readonly kind: "progress"; readonly cases: number }
  | { readonly kind: "failure"; readonly failure: string }
  | { readonly kind: "end"; readonly run: FuzzRun; readonly forms: readonly string[] };

export interface HandsRun extends FuzzRun {
  /** Forms that one of them has seen open. */
  readonly forms: ReadonlySet<string>;
}

export interface HandsOptions extends Omit<FuzzOptions, "first" | "stride"> {
  readonly hands: number;
}

/** Shares the batches of the seed among so many processes. A failure names the seed of its batch, whichever process met it. */
export async function runHands({ hands, onProgress, onFailure, ...options }: HandsOptions): Promise<HandsRun> {
  const { cases, seed, path, goesOn } = options;
  const done = Array.from({ length: hands }, () => 0);
  const children: ChildProcess[] = [];
  const runs = await Promise.all(
    done.map((_, index) => {
      const child = fork(join(import.meta.dirname, "child-hand.ts"), [], {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      children.push(child);
      const task: HandTask = {
        cases: Math.ceil(cases / hands),
        seed,
        first: index,
        stride: hands,
        ...(path === undefined ? {} : { path }),
        ...(goesOn === undefined ? {} : { goesOn }),
      };
      return untilEnd(child, task, {
        onProgress: (count) => {
          done[index] = count;
          onProgress?.(done.reduce((sum, one) => sum + one, 0));
        },
        onFailure,
      });
    }),
  ).finally(() => {
    for (const child of children) if (child.connected) child.disconnect();
  });
  return {
    cases: runs.reduce((sum, { run }) => sum + run.cases, 0),
    seed,
    counts: sumOf(runs.map(({ run }) => run.counts)),
    failures: [...new Set(runs.flatMap(({ run }) => run.failures))],
    forms: new Set(runs.flatMap(({ forms }) => forms)),
  };
}

type End = Extract<HandNews, { kind: "end" }>;

function untilEnd(
  child: ChildProcess,
  task: HandTask,
  news: { readonly onProgress: (cases: number) => void; readonly onFailure: ((failure: string) => void) | undefined },
): Promise<End> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`a process of the fuzz run ended with ${code}`)));
    child.on("message", (message) => {
      const told = message as HandNews;
      if (told.kind === "progress") news.onProgress(told.cases);
      else if (told.kind === "failure") news.onFailure?.(told.failure);
      else resolve(told);
    });
    child.send(task);
  });
}

function sumOf(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const counts of all) for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
