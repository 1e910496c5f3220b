/** A workspace that takes everything at once and only counts: the far end of a delivery. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
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
answerParent({ apiUrl: workspace.apiUrl }, () => ({ posted: workspace.world.posted }));
