/**
 * What a room says of the personal data in its tables: which columns name people or hold their words, how a person is
 * forgotten, and when records are too old. Privacy asks all of them; tests/personal-data.test.ts holds that no column of the
 * schema is left out.
 */
import { type RawBuilder, sql } from "kysely";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Db, Tx } from "./database.ts";
import type { Table } from "./rows.ts";
import type { DB } from "./tables.ts";

type Column<T extends Table> = keyof DB[T] & string;

/** What the columns of a table hold. Each stands in exactly one of the three lists. */
export interface ColumnsOf<T extends Table> {
  /** Ids of people, Slack's or ours: alone, in a list, in a key, in JSON or as a hash. */
  readonly people?: readonly Column<T>[];
  /** What people wrote. */
  readonly words?: readonly Column<T>[];
  /** The rest: ids of rows, choices, states, times. It goes with its row. */
  readonly facts: readonly Column<T>[];
}

/** How much was deleted, by the name under which a line of the receipt tells it (`receiptLines` of capabilities). */
export type Counts = Readonly<Record<string, number>>;

/** @returns how much there was of what a receipt can tell. */
export type Forget = (tx: Tx, person: PersonKey, now: Date) => Promise<Counts>;

/** Whether something names the challenge whose id the expression gives. */
export type IsChallengeNamed = (challengeId: RawBuilder<string>) => RawBuilder<boolean>;

/** Rows of a table that are older than a workspace keeps its records. */
export interface OldRows {
  readonly table: Table;
  /**
   * Which rows of the table, called `r`, are over and from before that moment. Whatever is still open stays.
   * @param isNamed whether a row of a capability names that challenge (`namesChallenge`).
   */
  readonly isOld: (workspaceId: string, before: Date, isNamed: IsChallengeNamed) => RawBuilder<boolean>;
  /** A statement that deletes what goes with them, where no foreign key does: it finds the ids of the deleted rows in `deleted (id)`. */
  readonly alongWith?: RawBuilder<unknown>;
}

export interface PersonalData {
  /** The room: a capability's name, or that of a room below. */
  readonly owner: string;
  readonly tables: { readonly [T in Table]?: ColumnsOf<T> };
  /** Locks what is shared with others, before anything is forgotten: `table` gives its place in `LOCK_ORDER`. */
  readonly lock?: { readonly table: Table; readonly rows: (tx: Tx, person: PersonKey) => Promise<void> };
  /** Deletes what is the person's, and takes them out of what is others'. */
  readonly forget?: Forget;
  /**
   * Slack ids of others whose Home tab may show something of the person, asked before anything is forgotten: those tabs are drawn anew.
   * The person's own id may be among them.
   */
  readonly shownTo?: (tx: Tx, person: PersonKey) => Promise<readonly string[]>;
  /**
   * Keys of messages to others that may name the person and are drawn anew without them, in place of being taken back whole. Asked before
   * anything is forgotten; `forget` asks for the drawings.
   */
  readonly drawnAnew?: (tx: Tx, person: PersonKey) => Promise<readonly string[]>;
  /** Runs after the `forget` of all capabilities: for rows that others refer to, and what was written meanwhile. */
  readonly forgetLast?: Forget;
  /**
   * Rows by which something is stored of a person, locked against their being forgotten: a part of a statement that keeps
   * more of them, and keeps nothing where none of these finds a row.
   */
  readonly held?: (person: PersonKey) => RawBuilder<unknown>;
  /** Rows of a workspace that name a challenge, as a query: while there is one, the words of that challenge stay. */
  readonly namesChallenge?: (workspaceId: string, challengeId: RawBuilder<string>) => readonly RawBuilder<unknown>[];
  /** What goes when a workspace keeps its records for a time only. */
  readonly retention?: readonly OldRows[];
  /** Deletes what nobody needs any more, however long the workspace keeps its records. @returns how many rows. */
  readonly expire?: (db: Db, now: Date) => Promise<number>;
}

/** What a room says of its tables; it goes into `personalData` of its capability. */
export function definePersonalData(data: PersonalData): PersonalData {
  return data;
}

/** Whether any room has a row that names a challenge. */
export function challengeNamedIn(data: readonly PersonalData[], workspaceId: string): IsChallengeNamed {
  return (challengeId) => {
    const queries = data.flatMap(({ namesChallenge }) => namesChallenge?.(workspaceId, challengeId) ?? []);
    return sql<boolean>`(${sql.join(queries.length > 0 ? queries.map((query) => sql`exists (${query})`) : [sql`false`], sql` or `)})`;
  };
}

/** Rows deleted by one statement: short locks, and no statement that runs into its time limit. */
const BATCH = 2000;

/** Deletes all old rows of a table. @returns how many. */
export async function deleteOldRows(
  db: Db,
  { table, isOld, alongWith }: OldRows,
  workspaceId: string,
  before: Date,
  isNamed: IsChallengeNamed,
): Promise<number> {
  const rows = sql.table(table);
  const batch = sql`delete from ${rows} where ctid in
    (select r.ctid from ${rows} r where ${isOld(workspaceId, before, isNamed)} limit ${sql.lit(BATCH)})`;
  const statement = alongWith
    ? sql`with deleted as (${batch} returning id), also_deleted as (${alongWith}) select id from deleted`
    : batch;
  let total = 0;
  for (let deleted = BATCH; deleted === BATCH; total += deleted) {
    const result = await statement.execute(db);
    deleted = alongWith ? result.rows.length : Number(result.numAffectedRows ?? 0);
  }
  return total;
}

/** The people whom a query finds in its column `id`, each once. */
export async function peopleFound(
  tx: Tx,
  query: RawBuilder<{ readonly id: string | null }>,
): Promise<readonly string[]> {
  const { rows } = await query.execute(tx);
  return [...new Set(rows.flatMap(({ id }) => id ?? []))];
}
