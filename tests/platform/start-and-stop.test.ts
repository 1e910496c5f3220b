/** `npm start` and its like as real processes: however they are told to stop, nothing stays behind and the folder is free. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/** Longer than a busy machine takes: how fast it is, is asked elsewhere. */
const PATIENCE_MS = 120_000;
/** One folder for all: each start finds what the one before has left. */
const dataDir = mkdtempSync(join(tmpdir(), "growth-start-"));
/** What Node compiled at one start serves the next. */
const compileCache = mkdtempSync(join(tmpdir(), "growth-compiled-"));
const running = new Set<number>();

afterEach(() => {
  // Whatever a failed test has left would disturb the next one; behind npm that is a whole group of processes.
  for (const pid of running) {
    if (pid > 1) for (const each of [-pid, pid]) killIfThere(each);
  }
  running.clear();
});
afterAll(() => {
  for (const folder of [dataDir, compileCache]) rmSync(folder, { recursive: true, force: true });
});

function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

interface Started {
  /** What the operator knows: npm, or Node where that was started itself. */
  readonly outer: ChildProcess;
  readonly outerPid: number;
  readonly nodePid: number;
  readonly postgresPid: number;
  readonly output: () => string;
}

const NPM_START = ["npm", "start", "--silent"];
const NPM_DEV = ["npm", "run", "dev", "--silent"];
const NODE = [process.execPath, "src/main.js"];

function begin(
  [command = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; output: () => string } {
  const { npm_lifecycle_event: _, SLACK_BOT_TOKEN: _token, SLACK_SIGNING_SECRET: _secret, ...rest } = process.env;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...rest, DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "info", NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, as under a process manager: a signal to npm reaches npm alone.
    detached: true,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

async function started(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const { child, output } = begin(command, env);
  const outerPid = child.pid ?? 0;
  running.add(outerPid);
  await until(() => output().includes("open at") || child.exitCode !== null, `a start by ${command.join(" ")}`, output);
  expect(output()).toContain("open at");
  const nodePid = descendants(outerPid).at(-1) ?? outerPid;
  const postgresPid = Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  for (const pid of [nodePid, postgresPid]) running.add(pid);
  return { outer: child, outerPid, nodePid, postgresPid, output };
}

async function until(done: () => boolean, what: string, told: () => string = () => ""): Promise<void> {
  for (const since = performance.now(); !done(); ) {
    if (performance.now() - since > PATIENCE_MS) throw new Error(`waited in vain for ${what}: ${told()}`);
    await sleep(50);
  }
}

/** The bot is the last of a chain of npm, a watcher and Node; PostgreSQL is not counted. */
function descendants(pid: number): number[] {
  const rows = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .stdout.split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((match) => (match ? [{ pid: Number(match[1]), parent: Number(match[2]), args: match[3] ?? "" }] : []));
  const child = rows.find(({ parent, args }) => parent === pid && !args.includes("bin/postgres"));
  return child ? [child.pid, ...descendants(child.pid)] : [];
}

/** A process that has ended and was not yet collected by its parent runs no more. */
function isRunning(pid: number): boolean {
  // Where the system shows its processes as files, no program needs to be started for each look.
  if (existsSync("/proc/self/stat")) {
    const [, rest] = readIfThere(`/proc/${pid}/stat`).split(/\) (?=\w \d)/);
    return rest !== undefined && !rest.startsWith("Z");
  }
  const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  return state !== "" && !state.startsWith("Z");
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

async function allGone(pids: readonly number[]): Promise<void> {
  await until(() => !pids.some(isRunning), `the end of ${pids.join(", ")}`);
}

describe("a running bot", { timeout: 600_000 }, () => {
  it.each<[string, readonly string[], "outer" | "node", NodeJS.Signals]>([
    ["kill on npm start", NPM_START, "outer", "SIGTERM"],
    ["an interrupt that reaches npm start alone", NPM_START, "outer", "SIGINT"],
    ["a terminal that was closed over npm start", NPM_START, "outer", "SIGHUP"],
    ["kill -9 on npm start", NPM_START, "outer", "SIGKILL"],
    ["kill on Node under npm", NPM_START, "node", "SIGTERM"],
    ["kill on npm run dev", NPM_DEV, "outer", "SIGTERM"],
    ["kill -9 on npm run dev", NPM_DEV, "outer", "SIGKILL"],
    ["a process manager's kill", NODE, "node", "SIGTERM"],
    ["Ctrl-C", NODE, "node", "SIGINT"],
    ["a terminal that was closed", NODE, "node", "SIGHUP"],
  ])("stops by %s, with its database and all", async (_, command, who, signal) => {
    const { outerPid, nodePid, postgresPid, output } = await started(command);
    process.kill(who === "outer" ? outerPid : nodePid, signal);
    await allGone([outerPid, nodePid, postgresPid]);
    expect(output()).toContain("Stopping ...");
    expect(output()).not.toMatch(/"level":"(warn|error|fatal)"/);
  });

  it("that was killed without a word is followed by one that takes its database over", async () => {
    const { nodePid, postgresPid } = await started(NODE);
    process.kill(nodePid, "SIGKILL");
    await allGone([nodePid]);
    const next = await started(NODE);
    expect(next.postgresPid).toBe(postgresPid);
    process.kill(next.nodePid, "SIGTERM");
    await allGone([next.nodePid, postgresPid]);
  });

  it("that was killed with its database is followed by one that recovers it", async () => {
    const { nodePid, postgresPid } = await started(NODE);
    for (const pid of [nodePid, postgresPid]) process.kill(pid, "SIGKILL");
    await allGone([nodePid, postgresPid]);
    const next = await started(NODE);
    process.kill(next.nodePid, "SIGTERM");
    await allGone([next.nodePid, next.postgresPid]);
  });

  it("keeps a second one out with one message, and runs on", async () => {
    const { nodePid, postgresPid } = await started(NODE);
    const second = begin(NODE);
    await until(() => second.child.exitCode !== null, "the second one's end");
    expect(second.child.exitCode).toBe(1);
    expect(second.output().trim().split("\n")).toEqual([
      `Starting PostgreSQL in ${dataDir} ...`,
      `Another bot (process ${nodePid}) uses the folder ${dataDir}: stop it first, or set DATA_DIR to another folder for this one.`,
    ]);
    expect([nodePid, postgresPid].every(isRunning)).toBe(true);
    process.kill(nodePid, "SIGTERM");
    await allGone([nodePid, postgresPid]);
  });

  it("is one, though two are started at once in a new folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "growth-two-"));
    const both = [begin(NODE, { DATA_DIR: folder }), begin(NODE, { DATA_DIR: folder })];
    try {
      for (const { child } of both) running.add(child.pid ?? 0);
      await until(() => both.some(({ child }) => child.exitCode !== null), "the end of one");
      await until(() => both.some(({ output }) => output().includes("open at")), "the other one");
      const [loser, winner] = both[0]?.child.exitCode === null ? [both[1], both[0]] : [both[0], both[1]];
      expect(loser?.output()).toContain(`Another bot (process ${winner?.child.pid}) uses the folder`);
      expect(winner?.output()).toContain("open at");
      const postgresPid = Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
      winner?.child.kill("SIGTERM");
      await allGone([winner?.child.pid ?? 0, postgresPid]);
      expect(readdirSync(folder).sort()).toEqual(["password", "postgres", "postgres.log"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("that finds its port taken says so, and leaves no database running", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const { child, output } = begin(NODE, { PORT: String(port - 1) });
    running.add(child.pid ?? 0);
    await until(() => child.exitCode !== null, "its end");
    taken.close();
    expect(child.exitCode).toBe(1);
    expect(output().trim().split("\n").at(-1)).toBe(
      `Port ${port} is taken by another program: stop that one, or set PORT to another port (the playground takes the next one too).`,
    );
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
  });

  it("that is told to stop while it starts stops, and leaves a folder that can be used", async () => {
    const { child, output } = begin(NODE);
    running.add(child.pid ?? 0);
    await until(() => output().includes("Starting PostgreSQL"), "the beginning of a start");
    child.kill("SIGTERM");
    await until(() => child.exitCode !== null, "its end");
    expect(child.exitCode).toBe(0);
    const { nodePid, postgresPid } = await started(NODE);
    process.kill(nodePid, "SIGTERM");
    await allGone([nodePid, postgresPid]);
  });
});

describe("what runs for a while", { timeout: 600_000 }, () => {
  it("(npm run workspace) ends with npm", async () => {
    const command = [
      "npm",
      "run",
      "workspace",
      "--silent",
      "--",
      "--config",
      "docs/workspace/lunch.json",
      "--port",
      "0",
    ];
    const { child, output } = begin(command);
    const pid = child.pid ?? 0;
    running.add(pid);
    await until(() => output().includes("Ready."), "the workspace");
    const nodePid = descendants(pid).at(-1) ?? 0;
    running.add(nodePid);
    child.kill("SIGTERM");
    await allGone([pid, nodePid]);
  });

  it.each<NodeJS.Signals>(["SIGINT", "SIGTERM", "SIGKILL"])(
    "(tests, demo, benchmarks) takes its database with it: %s",
    async (signal) => {
      const source = `import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";
        const { pid, folder } = await startTemporaryPostgres();
        console.log("running " + pid + " " + folder);`;
      const { child, output } = begin([process.execPath, "--input-type=module", "-e", source]);
      running.add(child.pid ?? 0);
      await until(() => output().includes("running"), "a temporary database");
      const [, pid, folder = ""] = /running (\d+) (\S+)/.exec(output()) ?? [];
      running.add(Number(pid));
      child.kill(signal);
      await allGone([child.pid ?? 0, Number(pid)]);
      await until(() => !existsSync(folder), "its folder to go");
    },
  );
});

describe("a fault that nobody caught", { timeout: 600_000 }, () => {
  it.each([
    ["a rejection that nobody handles", "Promise.reject(fault())", "unhandledRejection"],
    ["an exception in a callback", "setImmediate(() => { throw fault(); })", "uncaughtException"],
    ["several at once", "Promise.reject(fault()); setImmediate(() => { throw fault(); })", "unhandledRejection"],
  ])("(%s) is logged once, without anybody's words, and stops the bot", async (_, statement, origin) => {
    const source = `const fault = () => Object.assign(new Error("what Maya wrote"), { detail: "what Maya wrote" });
      process.on("SIGUSR2", () => { ${statement}; });`;
    const bot = await started([
      process.execPath,
      "--import",
      `data:text/javascript,${encodeURIComponent(source)}`,
      "src/main.js",
    ]);
    process.kill(bot.nodePid, "SIGUSR2");
    await allGone([bot.nodePid, bot.postgresPid]);
    await until(() => bot.outer.exitCode !== null, "its exit code");
    expect(bot.outer.exitCode).toBe(1);
    expect(bot.output()).not.toContain("what Maya wrote");
    const lines = bot
      .output()
      .split("\n")
      .filter((line) => line.includes('"level":"error"'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { msg: "a fault that nobody caught; the bot stops", origin, err: { name: "Error" } },
    ]);
  });
});
