/** What is stored of one person between them and others: for their export, and gone with them. */

import type { Db } from "#src/db/database.ts";
import { prepared, run } from "#src/db/query.ts";
import { changesIn } from "#src/delivery/store/audit-log.ts";
import { contactIn } from "#src/delivery/store/contacts.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { BetweenRecord } from "./ports.ts";
import { DOOR_COLUMNS, doorIn, listed, THANKS_COLUMNS, thanksIn } from "./rows.ts";

/** Doors they asked for or were asked to open, thanks they gave or received, when they are written to, and what happened. */
export async function betweenRecordOf(on: Db, { workspaceId, userId }: PersonKey): Promise<BetweenRecord> {
  const key = [workspaceId, userId];
  const doorsText = `select ${listed(DOOR_COLUMNS, "d")} from doors d join members m on m.id = d.member_id
    where d.workspace_id = $1 and (m.user_id = $2 or d.manager_user_id = $2 or d.host_user_id = $2) order by d.asked_at, d.id`;
  const receivedText = `select ${listed(THANKS_COLUMNS, "t")} from thanks t join reflections r on r.id = t.reflection_id
    join members m on m.id = r.member_id where t.workspace_id = $1 and m.user_id = $2 order by t.created_at, t.id`;
  const givenText = `select ${listed(THANKS_COLUMNS)} from thanks where workspace_id = $1 and from_user_id = $2 order by created_at, id`;
  const contactText = "select * from contacts where workspace_id = $1 and user_id = $2";
  const changesText = `select * from changes where workspace_id = $1 and concerns @> array[$2::text] order by id`;
  const [doors, received, given, [contact], changes] = await Promise.all([
    prepared(on, "doors-of-person", doorsText, key),
    prepared(on, "thanks-to-person", receivedText, key),
    prepared(on, "thanks-by-person", givenText, key),
    prepared(on, "contact-of-person", contactText, key),
    prepared(on, "changes-of-person", changesText, key),
  ]);
  return {
    contact: contact ? contactIn(contact) : null,
    doors: doors.map((row) => doorIn(row)),
    thanksReceived: received.map(thanksIn),
    thanksGiven: given.map(thanksIn),
    changes: changesIn(workspaceId, changes),
  };
}

/**
 * Deletes all of it, inside the transaction in which the person is forgotten. Whoever waited for them to open a door can
 * ask somebody else.
 * @returns how much there was.
 */
export async function forgetBetween(on: Db, { workspaceId, userId }: PersonKey): Promise<number> {
  const counted = async (text: string): Promise<number> => (await run(on, text, [workspaceId, userId])).rowCount ?? 0;
  const own = "(select id from members where workspace_id = $1 and user_id = $2)";
  // Reflections before the thanks for them, as everywhere.
  await counted(`select from reflections where workspace_id = $1 and (member_id in ${own}
    or id in (select reflection_id from thanks where workspace_id = $1 and from_user_id = $2)) order by id for update`);
  const doors = await counted(
    `delete from doors where workspace_id = $1 and (manager_user_id = $2 or member_id in ${own})`,
  );
  await counted("update doors set host_user_id = null where workspace_id = $1 and host_user_id = $2");
  const thanks = await counted(`delete from thanks t where t.workspace_id = $1 and (t.from_user_id = $2
    or t.reflection_id in (select id from reflections where member_id in ${own}))`);
  const contacts = await counted("delete from contacts where workspace_id = $1 and user_id = $2");
  // Messages to them, and those that tell others of them.
  await counted(`delete from outbox where workspace_id = $1 and ($2 = any(string_to_array(recipient, ',')) or $2 = any(string_to_array(content ->> 'where', ','))
    or content ->> 'memberId' in (select id::text from members where workspace_id = $1 and user_id = $2))`);
  await counted("update outbox set asked_by = null where workspace_id = $1 and asked_by = $2");
  return doors + thanks + contacts;
}

/** Deletes what happened, where they did it or may read it. Comes last, so that nothing is written after it. */
export async function forgetChanges(on: Db, { workspaceId, userId }: PersonKey): Promise<number> {
  const text = "delete from changes where workspace_id = $1 and (concerns @> array[$2::text] or actor_user_id = $2)";
  return (await run(on, text, [workspaceId, userId])).rowCount ?? 0;
}
