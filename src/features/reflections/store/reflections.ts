import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { upserting } from "#src/db/save-rows.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { asKept } from "../rules/reflection.ts";
import { fromReflection, toReflection } from "./rows.ts";

const saveReflections = upserting("reflections", ["member_id"]);

/** What people told of, in PostgreSQL. Every query names the member, so nobody reads another's. */
export class Reflections {
  readonly #db: Db;

  /** @param db the pool, or the transaction in which the member is changed. */
  constructor(db: Db) {
    this.#db = db;
  }

  /** The newest first. @param since none that is older; left out: of any age. */
  async newest(memberId: string, limit: number, since?: Date): Promise<readonly Reflection[]> {
    const all = this.#of(memberId);
    const recent = since ? all.where("created_at", ">=", since) : all;
    return (await recent.orderBy("created_at", "desc").limit(limit).execute()).map(toReflection);
  }

  /** All of them, oldest first. */
  async all(memberId: string): Promise<readonly Reflection[]> {
    return (await this.#of(memberId).orderBy("created_at").execute()).map(toReflection);
  }

  async since(memberId: string, since: Date): Promise<readonly Reflection[]> {
    const rows = await this.#of(memberId).where("created_at", ">=", since).orderBy("created_at").execute();
    return rows.map(toReflection);
  }

  async find(memberId: string, id: string): Promise<Reflection | null> {
    const row = await this.#of(memberId).where("id", "=", id).executeTakeFirst();
    return row ? toReflection(row) : null;
  }

  async ofNudge(memberId: string, nudgeId: string): Promise<Reflection | null> {
    const row = await this.#of(memberId).where("nudge_id", "=", nudgeId).executeTakeFirst();
    return row ? toReflection(row) : null;
  }

  /** Adds it, or changes the one of that id. */
  save(reflection: Reflection): Promise<void> {
    return saveReflections(this.#db, [fromReflection(asKept(reflection))]);
  }

  async delete(memberId: string, id: string): Promise<void> {
    await this.#db.deleteFrom("reflections").where("id", "=", id).where("member_id", "=", memberId).execute();
  }

  #of(memberId: string) {
    return this.#db.selectFrom("reflections").select(COLUMNS.reflections).where("member_id", "=", memberId);
  }
}
