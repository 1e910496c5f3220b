/**
 * How PostgreSQL's programs are run here. An ordinary user runs them as they are. PostgreSQL refuses root, and the user
 * that it gets instead may not be able to reach a folder that only root may enter; docs/decisions/0011 tells the ways.
 */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyPrograms, giveTo, type Owner, type Programs, removeCopy } from "./postgres-programs.ts";
import { withScratchFolder } from "./scratch-folder.ts";

/**
 * - `direct`: as ourselves;
 * - `other user`: root starts the programs as the database's user;
 * - `namespace`: root starts them in a user namespace, in which they do not see that they are root;
 * - `copy`: as `other user`, from a copy of the programs that this user can reach.
 */
export type Way = "direct" | "other user" | "namespace" | "copy";

export interface Launcher {
  readonly way: Way;
  readonly programs: Programs;
  /** To whom the cluster's files must belong; null: to ourselves. */
  readonly owner: Owner | null;
  /** How a program is run on a folder, which becomes its working folder. */
  command(program: keyof Programs, folder: string): LaunchCommand;
}

export interface LaunchCommand {
  readonly file: string;
  /** What comes before the program's own arguments. */
  readonly args: readonly string[];
  readonly options: { readonly cwd: string; readonly uid?: number; readonly gid?: number };
  /** What the program is to call its working folder, and its fourth standard stream. */
  readonly folder: string;
  readonly stream3: string | null;
}

/** Whether a launcher works for a cluster: null, or why not. Tests put in their own. */
export type Trial = (launcher: Launcher, cluster: string) => string | null;

/** The user of new clusters, on every Linux. */
export const NOBODY: Owner = { uid: 65_534, gid: 65_534 };
const ROOT: Owner = { uid: 0, gid: 0 };
const NAMESPACE = ["--user", `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`];
/** initdb looks for a shell and `locale`; nothing else of our environment is the programs' business. */
export const PROGRAM_ENVIRONMENT = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  TZ: "UTC",
} as const;

/**
 * The first way that works, found by trying.
 * @param cluster The folder of the database, which may not be there yet; its parent must be.
 * @throws Error for the operator, with the reason of each way, when none works.
 */
export function launcherFor(programs: Programs, cluster: string, trial: Trial = tryLauncher): Launcher {
  if (process.getuid?.() !== 0) return direct(programs);
  const owner = ownerOf(cluster);
  const ways: readonly [string, () => Launcher][] =
    process.platform === "linux"
      ? [
          [`as user ${owner.uid}`, () => otherUser("other user", programs, owner)],
          ["in a user namespace", () => inNamespace(programs)],
          ...[...new Set([tmpdir(), "/var/tmp", "/dev/shm"])].map((folder): [string, () => Launcher] => [
            `as user ${owner.uid}, from ${folder}`,
            () => otherUser("copy", copyPrograms(programs, folder, owner), owner),
          ]),
        ]
      : [];
  const reasons: string[] = [];
  for (const [name, make] of ways) {
    const outcome = attempt(make, cluster, trial);
    if (typeof outcome !== "string") return outcome;
    reasons.push(`- ${name}: ${outcome}`);
  }
  throw new Error(
    [
      "PostgreSQL does not run as root, and no way around that works here: run the bot as another user, or set DATABASE_URL to a PostgreSQL of your own.",
      ...reasons,
    ].join("\n"),
  );
}

function attempt(make: () => Launcher, cluster: string, trial: Trial): Launcher | string {
  let launcher: Launcher;
  try {
    launcher = make();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const fault = trial(launcher, cluster);
  if (fault === null) return launcher;
  if (launcher.way === "copy") removeCopy(launcher.programs.postgres);
  return fault;
}

/** Has the programs look at a folder like a cluster's: the server at its settings, initdb at its own files. */
export const tryLauncher: Trial = (launcher, cluster) => {
  try {
    return withScratchFolder(dirname(cluster), (scratch) => {
      const folder = join(scratch, "postgres");
      mkdirSync(folder, { mode: 0o700 });
      writeFileSync(join(folder, "postgresql.conf"), "");
      if (launcher.owner) giveTo(folder, launcher.owner);
      const postgres = launcher.command("postgres", folder);
      const fault = faultOf(run(postgres, ["-C", "data_directory", "-D", postgres.folder]));
      // initdb asks for more than the server, for instance that its user has a name; what is there was made already.
      if (fault !== null || clusterExists(cluster)) return fault;
      const initdb = launcher.command("initdb", folder);
      return faultOf(run(initdb, [`--pgdata=${initdb.folder}`, "--show", "--locale=C", "--encoding=UTF8"]));
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Whether a database is there; one that was begun and not finished is none. */
export function clusterExists(cluster: string): boolean {
  return existsSync(join(cluster, "PG_VERSION"));
}

function run({ file, args, options }: LaunchCommand, more: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(file, [...args, ...more], { ...options, env: PROGRAM_ENVIRONMENT, encoding: "utf8" });
}

/** The last line that a program said of its failure; null when it did not fail. */
function faultOf({ status, stderr, error }: SpawnSyncReturns<string>): string | null {
  if (status === 0) return null;
  return error?.message ?? stderr.trim().split("\n").at(-1) ?? `it ended with ${status}`;
}

/** A database that was made by an ordinary user, or by an earlier version as `nobody`, keeps its user. */
function ownerOf(cluster: string): Owner {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== ROOT.uid ? { uid: found.uid, gid: found.gid } : NOBODY;
}

function direct(programs: Programs): Launcher {
  return {
    way: "direct",
    programs,
    owner: null,
    command: (program, folder) => ({
      file: programs[program],
      args: [],
      options: { cwd: folder },
      folder,
      stream3: null,
    }),
  };
}

/**
 * The working folder is entered before root becomes the other user, who then reaches it as /proc/self/cwd whoever may
 * enter the folders above. The programs find themselves by their path, so that one must be open to the user.
 */
function otherUser(way: Way, programs: Programs, owner: Owner): Launcher {
  return {
    way,
    programs,
    owner,
    command: (program, cwd) => ({ file: programs[program], args: [], options: { cwd, ...owner }, ...BY_HANDLE }),
  };
}

const BY_HANDLE = { folder: "/proc/self/cwd", stream3: "/proc/self/fd/3" } as const;

function inNamespace(programs: Programs): Launcher {
  return {
    way: "namespace",
    programs,
    owner: ROOT,
    command: (program, cwd) => ({
      file: "unshare",
      args: [...NAMESPACE, programs[program]],
      options: { cwd },
      ...BY_HANDLE,
    }),
  };
}
