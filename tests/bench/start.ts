/** `start`: from start to ready on an existing folder, resident memory at rest, and from opening the page to its use. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launch, provideChromium } from "#tests/support/chromium.ts";
import { residentMb } from "./deliver.ts";
import { startChild } from "./processes.ts";
import { MAIN, NODE_FLAGS } from "./start-arguments.ts";

const ROUNDS = 3;
const REST_MS = 3000;

export async function benchStart(): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "growth-start-"));
  const sink = await startChild("child-sink.ts", {});
  const first = await once(folder, String(sink.ready["apiUrl"]));
  const later = [];
  for (let round = 0; round < ROUNDS; round++) later.push(await once(folder, String(sink.ready["apiUrl"])));
  await sink.stop();
  const page = await pageReady(folder);
  rmSync(folder, { recursive: true, force: true });
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const baseline = await bareNode();
  return {
    bench: "start",
    ms: median(later.map((run) => run.ms)),
    firstMs: first.ms,
    baselineMs: baseline.ms,
    aimMs: 1000,
    residentMb: median(later.map((run) => run.residentMb)),
    baselineResidentMb: baseline.residentMb,
    aimMb: 180,
    ...page,
    pageAimMs: 1000,
  };
}

/** The playground on the same folder: until its address is told, and from there until the page in a browser is ready. */
async function pageReady(folder: string): Promise<{ playgroundMs?: number; pageReadyMs?: number }> {
  const program = provideChromium();
  if (!program) return {};
  const browser = await launch(program);
  const { SLACK_BOT_TOKEN: _token, SLACK_SIGNING_SECRET: _secret, SLACK_APP_TOKEN: _app, ...rest } = process.env;
  const env = { ...rest, DATA_DIR: folder, PORT: "0", LOG_LEVEL: "warn" };
  const started = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => {
      const address = /open at (\S+)/.exec(text.toString())?.[1];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error("the playground ended before it was ready")));
  });
  const told = performance.now();
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector("body[data-ready]");
  const ready = performance.now();
  await browser.close();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  return { playgroundMs: Math.round(told - started), pageReadyMs: Math.round(ready - told) };
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
  return untilSaid([...NODE_FLAGS, MAIN], environment, "Ready");
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
