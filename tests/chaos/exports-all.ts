/** The last thing that people do in a run: they look at what was kept of them. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "./ledger.ts";
import { dmOf } from "./seen.ts";
import type { Stage } from "./stage.ts";

/** Slack takes some twenty files a minute, and more where nothing holds it back. */
const EACH_MS = 4000;
const PATIENCE_MS = 60_000;

/** Each takes their data along, which shows what was kept, and waits until the file is there. */
export async function exportsAll(people: readonly Person[], stageOf: (person: Person) => Stage): Promise<void> {
  const filesOf = async (stage: Stage): Promise<number> =>
    dmOf(await stage.state()).reduce((sum, { files }) => sum + files.length, 0);
  const until = performance.now() + PATIENCE_MS + people.length * EACH_MS;
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
