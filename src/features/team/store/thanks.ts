import type { Db } from "#src/db/database.ts";
import { prepared, type Row, upsert } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { announce } from "#src/delivery/store/audit-log.ts";
import type { Announcing } from "#src/feature-kit/giving-ports.ts";
import { part, prefixed, REFLECTION_COLUMNS } from "#src/features/weekly/store/columns.ts";
import { toReflection } from "#src/features/weekly/store/rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Shareable, Thanks } from "../rules/thanks.ts";
import type { ThanksFor, ThanksRepository } from "./ports.ts";
import { fromThanks, listed, THANKS_COLUMNS, thanksIn } from "./rows.ts";

/** A reflection `r` with its author and the line of it that was told in a channel. */
const SHAREABLE = `select ${prefixed("r", REFLECTION_COLUMNS)}, m.user_id as author, m.manager_user_id as manager,
    told.shared_text, told.channel, told.ts
  from reflections r join members m on m.id = r.member_id
  left join lateral (
    select p.shared_text, c.channel, c.ts from participants p join cards c on c.id = p.channel_challenge_id
    where p.reflection_id = r.id and p.workspace_id = r.workspace_id and p.user_id = m.user_id
      and p.shared_text is not null and c.ts is not null
    order by p.done_at desc limit 1) told on true
  where r.workspace_id = $1 and r.id = $2`;

/** Thanks in PostgreSQL. */
export class PostgresThanks implements ThanksRepository {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  shareable(workspaceId: string, reflectionId: string): Promise<Shareable | null> {
    return shareableOf(this.#db, workspaceId, reflectionId);
  }

  async find(workspaceId: string, id: string): Promise<ThanksFor | null> {
    const text = `select ${listed(THANKS_COLUMNS)} from thanks where workspace_id = $1 and id = $2`;
    const [row] = await prepared(this.#db, "find-thanks", text, [workspaceId, id]);
    if (!row) return null;
    const thanks = thanksIn(row);
    const shareable = await shareableOf(this.#db, workspaceId, thanks.reflectionId);
    return shareable && { thanks, shareable };
  }

  give<T extends Announcing & { thanks: Thanks }>(
    workspaceId: string,
    reflectionId: string,
    fromUserId: string,
    decide: (shareable: Shareable, existing: Thanks | null) => T,
  ): Promise<T | null> {
    return inTransaction(this.#db, async (client) => {
      const lock = "select id from reflections where workspace_id = $1 and id = $2 for update";
      await prepared(client, "lock-reflection", lock, [workspaceId, reflectionId]);
      const shareable = await shareableOf(client, workspaceId, reflectionId);
      if (!shareable) return null;
      const step = decide(shareable, await ofGiver(client, reflectionId, fromUserId));
      const keep = ["workspace_id", "reflection_id", "from_user_id", "created_at"];
      await upsert(client, "thanks", THANKS_COLUMNS, [fromThanks(step.thanks)], { key: "id", keep });
      await announce(client, step);
      return step;
    });
  }

  async received(memberId: string, reflectionIds: readonly string[]): Promise<readonly Thanks[]> {
    if (reflectionIds.length === 0) return [];
    const text = `select ${listed(THANKS_COLUMNS, "t")} from thanks t join reflections r on r.id = t.reflection_id
      where r.member_id = $1 and r.id = any($2) order by t.created_at, t.id`;
    return (await prepared(this.#db, "thanks-received", text, [memberId, reflectionIds])).map(thanksIn);
  }

  async ofGiver({ workspaceId, userId }: PersonKey, reflectionId: string): Promise<Thanks | null> {
    const thanks = await ofGiver(this.#db, reflectionId, userId);
    return thanks?.workspaceId === workspaceId ? thanks : null;
  }

  givenFor(giver: PersonKey, reflectionIds: readonly string[]): Promise<ReadonlySet<string>> {
    return thankedBy(this.#db, giver, reflectionIds);
  }

  async notPosted(workspaceId: string, id: string): Promise<void> {
    const text = "update thanks set is_posted = false where workspace_id = $1 and id = $2";
    await prepared(this.#db, "thanks-not-posted", text, [workspaceId, id]);
  }

  remove(memberId: string, id: string, announcing: (thanks: Thanks) => Announcing): Promise<boolean> {
    return inTransaction(this.#db, async (client) => {
      const text = `delete from thanks t using reflections r where r.id = t.reflection_id and r.member_id = $1 and t.id = $2
        returning ${listed(THANKS_COLUMNS, "t")}`;
      const [row] = await prepared(client, "remove-thanks", text, [memberId, id]);
      if (row) await announce(client, announcing(thanksIn(row)));
      return row !== undefined;
    });
  }
}

async function ofGiver(on: Db, reflectionId: string, fromUserId: string): Promise<Thanks | null> {
  const text = `select ${listed(THANKS_COLUMNS)} from thanks where reflection_id = $1 and from_user_id = $2`;
  const [row] = await prepared(on, "thanks-of-giver", text, [reflectionId, fromUserId]);
  return row ? thanksIn(row) : null;
}

/** Which of these reflections somebody has given thanks for. */
export async function thankedBy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  reflectionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (reflectionIds.length === 0) return new Set();
  const text =
    "select reflection_id from thanks where workspace_id = $1 and from_user_id = $2 and reflection_id = any($3)";
  const rows = await prepared(on, "thanks-given", text, [workspaceId, userId, reflectionIds]);
  return new Set(rows.map((row) => String(row["reflection_id"])));
}

async function shareableOf(on: Db, workspaceId: string, reflectionId: string): Promise<Shareable | null> {
  const [row] = await prepared(on, "shareable", SHAREABLE, [workspaceId, reflectionId]);
  return row ? shareableIn(row) : null;
}

function shareableIn(row: Row): Shareable {
  const text = row["shared_text"] as string | null;
  return {
    reflection: toReflection(part<Parameters<typeof toReflection>[0]>(row, "r", REFLECTION_COLUMNS)),
    authorUserId: String(row["author"]),
    managerUserId: row["manager"] as string | null,
    told: text === null ? null : { text, thread: { channel: String(row["channel"]), ts: String(row["ts"]) } },
  };
}
