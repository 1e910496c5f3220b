import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { upserting } from "#src/db/save-rows.ts";
import type { ToldInChannel } from "#src/db/told-line.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { toReflection } from "#src/features/reflections/store/rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { ReflectionThanks, Shareable } from "../rules/reflection-thanks.ts";
import { fromThanks, toThanks } from "./rows.ts";

const saveThanks = upserting("reflection_thanks", ["workspace_id", "reflection_id", "from_user_id", "created_at"]);

/** Thanks with what they are for. */
export interface ThanksWithReflection {
  readonly thanks: ReflectionThanks;
  readonly shareable: Shareable;
}

/** Thanks in PostgreSQL. */
export class ReflectionThanksStore {
  readonly #db: Db;
  readonly #toldInChannel: ToldInChannel;

  constructor({ db, toldInChannel }: { readonly db: Db; readonly toldInChannel: ToldInChannel }) {
    this.#db = db;
    this.#toldInChannel = toldInChannel;
  }

  shareable(workspaceId: string, reflectionId: string): Promise<Shareable | null> {
    return this.#shareable(this.#db, workspaceId, reflectionId);
  }

  async find(workspaceId: string, id: string): Promise<ThanksWithReflection | null> {
    const row = await this.#db
      .selectFrom("reflection_thanks")
      .select(COLUMNS.reflection_thanks)
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", id)
      .executeTakeFirst();
    const shareable = row ? await this.#shareable(this.#db, workspaceId, row.reflection_id) : null;
    return row && shareable ? { thanks: toThanks(row), shareable } : null;
  }

  /** Runs `decide` with the reflection locked, with what the giver said of it before; null when it is gone. */
  give<T extends SideEffects & { thanks: ReflectionThanks }>(
    workspaceId: string,
    reflectionId: string,
    fromUserId: string,
    decide: (shareable: Shareable, existing: ReflectionThanks | null) => T,
  ): Promise<T | null> {
    return inTransaction(this.#db, async (tx) => {
      await tx
        .selectFrom("reflections")
        .select("id")
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", reflectionId)
        .forUpdate()
        .execute();
      const shareable = await this.#shareable(tx, workspaceId, reflectionId);
      if (!shareable) return null;
      const step = decide(shareable, await thanksOf(tx, reflectionId, fromUserId));
      await saveThanks(tx, [fromThanks(step.thanks)]);
      await saveSideEffects(tx, step);
      return step;
    });
  }

  /** What a member received for these reflections, oldest first. */
  async received(memberId: string, reflectionIds: readonly string[]): Promise<readonly ReflectionThanks[]> {
    if (reflectionIds.length === 0) return [];
    const rows = await this.#db
      .selectFrom("reflection_thanks as t")
      .innerJoin("reflections as r", "r.id", "t.reflection_id")
      .select(aliased("t", "reflection_thanks"))
      .where("r.member_id", "=", memberId)
      .where("r.id", "in", reflectionIds)
      .orderBy("t.created_at")
      .orderBy("t.id")
      .execute();
    return rows.map((row) => toThanks(rowOf(row, "t", "reflection_thanks")));
  }

  /** What somebody said of a reflection. */
  async ofGiver({ workspaceId, userId }: PersonKey, reflectionId: string): Promise<ReflectionThanks | null> {
    const thanks = await thanksOf(this.#db, reflectionId, userId);
    return thanks?.workspaceId === workspaceId ? thanks : null;
  }

  /** It could not be posted after all. */
  async notPosted(workspaceId: string, id: string): Promise<void> {
    await this.#db
      .updateTable("reflection_thanks")
      .set({ is_posted: false })
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", id)
      .execute();
  }

  /** Takes thanks off the record of the member who received them. @returns false when they are gone or somebody else's. */
  remove(memberId: string, id: string, sideEffects: (thanks: ReflectionThanks) => SideEffects): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      const row = await tx
        .deleteFrom("reflection_thanks as t")
        .using("reflections as r")
        .whereRef("r.id", "=", "t.reflection_id")
        .where("r.member_id", "=", memberId)
        .where("t.id", "=", id)
        .returning(aliased("t", "reflection_thanks"))
        .executeTakeFirst();
      if (row) await saveSideEffects(tx, sideEffects(toThanks(rowOf(row, "t", "reflection_thanks"))));
      return row !== undefined;
    });
  }

  /** A reflection with its author and the line of it that was told in a channel. */
  async #shareable(on: Db, workspaceId: string, reflectionId: string): Promise<Shareable | null> {
    const row = await on
      .selectFrom("reflections as r")
      .innerJoin("members as m", "m.id", "r.member_id")
      .select(aliased("r", "reflections"))
      .select(["m.user_id as author", "m.manager_user_id as manager"])
      .where("r.workspace_id", "=", workspaceId)
      .where("r.id", "=", reflectionId)
      .executeTakeFirst();
    if (!row) return null;
    return {
      reflection: toReflection(rowOf(row, "r", "reflections")),
      authorUserId: row.author,
      managerUserId: row.manager,
      told: await this.#toldInChannel(on, { workspaceId, reflectionId, authorUserId: row.author }),
    };
  }
}

async function thanksOf(on: Db, reflectionId: string, fromUserId: string): Promise<ReflectionThanks | null> {
  const row = await on
    .selectFrom("reflection_thanks")
    .select(COLUMNS.reflection_thanks)
    .where("reflection_id", "=", reflectionId)
    .where("from_user_id", "=", fromUserId)
    .executeTakeFirst();
  return row ? toThanks(row) : null;
}

/** Which of these reflections somebody has given thanks for. */
export async function thankedBy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  reflectionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (reflectionIds.length === 0) return new Set();
  const rows = await on
    .selectFrom("reflection_thanks")
    .select("reflection_id")
    .where("workspace_id", "=", workspaceId)
    .where("from_user_id", "=", userId)
    .where("reflection_id", "in", reflectionIds)
    .execute();
  return new Set(rows.map((row) => row.reflection_id));
}
