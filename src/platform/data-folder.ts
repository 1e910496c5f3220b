/** The folder that the embedded database is in. */
import { accessSync, constants, existsSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { diskFull, isDiskFull } from "./disk-full.ts";

/** What is wrong with a folder, by Node's code. */
const FAULTS: Readonly<Record<string, string>> = {
  EEXIST: "is a file, or leads through one",
  ENOTDIR: "is a file, or leads through one",
  EACCES: "may not be written to by this user",
  EPERM: "may not be written to by this user",
  EROFS: "is on a file system that can only be read",
  ENOENT: "cannot be made there",
  ENAMETOOLONG: "has too long a name",
};

/** Makes the folder if need be. @returns its real name. @throws Error for the operator when it cannot be made or written to. */
export function openDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    if (isDiskFull(error)) throw diskFull(folder, error);
    const fault = FAULTS[(error as NodeJS.ErrnoException).code ?? ""] ?? "cannot be used";
    throw new Error(`The folder ${folder} ${fault}: set DATA_DIR to one that can be written to.`, { cause: error });
  }
}

/** Node's own recursive way never ends under /proc, where a folder is refused although its parent is there. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (!existsSync(folder)) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another bot may have made it just now.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return existsSync(`${path}/.`);
}
