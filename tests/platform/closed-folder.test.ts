/** The database in a folder that only its user may enter, with blanks and umlauts in its path, as root and as others. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";
import { checkOwner } from "#src/platform/postgres-cluster.ts";
import {
  type Launcher,
  launcherFor,
  NOBODY,
  type Trial,
  tryLauncher,
  type Way,
} from "#src/platform/postgres-launcher.ts";
import { copyPrograms, giveTo, installedPrograms, type Owner, type Programs } from "#src/platform/postgres-programs.ts";

const US = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const isRoot = US.uid === 0 && process.platform === "linux";

const umask = process.umask(0o077);
const outer = mkdtempSync(join(tmpdir(), "growth-closed-"));
const closed = join(outer, "prüf ordner");
mkdirSync(closed);
let programs = await programsIn(closed, US);
let dataDir: string;
beforeEach(() => {
  dataDir = join(mkdtempSync(join(closed, "test-")), "da tä");
});
afterAll(() => {
  process.umask(umask);
  rmSync(outer, { recursive: true, force: true });
});

/** The programs as npm would have installed them there. */
async function programsIn(folder: string, owner: Owner): Promise<Programs> {
  const copied = copyPrograms(await installedPrograms(), folder, owner);
  renameSync(dirname(dirname(copied.postgres)), join(folder, "native"));
  return { initdb: join(folder, "native/bin/initdb"), postgres: join(folder, "native/bin/postgres") };
}

/** Judges by trying, but only of these ways; the others count as forbidden. Notes the way that was taken. */
function only(ways: readonly Way[], taken: Way[] = []): Trial {
  return (launcher, cluster) => {
    if (!ways.includes(launcher.way)) return "forbidden";
    const fault = tryLauncher(launcher, cluster);
    if (fault === null) taken.push(launcher.way);
    return fault;
  };
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the folder's database in one of these ways, calls `use`, and stops it. @returns the way and what was logged. */
async function life(
  ways: readonly Way[],
  use: (url: string) => Promise<void>,
): Promise<{ way: Way | undefined; log: string }> {
  const taken: Way[] = [];
  let lines = "";
  const log = createLogger({ level: "info", write: (line) => void (lines += line) });
  const postgres = await startEmbeddedPostgres({ dataDir, log, fast: true, programs, trial: only(ways, taken) });
  try {
    await use(postgres.url);
  } finally {
    await postgres.stop();
  }
  return { way: taken.at(-1), log: lines };
}

const ALL: readonly Way[] = ["direct", "other user", "namespace", "copy"];
const namespacesWork = async (): Promise<boolean> => {
  const parent = mkdtempSync(join(tmpdir(), "growth-ways-"));
  try {
    return launcherFor(await installedPrograms(), join(parent, "postgres"), only(["namespace"])).way === "namespace";
  } catch {
    return false;
  } finally {
    rmSync(parent, { recursive: true });
  }
};
const hasNamespaces = isRoot && (await namespacesWork());

describe("a database in a folder that nobody else may enter", () => {
  it("starts, keeps its data there, and opens nothing to others", async () => {
    const folders = [outer, closed, dirname(dataDir), dirname(programs.postgres)];
    const modes = folders.map((folder) => statSync(folder).mode);
    await life(ALL, async (url) => void (await query(url, "create table kept as select 1 as one")));
    await life(ALL, async (url) => expect(await query(url, "select one from kept")).toEqual([{ one: 1 }]));
    expect(folders.map((folder) => statSync(folder).mode)).toEqual(modes);
    expect(statSync(outer).mode & 0o077).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(["password", "postgres", "postgres.log"]);
  });

  it("says once, with the reason of each way, that it cannot be started", () => {
    mkdirSync(dataDir);
    const refuse = (): Launcher => launcherFor(programs, join(dataDir, "postgres"), () => "not allowed here");
    if (!isRoot) expect(refuse().way).toBe("direct");
    else
      expect(refuse).toThrow(
        /^PostgreSQL does not run as root, and no way around that works here: run the bot as another user, or set DATABASE_URL .*\n- as user 65534: not allowed here\n- in a user namespace: not allowed here\n- as user 65534, from .*: not allowed here/,
      );
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it("of another user is refused, and nothing of it is touched", () => {
    mkdirSync(join(dataDir, "postgres"), { recursive: true });
    expect(() => checkOwner(join(dataDir, "postgres"), US.uid + 1)).toThrow(/belongs to another user.*DATA_DIR/);
    expect(() => checkOwner(join(dataDir, "postgres"), US.uid)).not.toThrow();
    expect(() => checkOwner(join(dataDir, "postgres"), 0)).not.toThrow();
    expect(() => checkOwner(join(dataDir, "elsewhere"), US.uid)).not.toThrow();
  });
});

describe.runIf(isRoot)("root", () => {
  it.runIf(hasNamespaces)("starts the programs where they are, in a user namespace", async () => {
    const { way } = await life(ALL, async (url) => void (await query(url, "select 1")));
    expect(way).toBe("namespace");
    expect(statSync(join(dataDir, "postgres")).uid).toBe(0);
  });

  it("starts a copy of the programs where namespaces are forbidden, tells where it is, and removes it", async () => {
    let copy = "";
    const { way, log } = await life(["other user", "copy"], async (url) => {
      const [row] = (await query(url, "select setting from pg_config where name = 'BINDIR'")) as { setting: string }[];
      copy = dirname(row?.setting ?? "");
      expect(statSync(copy)).toMatchObject({ uid: NOBODY.uid, mode: 0o040700 });
    });
    expect(way).toBe("copy");
    expect(log).toContain(copy);
    expect(existsSync(copy)).toBe(false);
    expect(statSync(join(dataDir, "postgres")).uid).toBe(NOBODY.uid);
  });

  it("needs neither where the database's user can reach the programs, even if the data is in a closed folder", async () => {
    const inClosed = programs;
    const open = mkdtempSync(join(tmpdir(), "growth-open-"));
    chmodSync(open, 0o755);
    try {
      programs = await programsIn(open, NOBODY);
      const { way } = await life(ALL, async (url) => void (await query(url, "select 1")));
      expect(way).toBe("other user");
    } finally {
      programs = inClosed;
      rmSync(open, { recursive: true });
    }
  });

  it.runIf(hasNamespaces)("finds its data again, whichever way it was started before", async () => {
    await life(["copy"], async (url) => void (await query(url, "create table kept (way text)")));
    for (const way of ["namespace", "copy"] as const)
      await life([way], async (url) => void (await query(url, `insert into kept values ('${way}')`)));
    await life(ALL, async (url) =>
      expect(await query(url, "select way from kept")).toEqual([{ way: "namespace" }, { way: "copy" }]),
    );
  });

  it("starts the database of an ordinary user as that user", async () => {
    mkdirSync(dataDir);
    await life(["copy"], async (url) => void (await query(url, "create table kept as select 1")));
    giveTo(join(dataDir, "postgres"), { uid: 4711, gid: 4711 });
    await life(["copy"], async (url) => void (await query(url, "select * from kept")));
    expect(statSync(join(dataDir, "postgres/base")).uid).toBe(4711);
    expect(statSync(join(dataDir, "postgres")).uid).toBe(4711);
  });
});
