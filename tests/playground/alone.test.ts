/** `npm run workspace`: the workspace as a process, a bot as another, and a program that speaks plain HTTP to both. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "#src/platform/postgres-process.ts";
import { readWorkspaceFile } from "#src/playground/workspace-file.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = JSON.parse(readFileSync(join(ROOT, "docs/workspace/lunch.json"), "utf8")) as Record<string, unknown>;
const MANIFEST = join(ROOT, "docs/workspace/lunch-manifest.json");

let folder = "";
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "workspace-"));
});
afterEach(async () => {
  for (const child of children.splice(0).filter(({ exitCode }) => exitCode === null)) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(change: Record<string, unknown>): string {
  const path = join(folder, "config.json");
  writeFileSync(path, JSON.stringify({ ...EXAMPLE, manifest: MANIFEST, ...change }));
  return path;
}

/** Starts a program of this repository. @returns what it printed until it was ready. */
function start(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], { env: { ...process.env, ...env } });
  children.push(child);
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stderr.on("data", (part) => (printed += String(part)));
    child.stdout.on("data", (part) => {
      printed += String(part);
      if (/ready\.\n/i.test(printed)) resolve(printed);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}

const variables = (printed: string): Record<string, string> =>
  Object.fromEntries([...printed.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]));

async function startBoth(change: Record<string, unknown>, botPort: number): Promise<string> {
  const printed = await start("scripts/workspace.ts", ["--config", fileWith(change), "--port", "0"]);
  await start("tests/playground/lunch-main.ts", [], { ...variables(printed), PORT: String(botPort) });
  return /Page: +(\S+)/.exec(printed)?.[1] ?? "";
}

interface Told {
  readonly messages: { plain: string }[];
  readonly modal: { title: string; errors: object } | null;
  readonly error: string | null;
}

interface State {
  readonly modal: { title: string } | null;
  readonly violations: string[];
}

describe.each([["over HTTP"], ["by Socket Mode"]])("the lunch bot beside the workspace, %s", (way) => {
  it("is driven and read through the control API alone", async () => {
    const botPort = await freePort();
    const connection =
      way === "over HTTP"
        ? { requestUrl: `http://127.0.0.1:${botPort}/slack/events` }
        : { requestUrl: undefined, socketMode: true };
    const page = await startBoth(connection, botPort);
    const act = async (body: object): Promise<Told> => {
      const answer = await fetch(`${page}control/act`, { method: "POST", body: JSON.stringify(body) });
      return (await answer.json()) as Told;
    };
    const state = async (as: string) => {
      const answer = await fetch(`${page}control/state?as=${as}`);
      const told = (await answer.json()) as { conversations: { id: string; messages: { plain: string }[] }[] } & State;
      const channel = told.conversations.find(({ id }) => id === "C0LUNCH");
      return { ...told, last: channel?.messages.at(-1)?.plain };
    };
    // A bot of another process may answer later than the act does.
    const eventually = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 20_000 });
    const channel = "C0LUNCH";
    expect(await act({ as: "U0ANA", type: "command", text: "/lunch Anchor", channel })).toMatchObject({
      messages: [{ plain: "*Where do we eat?*\n[Anchor (0)]" }],
    });
    await act({ as: "U0BEN", type: "click", actionId: "vote-Anchor" });
    await eventually(async () => (await state("U0ANA")).last).toContain("[Anchor (1)]");
    await act({ as: "U0CHI", type: "command", text: "/lunch", channel });
    await eventually(async () => (await state("U0CHI")).modal?.title).toBe("A place");
    const short = await act({ as: "U0CHI", type: "submit", values: { name: "x" } });
    expect(short.modal?.errors).toEqual({ name: "That is no name of a place." });
    expect((await act({ as: "U0CHI", type: "submit", values: { name: "Mensa" } })).modal).toBeNull();
    await eventually(async () => (await state("U0ANA")).last).toContain("[Mensa (0)]");
    expect((await state("U0ANA")).violations).toEqual([]);
  });
});

describe("the file", () => {
  const fault = (change: Record<string, unknown>): string => {
    try {
      readWorkspaceFile(fileWith(change));
      return "";
    } catch (error) {
      return (error as Error).message.split("\n").slice(1).join("\n").trim();
    }
  };
  const ana = { id: "U0ANA", name: "Ana" };

  it("of the example is good as it stands", () => {
    const { options, requestUrl } = readWorkspaceFile(join(ROOT, "docs/workspace/lunch.json"));
    expect(requestUrl).toBe("http://127.0.0.1:3200/slack/events");
    expect(options).toMatchObject({ port: 3100, botToken: "xoxb-lunch", team: { id: "T0KITCHEN" } });
  });

  it("needs a manifest and a way to the bot only", () => {
    const path = join(folder, "small.json");
    writeFileSync(path, JSON.stringify({ manifest: MANIFEST, socketMode: true, people: [ana] }));
    const { options, requestUrl } = readWorkspaceFile(path);
    expect(requestUrl).toBeNull();
    expect(options.channels).toEqual([{ id: "C0GENERAL", name: "general", members: ["U0ANA"], bot: true }]);
  });

  it.each([
    [
      { requestUrl: undefined },
      "requestUrl: give either requestUrl (where the bot takes requests) or socketMode: true",
    ],
    [{ socketMode: true }, "requestUrl: give either requestUrl (where the bot takes requests) or socketMode: true"],
    [{ requestUrl: "lunch" }, "requestUrl: must be an http address"],
    [{ botToken: "xoxp-1" }, "botToken: must start with xoxb-"],
    [{ appToken: "1" }, "appToken: must start with xapp-"],
    [{ port: 70_000 }, "port: must be a port, 0 to 65535"],
    [{ colour: "red" }, 'the file: Unrecognized key: "colour"'],
    [{ people: [] }, "people: must have at least one person"],
    [
      { people: [{ ...ana, zone: "Mars/Base" }], channels: [] },
      "people[0].zone: must be an IANA time zone, for instance Europe/Berlin",
    ],
    [
      { people: [{ ...ana, hours: [17, 9] }], channels: [] },
      "people[0].hours: must be two hours, the first before the last",
    ],
    [
      { people: [{ ...ana, id: "ana" }], channels: [] },
      "people[0].id: must be one of U or W and then capitals and digits",
    ],
    [{ people: [ana, ana], channels: [] }, "people[1].id: U0ANA is there already"],
    [{ people: [ana] }, "channels[0].members: nobody here is U0BEN\nchannels[0].members: nobody here is U0CHI"],
    [
      { otherTeams: [{ team: { id: "T1BAR", name: "Bar", domain: "bar" }, people: [ana] }] },
      "otherTeams[0].people[0].id: U0ANA is there already",
    ],
    [{ manifest: join(tmpdir(), "nowhere.json") }, /^manifest: ENOENT/],
    [{ manifest: join(ROOT, "knip.json") }, /^manifest\.display_information: Invalid input/],
  ])("with %o is refused by name of the field and the fault", (change, words) => {
    const lines = fault(change).replaceAll(/\n +/g, "\n");
    if (typeof words === "string") expect(lines).toBe(words);
    else expect(lines).toMatch(words);
  });

  it("that is missing, and a call without one, end the program with a sentence", async () => {
    await expect(start("scripts/workspace.ts", ["--config", join(folder, "none.json")])).rejects.toThrow(
      /ended with 1: .*none\.json cannot be used:\n {2}the file: ENOENT/,
    );
    await expect(start("scripts/workspace.ts", [])).rejects.toThrow(/ended with 1: --config is missing/);
  });
});
