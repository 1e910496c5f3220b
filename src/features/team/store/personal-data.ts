/** What is stored of one person between them and others: for their export, and gone with them. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { auditEntriesIn } from "#src/delivery/store/audit-log.ts";
import { toContact } from "#src/delivery/store/contacts.ts";
import { forgetDmChannel } from "#src/delivery/store/dm-channels.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { BetweenRecord } from "./ports.ts";
import { toDoor, toThanks } from "./rows.ts";

/** Doors they asked for or were asked to open, thanks they gave or received, when they are written to, and what happened. */
export async function betweenRecordOf(on: Db, { workspaceId, userId }: PersonKey): Promise<BetweenRecord> {
  const doors = on
    .selectFrom("doors as d")
    .innerJoin("members as m", "m.id", "d.member_id")
    .select(aliased("d", "doors"))
    .where("d.workspace_id", "=", workspaceId)
    .where((door) =>
      door.or([
        door("m.user_id", "=", userId),
        door("d.manager_user_id", "=", userId),
        door("d.host_user_id", "=", userId),
      ]),
    )
    .orderBy("d.asked_at")
    .orderBy("d.id");
  const received = on
    .selectFrom("reflection_thanks as t")
    .innerJoin("reflections as r", "r.id", "t.reflection_id")
    .innerJoin("members as m", "m.id", "r.member_id")
    .select(aliased("t", "reflection_thanks"))
    .where("t.workspace_id", "=", workspaceId)
    .where("m.user_id", "=", userId)
    .orderBy("t.created_at")
    .orderBy("t.id");
  const given = on
    .selectFrom("reflection_thanks")
    .select(COLUMNS.reflection_thanks)
    .where("workspace_id", "=", workspaceId)
    .where("from_user_id", "=", userId)
    .orderBy("created_at")
    .orderBy("id");
  const contact = on
    .selectFrom("contacts")
    .select(COLUMNS.contacts)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId);
  const changes = on
    .selectFrom("changes")
    .select(COLUMNS.changes)
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`concerns @> array[${userId}::text]`)
    .orderBy("id");
  const [doorRows, receivedRows, givenRows, contactRow, changeRows] = await Promise.all([
    doors.execute(),
    received.execute(),
    given.execute(),
    contact.executeTakeFirst(),
    changes.execute(),
  ]);
  return {
    contact: contactRow ? toContact(contactRow) : null,
    doors: doorRows.map((row) => toDoor(rowOf(row, "d", "doors"))),
    thanksReceived: receivedRows.map((row) => toThanks(rowOf(row, "t", "reflection_thanks"))),
    thanksGiven: givenRows.map(toThanks),
    changes: auditEntriesIn(changeRows),
  };
}

/**
 * Deletes all of it, inside the transaction in which the person is forgotten. Whoever waited for them to open a door can
 * ask somebody else.
 * @returns how much there was.
 */
export async function forgetBetween(on: Db, { workspaceId, userId }: PersonKey): Promise<number> {
  const member = on
    .selectFrom("members")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId);
  const reflections = on.selectFrom("reflections").select("id").where("member_id", "in", member);
  const thanked = on
    .selectFrom("reflection_thanks")
    .select("reflection_id")
    .where("workspace_id", "=", workspaceId)
    .where("from_user_id", "=", userId);
  // Reflections before the thanks for them, as everywhere.
  await on
    .selectFrom("reflections")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where((reflection) => reflection.or([reflection("member_id", "in", member), reflection("id", "in", thanked)]))
    .orderBy("id")
    .forUpdate()
    .execute();
  const doors = await on
    .deleteFrom("doors")
    .where("workspace_id", "=", workspaceId)
    .where((door) => door.or([door("manager_user_id", "=", userId), door("member_id", "in", member)]))
    .executeTakeFirst();
  await on
    .updateTable("doors")
    .set({ host_user_id: null })
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .execute();
  const thanks = await on
    .deleteFrom("reflection_thanks")
    .where("workspace_id", "=", workspaceId)
    .where((one) => one.or([one("from_user_id", "=", userId), one("reflection_id", "in", reflections)]))
    .executeTakeFirst();
  const contacts = await on
    .deleteFrom("contacts")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  await forgetDmChannel(on, { workspaceId, userId });
  // Messages to them, and those that tell others of them.
  await on
    .deleteFrom("outbox")
    .where("workspace_id", "=", workspaceId)
    .where((message) =>
      message.or([
        sql<boolean>`${userId} = any(string_to_array(recipient, ','))`,
        sql<boolean>`${userId} = any(string_to_array(content ->> 'where', ','))`,
        sql<boolean>`content ->> 'memberId' in (select id::text from (${member}) own)`,
      ]),
    )
    .execute();
  await on
    .updateTable("outbox")
    .set({ asked_by: null })
    .where("workspace_id", "=", workspaceId)
    .where("asked_by", "=", userId)
    .execute();
  return Number(doors.numDeletedRows + thanks.numDeletedRows + contacts.numDeletedRows);
}

/** Deletes what happened, where they did it or may read it. Comes last, so that nothing is written after it. */
export async function forgetChanges(on: Db, { workspaceId, userId }: PersonKey): Promise<number> {
  const { numDeletedRows } = await on
    .deleteFrom("changes")
    .where("workspace_id", "=", workspaceId)
    .where((change) =>
      change.or([sql<boolean>`concerns @> array[${userId}::text]`, change("actor_user_id", "=", userId)]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
