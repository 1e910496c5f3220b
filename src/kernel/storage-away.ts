/** Thrown by every store when the database cannot be reached: nothing was saved, and the same may work later. */
export class StorageAway extends Error {
  override readonly name = "StorageAway";
}

/**
 * What PostgreSQL or the way to it says when it cannot be reached, or has no place: shutting down, starting, too many
 * connections, a full disk, no memory (https://www.postgresql.org/docs/current/errcodes-appendix.html, classes 08, 53, 57P).
 */
const AWAY_CODES =
  /^(08...|53...|58030|57P0[1235]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
/** The driver `pg` gives its own errors no codes, so they are known by their messages. */
const AWAY_WORDS =
  /^(timeout exceeded when trying|connection terminated|client has encountered|client was closed|query read timeout)/i;

/** Whether an error of PostgreSQL, of its driver or of the network says that the database cannot be reached. */
export function saysAway(error: Error): boolean {
  const code = codeOf(error);
  return (code !== null && AWAY_CODES.test(code)) || AWAY_WORDS.test(error.message);
}

/** PostgreSQL's code of an error (https://www.postgresql.org/docs/current/errcodes-appendix.html), or the network's. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
