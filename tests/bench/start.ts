/** `start`: from start to ready on an existing folder, and resident memory at rest. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { residentMb } from "./deliver.ts";
import { startChild } from "./processes.ts";

const ROUNDS = 3;
const REST_MS = 3000;

export async function benchStart(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "growth-start-"));
  const sink = await startChild("child-sink.ts", {});
  const first = await once(folder, String(sink.ready["apiUrl"]));
  const later = [];
  for (let round = 0; round < ROUNDS; round++) later.push(await once(folder, String(sink.ready["apiUrl"])));
  await sink.stop();
  rmSync(folder, { recursive: true, force: true });
  const ms = later.map((run) => run.ms).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const baseline = await bareNode();
  return {
    bench: "start",
    ms,
    firstMs: first.ms,
    baselineMs: baseline.ms,
    aimMs: 3000,
    residentMb: later.at(-1)?.residentMb,
    baselineResidentMb: baseline.residentMb,
    aimMb: 180,
  };
}

async function once(folder: string, apiUrl: string): Promise<{ ms: number; residentMb: number }> {
  const environment = {
    ...process.env,
    DATA_DIR: folder,
    PORT: "0",
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: "bench-secret",
    LOG_LEVEL: "warn",
  };
  return untilSaid(startArguments(), environment, "Ready");
}

/** What `npm start` gives to Node. */
function startArguments(): readonly string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string().startsWith("node ") }) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  return scripts.start.split(" ").slice(1);
}

/** What Node itself costs, with Bolt loaded and nothing done. */
function bareNode(): Promise<{ ms: number; residentMb: number }> {
  return untilSaid(
    ["-e", 'import("@slack/bolt").then(() => { console.log("Ready"); setInterval(() => {}, 1000); })'],
    process.env,
    "Ready",
  );
}

async function untilSaid(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  word: string,
): Promise<{ ms: number; residentMb: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  const ms = await new Promise<number>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      if (text.toString().includes(word)) resolve(Math.round(performance.now() - started));
    });
    child.once("exit", () => reject(new Error("the bot ended before it was ready")));
  });
  await sleep(REST_MS);
  const memory = residentMb(child.pid ?? 0);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  return { ms, residentMb: memory };
}
