/** What people were shown outside the conversation, which an answer to a command is: all that come at the same time are saved together. */
import { sql } from "kysely";
import { ASYNCHRONOUS_COMMIT } from "#src/db/asynchronous-commit.ts";
import { Coalescer } from "#src/db/coalescer.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { Row } from "#src/db/rows.ts";
import { storeOf } from "#src/db/store-of.ts";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import { forgottenAmong } from "#src/delivery/store/forgotten.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type GoingOn, peopleIn, type Remembered } from "../rules/talk.ts";
import { columnsOf, NOTHING_OFFERED, sinceMade, toOffers } from "./talks.ts";

interface Shown extends PersonKey {
  /** What is remembered, by the conversation as it is, which nobody else changes meanwhile; null: all stays as it is. */
  readonly remember: (talk: GoingOn | null) => Remembered | null;
  readonly now: Date;
  /** When they asked for it. Whoever had the bot forget them after that gets no row. */
  readonly since: Date;
}

/** Nobody waits for it: whoever was shown something reads it first. */
const SAVING = { maxBatch: 200, spacingMs: 50 };

/**
 * Remembers an answer that somebody saw without writing in the conversation, as its newest. Where a sentence changed something of the
 * same kind before, a "no" is not said of that any more.
 */
export async function rememberElsewhere(db: Db, shown: Shown): Promise<void> {
  await shownElsewhere({ db }).call(shown);
}

const shownElsewhere = storeOf(
  ({ db }: { readonly db: Db }) => new Coalescer<Shown, null>((all) => saveAll(db, all), SAVING),
);

async function saveAll(db: Db, all: readonly Shown[]): Promise<readonly null[]> {
  for (const some of inTurns(all)) await inUnwatchedTransaction(db, (tx) => save(tx, some));
  return all.map(() => null);
}

/** In each turn there is one of each person, in the order in which they came. */
function inTurns(all: readonly Shown[]): readonly (readonly Shown[])[] {
  const turns: Map<string, Shown>[] = [];
  for (const one of all) {
    const person = keyOf(one.workspaceId, one.userId);
    const turn = turns.find((some) => !some.has(person));
    if (turn) turn.set(person, one);
    else turns.push(new Map([[person, one]]));
  }
  return turns.map((turn) => [...turn.values()]);
}

async function save(tx: Tx, all: readonly Shown[]): Promise<void> {
  const forgotten = new Set(await forgottenAmong(tx, all));
  const asked = all.filter((one) => !forgotten.has(one));
  const talks = await lockTalks(tx, asked);
  const remembered = asked.flatMap((one) => {
    const answer = one.remember(talks.get(keyOf(one.workspaceId, one.userId)) ?? null);
    return answer ? [{ one, answer, named: sinceMade(one.workspaceId, peopleIn(answer.offers), one.now) }] : [];
  });
  const gone = new Set(
    await forgottenAmong(
      tx,
      remembered.flatMap(({ named }) => named),
    ),
  );
  const rows = remembered.map(({ one, answer, named }) => ({
    workspace_id: one.workspaceId,
    user_id: one.userId,
    ...columnsOf(named.some((person) => gone.has(person)) ? { ...answer, ...NOTHING_OFFERED } : answer, one.now),
  }));
  if (rows.length > 0) await saveRows(tx, { rows: JSON.stringify(rows) });
}

function keyOf(workspaceId: string, userId: string): string {
  return `${workspaceId} ${userId}`;
}

async function lockTalks(tx: Tx, people: readonly PersonKey[]): Promise<ReadonlyMap<string, GoingOn>> {
  if (people.length === 0) return new Map();
  const rows = await lockRows(tx, {
    workspaceIds: people.map(({ workspaceId }) => workspaceId),
    userIds: people.map(({ userId }) => userId),
  });
  return new Map(rows.map((row) => [keyOf(row.workspace_id, row.user_id), toGoingOn(row)]));
}

type GoingOnRow = Pick<Row<"talks">, "workspace_id" | "user_id" | "since" | "offers" | "asked_of" | "careful_until">;

function toGoingOn(row: GoingOnRow): GoingOn {
  const { since, offers, asked_of: askedOf, careful_until: carefulUntil } = row;
  return { since, offers: toOffers(offers), askedOf, carefulUntil };
}

type People = { readonly workspaceIds: readonly string[]; readonly userIds: readonly string[] };

const lockRows = preparedStatement((db, { workspaceIds, userIds }: Placeholders<People>) =>
  sql<GoingOnRow>`select workspace_id, user_id, since, offers, asked_of, careful_until from talks
    where (workspace_id, user_id) in (select * from unnest(${workspaceIds}::text[], ${userIds}::text[]))
    order by workspace_id, user_id for update`.compile(db),
);

const WRITTEN = ["since", "act", "offers", "is_question", "about", "readings", "asked_of"] as const;

const saveRows = preparedStatement((db, { rows }: Placeholders<{ readonly rows: string }>) => {
  const columns = sql.join(["workspace_id", "user_id", ...WRITTEN].map((column) => sql.ref(column)));
  const written = sql.join(WRITTEN.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`));
  return sql`insert into talks (${columns})
    select ${columns} from jsonb_populate_recordset(null::talks, ${rows}::jsonb) order by workspace_id, user_id
    on conflict (workspace_id, user_id) do update set ${written},
      undo = case when talks.undo ->> 'act' = excluded.act then null else talks.undo end
    returning ${ASYNCHRONOUS_COMMIT}`.compile(db);
});
