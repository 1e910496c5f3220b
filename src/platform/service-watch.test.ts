import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { createLogger } from "./logger.ts";
import { ServiceWatch } from "./service-watch.ts";

function watched(): { watch: ServiceWatch; service: { isThere: boolean }; told: () => unknown[] } {
  const lines: string[] = [];
  const service = { isThere: true };
  const log = createLogger({ level: "info", write: (line) => void lines.push(line) });
  const answers = (): Promise<boolean> => Promise.resolve(service.isThere);
  const watch = new ServiceWatch({ name: "the database", answers, log, lookMs: 1 });
  return { watch, service, told: () => lines.map((line) => (JSON.parse(line) as { msg: unknown }).msg) };
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await sleep(1);
}

it("tells once that a service is away and once that it is back, however much fails meanwhile", async () => {
  const { watch, service, told } = watched();
  for (const round of [1, 2]) {
    service.isThere = false;
    for (let failure = 0; failure < 100; failure++) watch.suspect(new Error("no answer"));
    await until(() => told().length === 2 * round - 1);
    for (let failure = 0; failure < 100; failure++) watch.suspect(new Error("no answer"));
    service.isThere = true;
    await until(() => told().length === 2 * round);
  }
  const pair = ["the database cannot be reached", "the database can be reached again"];
  expect(told()).toEqual([...pair, ...pair]);
});

it("is silent about a failure while the service answers, and after its end", async () => {
  const { watch, service, told } = watched();
  watch.suspect(new Error("a connection broke"));
  await sleep(5);
  service.isThere = false;
  watch.stop();
  watch.suspect(new Error("no answer"));
  await sleep(5);
  expect(told()).toEqual([]);
});
