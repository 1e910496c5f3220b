/** The simulated workspace as a process of its own, strict, with a mood; counts what arrived, by key. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startWorkspace } from "#src/playground/workspace.ts";
import { answerParent } from "../bench/processes.ts";
import { type Scenario, setMood } from "./slack-moods.ts";

const { CHAOS_SCENARIO: scenario = "slow", CHAOS_PEOPLE: people = "0", CHAOS_CHANNELS: channels = "0" } = process.env;
const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"));
const workspace = await startWorkspace({
  manifest,
  signingSecret: "bench-secret",
  botToken: "xoxb-bench",
  rateLimits: false,
  people: Array.from({ length: Number(people) }, (_, index) => ({
    id: `U${index + 1}`,
    name: `Person ${index + 1}`,
    title: "Developer",
    zone: "Etc/UTC",
  })),
  channels: Array.from({ length: Number(channels) }, (_, index) => ({
    id: `C${index + 1}`,
    name: `channel-${index + 1}`,
    members: ["U1"],
    bot: true,
  })),
});

function arrivedByKey(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { metadata } of [...workspace.world.messages.values()].flat()) {
    const key = (metadata?.["event_payload"] as { key?: unknown } | undefined)?.key;
    if (typeof key === "string") counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

answerParent({ apiUrl: workspace.apiUrl }, (message) => {
  if (message === "begin") setMood(workspace.faults, scenario as Scenario, Date.now());
  return { arrived: arrivedByKey() };
});
