/**
 * What is written down at the moment at which a promise breaks, so that its cause can be found later: all that the database holds of the people
 * whom it concerns, and the requests between Slack and the bot that were about them. They are simulated, and so is all they write.
 */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  type WriteStream,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { RequestRecord } from "#src/playground/model.ts";
import { atMost } from "./run-time.ts";

/** A database that is away at that moment is asked again so often. */
const TRIES = 60;
const AGAIN_MS = 2000;
const ASK_MS = 10_000;
const MAX_ROWS = 200;
const MAX_REQUESTS = 600;
const MAX_PAYLOAD = 4000;
/** In whose rows stand the ids by which other rows name a person. */
const NAMED_BY = new Set([
  "members",
  "nudges",
  "reflections",
  "plans",
  "channel_challenges",
  "introductions",
  "pairings",
]);

export interface EvidenceOptions {
  readonly seed: number;
  readonly backend: string;
  readonly databaseUrl: string;
  readonly now: () => Date;
}

/** The folder of one run. */
export class Evidence {
  readonly folder: string;
  /** Where the simulated workspace writes its requests, a line each. */
  readonly requestsFile: string;
  readonly #options: EvidenceOptions;
  readonly #log: WriteStream;
  readonly #writing: Promise<void>[] = [];
  #count = 0;
  #isClosed = false;

  constructor(options: EvidenceOptions) {
    this.#options = options;
    this.folder = mkdtempSync(join(tmpdir(), `chaos-${options.backend}-${options.seed}-`));
    mkdirSync(this.folder, { recursive: true });
    this.requestsFile = join(this.folder, "requests.jsonl");
    this.#log = createWriteStream(join(this.folder, "log.jsonl"));
  }

  /** A line of a process's log, or what is done to the processes. */
  line(from: string, line: string): void {
    if (this.#isClosed) return;
    this.#log.write(`${JSON.stringify([new Date().toISOString(), from])} ${line}\n`);
  }

  /** A promise was broken; what is known of the people in `text` is written at once. */
  broken(text: string): void {
    if (this.#isClosed) return;
    const file = join(this.folder, `broken-${++this.#count}.txt`);
    const head = `${text}\n${new Date().toISOString()}, by the clock of the run ${this.#options.now().toISOString()}\n`;
    this.line("checker", text);
    writeFileSync(file, head);
    this.#writing.push(this.#write(file, head, peopleIn(text)));
  }

  /**
   * Ends it. A run in which everything was kept leaves nothing.
   * @param patienceMs for rows of a database that is away.
   * @returns the folder, or null.
   */
  async close(patienceMs: number): Promise<string | null> {
    await atMost(patienceMs, Promise.allSettled(this.#writing));
    this.#isClosed = true;
    await new Promise((resolve) => this.#log.end(resolve));
    if (this.#count > 0) return this.folder;
    rmSync(this.folder, { recursive: true, force: true });
    return null;
  }

  async #write(file: string, head: string, people: readonly string[]): Promise<void> {
    // By then the rows are asked for; the database may be away for a while.
    const rows = rowsAbout(this.#options.databaseUrl, people).catch((error: unknown) => `${String(error)}\n`);
    const requests = requestsAbout(this.#requests(), people);
    writeFileSync(file, [head, ...requests, "", await rows].join("\n"));
  }

  #requests(): string {
    try {
      return readFileSync(this.requestsFile, "utf8");
    } catch {
      return "";
    }
  }
}

/** The people whom a broken promise concerns: named, or by the words that they wrote. */
export function peopleIn(text: string): string[] {
  const named = text.match(/\bU\d+\b/g) ?? [];
  const wrote = [...text.matchAll(/\bzq(\d+)n/g)].map(([, number]) => `U${number}`);
  return [...new Set([...named, ...wrote])];
}

/** One request as a line of the file. */
export function requestLine({ at, direction, what, ms, verdict, payload, answer }: RequestRecord): string {
  const [asked, answered] = [payload, answer].map((part) => JSON.stringify(part)?.slice(0, MAX_PAYLOAD));
  return `${at.toISOString()} ${direction} ${what} ${verdict} ${ms} ms ${asked} -> ${answered}\n`;
}

/** Lines that name one of them, or their conversation with the bot, or words of theirs; the last ones. */
export function requestsAbout(text: string, people: readonly string[]): string[] {
  if (people.length === 0) return [];
  const lines = text.split("\n");
  const ids = people.map((id) => id.replace(/\D/g, ""));
  const own = new RegExp(`"(${people.join("|")})"|zq(${ids.join("|")})n`);
  const channels = lines.flatMap((line) => {
    const found = own.test(line) && /"(?:channel|channel_id)":"(D\w+)"/.exec(line);
    return found ? [found[1]] : [];
  });
  const theirs = channels.length > 0 ? new RegExp(`"(${[...new Set(channels)].join("|")})"`) : null;
  return lines.filter((line) => own.test(line) || theirs?.test(line)).slice(-MAX_REQUESTS);
}

/** All rows of all tables that name one of them, or what is theirs. */
async function rowsAbout(url: string, people: readonly string[]): Promise<string> {
  if (people.length === 0) return "";
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ASK_MS, query_timeout: ASK_MS });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await rowsWith(client, people);
    } catch (error) {
      if (tries >= TRIES) throw error;
      await sleep(AGAIN_MS);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function rowsWith(client: pg.Client, people: readonly string[]): Promise<string> {
  const tables = await client.query<{ name: string; plain: string }>(
    `select format('%I.%I', table_schema, table_name) as name, table_name as plain from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by table_schema, table_name`,
  );
  const read = async (name: string, ids: readonly string[]): Promise<Record<string, unknown>[]> => {
    const asked = `select to_jsonb(t) as row from ${name} t where to_jsonb(t)::text ~ $1 limit ${MAX_ROWS}`;
    const found = await client.query<{ row: Record<string, unknown> }>(asked, [`\\m(${ids.join("|")})\\M`]);
    return found.rows.map(({ row }) => row);
  };
  const ids = new Set(people);
  // A nudge names a member, who names a person; what names the nudge is found with the second look.
  for (let look = 0; look < 2; look++)
    for (const { name, plain } of tables.rows)
      if (NAMED_BY.has(plain)) for (const { id } of await read(name, [...ids])) if (typeof id === "string") ids.add(id);
  const parts: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await read(name, [...ids]);
    if (rows.length > 0) parts.push(`-- ${name}`, ...rows.map((row) => JSON.stringify(row)));
  }
  return `${parts.join("\n")}\n`;
}
