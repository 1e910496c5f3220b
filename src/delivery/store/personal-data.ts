import { sql } from "kysely";
import type { Tx } from "#src/db/database.ts";
import { namesPerson, withoutPerson } from "#src/db/person-in-text.ts";
import { definePersonalData, type PersonalData } from "#src/db/personal-data.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { dropClearingsInDm } from "./clearings.ts";
import { forgetDmChannel } from "./dm-channels.ts";

const KEEP_SENT_MS = 60 * 86_400_000;
/** A year, as people are told: whatever is older is nothing that anybody looks at. */
const KEEP_QUOTES_MS = 366 * 86_400_000;
/** What could not be drawn for that long is nothing that anybody looks at. */
const KEEP_REDRAWS_MS = 7 * 86_400_000;

/**
 * Whom the bot writes to, what it sent or is about to send, the cards in channels, and the audit log.
 * @param keptKinds kinds of messages that are told once for ever, as they are stored (`MessageKind.isToldOnce`).
 */
export function deliveryData(keptKinds: readonly string[]): PersonalData {
  return definePersonalData({
    owner: "delivery",
    tables: {
      contacts: {
        people: ["user_id"],
        facts: [
          "workspace_id",
          "zone",
          "invited_at",
          "digest_day",
          "digest_hour",
          "next_digest_at",
          "last_digest_at",
          "digest_set_at",
          "created_at",
        ],
      },
      // The conversation alone, and no longer than until it is cleared.
      clearings: { people: ["channel"], facts: ["workspace_id", "ts", "shows", "items", "due_at", "failures"] },
      // Empty: no statement names them since 0054, and the next version drops them.
      dm_clearings: { facts: ["workspace_id", "channel", "latest", "kept", "due_at", "failures"] },
      message_clearings: { facts: ["workspace_id", "channel", "ts", "shows", "due_at", "failures"] },
      dm_channels: { people: ["user_id", "channel"], facts: ["workspace_id"] },
      outbox: {
        people: ["key", "recipient", "content", "asked_by", "channel"],
        facts: [
          "workspace_id",
          "due_at",
          "status",
          "attempts",
          "error",
          "ts",
          "sent_at",
          "lease_id",
          "sending_until",
          "doubt_since",
          "give_up_at",
          "lane",
          "answered_at",
          "file_names",
        ],
      },
      cards: {
        facts: [
          "id",
          "workspace_id",
          "subject",
          "channel",
          "ts",
          "redraw_requested_at",
          "version",
          "redraw_lease_until",
          "unreachable_reason",
          "redraw_lease_id",
        ],
      },
      // The id of what is drawn alone.
      redraws: {
        facts: [
          "workspace_id",
          "kind",
          "subject_id",
          "requested_at",
          "version",
          "lease_id",
          "lease_until",
          "changed_at",
        ],
      },
      quoted_answers: {
        people: ["user_id", "channel", "quoted_user_id"],
        facts: ["workspace_id", "ts", "answered_at", "file_ids"],
      },
      dispatch_leases: { facts: ["workspace_id", "holder", "lease_until", "is_asked"] },
      audit_log: {
        people: ["actor_user_id", "concerns", "before", "after"],
        facts: ["id", "workspace_id", "subject", "subject_id", "at"],
      },
    },
    held: ({ workspaceId, userId }) =>
      sql`select from contacts where workspace_id = ${workspaceId} and user_id = ${userId} for key share`,
    forget: async (tx, person) => {
      const { workspaceId, userId } = person;
      const contacts = await tx
        .deleteFrom("contacts")
        .where("workspace_id", "=", workspaceId)
        .where("user_id", "=", userId)
        .executeTakeFirst();
      await dropClearingsInDm(tx, person);
      await forgetDmChannel(tx, person);
      await tx
        .deleteFrom("quoted_answers")
        .where("workspace_id", "=", workspaceId)
        .where((answer) => answer.or([answer("user_id", "=", userId), answer("quoted_user_id", "=", userId)]))
        .execute();
      await forgetMessages(tx, person);
      return { between: Number(contacts.numDeletedRows) };
    },
    forgetLast: async (tx, person) => {
      const { workspaceId, userId } = person;
      const entries = await tx
        .deleteFrom("audit_log")
        .where("workspace_id", "=", workspaceId)
        .where((change) =>
          change.or([sql<boolean>`concerns @> array[${userId}::text]`, change("actor_user_id", "=", userId)]),
        )
        .executeTakeFirst();
      await tx
        .deleteFrom("outbox")
        .where("workspace_id", "=", workspaceId)
        .where((message) => message.or([namesPerson(sql`key`, userId), namesPerson(sql`content::text`, userId)]))
        .execute();
      await forgetInOthersChanges(tx, person);
      return { between: Number(entries.numDeletedRows) };
    },
    retention: [
      {
        table: "audit_log",
        isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.at < ${before}`,
      },
    ],
    // Sent messages are kept for a while to settle doubts.
    expire: async (db, now) => {
      const sent = await db
        .deleteFrom("outbox")
        .where("status", "in", ["sent", "failed", "cancelled"])
        .where("due_at", "<", new Date(now.getTime() - KEEP_SENT_MS))
        .where(sql<boolean>`content ->> 'kind' <> all(${keptKinds}::text[])`)
        .executeTakeFirst();
      const redraws = await db
        .deleteFrom("redraws")
        .where("changed_at", "<", new Date(now.getTime() - KEEP_REDRAWS_MS))
        .executeTakeFirst();
      const answers = await db
        .deleteFrom("quoted_answers")
        .where("answered_at", "<", new Date(now.getTime() - KEEP_QUOTES_MS))
        .executeTakeFirst();
      return Number(sent.numDeletedRows) + Number(redraws.numDeletedRows) + Number(answers.numDeletedRows);
    },
  });
}

/** Messages to them, and those that tell others of them. */
async function forgetMessages(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  await tx
    .deleteFrom("outbox")
    .where("workspace_id", "=", workspaceId)
    .where((message) =>
      message.or([
        sql<boolean>`${userId} = any(string_to_array(recipient, ','))`,
        sql<boolean>`${userId} = any(string_to_array(content ->> 'where', ','))`,
      ]),
    )
    .execute();
  await tx
    .updateTable("outbox")
    .set({ asked_by: null })
    .where("workspace_id", "=", workspaceId)
    .where("asked_by", "=", userId)
    .execute();
}

/** Entries are only ever added; one that others may read is added anew without the name. */
async function forgetInOthersChanges(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  await sql`with named as (
      delete from audit_log where workspace_id = ${workspaceId} and ${namesPerson(sql`concat(before, after)`, userId)} returning *)
    insert into audit_log (id, workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at)
    overriding system value
    select id, workspace_id, subject, subject_id, actor_user_id, concerns,
      ${withoutPerson(sql`before::text`, userId)}::jsonb, ${withoutPerson(sql`after::text`, userId)}::jsonb, at
    from named`.execute(tx);
}
