import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Launcher } from "./postgres-launcher.ts";

/** initdb looks for `locale` and a shell; nothing else of our environment is its business. */
const SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/**
 * Makes an empty cluster. The password is random and kept beside it, readable by us alone: loopback is open to every
 * user of the machine, so trusting it would open the data to all of them.
 * @throws Error with PostgreSQL's own words when it fails, for instance on a full disk.
 */
export async function createCluster(
  dataDir: string,
  cluster: string,
  launcher: Launcher,
  fast: boolean,
): Promise<void> {
  // A cluster that was begun and not finished has no PG_VERSION and no data.
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = join(dataDir, "password");
  const password = randomBytes(24).toString("hex");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  const forInitdb = join(dataDir, ".initdb-password");
  writeFileSync(forInitdb, password, { mode: 0o600 });
  if (launcher.owner) {
    chownSync(cluster, launcher.owner.uid, launcher.owner.gid);
    chownSync(forInitdb, launcher.owner.uid, launcher.owner.gid);
  }
  const { command, args } = launcher.wrap(launcher.initdb, [
    `--pgdata=${cluster}`,
    "--username=growth",
    "--auth=scram-sha-256",
    `--pwfile=${forInitdb}`,
    "--encoding=UTF8",
    "--locale=C",
    ...(fast ? ["--no-sync"] : []),
  ]);
  const result = spawnSync(command, args, { encoding: "utf8", env: { PATH: SYSTEM_PATH } });
  rmSync(forInitdb, { force: true });
  if (result.status === 0) return;
  rmSync(cluster, { recursive: true, force: true });
  const words = (result.stderr || result.error?.message || "").trim().split("\n").slice(-4).join("\n");
  throw new Error(`A database could not be made in ${dataDir}:\n${words}`);
}

/** @throws Error when the password file was lost. */
export function readPassword(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, "password"), "utf8").trim();
  } catch (error) {
    throw new Error(`The file "password" is missing in ${dataDir}. Restore it, or set DATA_DIR to a new folder.`, {
      cause: error,
    });
  }
}
