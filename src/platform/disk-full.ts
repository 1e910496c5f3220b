/** A disk without room, as Node and PostgreSQL's programs tell of it. */

export function isDiskFull(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT" || /no space left on device|disk quota exceeded/i.test(message ?? "");
}

/** What the operator is told. */
export function diskFull(folder: string, cause: unknown): Error {
  return new Error(`The disk of ${folder} is full: make room there, or set DATA_DIR to a folder on another disk.`, {
    cause,
  });
}
