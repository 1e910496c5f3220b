import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { aliased } from "#src/db/rows.ts";
import { storeOf } from "#src/db/store-of.ts";
import type { MessageRef, Nudge, NudgeStatus, Plan } from "#src/kernel/member.ts";
import { copiesIn, type NudgeCopy } from "./copies.ts";
import { nudgeIn, planIn, toNudge, toPlan } from "./nudge-rows.ts";

/** The messages that show a nudge: its own, where one stands, and answers, the newest last. */
export interface NudgePlaces {
  readonly userId: string;
  readonly status: NudgeStatus;
  readonly message: MessageRef | null;
  readonly copies: readonly NudgeCopy[];
}

/** A person's past nudges and plans in PostgreSQL. Every query names the member, so nobody reads another's. */
export class RecordStore {
  readonly #db: Db;

  /** @param db the pool, or the transaction in which the member is changed. */
  constructor(db: Db) {
    this.#db = db;
  }

  async nudgesSince(memberId: string, since: Date): Promise<readonly Nudge[]> {
    const rows = await this.#db
      .selectFrom("nudges")
      .select(COLUMNS.nudges)
      .where("member_id", "=", memberId)
      .where("offered_at", ">=", since)
      .orderBy("offered_at")
      .execute();
    return rows.map(toNudge);
  }

  async plansSince(memberId: string, since: Date): Promise<readonly Plan[]> {
    const rows = await this.#db
      .selectFrom("plans")
      .select(COLUMNS.plans)
      .where("member_id", "=", memberId)
      .where("created_at", ">=", since)
      .orderBy("created_at")
      .execute();
    return rows.map(toPlan);
  }

  /** Plans for that moment or later whose nudges have one of these states, the earliest first. */
  async plansFrom(
    memberId: string,
    from: Date,
    statuses: readonly NudgeStatus[],
  ): Promise<readonly { nudge: Nudge; plan: Plan }[]> {
    const rows = await this.#db
      .selectFrom("nudges as n")
      .innerJoin("plans as p", "p.nudge_id", "n.id")
      .select(aliased("n", "nudges"))
      .select(aliased("p", "plans"))
      .where("n.member_id", "=", memberId)
      .where("n.status", "in", [...statuses])
      .where("p.planned_at", ">=", from)
      .orderBy("p.planned_at")
      .execute();
    return rows.flatMap((row) => {
      const [nudge, plan] = [nudgeIn(row), planIn(row)];
      return nudge && plan ? [{ nudge, plan }] : [];
    });
  }

  async nudge(memberId: string, id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null> {
    const result = await this.#db
      .selectFrom("nudges as n")
      .leftJoin("plans as p", "p.nudge_id", "n.id")
      .select(aliased("n", "nudges"))
      .select(aliased("p", "plans"))
      .where("n.member_id", "=", memberId)
      .where("n.id", "=", id)
      .executeTakeFirst();
    const nudge = result && nudgeIn(result);
    return nudge ? { nudge, plan: planIn(result) } : null;
  }

  /** Where a nudge is shown; null where it is gone. */
  async posted(workspaceId: string, id: string): Promise<NudgePlaces | null> {
    const row = await this.#db
      .selectFrom("nudges as n")
      .innerJoin("members as m", "m.id", "n.member_id")
      .select(["m.user_id as userId", "n.status", "n.message_channel as channel", "n.message_ts as ts", "n.copies"])
      .where("n.workspace_id", "=", workspaceId)
      .where("n.id", "=", id)
      .executeTakeFirst();
    if (!row) return null;
    const { userId, status, channel, ts, copies } = row;
    return { userId, status, message: channel && ts ? { channel, ts } : null, copies: copiesIn(copies) };
  }

  async nudgeByMessage(memberId: string, { channel, ts }: MessageRef): Promise<Nudge | null> {
    // Its own message, or one that was sent about it: a reminder, the question how it went.
    const row = await this.#db
      .selectFrom("nudges")
      .select(COLUMNS.nudges)
      .where("member_id", "=", memberId)
      .where((nudge) =>
        nudge.or([
          nudge.and({ message_channel: channel, message_ts: ts }),
          nudge(
            nudge.cast<string>("id", "text"),
            "=",
            nudge
              .selectFrom("outbox")
              .select(sql<string>`content ->> 'nudgeId'`.as("id"))
              .innerJoin("members as m", (join) =>
                join.onRef("m.workspace_id", "=", "outbox.workspace_id").onRef("m.user_id", "=", "outbox.recipient"),
              )
              .where("m.id", "=", memberId)
              .where("outbox.channel", "=", channel)
              .where("outbox.ts", "=", ts)
              .limit(1),
          ),
        ]),
      )
      .executeTakeFirst();
    return row ? toNudge(row) : null;
  }
}

/** Past nudges and plans. */
export const recordStore = storeOf(({ db }: { readonly db: Db }) => new RecordStore(db));
