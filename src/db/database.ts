import pg from "pg";
import { StorageAway } from "#src/kernel/storage-away.ts";

export interface Database {
  readonly pool: pg.Pool;
  /** True when the database answers within two seconds. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly poolSize?: number;
  /** A statement that runs longer is ended by the server; 0 for no limit. */
  readonly statementTimeoutMs?: number;
  /** Told that the database cannot be reached, at most once a minute however many ask for it. */
  readonly onAway?: (error: StorageAway) => void;
}

const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
const HEALTH_TIMEOUT_MS = 2_000;
const TELL_EVERY_MS = 60_000;
const DATE_OID: number = 1082;
const DATES_OID: number = 1182;
const TEXTS_OID: number = 1009;
const INSTANT_OID: number = 1184;

/**
 * Dates without time stay the text that PostgreSQL sends: a Date would drag in the machine's zone. Instants come in UTC
 * (see `options` below) and in one form, which is read far faster than any form.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format === "binary") return pg.types.getTypeParser(oid, format);
    if (oid === DATE_OID) return (text: string) => text;
    if (oid === DATES_OID) return pg.types.getTypeParser(TEXTS_OID);
    if (oid === INSTANT_OID) return instantOf;
    return pg.types.getTypeParser(oid, format);
  },
};

/** `2026-11-23 20:59:00.123456+00` */
function instantOf(text: string): Date {
  const at = Date.parse(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
  return Number.isNaN(at) ? (pg.types.getTypeParser(INSTANT_OID)(text) as Date) : new Date(at);
}

/**
 * What PostgreSQL or the way to it says when it cannot be reached, or has no place: shutting down, starting, too many
 * connections (https://www.postgresql.org/docs/current/errcodes-appendix.html, classes 08, 53 and 57P).
 */
const AWAY_CODES =
  /^(08...|53300|57P0[1235]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
/** The driver has no codes of its own. */
const AWAY_WORDS = /^(timeout exceeded when trying|connection terminated|client has encountered|query read timeout)/i;

/** The error as the rest of the bot knows it: `StorageAway` when the database could not be reached. */
export function asStorageError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageAway) return error;
  const { code } = error as Error & { code?: unknown };
  const isAway = (typeof code === "string" && AWAY_CODES.test(code)) || AWAY_WORDS.test(error.message);
  return isAway ? new StorageAway("the database cannot be reached", { cause: error }) : error;
}

/** Makes the promises of a pool reject with `StorageAway` when the database cannot be reached. */
function telling(pool: pg.Pool, onAway: (error: StorageAway) => void): pg.Pool {
  let toldAt = Number.NEGATIVE_INFINITY;
  const rethrow = (error: unknown): never => {
    const known = asStorageError(error);
    if (known instanceof StorageAway && performance.now() - toldAt > TELL_EVERY_MS) {
      toldAt = performance.now();
      onAway(known);
    }
    throw known;
  };
  for (const method of ["query", "connect"] as const) {
    const original = pool[method].bind(pool) as (...args: unknown[]) => unknown;
    const told = (...args: unknown[]): unknown => {
      const result = original(...args);
      return result instanceof Promise ? result.catch(rethrow) : result;
    };
    Object.defineProperty(pool, method, { value: told });
  }
  return pool;
}

/** Opens a pool of connections. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const statementTimeout = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "growth-companion",
    types,
    options: "-c TimeZone=UTC",
    ...(statementTimeout > 0 ? { statement_timeout: statementTimeout, query_timeout: statementTimeout + 1000 } : {}),
  });
  // An idle connection that breaks is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  // The pool lets go of a connection before it is closed; one that breaks in between would end the process as well.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const answers = (): Promise<boolean> =>
    pool.query("select 1").then(
      () => true,
      () => false,
    );
  const healthy = (): Promise<boolean> =>
    Promise.race([answers(), new Promise<boolean>((resolve) => setTimeout(resolve, HEALTH_TIMEOUT_MS, false).unref())]);
  return { pool: telling(pool, options.onAway ?? (() => undefined)), healthy, close: () => pool.end() };
}
