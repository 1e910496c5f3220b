import { sql } from "kysely";
import { Coalescer } from "#src/db/coalescer.ts";
import type { Db } from "#src/db/database.ts";
import { preparedStatement } from "#src/db/prepared-statement.ts";
import { storeOf } from "#src/db/store-of.ts";
import type { MessageRef, Nudge } from "#src/kernel/member.ts";
import { sizeIn } from "./nudge-rows.ts";

/** A nudge as it is now. */
type NudgeState = Pick<Nudge, "status" | "challengeId" | "size"> & {
  /** Whether an answer shows it as well. */
  readonly isShownElsewhere: boolean;
};

interface PostedNudge {
  readonly nudgeId: string;
  readonly at: MessageRef;
}
interface Columns {
  readonly ids: readonly string[];
  readonly channels: readonly string[];
  readonly timestamps: readonly string[];
}
interface NudgeRow {
  readonly id: string;
  readonly status: Nudge["status"];
  readonly challenge_id: string;
  readonly size: string;
  readonly is_shown: boolean;
}

const savePosted = preparedStatement<Columns, NudgeRow>((db, v) =>
  sql<NudgeRow>`update nudges n set message_channel = p.channel, message_ts = p.ts
    from unnest(${v.ids}::uuid[], ${v.channels}::text[], ${v.timestamps}::text[]) as p (id, channel, ts)
    where n.id = p.id returning n.id, n.status, n.challenge_id, n.size, n.copies <> '[]' as is_shown`.compile(db),
);

/** Where the messages of nudges stand. Many are posted at once, so they are written down together. */
export class PostedNudgeStore {
  readonly #record: Coalescer<PostedNudge, NudgeState | null>;

  constructor(db: Db) {
    this.#record = new Coalescer((calls) => recordAll(db, calls));
  }

  /** @returns the nudge as it is now, as the person may have answered meanwhile; null when it is deleted. */
  record(nudgeId: string, at: MessageRef): Promise<NudgeState | null> {
    return this.#record.call({ nudgeId, at });
  }
}

async function recordAll(db: Db, calls: readonly PostedNudge[]): Promise<(NudgeState | null)[]> {
  const rows = await savePosted(db, {
    ids: calls.map(({ nudgeId }) => nudgeId),
    channels: calls.map(({ at }) => at.channel),
    timestamps: calls.map(({ at }) => at.ts),
  });
  const byId = new Map(
    rows.map(({ id, status, challenge_id: challengeId, size, is_shown: isShownElsewhere }) => [
      id,
      { status, challengeId, size: sizeIn(size), isShownElsewhere },
    ]),
  );
  return calls.map(({ nudgeId }) => byId.get(nudgeId) ?? null);
}

/** Where nudges stand. */
export const postedNudgeStore = storeOf(({ db }: { readonly db: Db }) => new PostedNudgeStore(db));
