/** `workspace`: Web API calls a second that the strict workspace takes, against what `deliver` needs in the same run. */
import { setTimeout as sleep } from "node:timers/promises";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { benchDeliver } from "./deliver.ts";
import { type Child, startChild } from "./processes.ts";
import { order } from "./workspace-process.ts";

const CALLERS = 2;
const WARM_UP_MS = 2000;
const MEASURED_MS = 6000;
const CONNECTIONS = 16;

export async function benchWorkspace(bench: Bench): Promise<object> {
  // Each message that is delivered is one call.
  if (!bench.measured.has("deliver")) await benchDeliver(bench);
  const deliver = bench.measured.get("deliver") ?? 0;
  const workspace = await startChild("child-workspace.ts", {});
  const callers = await Promise.all(
    Array.from({ length: CALLERS }, (_, index) =>
      startChild("child-caller.ts", {
        BENCH_API_URL: String(workspace.ready["apiUrl"]),
        BENCH_FROM: String(index * CONNECTIONS),
      }),
    ),
  );
  await Promise.all(callers.map((caller) => caller.ask("go")));
  await sleep(WARM_UP_MS);
  const started = performance.now();
  const before = await callsOf(callers);
  await sleep(MEASURED_MS);
  const after = await callsOf(callers);
  const perSecond = Math.round(((after - before) * 1000) / (performance.now() - started));
  const { violations } = await order(workspace, { do: "violations" });
  for (const child of [...callers, workspace]) await child.stop();
  if (violations !== 0) throw new Error(`the workspace refused ${String(violations)} calls`);
  return {
    bench: "workspace",
    mix: "2 chat.postMessage, 2 chat.update, 1 views.publish",
    connections: CALLERS * CONNECTIONS,
    perSecond,
    baselinePerSecond: deliver,
    ratio: round2(perSecond / deliver),
    aim: 3,
  };
}

async function callsOf(callers: readonly Child[]): Promise<number> {
  let sum = 0;
  for (const caller of callers) {
    const { calls, refused } = await caller.ask("count");
    if (refused !== 0) throw new Error(`${String(refused)} calls were refused`);
    sum += Number(calls);
  }
  return sum;
}
