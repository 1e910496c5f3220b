import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import type { Records } from "#src/feature-kit/ports.ts";
import type { MessageRef, Nudge, Plan, Reflection } from "#src/kernel/member.ts";
import { type Columns, NUDGE_COLUMNS, PLAN_COLUMNS, prefixed, REFLECTION_COLUMNS } from "./columns.ts";
import { nudgeIn, planIn, toPlan, toReflection } from "./rows.ts";

/** A person's past in PostgreSQL. Every query names the member, so nobody reads another's. */
export class PostgresRecords implements Records {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async nudgesSince(memberId: string, since: Date): Promise<readonly Nudge[]> {
    const text = `select ${prefixed("n", NUDGE_COLUMNS)} from nudges n where n.member_id = $1 and n.offered_at >= $2 order by n.offered_at`;
    const rows = await prepared(this.#db, "nudges-since", text, [memberId, since]);
    return rows.flatMap((row) => nudgeIn(row) ?? []);
  }

  async plansSince(memberId: string, since: Date): Promise<readonly Plan[]> {
    const rows = await this.#select("plans", PLAN_COLUMNS, "created_at >= $2 order by created_at", [memberId, since]);
    return (rows as unknown as Parameters<typeof toPlan>[0][]).map(toPlan);
  }

  async reflections(memberId: string, limit: number): Promise<readonly Reflection[]> {
    return reflectionsOf(
      await this.#select("reflections", REFLECTION_COLUMNS, "true order by created_at desc limit $2", [
        memberId,
        limit,
      ]),
    );
  }

  async reflectionsSince(memberId: string, since: Date): Promise<readonly Reflection[]> {
    return reflectionsOf(
      await this.#select("reflections", REFLECTION_COLUMNS, "created_at >= $2 order by created_at", [memberId, since]),
    );
  }

  async reflection(memberId: string, id: string): Promise<Reflection | null> {
    return reflectionsOf(await this.#select("reflections", REFLECTION_COLUMNS, "id = $2", [memberId, id]))[0] ?? null;
  }

  async reflectionOn(memberId: string, nudgeId: string): Promise<Reflection | null> {
    return (
      reflectionsOf(await this.#select("reflections", REFLECTION_COLUMNS, "nudge_id = $2", [memberId, nudgeId]))[0] ??
      null
    );
  }

  async nudge(memberId: string, id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null> {
    return this.#nudge("n.id = $2", [memberId, id]);
  }

  async nudgeByMessage(memberId: string, { channel, ts }: MessageRef): Promise<Nudge | null> {
    // Its own message, or one that was sent about it: a reminder, the question how it went.
    const isAbout = `(n.message_channel = $2 and n.message_ts = $3) or n.id::text = (select o.content ->> 'nudgeId'
      from outbox o join members m on m.workspace_id = o.workspace_id and m.user_id = o.recipient
      where m.id = $1 and o.channel = $2 and o.ts = $3 limit 1)`;
    const found = await this.#nudge(`(${isAbout})`, [memberId, channel, ts]);
    return found?.nudge ?? null;
  }

  async #nudge(condition: string, values: unknown[]): Promise<{ nudge: Nudge; plan: Plan | null } | null> {
    const text = `select ${prefixed("n", NUDGE_COLUMNS)}, ${prefixed("p", PLAN_COLUMNS)} from nudges n
      left join plans p on p.nudge_id = n.id where n.member_id = $1 and ${condition}`;
    const [row] = await prepared(this.#db, `record-nudge-${values.length}`, text, values);
    const nudge = row && nudgeIn(row);
    return nudge ? { nudge, plan: planIn(row) } : null;
  }

  #select(table: string, columns: Columns, rest: string, values: unknown[]): Promise<Row[]> {
    const text = `select ${Object.keys(columns).join(", ")} from ${table} where member_id = $1 and ${rest}`;
    return prepared(this.#db, `record-${table}-${rest.slice(0, 12)}-${rest.length}`, text, values);
  }
}

function reflectionsOf(rows: Row[]): Reflection[] {
  return (rows as unknown as Parameters<typeof toReflection>[0][]).map(toReflection);
}
