import { Kysely, type Transaction } from "kysely";
import pg from "pg";
import type { StorageAway } from "#src/kernel/storage-away.ts";
import type { Pooling } from "./check-database.ts";
import { postgresDialect } from "./dialect.ts";
import { rethrower } from "./storage-errors.ts";
import type { DB } from "./tables.ts";

/** Where statements run: on the pool, each on a connection of its own, or all inside one transaction. */
export type Db = Kysely<DB>;
/** Where statements run that belong together; see `inTransaction`. */
export type Tx = Transaction<DB>;

export interface Database {
  readonly db: Db;
  readonly pool: pg.Pool;
  /** True when the database answers within two seconds. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly poolSize?: number;
  /** A statement that runs longer is ended by the server; 0 for no limit. */
  readonly statementTimeoutMs?: number;
  /** Called for each statement that fails because the database cannot be reached. */
  readonly onAway?: (error: StorageAway) => void;
  /** What stands before the database: see `checkDatabase`. */
  readonly pooling?: Pooling | undefined;
  /** What makes the connections; tests keep theirs open from one bot to the next. */
  readonly Client?: typeof pg.Client | undefined;
}

const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
const HEALTH_TIMEOUT_MS = 2_000;
const DATE_OID: number = 1082;
const DATES_OID: number = 1182;
const TEXTS_OID: number = 1009;
const INSTANT_OID: number = 1184;

/**
 * Dates without time stay the text that PostgreSQL sends: a Date would drag in the machine's zone. Instants come in UTC
 * (see `options` below) and in one fixed form, which is much faster to read than a general parser of dates would be.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format === "binary") return pg.types.getTypeParser(oid, format);
    if (oid === DATE_OID) return (text: string) => text;
    if (oid === DATES_OID || oid === TEXTS_OID) return textsOf;
    if (oid === INSTANT_OID) return instantOf;
    return pg.types.getTypeParser(oid, format);
  },
};

/** `2026-11-23 20:59:00.123456+00` */
function instantOf(text: string): Date {
  const at = Date.parse(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
  return Number.isNaN(at) ? (pg.types.getTypeParser(INSTANT_OID)(text) as Date) : new Date(at);
}

/** `{architecture,clients}`; what is quoted, null or nested is read by the general parser, which takes longer. */
const PLAIN_TEXTS = /^\{[^"\\{}]+\}$/;

function textsOf(text: string): (string | null)[] {
  if (text === "{}") return [];
  return PLAIN_TEXTS.test(text) && !/\bnull\b/i.test(text)
    ? text.slice(1, -1).split(",")
    : (pg.types.getTypeParser(TEXTS_OID)(text) as (string | null)[]);
}

/** Makes the promises of a pool reject as `rethrow` does. */
function telling(pool: pg.Pool, rethrow: (error: unknown) => never): pg.Pool {
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

/** Settings that a connection of our own begins with. */
function ofSession(statementTimeout: number): pg.PoolConfig {
  return { options: "-c TimeZone=UTC", ...(statementTimeout > 0 ? { statement_timeout: statementTimeout } : {}) };
}

/**
 * A pooler refuses settings at the beginning, and in transaction mode forgets those that come later, except for a few that it
 * keeps for each client; the zone is one of them. How long a statement may run is then left to the server's own settings.
 */
const POOLED: pg.PoolConfig = {
  verify: (client, done) => client.query("set time zone 'UTC'", (error: Error | null) => done(error ?? undefined)),
};

/** Opens a pool of connections. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const { pooling = "none", statementTimeoutMs: statementTimeout = STATEMENT_TIMEOUT_MS } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "growth-companion",
    types,
    Client: options.Client,
    ...(statementTimeout > 0 ? { query_timeout: statementTimeout + 1000 } : {}),
    ...(pooling === "none" ? ofSession(statementTimeout) : POOLED),
  });
  // An idle connection that breaks is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  // The pool stops listening to a connection before it is closed; an error in between would end the process.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const answers = (): Promise<boolean> =>
    pool.query("select 1").then(
      () => true,
      () => false,
    );
  const healthy = (): Promise<boolean> =>
    Promise.race([answers(), new Promise<boolean>((resolve) => setTimeout(resolve, HEALTH_TIMEOUT_MS, false).unref())]);
  const rethrow = rethrower(options.onAway ?? (() => undefined));
  const db = new Kysely<DB>({ dialect: postgresDialect(pool, rethrow, { isPreparing: pooling !== "transaction" }) });
  return { db, pool: telling(pool, rethrow), healthy, close: () => pool.end() };
}
