/** Who wants a language model, and what was last sent of them. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Consent, REQUEST_KEPT_MS, type SentRequest } from "../rules/consent.ts";

/** Null where they were never asked, and never said anything of it. */
export async function consentOf(db: Db, { workspaceId, userId }: PersonKey): Promise<Consent | null> {
  const row = await db
    .selectFrom("coach_consents")
    .select(["answer", "may_see_reflections", "asked_at", "answered_at"])
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row
    ? {
        answer: row.answer,
        maySeeReflections: row.may_see_reflections,
        askedAt: row.asked_at,
        answeredAt: row.answered_at,
      }
    : null;
}

/**
 * Notes that a member is asked now.
 * @returns false where they were asked before, or had the bot forget them meanwhile.
 */
export async function noteAsked(db: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<boolean> {
  const result = await sql`insert into coach_consents (workspace_id, user_id, asked_at)
    select workspace_id, user_id, ${now} from members
    where workspace_id = ${workspaceId} and user_id = ${userId} for key share
    on conflict do nothing`.execute(db);
  return result.numAffectedRows === 1n;
}

/** Saves a yes or no. With a no, what was sent last is gone as well. @returns false for whoever has not joined. */
export function saveAnswer(
  db: Db,
  { workspaceId, userId }: PersonKey,
  answer: "yes" | "no",
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const saved = await sql`insert into coach_consents as c (workspace_id, user_id, asked_at, answer, answered_at)
      select workspace_id, user_id, ${now}, ${answer}, ${now} from members
      where workspace_id = ${workspaceId} and user_id = ${userId} for key share
      on conflict (workspace_id, user_id) do update set answer = ${answer}, answered_at = ${now},
        may_see_reflections = c.may_see_reflections and ${answer} = 'yes'`.execute(tx);
    if (answer === "no")
      await tx
        .deleteFrom("coach_requests")
        .where("workspace_id", "=", workspaceId)
        .where("user_id", "=", userId)
        .execute();
    return saved.numAffectedRows === 1n;
  });
}

/** The second yes. Whoever said no to the first has nothing to allow. */
export async function saveReflectionsAllowed(
  db: Db,
  { workspaceId, userId }: PersonKey,
  maySeeReflections: boolean,
): Promise<void> {
  await db
    .updateTable("coach_consents")
    .set({ may_see_reflections: maySeeReflections })
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("answer", "=", "yes")
    .execute();
}

/** Keeps what is about to be sent, in place of what was before. @returns false where the yes is gone meanwhile: then nothing may be sent. */
export async function keepRequest(
  db: Db,
  { workspaceId, userId }: PersonKey,
  { purpose, body, sentAt }: SentRequest,
  { withReflections }: { readonly withReflections: boolean },
): Promise<boolean> {
  const kept = await sql`insert into coach_requests (workspace_id, user_id, purpose, body, sent_at)
    select workspace_id, user_id, ${purpose}, ${body}, ${sentAt} from coach_consents
    where workspace_id = ${workspaceId} and user_id = ${userId} and answer = 'yes'
      and (may_see_reflections or not ${withReflections}::boolean) for share
    on conflict (workspace_id, user_id) do update
      set purpose = excluded.purpose, body = excluded.body, sent_at = excluded.sent_at`.execute(db);
  return kept.numAffectedRows === 1n;
}

/** What was sent last, while it is kept. */
export async function lastRequest(db: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<SentRequest | null> {
  const row = await db
    .selectFrom("coach_requests")
    .select(["purpose", "body", "sent_at"])
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("sent_at", ">=", new Date(now.getTime() - REQUEST_KEPT_MS))
    .executeTakeFirst();
  return row ? { purpose: row.purpose, body: row.body, sentAt: row.sent_at } : null;
}
