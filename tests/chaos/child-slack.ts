/** The simulated workspace as a process of its own: strict, as fast as Slack allows, with its control API. */
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { PersonSeed } from "#src/playground/model.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { requestLine } from "./evidence.ts";
import { CHANNELS, ZONES } from "./town.ts";

const {
  CHAOS_PEOPLE: people = "60",
  CHAOS_REQUEST_URL: requestUrl = "",
  CHAOS_OFFSET_MS: offsetMs = "0",
  CHAOS_REQUESTS_FILE: requestsFile = "",
  CHAOS_RETRIES_MS: retriesMs = "[]",
} = process.env;

const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"));
const seeds = Array.from(
  { length: Number(people) },
  (_, index): PersonSeed => ({
    id: `U${index + 1}`,
    name: `Person ${index + 1}`,
    title: "Developer",
    zone: ZONES[index % ZONES.length] ?? "UTC",
    // A manager, who becomes the bot's admin by looking.
    admin: index === 0,
  }),
);
let shiftMs = Number(offsetMs);
const workspace = await startWorkspace({
  manifest,
  signingSecret: "chaos-secret",
  botToken: "xoxb-chaos",
  page: true,
  people: seeds,
  channels: CHANNELS.map((id) => ({ id, name: id.toLowerCase(), members: seeds.map((seed) => seed.id), bot: true })),
  now: () => new Date(Date.now() + shiftMs),
  retryDelaysMs: z.array(z.number()).parse(JSON.parse(retriesMs)),
  // Whoever watches looks for the answer themselves, as it may come long after.
  settle: () => Promise.resolve(),
  onRequest: (request) => appendFileSync(requestsFile, requestLine(request)),
});
workspace.connect(requestUrl);
process.on("disconnect", () => process.exit(0));

/** Messages by the bot's own key, those that were deleted since not counted. */
function arrivedByKey(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { metadata } of workspace.worlds.flatMap(({ messages }) => [...messages.values()].flat())) {
    const key = (metadata?.["event_payload"] as { key?: unknown } | undefined)?.key;
    if (typeof key === "string") counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

process.on("message", (message) => {
  if (typeof message !== "object" || message === null) return;
  if ("offsetMs" in message) shiftMs = Number(message.offsetMs);
  if ("keys" in message) {
    const twice = Object.entries(arrivedByKey()).filter(([, count]) => count > 1);
    const { posts, limited } = workspace.countsOf(workspace.worlds[0]?.team.id ?? "").since(null);
    process.send?.({ twice, violations: workspace.violations, posts, limited });
  }
});
process.send?.({ apiUrl: workspace.apiUrl, violations: workspace.violations.length });
