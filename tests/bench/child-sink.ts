/** A workspace that takes everything and only counts: the far end of a delivery. At once, or after the wait that the parent names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANY_METHOD } from "#src/playground/faults.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { answerParent } from "./processes.ts";

const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"));
/** Beside the usual one. */
const others = Array.from({ length: Number(process.env["BENCH_WORKSPACES"] ?? 1) - 1 }, (_, index) => ({
  team: { id: `T${index + 1}`, name: `Bench ${index + 1}`, domain: `bench-${index + 1}` },
  people: [],
  channels: [],
}));
const workspace = await startWorkspace({
  manifest,
  signingSecret: "bench-secret",
  botToken: "xoxb-bench",
  light: true,
  rateLimits: false,
  otherTeams: others,
});
const delayMs = Number(process.env["BENCH_DELAY_MS"] ?? 0);
if (delayMs > 0) workspace.faults.set(ANY_METHOD, { times: Number.POSITIVE_INFINITY, delayMs });
const tokens = others.map(({ team }) => workspace.oauth.install(team.id));
answerParent({ apiUrl: workspace.apiUrl, tokens: tokens.join(",") }, () => ({
  posted: workspace.worlds.reduce((sum, { posted }) => sum + posted, 0),
}));
