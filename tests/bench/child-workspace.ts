/** The workspace as `npm start` and the tests have it: strict, keeping everything; with rate limits only where they are asked for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LIMIT_MODELS } from "#src/playground/rate-limits.ts";
import { startWorkspace } from "#src/playground/workspace.ts";
import { answerParent } from "./processes.ts";
import { violationsByKind } from "./violations.ts";
import { liveOneWeek } from "./weekly-life.ts";
import type { WorkspaceOrder } from "./workspace-process.ts";
import { Writers } from "./writers.ts";

const { BENCH_PEOPLE: count = "200", BENCH_LIMIT_MODEL: model, BENCH_POSTS_PER_MINUTE: rate } = process.env;
const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../manifest.json"), "utf8"));
const people = Array.from({ length: Number(count) }, (_, index) => ({
  id: `U${index}`,
  name: `Person ${index}`,
  title: "Developer",
  zone: "Europe/Berlin",
}));
const limitModel = LIMIT_MODELS.find((known) => known === model);
const workspace = await startWorkspace({
  manifest,
  signingSecret: "bench-secret",
  botToken: "xoxb-bench",
  rateLimits: limitModel ? { model: limitModel, postsPerMinute: Number(rate) } : false,
  people,
  channels: [],
  // Nobody waits for what comes after the acknowledgement.
  settle: () => Promise.resolve(),
});
const { world } = workspace;
// The DMs that the database knows of are there.
for (const { id } of people) world.dmOf(id);
const writers = new Writers(workspace);

function obey(order: WorkspaceOrder): object | Promise<object> {
  switch (order.do) {
    case "connect":
      workspace.connect(order.url);
      return {};
    case "limits":
      workspace.limits.change(world.team.id, order.change);
      return {};
    case "counters":
      return workspace.countsOf(world.team.id).since(order.since === null ? null : new Date(order.since));
    case "write":
      writers.plan(order.writings);
      return {};
    case "answers":
      return { answers: writers.takeAnswers() };
    case "move":
      return workspace.moveTo(new Date(order.at)).then(() => ({}));
    case "weekly":
      return liveOneWeek(workspace, order.people).then(() => ({}));
    case "totals":
      return { posted: workspace.countsOf(world.team.id).posted, violations: violationsByKind(workspace.violations) };
    case "violations":
      return { violations: workspace.violations.length };
  }
}

answerParent({ apiUrl: workspace.apiUrl }, (message) => obey(JSON.parse(message) as WorkspaceOrder));
