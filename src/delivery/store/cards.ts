import { type RawBuilder, sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { Card } from "../message-kind.ts";
import type { StaleCard } from "../stale-card.ts";

/** Longer than one drawing takes: loading what it shows, and one request with its timeout. */
const DRAWING_SECONDS = 60;
/** So long the claim of a card is ours without a question. */
export const DRAWING_SURE_MS = (DRAWING_SECONDS * 1000) / 2;
const ERROR_LENGTH = 200;
/** Nobody knows whether it arrived, and the bot may not look. */
const UNCERTAIN = "uncertain";

/** Cards in PostgreSQL. */
export class Cards {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(id: string): Promise<Card | null> {
    const row = await this.#db
      .selectFrom("cards")
      .select(["id", "workspace_id", "subject", "channel"])
      .where("id", "=", id)
      .executeTakeFirst();
    return row ? cardIn(row) : null;
  }

  /** Where it stands; null: nobody knows. */
  async placeOf(id: string): Promise<MessageRef | null> {
    const row = await this.#db
      .selectFrom("cards")
      .select(["channel", "ts"])
      .where("id", "=", id)
      .where("ts", "is not", null)
      .executeTakeFirst();
    return row?.ts ? { channel: row.channel, ts: row.ts } : null;
  }

  /**
   * The card cannot be posted or drawn any more, with Slack's word for why.
   * @returns false where it was only not known whether it had arrived, and somebody has pressed it meanwhile.
   */
  async markUnreachable(id: string, error: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("cards")
      .set({
        unreachable_reason: error.slice(0, ERROR_LENGTH),
        redraw_requested_at: null,
        redraw_lease_id: null,
        redraw_lease_until: null,
      })
      .where("id", "=", id)
      .$if(error === UNCERTAIN, (update) => update.where("ts", "is", null))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /**
   * A button of the card was pressed there: one of which nobody knows whether it has arrived, or not yet, is drawn from now on.
   * @returns whether that was news.
   */
  async standsAt(id: string, workspaceId: string, { channel, ts }: MessageRef, now: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("cards")
      .set({ ts, unreachable_reason: null, redraw_requested_at: now, version: sql<number>`version + 1` })
      .where("id", "=", id)
      .where("workspace_id", "=", workspaceId)
      .where("channel", "=", channel)
      .where("ts", "is", null)
      .where((card) => card.or([card("unreachable_reason", "is", null), card("unreachable_reason", "=", UNCERTAIN)]))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /**
   * Claims the card whose subject changed longest ago; nobody else draws it for a while. Null when all are fresh.
   * @param subjects kinds of cards that this version knows; those of a newer one are left to bots that know them.
   * @param except ids of cards to be left.
   */
  async claimStale(now: Date, subjects: readonly string[], except: readonly string[] = []): Promise<StaleCard | null> {
    const takenFor = new Stopwatch();
    const { rows } = await sql<ClaimedCard>`update cards c set redraw_lease_id = gen_random_uuid(),
        redraw_lease_until = now() + ${DRAWING_SECONDS} * interval '1 second' from (
          select id from cards where redraw_requested_at <= ${now} and ts is not null and unreachable_reason is null
            and subject = any(${subjects}::text[]) and ${isInstalled(sql.ref("workspace_id"))} and (redraw_lease_until is null or redraw_lease_until <= now()) and not (id = any(${except}::uuid[]))
          order by redraw_requested_at limit 1 for update skip locked) stale
      where c.id = stale.id returning c.id, c.workspace_id, c.subject, c.channel, c.ts, c.version, c.redraw_lease_id`.execute(
      this.#db,
    );
    const [row] = rows;
    return row ? { ...cardIn(row), ts: row.ts, version: row.version, leaseId: row.redraw_lease_id, takenFor } : null;
  }

  /** Whoever is still drawing it keeps it. @returns false when somebody else has claimed it since. */
  async renew({ id, leaseId }: StaleCard): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("cards")
      .set({ redraw_lease_until: sql<Date>`now() + ${DRAWING_SECONDS} * interval '1 second'` })
      .where("id", "=", id)
      .where("redraw_lease_id", "=", leaseId)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Drawn: fresh, unless it changed meanwhile. */
  fresh(card: StaleCard, now: Date): Promise<void> {
    return this.#release(
      card,
      sql<Date | null>`case when version = ${card.version} then null else redraw_requested_at end`,
      now,
    );
  }

  /** Slack could not draw it now: it is due again at `at`. */
  drawAgain(card: StaleCard, at: Date): Promise<void> {
    return this.#release(card, sql<Date>`${at}`, at);
  }

  /** Where somebody else has claimed it since, it is stale: of the two drawings this one may have come last. */
  async #release({ id, leaseId }: StaleCard, requestedAt: RawBuilder<Date | null>, now: Date): Promise<void> {
    const { numUpdatedRows } = await this.#db
      .updateTable("cards")
      .set({ redraw_lease_id: null, redraw_lease_until: null, redraw_requested_at: requestedAt })
      .where("id", "=", id)
      .where("redraw_lease_id", "=", leaseId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) await markCard(this.#db, id, now);
  }
}

/** Adds a card inside the transaction of what it shows; its message posts it. */
export async function addCard(on: Db, { id, workspaceId, subject, channel }: Card): Promise<void> {
  await on.insertInto("cards").values({ id, workspace_id: workspaceId, subject, channel }).execute();
}

/** Deletes the cards of rows that are deleted in the same statement; it goes into `alongWith` of their retention. */
export const CARDS_OF_DELETED = sql`delete from cards c using deleted where c.id = deleted.id`;

/** Marks a card inside the transaction of what changed; does nothing where there is none. */
export async function markCard(on: Db, id: string, now: Date): Promise<void> {
  await on
    .updateTable("cards")
    .set({ redraw_requested_at: sql<Date>`coalesce(redraw_requested_at, ${now})`, version: sql<number>`version + 1` })
    .where("id", "=", id)
    .where("unreachable_reason", "is", null)
    .execute();
}

/** Marks those cards that stand at some places, by the same rule. @returns the places of those that are drawn anew. */
export async function markCardsAt(
  on: Db,
  workspaceId: string,
  places: readonly MessageRef[],
  now: Date,
): Promise<readonly MessageRef[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<MessageRef>`update cards c set version = version + 1,
      redraw_requested_at = coalesce(redraw_requested_at, ${now})
    from (select id from cards where workspace_id = ${workspaceId} and unreachable_reason is null
        and (channel, ts) in (select * from unnest(${places.map(({ channel }) => channel)}::text[],
          ${places.map(({ ts }) => ts)}::text[])) order by id for update) standing
    where c.id = standing.id returning c.channel, c.ts`.execute(on);
  return rows;
}

interface CardRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly subject: string;
  readonly channel: string;
}
interface ClaimedCard extends CardRow {
  readonly ts: string;
  readonly version: number;
  readonly redraw_lease_id: string;
}

function cardIn({ id, workspace_id: workspaceId, subject, channel }: CardRow): Card {
  return { id, workspaceId, subject, channel };
}
