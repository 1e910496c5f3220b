/** The last thing that people do in a run: they look at what was kept of them. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "./ledger.ts";
import { dmOf } from "./slack-window.ts";
import type { Stage } from "./stage.ts";

const PATIENCE_MS = 260_000;

/** Each takes their data along, which shows what was kept, and waits until the file is there: Slack takes some twenty a minute. */
export async function exportsAll(people: readonly Person[], stageOf: (person: Person) => Stage): Promise<void> {
  const filesOf = async (stage: Stage): Promise<number> =>
    dmOf(await stage.state()).reduce((sum, { files }) => sum + files.length, 0);
  const until = performance.now() + PATIENCE_MS;
  const waiting = new Map<Stage, number>();
  for (const stage of people.map(stageOf)) {
    waiting.set(stage, await filesOf(stage));
    await stage.command("export");
  }
  while (waiting.size > 0 && performance.now() < until) {
    for (const [stage, before] of waiting) if ((await filesOf(stage)) > before) waiting.delete(stage);
    await sleep(1000);
  }
}
