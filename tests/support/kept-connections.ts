/**
 * Connections to PostgreSQL that outlive the pools of one story: a new one is a new process of the server that has planned
 * nothing yet, and a bot has more than twenty of them.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import pg from "pg";

/** How many of one kind are kept at most. */
const KEPT = 16;

const kept = new Map<string, KeptClient[]>();
/** Objects among the options of a connection, told apart by number. */
const numbers = new Map<unknown, number>();
/** Texts of statements, told apart by number. */
const texts = new Map<string, number>();

type Done = (error: Error | null, client?: KeptClient) => void;

/** A connection that is not closed at its end but kept for whoever asks for one with the same options. */
export class KeptClient extends pg.Client {
  readonly #kind: string = "";
  readonly #url: string = "";
  #isConnected = false;
  #queries = 0;

  constructor(options: pg.ClientConfig = {}) {
    const kind = kindOf(options);
    const waiting = KeptClient.#mostUsed(kind);
    if (waiting) return waiting;
    super(options);
    this.#kind = kind;
    this.#url = options.connectionString ?? "";
    this.#watch();
    const query = this.query.bind(this) as (...args: unknown[]) => unknown;
    Object.defineProperty(this, "query", {
      value: (...args: unknown[]) => {
        this.#queries++;
        return query(...prepared(args));
      },
    });
  }

  /** The process of the server that works for this connection. */
  get serverProcess(): number {
    return (this as unknown as { readonly processID: number }).processID;
  }

  override connect(): Promise<this>;
  override connect(done: Done): void;
  override connect(done?: Done): Promise<this> | void {
    const connected = this.#open();
    if (!done) return connected;
    connected.then(
      () => done(null, this),
      (error: unknown) => done(error as Error),
    );
  }

  override end(): Promise<void>;
  override end(done: (error?: Error) => void): void;
  override end(done?: (error?: Error) => void): Promise<void> | void {
    const ended = this.#isAtRest() ? this.#keep() : this.close();
    if (!done) return ended;
    ended.then(() => done(), done);
  }

  /** Closes it, as any other client closes at its end. */
  close(): Promise<void> {
    this.#isConnected = false;
    return super.end();
  }

  /** Those that are kept for this database. */
  static of(url: string): readonly KeptClient[] {
    return [...kept.values()].flat().filter((client) => client.#url === url);
  }

  /** Closes what is kept for this database, before it goes. */
  static async closeAll(url: string): Promise<void> {
    await Promise.all(KeptClient.of(url).map((client) => client.#leave().then(() => client.close())));
  }

  /**
   * Takes the one of this kind that has run most. A pool asks for its first connection first and uses it most: so few of them
   * have each statement planned, and not all of them in turn.
   */
  static #mostUsed(kind: string): KeptClient | undefined {
    const waiting = kept.get(kind) ?? [];
    const [most] = waiting.toSorted((one, other) => other.#queries - one.#queries);
    kept.set(
      kind,
      waiting.filter((client) => client !== most),
    );
    return most;
  }

  async #open(): Promise<this> {
    if (this.#isConnected) {
      this.#stream.ref();
      await nextTurn();
    } else {
      await super.connect();
      this.#isConnected = true;
    }
    return this;
  }

  /** Nothing runs, and no transaction is open. */
  #isAtRest(): boolean {
    const { readyForQuery } = this as unknown as { readonly readyForQuery: boolean };
    return this.#isConnected && readyForQuery && this.getTransactionStatus() === "I" && this.#others.length < KEPT;
  }

  async #keep(): Promise<void> {
    this.removeAllListeners();
    this.#watch();
    this.#stream.unref();
    kept.set(this.#kind, [...this.#others, this]);
  }

  /** One that breaks is kept no longer. */
  #watch(): void {
    for (const event of ["error", "end"] as const) {
      super.on(event as "end", () => {
        this.#isConnected = false;
        void this.#leave();
      });
    }
  }

  async #leave(): Promise<void> {
    kept.set(this.#kind, this.#others);
  }

  get #others(): KeptClient[] {
    return (kept.get(this.#kind) ?? []).filter((client) => client !== this);
  }

  get #stream(): { ref(): void; unref(): void } {
    return (this as unknown as { readonly connection: { ref(): void; unref(): void } }).connection;
  }
}

/**
 * A statement with values is prepared from its second run on: stories ask the same again and again, and the server then
 * neither reads nor plans it anew. @param args of `query`.
 */
function prepared([first, ...rest]: readonly unknown[]): readonly unknown[] {
  if (typeof first === "string")
    return Array.isArray(rest[0]) ? [{ text: first, ...nameOf(first) }, ...rest] : [first, ...rest];
  const { text, values, name, submit } = first as pg.QueryConfig & { readonly submit?: unknown };
  return values?.length && !name && !submit ? [{ ...(first as object), ...nameOf(text) }, ...rest] : [first, ...rest];
}

function nameOf(text: string): { readonly name?: string } {
  const number = texts.get(text);
  if (number === undefined) texts.set(text, texts.size);
  return number === undefined ? {} : { name: `kept-${number}` };
}

/** What makes two connections the same. */
function kindOf(options: pg.PoolConfig): string {
  return JSON.stringify(options, (key, value: unknown) => {
    if (key === "Client") return undefined;
    if (key === "types" || typeof value === "function") {
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      return numbers.get(value);
    }
    return value;
  });
}
