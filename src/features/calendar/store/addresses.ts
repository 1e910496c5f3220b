/** Addresses of calendars in PostgreSQL: hashes, so that nobody who reads the database can read a calendar. */
import type { Db, Tx } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Since when somebody has an address; null where they have none. */
export async function addressSince(db: Db, { workspaceId, userId }: PersonKey): Promise<Date | null> {
  const row = await db
    .selectFrom("calendar_addresses")
    .select("created_at")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.created_at ?? null;
}

/** Whose address it is; null where nobody has it any more, and where the app was removed. */
export async function ownerOf(db: Db, tokenHash: string): Promise<PersonKey | null> {
  const row = await db
    .selectFrom("calendar_addresses")
    .select(["workspace_id", "user_id"])
    .where("token_hash", "=", tokenHash)
    .where((row) => isInstalled(row.ref("workspace_id")))
    .executeTakeFirst();
  return row ? { workspaceId: row.workspace_id, userId: row.user_id } : null;
}

/** The address from now on; the one before is at nobody's. */
export async function saveAddress(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  tokenHash: string,
  now: Date,
): Promise<void> {
  const values = { token_hash: tokenHash, created_at: now };
  await tx
    .insertInto("calendar_addresses")
    .values({ workspace_id: workspaceId, user_id: userId, ...values })
    .onConflict((known) => known.columns(["workspace_id", "user_id"]).doUpdateSet(values))
    .execute();
}

/** @returns whether there was one. */
export async function deleteAddress(db: Db, { workspaceId, userId }: PersonKey): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("calendar_addresses")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export const calendarData = definePersonalData({
  owner: "calendar",
  tables: {
    calendar_addresses: { people: ["user_id"], facts: ["workspace_id", "token_hash", "created_at"] },
  },
  forget: async (tx, person) => {
    await deleteAddress(tx, person);
    return {};
  },
});
