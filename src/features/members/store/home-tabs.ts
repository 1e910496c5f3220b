/** Who has opened their Home tab, and drawings of it that are owed. */
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import { wasForgotten } from "#src/delivery/store/forgotten.ts";
import { dropRedraws, type RedrawKey } from "#src/delivery/store/redraws.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** How drawings of Home tabs are called among those that are owed. */
export const HOME_DRAWING = "home";

/** How the drawing of a Home tab is asked for. */
export function homeDrawing({ workspaceId, id }: Pick<RedrawKey, "workspaceId" | "id">): RedrawKey {
  return { workspaceId, kind: HOME_DRAWING, id };
}

/**
 * Notes that somebody has opened their Home tab, or has it open.
 * @param since when that was; whoever was forgotten since is not noted.
 * @returns its drawing; null where nothing was noted.
 */
export function noteHomeOpened(db: Db, person: PersonKey, since: Date): Promise<RedrawKey | null> {
  const { workspaceId, userId } = person;
  return inUnwatchedTransaction(db, async (tx) => {
    if (await wasForgotten(tx, person, since)) return null;
    const { id } = await tx
      .insertInto("home_tabs")
      .values({ workspace_id: workspaceId, user_id: userId, opened_at: since })
      // Slack may tell of an opening late, and again.
      .onConflict((known) =>
        known
          .columns(["workspace_id", "user_id"])
          .doUpdateSet({ opened_at: sql`greatest(home_tabs.opened_at, excluded.opened_at)` }),
      )
      .returning("id")
      .executeTakeFirstOrThrow();
    return homeDrawing({ workspaceId, id });
  });
}

/** The drawing of somebody's Home tab, and when they opened it last, as far as known; null where they never have. */
export async function findHomeTab(
  db: Db,
  { workspaceId, userId }: PersonKey,
): Promise<{ readonly drawing: RedrawKey; readonly openedAt: Date | null } | null> {
  const row = await db
    .selectFrom("home_tabs")
    .select(["id", "opened_at"])
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row ? { drawing: homeDrawing({ workspaceId, id: row.id }), openedAt: row.opened_at } : null;
}

/** Whose Home tab it is; null when they were forgotten. */
export async function ownerOfHomeTab(
  db: Db,
  { workspaceId, id }: Pick<RedrawKey, "workspaceId" | "id">,
): Promise<string | null> {
  const row = await db
    .selectFrom("home_tabs")
    .select("user_id")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

interface Asked {
  readonly workspaceId: string;
  readonly userIds: readonly string[];
  readonly now: Date;
}

const insertOwed = preparedStatement<Asked, { user_id: string; is_new: boolean }>(
  (db, { workspaceId, userIds, now }: Placeholders<Asked>) =>
    sql<{ user_id: string; is_new: boolean }>`with opened as (
        select id, user_id from home_tabs
        where workspace_id = ${workspaceId}::text and user_id = any(${userIds}::text[]) order by id),
      owed as (
        insert into redraws as r (workspace_id, kind, subject_id, requested_at, changed_at)
        select ${workspaceId}::text, ${sql.lit(HOME_DRAWING)}, id, ${now}::timestamptz, ${now}::timestamptz from opened
        on conflict (workspace_id, kind, subject_id) do update set version = r.version + 1,
          changed_at = excluded.changed_at
        returning subject_id, version)
      select opened.user_id, owed.version = 1 as is_new from owed join opened on opened.id = owed.subject_id`.compile(
      db,
    ),
);

/**
 * Asks for drawings of the Home tabs of those who have opened theirs.
 * @returns those of whom none was owed before: where one is, it shows this change too.
 */
export async function oweHomes(
  db: Db,
  workspaceId: string,
  userIds: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const owed = await insertOwed(db, { workspaceId, userIds: [...new Set(userIds)], now });
  return owed.flatMap((row) => (row.is_new ? [row.user_id] : []));
}

/** Deletes what is known of somebody's Home tab. @returns how many there were. */
export async function forgetHomeTab(tx: Tx, person: PersonKey): Promise<number> {
  const { workspaceId, userId } = person;
  const gone = await tx
    .deleteFrom("home_tabs")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .returning("id")
    .execute();
  await dropRedraws(
    tx,
    gone.map(({ id }) => homeDrawing({ workspaceId, id })),
  );
  return gone.length;
}
