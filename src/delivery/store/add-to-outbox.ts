/** The one way into the outbox. */

import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { preparedStatement } from "#src/db/prepared-statement.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { CARD } from "../card-kind.ts";
import { SETTLING_MS } from "../retry-rules.ts";

interface Columns {
  readonly keys: readonly string[];
  readonly workspaces: readonly string[];
  readonly recipients: readonly string[];
  readonly askers: readonly (string | null)[];
  readonly contents: readonly string[];
  readonly dueAts: readonly Date[];
  readonly doubts: readonly (Date | null)[];
  readonly lanes: readonly number[];
  readonly answers: readonly (Date | null)[];
}

const insertMessages = preparedStatement<Columns, { readonly key: string }>((db, v) =>
  sql<{
    readonly key: string;
  }>`insert into outbox (key, workspace_id, recipient, asked_by, content, due_at, doubt_since,
      lane, answered_at)
    select * from unnest(${v.keys}::text[], ${v.workspaces}::text[], ${v.recipients}::text[], ${v.askers}::text[],
      ${v.contents}::jsonb[], ${v.dueAts}::timestamptz[], ${v.doubts}::timestamptz[], ${v.lanes}::smallint[],
      ${v.answers}::timestamptz[])
    on conflict do nothing returning key`.compile(db),
);

/**
 * Writes messages to be sent, inside the transaction of what they tell of. Each is sent once under its key: one whose
 * key is there already is the same message, and changes nothing; nor does a second export of somebody whose first is on its way.
 * @returns the keys that are new.
 */
export async function addToOutbox(on: Db, messages: readonly NewMessage[]): Promise<string[]> {
  if (messages.length === 0) return [];
  const rows = await insertMessages(on, {
    keys: messages.map(({ key }) => key),
    workspaces: messages.map(({ workspaceId }) => workspaceId),
    recipients: messages.map(({ recipient }) => recipient),
    askers: messages.map(({ askedBy }) => askedBy ?? null),
    contents: messages.map(({ content }) => JSON.stringify(content)),
    dueAts: dueAtsOf(messages),
    doubts: messages.map(({ doubtSince }) => doubtSince ?? null),
    lanes: messages.map(laneOf),
    answers: messages.map(({ answeredAt }) => answeredAt ?? null),
  });
  return rows.map(({ key }) => key);
}

/** Lanes as the table has them: what somebody waits for; a card, and what is in doubt; and what is due, for which nobody waits. */
export const AWAITED = 0;
export const CARDS_AND_DOUBTS = 1;
export const DUE = 2;

function laneOf({ isAwaited, content }: NewMessage): number {
  if (isAwaited) return AWAITED;
  return content.kind === CARD ? CARDS_AND_DOUBTS : DUE;
}

/**
 * A message that may have arrived already rests first, so that it can be seen when it is looked for. Of several to one
 * recipient at one moment the earlier ones are due a few milliseconds earlier, so that they are sent in this order.
 */
function dueAtsOf(messages: readonly NewMessage[]): Date[] {
  const later = new Map<string, number>();
  return messages
    .toReversed()
    .map(({ dueAt, doubtSince, recipient }) => {
      const moment = `${recipient} ${dueAt.getTime()}`;
      const behind = later.get(moment) ?? 0;
      later.set(moment, behind + 1);
      if (doubtSince) return new Date(Math.max(dueAt.getTime(), doubtSince.getTime() + SETTLING_MS));
      return new Date(dueAt.getTime() - behind);
    })
    .toReversed();
}
