/** `src/main.js` tells Node where modules are and what they are; a package that is laid out otherwise would not load, or twice. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "growth-modules-"));
const seen = join(folder, "modules");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs before `main.js`, and writes down each module that is loaded. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from "node:fs";
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, nextLoad) {
      appendFileSync(process.env.SEEN, JSON.stringify([url, context.format]) + "\\n");
      return nextLoad(url, context);
    },
  });
`)}`;

/** The `type` of the nearest package.json, as Node looks for it. */
function packageTypeOf(file: string): string {
  for (let at = dirname(file); ; at = dirname(at)) {
    const found = join(at, "package.json");
    if (existsSync(found)) return (JSON.parse(readFileSync(found, "utf8")) as { type?: string }).type ?? "commonjs";
    if (at === dirname(at)) throw new Error(`${file} is in no package`);
  }
}

it("are what their packages say, and each file is loaded under one address", async () => {
  const { SLACK_BOT_TOKEN: _token, SLACK_SIGNING_SECRET: _secret, ...rest } = process.env;
  const child = spawn(process.execPath, ["--import", WATCH, "src/main.js"], {
    cwd: ROOT,
    env: { ...rest, SEEN: seen, DATA_DIR: join(folder, "data"), PORT: "0", LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const output = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout.on("data", (part: Buffer) => {
      text += part.toString();
      if (text.includes("open at")) resolve(text);
    });
    child.once("exit", () => resolve(text));
  });
  child.kill("SIGTERM");
  await ended;
  expect(output).toContain("open at");

  const modules = readFileSync(seen, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as [url: string, format: string | undefined])
    .filter(([url, format]) => url.includes("/node_modules/") && url.endsWith(".js") && format === "module")
    .map(([url]) => fileURLToPath(url));
  expect(modules.length).toBeGreaterThan(300);
  expect(modules.filter((file) => packageTypeOf(file) !== "module")).toEqual([]);
  expect(modules.filter((file) => realpathSync(file) !== file)).toEqual([]);
  expect(new Set(modules).size).toBe(modules.length);
});
