/** The simulated workspace as a process of its own, seen from the benchmark. */
import { z } from "zod";
import type { CountsSince } from "#src/playground/call-counts.ts";
import type { LimitChange, LimitModel } from "#src/playground/rate-limits.ts";
import { type Child, startChild } from "./processes.ts";
import type { Answered, Writing } from "./writers.ts";

export type WorkspaceOrder =
  | { readonly do: "connect"; readonly url: string }
  | { readonly do: "limits"; readonly change: LimitChange }
  | { readonly do: "counters"; readonly since: string | null }
  | { readonly do: "write"; readonly writings: readonly Writing[] }
  | { readonly do: "answers" }
  | { readonly do: "move"; readonly at: string }
  /** U1 to U<people> answer what they got that week; what is old is forgotten. */
  | { readonly do: "weekly"; readonly people: number }
  | { readonly do: "totals" }
  | { readonly do: "violations" };

export interface WorkspaceProcess {
  readonly apiUrl: string;
  /** Where the bot takes requests. */
  connect(port: number): Promise<void>;
  change(change: LimitChange): Promise<void>;
  /** What the bot called since a moment that an earlier answer named; since the start when null. */
  counts(since: string | null): Promise<CountsSince>;
  write(writings: readonly Writing[]): Promise<void>;
  /** What was written since the last time that this was asked. */
  answers(): Promise<readonly Answered[]>;
  stop(): Promise<void>;
}

const Counts = z.custom<CountsSince>(
  (value) => typeof value === "object" && value !== null && "postsByMinute" in value,
);
const Answers = z.object({ answers: z.array(z.object({ words: z.string(), ms: z.number(), seen: z.boolean() })) });

/** @param people how many there are: U0, U1 and so on, each with a DM. */
export async function startWorkspaceProcess(
  people: number,
  limits: { readonly model: LimitModel; readonly postsPerMinute: number },
): Promise<WorkspaceProcess> {
  const child = await startChild("child-workspace.ts", {
    BENCH_PEOPLE: String(people),
    BENCH_LIMIT_MODEL: limits.model,
    BENCH_POSTS_PER_MINUTE: String(limits.postsPerMinute),
  });
  return {
    apiUrl: String(child.ready["apiUrl"]),
    connect: async (port) => void (await order(child, { do: "connect", url: `http://127.0.0.1:${port}/slack/events` })),
    change: async (change) => void (await order(child, { do: "limits", change })),
    counts: async (since) => Counts.parse(await order(child, { do: "counters", since })),
    write: async (writings) => void (await order(child, { do: "write", writings })),
    answers: async () => Answers.parse(await order(child, { do: "answers" })).answers,
    stop: () => child.stop(),
  };
}

/** One order at a time: the child's next message is the answer. */
export function order(child: Child, what: WorkspaceOrder): ReturnType<Child["ask"]> {
  return child.ask(JSON.stringify(what));
}
