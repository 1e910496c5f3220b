import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { Contacts } from "#src/feature-kit/giving-ports.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Contact } from "../contact.ts";
import { requireRemembered } from "./forgotten.ts";

const FIELDS = "workspace_id, user_id, zone, invited_at, digest_day, digest_hour, next_digest_at";

/** Colleagues in PostgreSQL. */
export class PostgresContacts implements Contacts {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find({ workspaceId, userId }: PersonKey): Promise<Contact | null> {
    const text = `select ${FIELDS} from contacts where workspace_id = $1 and user_id = $2`;
    const [row] = await prepared(this.#db, "find-contact", text, [workspaceId, userId]);
    return row ? contactIn(row) : null;
  }

  remember({ workspaceId, userId }: PersonKey, zone: string, now: Date, askedAt: Date): Promise<Contact> {
    const text = `insert into contacts (workspace_id, user_id, zone, created_at) values ($1, $2, $3, $4)
      on conflict (workspace_id, user_id) do update set zone = excluded.zone returning ${FIELDS}`;
    return inTransaction(this.#db, async (client) => {
      await requireRemembered(client, workspaceId, { askedAt, concerned: [userId] });
      const [row] = await prepared(client, "remember-contact", text, [workspaceId, userId, zone, now]);
      if (!row) throw new Error("a contact vanished while it was saved");
      return contactIn(row);
    });
  }
}

/** Creates contacts, or brings their zones up to date, and holds them; in one order, so that two never wait for each other. */
export async function rememberContacts(
  on: Db,
  workspaceId: string,
  people: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const text = `insert into contacts (workspace_id, user_id, zone, created_at)
    select $1, k.user_id, k.zone, $4 from unnest($2::text[], $3::text[]) as k (user_id, zone) order by k.user_id
    on conflict (workspace_id, user_id) do update set zone = excluded.zone`;
  await prepared(on, "remember-contacts", text, [workspaceId, [...people.keys()], [...people.values()], now]);
}

export function contactIn(row: Row): Contact {
  const day = row["digest_day"] as number | null;
  const hour = row["digest_hour"] as number | null;
  return {
    workspaceId: String(row["workspace_id"]),
    userId: String(row["user_id"]),
    zone: String(row["zone"]),
    invitedAt: row["invited_at"] as Date | null,
    digest: day !== null && hour !== null ? { day, hour } : null,
    nextDigestAt: row["next_digest_at"] as Date | null,
  };
}
