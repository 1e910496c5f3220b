/** The workspace as `npm start` and the tests have it: strict, keeping everything, only without rate limits. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startWorkspace } from "#src/playground/workspace.ts";
import { answerParent } from "./processes.ts";

const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"));
const people = Array.from({ length: Number(process.env["BENCH_PEOPLE"] ?? 200) }, (_, index) => ({
  id: `U${index}`,
  name: `Person ${index}`,
  title: "Developer",
  zone: "Europe/Berlin",
}));
const workspace = await startWorkspace({
  manifest,
  signingSecret: "bench-secret",
  botToken: "xoxb-bench",
  rateLimits: false,
  people,
  channels: [],
});
answerParent({ apiUrl: workspace.apiUrl }, () => ({ violations: workspace.violations.length }));
