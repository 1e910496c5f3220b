import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import type { Deliveries, DeliveryCount, DeliveryTotals, FailedDelivery } from "../use-cases/ports.ts";

const TO_PERSON = "o.recipient ~ '^[UW]'";

/** What became of messages, read from the outbox in PostgreSQL. */
export class PostgresDeliveries implements Deliveries {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async totals(workspaceId: string, since: Date): Promise<DeliveryTotals> {
    const text = `select o.status, coalesce(o.error, 'unreachable') as error, ${TO_PERSON} as to_person, count(*)::int as count from outbox o
      where o.workspace_id = $1 and coalesce(o.sent_at, o.due_at) >= $2 and (o.status in ('sent', 'failed')
        or (o.status in ('pending', 'sending') and o.error <> 'quiet'))
      group by 1, 2, 3 order by 4 desc, 2`;
    const rows = await prepared(this.#db, "delivery-totals", text, [workspaceId, since]);
    const of = (...status: string[]): Row[] => rows.filter((row) => status.includes(String(row["status"])));
    return {
      sent: of("sent").reduce((sum, row) => sum + Number(row["count"]), 0),
      failed: of("failed").map(countIn),
      retried: of("pending", "sending").map(countIn),
    };
  }

  async failed(workspaceId: string, since: Date, limit: number): Promise<readonly FailedDelivery[]> {
    const text = `select o.recipient, ${TO_PERSON} as to_person, o.content ->> 'kind' as kind, o.error, o.due_at
      from outbox o where o.workspace_id = $1 and o.due_at >= $2 and o.status = 'failed' order by o.due_at desc, o.key limit $3`;
    return (await prepared(this.#db, "deliveries-failed", text, [workspaceId, since, limit])).map(failedIn);
  }

  async unreached(workspaceId: string, since: Date, limit: number): Promise<readonly FailedDelivery[]> {
    const text = `with newest as (
        select distinct on (o.recipient) o.recipient, true as to_person, o.content ->> 'kind' as kind,
          o.error, o.due_at, o.status
        from outbox o where o.workspace_id = $1 and o.due_at >= $2 and o.status in ('sent', 'failed') and ${TO_PERSON}
        order by o.recipient, o.due_at desc)
      select * from newest where status = 'failed' order by due_at desc, recipient limit $3`;
    return (await prepared(this.#db, "deliveries-unreached", text, [workspaceId, since, limit])).map(failedIn);
  }
}

function countIn(row: Row): DeliveryCount {
  return { error: String(row["error"]), toPerson: row["to_person"] === true, count: Number(row["count"]) };
}

function failedIn(row: Row): FailedDelivery {
  return {
    recipient: String(row["recipient"]),
    toPerson: row["to_person"] === true,
    kind: String(row["kind"]),
    error: (row["error"] as string | null) ?? "unknown",
    dueAt: row["due_at"] as Date,
  };
}
