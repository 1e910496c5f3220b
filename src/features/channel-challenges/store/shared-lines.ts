/** Lines that people shared, in the threads of the cards: where they stand, and which of them are to be drawn anew. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import type { ThreadLine, ToldInChannel } from "#src/db/told-line.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { Participant } from "../rules/types.ts";
import { toParticipant } from "./rows.ts";

/** The line of a reflection that its author shared last, where the card in whose thread it stands is posted. */
export async function lineOfReflection(
  on: Db,
  { workspaceId, reflectionId, authorUserId }: Parameters<ToldInChannel>[1],
): Promise<ThreadLine | null> {
  const row = await on
    .selectFrom("participants as p")
    .innerJoin("cards as c", "c.id", "p.channel_challenge_id")
    .select(["p.shared_text", "c.channel", "c.ts"])
    .where("p.reflection_id", "=", reflectionId)
    .where("p.workspace_id", "=", workspaceId)
    .where("p.user_id", "=", authorUserId)
    .where("p.shared_text", "is not", null)
    .where("c.ts", "is not", null)
    .orderBy("p.done_at", "desc")
    .limit(1)
    .executeTakeFirst();
  const { shared_text: text = null, channel = "", ts = null } = row ?? {};
  return text !== null && ts !== null ? { text, thread: { channel, ts } } : null;
}

/** The channels in which lines of somebody stand, the newest first and each once. */
export async function channelsToldIn(on: Db, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await on
    .selectFrom("participants as p")
    .innerJoin("channel_challenges as c", "c.id", "p.channel_challenge_id")
    .select("c.channel")
    .where("p.workspace_id", "=", workspaceId)
    .where("p.user_id", "=", userId)
    .where("p.shared_text", "is not", null)
    .where("p.line_ts", "is not", null)
    .orderBy("p.done_at", "desc")
    .execute();
  return [...new Set(rows.map(({ channel }) => channel))];
}

/** A line in a thread that is not what it should be. */
export interface StaleLine {
  readonly challengeId: string;
  readonly workspaceId: string;
  readonly channel: string;
  readonly part: Participant & { readonly lineTs: string; readonly redrawRequestedAt: Date };
}

/** The lines that people share of a channel challenge. */
export class SharedLineStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** A line was posted. @returns false when it is not wanted there any more, so that it must be deleted. */
  async recordPosted({ workspaceId, userId }: PersonKey, id: string, ts: string, now: Date): Promise<boolean> {
    const row = await this.#db
      .updateTable("participants")
      .set({
        line_ts: ts,
        redraw_requested_at: sql<Date | null>`case when shared_text is null
          then coalesce(redraw_requested_at, ${now}) else redraw_requested_at end`,
      })
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .where("channel_challenge_id", "=", id)
      .where((line) => line.or([line("line_ts", "is", null), line("line_ts", "=", ts)]))
      .returning("user_id")
      .executeTakeFirst();
    return row !== undefined;
  }

  async stale(limit: number): Promise<readonly StaleLine[]> {
    const rows = await this.#db
      .selectFrom("participants as p")
      .innerJoin("channel_challenges as c", "c.id", "p.channel_challenge_id")
      .select(aliased("p", "participants"))
      .select(["c.id", "c.workspace_id", "c.channel"])
      .where("p.redraw_requested_at", "is not", null)
      .where("p.line_ts", "is not", null)
      .where((line) => isInstalled(line.ref("c.workspace_id")))
      .orderBy("p.redraw_requested_at")
      .limit(limit)
      .execute();
    return rows.flatMap((row) => {
      const part = toParticipant(rowOf(row, "p", "participants"));
      const { lineTs, redrawRequestedAt } = part;
      if (lineTs === null || redrawRequestedAt === null) return [];
      const { id: challengeId, workspace_id: workspaceId, channel } = row;
      return [{ challengeId, workspaceId, channel, part: { ...part, lineTs, redrawRequestedAt } }];
    });
  }

  /** The line stands in the thread as it was; what changed meanwhile is drawn again. */
  async drawn({ challengeId, part }: StaleLine, now: Date): Promise<void> {
    await this.#db
      .updateTable("participants")
      .set({
        // Two bots may draw at once, and the older drawing may come last: whoever finds another mark than theirs draws again.
        redraw_requested_at: sql<Date | null>`case when redraw_requested_at = ${part.redrawRequestedAt}
          then null else coalesce(redraw_requested_at, ${now}) end`,
      })
      .where("channel_challenge_id", "=", challengeId)
      .where("user_id", "=", part.userId)
      .execute();
  }

  /**
   * The line is out of the thread. `again` is announced when it was told anew meanwhile, as it was to be drawn then.
   * @returns whether it was.
   */
  removed({ challengeId, part }: StaleLine, again: SideEffects): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      const row = await tx
        .updateTable("participants")
        .set({ line_ts: null, redraw_requested_at: null })
        .where("channel_challenge_id", "=", challengeId)
        .where("user_id", "=", part.userId)
        .where("line_ts", "=", part.lineTs)
        .returning("shared_text")
        .executeTakeFirst();
      await tx
        .deleteFrom("participants")
        .where("channel_challenge_id", "=", challengeId)
        .where("user_id", "=", part.userId)
        .where("joined_at", "is", null)
        .where("line_ts", "is", null)
        .execute();
      const isTold = row !== undefined && row.shared_text !== null;
      if (isTold) await saveSideEffects(tx, again);
      return isTold;
    });
  }
}
