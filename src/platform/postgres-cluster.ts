import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { clusterExists, type Launcher, NOBODY, PROGRAM_ENVIRONMENT } from "./postgres-launcher.ts";
import { giveTo } from "./postgres-programs.ts";
import { withScratchFolder } from "./scratch-folder.ts";

/** The major version of the binaries; a folder of another one cannot be opened. */
const MAJOR_VERSION = "18";

/**
 * Makes an empty cluster, under another name until it is whole: nobody meets half a database, and of two that make one
 * at the same time the first wins. The password is random and kept beside it, readable by us alone: loopback is open to
 * every user of the machine, so trusting it would open the data to all of them.
 * @throws Error with PostgreSQL's own words when it fails, for instance on a full disk.
 */
export function createCluster(dataDir: string, cluster: string, launcher: Launcher, fast: boolean): void {
  withScratchFolder(dataDir, (scratch) => {
    const password = createPassword(dataDir, scratch);
    const folder = join(scratch, "postgres");
    const forInitdb = join(scratch, "for-initdb");
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(forInitdb, password, { mode: 0o600 });
    if (launcher.owner) {
      giveTo(folder, launcher.owner);
      chownSync(forInitdb, launcher.owner.uid, launcher.owner.gid);
    }
    const fault = initdb(launcher, folder, forInitdb, fast);
    if (fault !== null) throw new Error(`A database could not be made in ${dataDir} (DATA_DIR):\n${fault}`);
    install(folder, cluster);
  });
}

/**
 * Sees to it that the cluster belongs to whoever is to run it.
 * @throws Error for the operator when it belongs to another user and we are not root, or is of another version.
 */
export function prepareCluster(cluster: string, launcher: Launcher): void {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version !== MAJOR_VERSION)
    throw new Error(
      `The database in ${cluster} was made by PostgreSQL ${version || "of an unknown version"}, and this version brings PostgreSQL ${MAJOR_VERSION}: ` +
        "export it with the old version (pg_dump), or set DATA_DIR to a new folder, or DATABASE_URL to a server of your own.",
    );
  if (launcher.owner && statSync(cluster).uid !== launcher.owner.uid) giveTo(cluster, launcher.owner);
}

/** @throws Error for the operator when the cluster belongs to another user, and we are not root. */
export function checkOwner(cluster: string, us = process.getuid?.()): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (us === undefined || us === 0 || owner === undefined || owner === us) return;
  throw new Error(
    `The database in ${cluster} belongs to another user (${owner === NOBODY.uid ? "it was made by root" : `number ${owner}`}): ` +
      "start the bot as before, or set DATA_DIR to another folder.",
  );
}

/** @throws Error when the password file was lost. */
export function readPassword(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, "password"), "utf8").trim();
  } catch (error) {
    throw new Error(`The file "password" is missing in ${dataDir}: restore it, or set DATA_DIR to a new folder.`, {
      cause: error,
    });
  }
}

/** The folder's password; the first of several that make one at the same time wins. */
function createPassword(dataDir: string, scratch: string): string {
  const made = join(scratch, "password");
  writeFileSync(made, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  try {
    linkSync(made, join(dataDir, "password"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readPassword(dataDir);
}

/** Puts a whole cluster in its place. Where another one stands by now, that one stays; a half-made one does not. */
function install(folder: string, cluster: string): void {
  try {
    renameSync(folder, cluster);
  } catch (error) {
    if (clusterExists(cluster)) return;
    if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    rmSync(cluster, { recursive: true, force: true });
    renameSync(folder, cluster);
  }
}

function initdb(launcher: Launcher, cwd: string, passwordFile: string, fast: boolean): string | null {
  const { file, args, options, folder, stream3 } = launcher.command("initdb", cwd);
  const password = openSync(passwordFile, "r");
  const flags = [
    `--pgdata=${folder}`,
    "--username=growth",
    "--auth=scram-sha-256",
    `--pwfile=${stream3 ?? passwordFile}`,
    "--encoding=UTF8",
    "--locale=C",
    ...(fast ? ["--no-sync"] : []),
  ];
  const { status, stderr, error } = spawnSync(file, [...args, ...flags], {
    ...options,
    env: PROGRAM_ENVIRONMENT,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", password],
  });
  closeSync(password);
  return status === 0 ? null : (error?.message ?? stderr.trim().split("\n").slice(-4).join("\n"));
}
