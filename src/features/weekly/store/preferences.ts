import type { Db, Tx } from "#src/db/database.ts";
import type { Row } from "#src/db/rows.ts";
import { isOvertakenBy, type Preference, type Wish } from "../rules/preferences.ts";
import type { KeptWish } from "../rules/take-back.ts";
import { readTopic, type Topic } from "../rules/topics.ts";

/** What one member said of ease, size and topics, oldest first. */
export async function preferencesOf(on: Db, memberId: string): Promise<readonly Preference[]> {
  return (await preferencesOfMany(on, [memberId])).get(memberId) ?? [];
}

/** Of many members, by member id; who said nothing is left out. */
export async function preferencesOfMany(
  on: Db,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Preference[]>> {
  if (memberIds.length === 0) return new Map();
  const rows = await on
    .selectFrom("preferences")
    .select(["id", "member_id", "workspace_id", "what", "value", "since"])
    .where("member_id", "in", memberIds)
    .orderBy("since")
    .orderBy("id")
    .execute();
  return Map.groupBy(rows.flatMap(toPreference), ({ memberId }) => memberId);
}

/** Remembers a wish in place of what it contradicts; the same said again counts from now on. */
export async function savePreference(
  tx: Tx,
  member: { readonly id: string; readonly workspaceId: string },
  wish: Wish,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<void> {
  const overtaken = (await preferencesOf(tx, member.id)).filter((older) => isOvertakenBy(older, wish));
  await dropPreferences(
    tx,
    member.id,
    overtaken.map((older) => older.id),
  );
  await tx
    .insertInto("preferences")
    .values({
      id,
      member_id: member.id,
      workspace_id: member.workspaceId,
      what: wish.what,
      value: wish.value,
      since: now,
    })
    .onConflict((found) => found.columns(["member_id", "what", "value"]).doUpdateSet({ since: now }))
    .execute();
}

/** Forgets some of a member's own. */
export async function dropPreferences(on: Db, memberId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await on.deleteFrom("preferences").where("member_id", "=", memberId).where("id", "in", ids).execute();
}

/** Those of an earlier moment, in place of all that a member has now. */
export async function restorePreferences(
  tx: Tx,
  member: { readonly id: string; readonly workspaceId: string },
  wishes: readonly KeptWish[],
): Promise<void> {
  await dropPreferences(
    tx,
    member.id,
    (await preferencesOf(tx, member.id)).map(({ id }) => id),
  );
  if (wishes.length === 0) return;
  const rows = wishes.map((wish) => ({ ...wish, member_id: member.id, workspace_id: member.workspaceId }));
  await tx.insertInto("preferences").values(rows).execute();
}

/** What no rule knows any more is left out. */
function toPreference(row: Row<"preferences">): Preference[] {
  const { id, member_id: memberId, since, what, value } = row;
  const known = { id, memberId, since };
  if (what === "ease" && (value === "easier" || value === "harder")) return [{ ...known, what, value }];
  if (what === "size" && (value === "smaller" || value === "bigger")) return [{ ...known, what, value }];
  if ((what === "more" || what === "less") && readTopic(value)) return [{ ...known, what, value: value as Topic }];
  return [];
}
