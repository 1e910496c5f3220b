/**
 * PostgreSQL for Kysely. In place of Kysely's own driver, because ours prepares the statements that ask for it under a name,
 * reports a database that cannot be reached as `StorageAway`, and lets go of a connection that broke.
 */
import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import pg from "pg";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { statementName } from "./prepared-statement.ts";
import { asStorageError } from "./storage-errors.ts";

/**
 * @param rethrow turns the driver's errors into those that the rest of the bot knows.
 * @param options.isPreparing whether statements may be prepared: not where a connection is lent for one transaction.
 */
export function postgresDialect(
  pool: pg.Pool,
  rethrow: (error: unknown) => never,
  { isPreparing }: { readonly isPreparing: boolean } = { isPreparing: true },
): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PoolDriver(pool, rethrow, isPreparing),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class PoolDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #rethrow: (error: unknown) => never;
  readonly #isPreparing: boolean;
  /** The pool hands out clients; Kysely gives back what it was given. */
  readonly #connections = new WeakMap<DatabaseConnection, ClientConnection>();

  constructor(pool: pg.Pool, rethrow: (error: unknown) => never, isPreparing: boolean) {
    this.#pool = pool;
    this.#rethrow = rethrow;
    this.#isPreparing = isPreparing;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const client = await this.#pool.connect().catch(this.#rethrow);
    const connection = new ClientConnection(client, this.#rethrow, this.#isPreparing);
    this.#connections.set(connection, connection);
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    // PostgreSQL answers COMMIT with ROLLBACK after a statement that failed: then nothing was saved.
    const command = await this.#connections.get(connection)?.commandOf("commit");
    if (command === "ROLLBACK") throw new AbortedTransactionError();
  }

  /** Never throws, so that the caller gets the error that made the rollback necessary. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#connections.get(connection)?.rollback();
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#connections.get(connection)?.release();
    return Promise.resolve();
  }

  /** Does nothing: whoever opened the pool closes it. */
  destroy(): Promise<void> {
    return Promise.resolve();
  }
}

class ClientConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #rethrow: (error: unknown) => never;
  readonly #isPreparing: boolean;
  #broken = false;

  constructor(client: pg.PoolClient, rethrow: (error: unknown) => never, isPreparing: boolean) {
    this.#client = client;
    this.#rethrow = rethrow;
    this.#isPreparing = isPreparing;
  }

  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    // What rows look like is said by whoever wrote the statement: Kysely's types, or those of an `sql` template.
    const { command, rows, rowCount } = await this.#run<never>(text, parameters);
    const isChange = command === "INSERT" || command === "UPDATE" || command === "DELETE" || command === "MERGE";
    return { rows, ...(isChange ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("results are read whole: no statement of ours has so many rows");
  }

  async commandOf(text: string): Promise<string> {
    return (await this.#run(text, [])).command;
  }

  async rollback(): Promise<void> {
    await this.#client.query("rollback").catch(() => {
      this.#broken = true;
    });
  }

  release(): void {
    this.#client.release(this.#broken);
  }

  async #run<Row extends pg.QueryResultRow>(
    text: string,
    parameters: readonly unknown[],
  ): Promise<pg.QueryResult<Row>> {
    const name = this.#isPreparing ? statementName(text) : null;
    try {
      return await this.#client.query<Row>({ ...(name ? { name } : {}), text, values: [...parameters] });
    } catch (error) {
      // After an error that PostgreSQL itself reports, the connection can be used on; after any other, its state is not known.
      this.#broken ||= !(error instanceof pg.DatabaseError) || asStorageError(error) instanceof StorageAway;
      return this.#rethrow(error);
    }
  }
}
