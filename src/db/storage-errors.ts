import { StorageAway } from "#src/kernel/storage-away.ts";

/**
 * What PostgreSQL or the way to it says when it cannot be reached, or has no place: shutting down, starting, too many
 * connections, a full disk, no memory (https://www.postgresql.org/docs/current/errcodes-appendix.html, classes 08, 53, 57P).
 */
const AWAY_CODES =
  /^(08...|53...|58030|57P0[1235]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
/** The driver `pg` gives its own errors no codes, so they are known by their messages. */
const AWAY_WORDS = /^(timeout exceeded when trying|connection terminated|client has encountered|query read timeout)/i;

/** The error as the rest of the bot knows it: `StorageAway` when the database could not be reached. */
export function asStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageAway) return error;
  const code = codeOf(error);
  const isAway = (code !== null && AWAY_CODES.test(code)) || AWAY_WORDS.test(error.message);
  return isAway ? new StorageAway("the database cannot be reached", { cause: error }) : error;
}

/** PostgreSQL's code of an error (https://www.postgresql.org/docs/current/errcodes-appendix.html), or the network's. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** Throws each error again as the rest of the bot knows it, and tells of each that means an unreachable database. */
export function rethrower(onAway: (error: StorageAway) => void): (error: unknown) => never {
  return (error) => {
    const known = asStorageError(error);
    if (known instanceof StorageAway) onAway(known);
    throw known;
  };
}
