/** A workspace that takes everything and only counts: the far end of a delivery. At once, or after the wait that the parent names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANY_METHOD } from "#src/playground/faults.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { answerParent } from "./processes.ts";

const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"));
const workspace = await startWorkspace({
  manifest,
  signingSecret: "bench-secret",
  botToken: "xoxb-bench",
  light: true,
  rateLimits: false,
});
const delayMs = Number(process.env["BENCH_DELAY_MS"] ?? 0);
if (delayMs > 0) workspace.faults.set(ANY_METHOD, { times: Number.POSITIVE_INFINITY, delayMs });
answerParent({ apiUrl: workspace.apiUrl }, () => ({ posted: workspace.world.posted }));
