/** The one way into the outbox. */

import type { Db } from "#src/db/database.ts";
import { prepared } from "#src/db/query.ts";
import type { NewMessage } from "#src/features/weekly/rules/messages.ts";
import type { NewNotice } from "../notice.ts";
import { SETTLING_MS } from "../retry-rules.ts";

/**
 * Writes messages to be sent, inside the transaction of what they tell of. Each is sent once under its key: one whose
 * key is there already is the same message, and changes nothing; nor does a second export of somebody whose first is on its way.
 * @returns the keys that are new.
 */
export async function addToOutbox(on: Db, messages: readonly (NewMessage | NewNotice)[]): Promise<string[]> {
  if (messages.length === 0) return [];
  const text = `insert into outbox (key, workspace_id, member_id, recipient, asked_by, content, due_at, doubt_since)
    select * from unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[], $7::timestamptz[], $8::timestamptz[])
    on conflict do nothing returning key`;
  const rows = await prepared(on, "add-to-outbox", text, [
    messages.map(({ key }) => key),
    messages.map(({ workspaceId }) => workspaceId),
    messages.map((message) => ("memberId" in message ? message.memberId : null)),
    messages.map((message) => ("recipient" in message ? message.recipient : null)),
    messages.map((message) => ("recipient" in message ? (message.askedBy ?? null) : null)),
    messages.map((message) => JSON.stringify("recipient" in message ? message.notice : message.content)),
    messages.map(dueAtOf),
    messages.map((message) => ("recipient" in message ? (message.doubtSince ?? null) : null)),
  ]);
  return rows.map((row) => String(row["key"]));
}

/** A message that may have arrived already rests first, so that it can be seen when it is looked for. */
function dueAtOf(message: NewMessage | NewNotice): Date {
  const doubtSince = "recipient" in message ? message.doubtSince : null;
  return doubtSince ? new Date(Math.max(message.dueAt.getTime(), doubtSince.getTime() + SETTLING_MS)) : message.dueAt;
}
