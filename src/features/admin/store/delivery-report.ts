import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";

/** How often messages ended in one way. `error` is Slack's word. */
export interface DeliveryCount {
  readonly error: string;
  readonly toPerson: boolean;
  readonly count: number;
}

/** What became of the messages of a time. */
export interface DeliveryTotals {
  readonly sent: number;
  readonly failed: readonly DeliveryCount[];
  /** Not given up: tried again until Slack takes them. */
  readonly retried: readonly DeliveryCount[];
}

/** One message that could not be delivered. Never what it said. */
export interface FailedDelivery {
  /** Slack id of the person or channel. */
  readonly recipient: string;
  readonly toPerson: boolean;
  /** The kind of message: nudge, reminder, card and so on. */
  readonly kind: string;
  readonly error: string;
  readonly dueAt: Date;
}

const TO_PERSON = sql<boolean>`recipient ~ '^[UW]'`;
const FAILED = [
  "recipient",
  TO_PERSON.as("toPerson"),
  sql<string>`content ->> 'kind'`.as("kind"),
  sql<string>`coalesce(error, 'unknown')`.as("error"),
  "due_at as dueAt",
] as const;

/** What became of messages, read from the outbox. */
export class DeliveryReportStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async totals(workspaceId: string, since: Date): Promise<DeliveryTotals> {
    const rows = await this.#db
      .selectFrom("outbox")
      .select([
        "status",
        sql<string>`coalesce(error, 'unreachable')`.as("error"),
        TO_PERSON.as("toPerson"),
        sql<number>`count(*)::int`.as("count"),
      ])
      .where("workspace_id", "=", workspaceId)
      .where(sql<Date>`coalesce(sent_at, due_at)`, ">=", since)
      .where((message) =>
        message.or([
          message("status", "in", ["sent", "failed"]),
          message.and([message("status", "in", ["pending", "sending"]), message("error", "<>", "quiet")]),
        ]),
      )
      .groupBy(sql`1, 2, 3`)
      .orderBy(sql`4 desc, 2`)
      .execute();
    const of = (...status: (typeof rows)[number]["status"][]): DeliveryCount[] =>
      rows
        .filter((row) => status.includes(row.status))
        .map(({ error, toPerson, count }) => ({ error, toPerson, count }));
    return {
      sent: of("sent").reduce((sum, { count }) => sum + count, 0),
      failed: of("failed"),
      retried: of("pending", "sending"),
    };
  }

  /** Newest first. */
  failed(workspaceId: string, since: Date, limit: number): Promise<readonly FailedDelivery[]> {
    return this.#db
      .selectFrom("outbox")
      .select(FAILED)
      .where("workspace_id", "=", workspaceId)
      .where("due_at", ">=", since)
      .where("status", "=", "failed")
      .orderBy("due_at", "desc")
      .orderBy("key")
      .limit(limit)
      .execute();
  }

  /** The failed message of each person whose newest one failed, newest first. */
  unreached(workspaceId: string, since: Date, limit: number): Promise<readonly FailedDelivery[]> {
    return this.#db
      .with("newest", (db) =>
        db
          .selectFrom("outbox")
          .distinctOn("recipient")
          .select(FAILED)
          .select("status")
          .where("workspace_id", "=", workspaceId)
          .where("due_at", ">=", since)
          .where("status", "in", ["sent", "failed"])
          .where(TO_PERSON)
          .orderBy("recipient")
          .orderBy("due_at", "desc"),
      )
      .selectFrom("newest")
      .select(["recipient", "toPerson", "kind", "error", "dueAt"])
      .where("status", "=", "failed")
      .orderBy("dueAt", "desc")
      .orderBy("recipient")
      .limit(limit)
      .execute();
  }
}
