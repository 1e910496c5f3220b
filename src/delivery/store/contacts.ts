import { sql } from "kysely";
import { unwatched } from "#src/db/commit-watch.ts";
import type { Db } from "#src/db/database.ts";
import type { Row } from "#src/db/rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Contact } from "../contact.ts";
import { requireRemembered } from "./forgotten.ts";

/** What a contact is read from. */
export const CONTACT_COLUMNS = [
  "workspace_id",
  "user_id",
  "zone",
  "invited_at",
  "digest_day",
  "digest_hour",
  "next_digest_at",
] as const;

/** Colleagues whom the bot talks to, in PostgreSQL. */
export class Contacts {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find({ workspaceId, userId }: PersonKey): Promise<Contact | null> {
    const row = await this.#db
      .selectFrom("contacts")
      .select(CONTACT_COLUMNS)
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return row ? toContact(row) : null;
  }

  /**
   * Creates the contact, or brings its zone up to date.
   * @param askedAt when the act began that writes of them.
   * @throws UserFault when they were forgotten since.
   */
  remember({ workspaceId, userId }: PersonKey, zone: string, now: Date, askedAt: Date): Promise<Contact> {
    // What is known of somebody's zone is not what anybody asked for.
    return unwatched(() =>
      inTransaction(this.#db, async (tx) => {
        await requireRemembered(tx, workspaceId, { askedAt, concerned: [userId] });
        const row = await tx
          .insertInto("contacts")
          .values({ workspace_id: workspaceId, user_id: userId, zone, created_at: now })
          .onConflict((known) => known.columns(["workspace_id", "user_id"]).doUpdateSet({ zone }))
          .returning(CONTACT_COLUMNS)
          .executeTakeFirstOrThrow();
        return toContact(row);
      }),
    );
  }
}

/** Creates contacts, or brings their zones up to date, and holds them; in one order, so that two never wait for each other. */
export async function rememberContacts(
  on: Db,
  workspaceId: string,
  people: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const [userIds, zones] = [[...people.keys()], [...people.values()]];
  await sql`insert into contacts (workspace_id, user_id, zone, created_at)
    select ${workspaceId}, k.user_id, k.zone, ${now}::timestamptz
    from unnest(${userIds}::text[], ${zones}::text[]) as k (user_id, zone) order by k.user_id
    on conflict (workspace_id, user_id) do update set zone = excluded.zone`.execute(on);
}

/** A row of contacts as a value. */
export function toContact(row: Pick<Row<"contacts">, (typeof CONTACT_COLUMNS)[number]>): Contact {
  const { digest_day: day, digest_hour: hour } = row;
  return {
    workspaceId: row.workspace_id,
    userId: row.user_id,
    zone: row.zone,
    invitedAt: row.invited_at,
    digest: day !== null && hour !== null ? { day, hour } : null,
    nextDigestAt: row.next_digest_at,
  };
}
