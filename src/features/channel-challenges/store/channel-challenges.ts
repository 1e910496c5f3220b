import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { type ClaimedBatch, claimDue } from "#src/delivery/store/claim-due.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { ChallengeForPerson, ChallengeSummary, ChallengeTransition, ChannelChallenge } from "../rules/types.ts";
import { toChannelChallenge, toParticipant } from "./rows.ts";
import { type ChallengeDecision, saveDecision, saveNew } from "./save-decision.ts";

/** What fits into a summary; the thread has all of them. */
const MAX_LINES = 40;
/** Who joined and who did it, of the participants of one challenge. */
const JOINED = sql<number>`count(joined_at)::int`.as("joined");
const DID = sql<number>`count(done_at)::int`.as("did");

/** Channel challenges in PostgreSQL. Every query names the workspace. */
export class ChannelChallengeStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** @returns false when one of that title is scheduled or running in that channel. */
  create(decision: ChallengeDecision, asked: Asked): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      await requireRemembered(tx, decision.transition.challenge.workspaceId, asked);
      return saveNew(tx, decision);
    });
  }

  async summary(workspaceId: string, id: string): Promise<ChallengeSummary | null> {
    const row = await this.#db
      .selectFrom("channel_challenges as c")
      .leftJoin("cards as k", "k.id", "c.id")
      .crossJoinLateral((db) =>
        db
          .selectFrom("participants as p")
          .select([JOINED, DID])
          .whereRef("p.channel_challenge_id", "=", "c.id")
          .as("counted"),
      )
      .select(aliased("c", "channel_challenges"))
      .select(["k.ts as cardTs", "k.unreachable_reason as unreachableReason", "counted.joined", "counted.did"])
      .where("c.workspace_id", "=", workspaceId)
      .where("c.id", "=", id)
      .executeTakeFirst();
    if (!row) return null;
    const shared = await this.#db
      .selectFrom("participants")
      .select(COLUMNS.participants)
      .where("channel_challenge_id", "=", id)
      .where("shared_text", "is not", null)
      .orderBy("done_at")
      .orderBy("user_id")
      .limit(MAX_LINES)
      .execute();
    const challenge = toChannelChallenge(rowOf(row, "c", "channel_challenges"));
    const ts = row.unreachableReason === null ? row.cardTs : null;
    return {
      challenge,
      joined: row.joined,
      did: row.did,
      lines: shared.flatMap((one) => toParticipant(one).line ?? []),
      card: ts === null ? null : { channel: challenge.channel, ts },
    };
  }

  board(person: PersonKey, id: string): Promise<ChallengeForPerson | null> {
    return challengeForPerson(this.#db, person, id, { isLocked: false });
  }

  /** Scheduled and running ones, oldest first. */
  async openIn(workspaceId: string, channel: string): Promise<readonly ChannelChallenge[]> {
    const rows = await this.#db
      .selectFrom("channel_challenges")
      .select(COLUMNS.channel_challenges)
      .where("workspace_id", "=", workspaceId)
      .where("channel", "=", channel)
      .where("status", "in", ["scheduled", "running"])
      .orderBy("starts_on")
      .orderBy("created_at")
      .execute();
    return rows.map(toChannelChallenge);
  }

  /** Decides with the challenge's row locked; null when it is not there. */
  change(
    person: PersonKey,
    id: string,
    decide: (board: ChallengeForPerson) => ChallengeDecision,
  ): Promise<ChallengeTransition | null> {
    return inTransaction(this.#db, async (tx) => {
      const board = await challengeForPerson(tx, person, id, { isLocked: true });
      if (!board) return null;
      const decision = decide(board);
      await saveDecision(tx, decision, board, person.userId);
      return decision.transition;
    });
  }

  /** Claims those whose time has come. @returns how many, and the keys of what is to be sent. */
  due(now: Date, limit: number, decide: (challenge: ChannelChallenge) => ChallengeDecision): Promise<ClaimedBatch> {
    return claimDue(
      this.#db,
      now,
      (tx) =>
        tx
          .selectFrom("channel_challenges")
          .select(COLUMNS.channel_challenges)
          .where("due_at", "<=", now)
          .where((challenge) => isInstalled(challenge.ref("workspace_id")))
          .orderBy("due_at")
          .limit(limit)
          .forUpdate()
          .skipLocked()
          .execute(),
      async (tx, row) => {
        const challenge = toChannelChallenge(row);
        const decision = decide(challenge);
        await saveDecision(tx, decision, { challenge, mine: null }, null);
        return decision.sideEffects;
      },
    );
  }

  /** The card may be posted anew. @returns false when it is not gone. */
  restoreCard(workspaceId: string, id: string, sideEffects: SideEffects): Promise<boolean> {
    return inTransaction(this.#db, async (tx) => {
      const restored = await tx
        .updateTable("cards")
        .set({ unreachable_reason: null, ts: null, redraw_requested_at: null })
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", id)
        .where("unreachable_reason", "is not", null)
        .returning("id")
        .executeTakeFirst();
      if (restored) await saveSideEffects(tx, sideEffects);
      return restored !== undefined;
    });
  }
}

async function challengeForPerson(
  on: Db,
  person: PersonKey,
  id: string,
  { isLocked }: { readonly isLocked: boolean },
): Promise<ChallengeForPerson | null> {
  const challenge = on
    .selectFrom("channel_challenges")
    .select(COLUMNS.channel_challenges)
    .where("workspace_id", "=", person.workspaceId)
    .where("id", "=", id);
  const row = await (isLocked ? challenge.forUpdate() : challenge).executeTakeFirst();
  if (!row) return null;
  const participants = on.selectFrom("participants").where("channel_challenge_id", "=", id);
  // Read after the lock, so that two clicks at once count each other.
  const counted = await participants.select([JOINED, DID]).executeTakeFirstOrThrow();
  const own = participants.select(COLUMNS.participants).where("user_id", "=", person.userId);
  // Locked as well: where the line stands is written without the challenge's lock.
  const mine = await (isLocked ? own.forUpdate() : own).executeTakeFirst();
  return { challenge: toChannelChallenge(row), ...counted, mine: mine ? toParticipant(mine) : null };
}
