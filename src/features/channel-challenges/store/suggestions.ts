import { z } from "zod";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { Row } from "#src/db/rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { type ClaimedBatch, claimDue } from "#src/delivery/store/claim-due.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Asked } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { ChannelSuggestions, SuggestionOffer } from "../rules/suggestions.ts";

const Offers: z.ZodType<SuggestionOffer[]> = z.array(
  z.object({ month: z.string(), challengeIds: z.array(z.string()), takenId: z.string().nullable() }),
);

/** Channels that want suggestions, in PostgreSQL. */
export class SuggestionStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(workspaceId: string, channel: string): Promise<ChannelSuggestions | null> {
    const row = await selectSuggestions(this.#db, workspaceId, channel).executeTakeFirst();
    return row ? toSuggestions(row) : null;
  }

  /**
   * Decides with the channel's row locked, made when it is not there.
   * @param asked where it comes to name somebody. @throws UserFault when they were forgotten since.
   */
  change(
    workspaceId: string,
    channel: string,
    decide: (current: ChannelSuggestions | null) => ChannelSuggestions | null,
    asked?: Asked,
  ): Promise<ChannelSuggestions | null> {
    return inTransaction(this.#db, async (tx) => {
      if (asked) await requireRemembered(tx, workspaceId, asked);
      const row = await selectSuggestions(tx, workspaceId, channel).forUpdate().executeTakeFirst();
      const after = decide(row ? toSuggestions(row) : null);
      if (after) await save(tx, after);
      return after;
    });
  }

  /** Claims channels whose month has come. @returns how many, and the keys of what is to be sent. */
  due(
    now: Date,
    limit: number,
    decide: (due: ChannelSuggestions) => { readonly after: ChannelSuggestions; readonly sideEffects: SideEffects },
  ): Promise<ClaimedBatch> {
    return claimDue(
      this.#db,
      now,
      (tx) =>
        tx
          .selectFrom("channel_suggestions")
          .select(COLUMNS.channel_suggestions)
          .where("due_at", "<=", now)
          .where((suggestions) => isInstalled(suggestions.ref("workspace_id")))
          .orderBy("due_at")
          .limit(limit)
          .forUpdate()
          .skipLocked()
          .execute(),
      async (tx, row) => {
        const { after, sideEffects } = decide(toSuggestions(row));
        await save(tx, after);
        await saveSideEffects(tx, sideEffects);
        return sideEffects;
      },
    );
  }
}

function selectSuggestions(on: Db, workspaceId: string, channel: string) {
  return on
    .selectFrom("channel_suggestions")
    .select(COLUMNS.channel_suggestions)
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", channel);
}

async function save(on: Db, suggestions: ChannelSuggestions): Promise<void> {
  const { workspaceId, channel, askedBy, zone, dueAt, offers } = suggestions;
  const changed = { asked_by: askedBy, zone, due_at: dueAt, offers: JSON.stringify(offers) };
  await on
    .insertInto("channel_suggestions")
    .values({ workspace_id: workspaceId, channel, ...changed })
    .onConflict((known) => known.columns(["workspace_id", "channel"]).doUpdateSet(changed))
    .execute();
}

function toSuggestions(row: Row<"channel_suggestions">): ChannelSuggestions {
  return {
    workspaceId: row.workspace_id,
    channel: row.channel,
    askedBy: row.asked_by,
    zone: row.zone,
    dueAt: row.due_at,
    offers: Offers.parse(row.offers),
  };
}
