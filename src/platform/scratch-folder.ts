/** Folders for what is not finished yet, inside the data folder so that what is finished can be renamed into its place. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const NAME = /^unfinished-(\d+)-/;

/** Calls `use` with a new folder that only we may enter, and removes it afterwards. */
export function withScratchFolder<T>(parent: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(parent, `unfinished-${process.pid}-`));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Removes what processes that were killed have left. */
export function removeUnfinished(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = NAME.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a process of this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
