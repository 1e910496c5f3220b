import type { Db } from "#src/db/database.ts";
import { prepared, run, upsert } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/audit-log.ts";
import { addCard, markCard } from "#src/delivery/store/cards.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { fromReflection } from "#src/features/reflections/store/rows.ts";
import { REFLECTION_COLUMNS } from "#src/features/weekly/store/columns.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { Board, ChannelChallenge, Participant, Step } from "../rules/types.ts";
import type {
  ChallengeDecision,
  ChallengeRecord,
  ChallengeSight,
  ChannelChallenges,
  RecordChange,
  StaleLine,
} from "./ports.ts";
import {
  CHALLENGE_FIELDS,
  challengeIn,
  insertChallenge,
  PART_FIELDS,
  partIn,
  savePart,
  updateChallenge,
} from "./rows.ts";

const INSTALLED = "not exists (select from workspaces w where w.id = c.workspace_id and w.uninstalled_at is not null)";
const OPEN = "c.status in ('scheduled', 'running')";
/** What fits into a summary; the thread has all of them. */
const MAX_LINES = 40;

/** Channel challenges in PostgreSQL. */
export class PostgresChannelChallenges implements ChannelChallenges {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  create({ step, sideEffects }: ChallengeDecision, asked: Asked): Promise<boolean> {
    return inTransaction(this.#db, async (client) => {
      await requireRemembered(client, step.challenge.workspaceId, asked);
      if (!(await insertChallenge(client, step.challenge))) return false;
      await addCardOf(client, step);
      await saveSideEffects(client, sideEffects);
      return true;
    });
  }

  async sight(workspaceId: string, id: string): Promise<ChallengeSight | null> {
    const text = `select ${CHALLENGE_FIELDS}, k.ts as card_ts, k.unreachable_reason as card_gone,
        (select count(*) from participants p where p.channel_challenge_id = c.id and p.joined_at is not null)::int as joined,
        (select count(*) from participants p where p.channel_challenge_id = c.id and p.done_at is not null)::int as did
      from channel_challenges c left join cards k on k.id = c.id where c.workspace_id = $1 and c.id = $2`;
    const [row] = await prepared(this.#db, "challenge-sight", text, [workspaceId, id]);
    if (!row) return null;
    const shared = `select ${PART_FIELDS} from participants p where p.channel_challenge_id = $1 and p.shared_text is not null
      order by p.done_at, p.user_id limit ${MAX_LINES}`;
    const parts = (await prepared(this.#db, "challenge-lines", shared, [id])).map(partIn);
    const challenge = challengeIn(row);
    const ts = row["card_gone"] === null ? (row["card_ts"] as string | null) : null;
    return {
      challenge,
      joined: Number(row["joined"]),
      did: Number(row["did"]),
      lines: parts.flatMap(({ line }) => line ?? []),
      card: ts === null ? null : { channel: challenge.channel, ts },
    };
  }

  async board(person: PersonKey, id: string): Promise<Board | null> {
    return boardOf(this.#db, person, id, "");
  }

  async openIn(workspaceId: string, channel: string): Promise<readonly ChannelChallenge[]> {
    const text = `select ${CHALLENGE_FIELDS} from channel_challenges c
      where c.workspace_id = $1 and c.channel = $2 and ${OPEN} order by c.starts_on, c.created_at`;
    return (await prepared(this.#db, "open-challenges", text, [workspaceId, channel])).map(challengeIn);
  }

  change(person: PersonKey, id: string, decide: (board: Board) => ChallengeDecision): Promise<Step | null> {
    return inTransaction(this.#db, async (client) => {
      const board = await boardOf(client, person, id, "for update of c");
      if (!board) return null;
      const decision = decide(board);
      await saveDecision(client, decision, board, person.userId);
      return decision.step;
    });
  }

  due(
    now: Date,
    limit: number,
    decide: (challenge: ChannelChallenge) => ChallengeDecision,
  ): Promise<{ readonly claimed: number; readonly keys: readonly string[] }> {
    return inTransaction(this.#db, async (client) => {
      const text = `select ${CHALLENGE_FIELDS} from channel_challenges c where c.next_at <= $1 and ${INSTALLED}
        order by c.next_at limit $2 for update of c skip locked`;
      const rows = await prepared(client, "claim-challenges", text, [now, limit]);
      const keys: string[] = [];
      for (const challenge of rows.map(challengeIn)) {
        const decision = decide(challenge);
        await saveDecision(client, decision, { challenge, mine: null }, null);
        keys.push(...keysOf(decision.sideEffects, now));
      }
      return { claimed: rows.length, keys };
    });
  }

  async recordLinePosted({ workspaceId, userId }: PersonKey, id: string, ts: string, now: Date): Promise<boolean> {
    const text = `update participants set line_ts = $4,
        line_dirty_since = case when shared_text is null then coalesce(line_dirty_since, $5) else line_dirty_since end
      where workspace_id = $1 and user_id = $2 and channel_challenge_id = $3 and (line_ts is null or line_ts = $4) returning user_id`;
    return (await prepared(this.#db, "line-stands", text, [workspaceId, userId, id, ts, now])).length > 0;
  }

  async staleLines(limit: number): Promise<readonly StaleLine[]> {
    const text = `select c.id, c.workspace_id, c.channel, ${PART_FIELDS} from participants p join channel_challenges c on c.id = p.channel_challenge_id
      where p.line_dirty_since is not null and p.line_ts is not null and ${INSTALLED} order by p.line_dirty_since limit $1`;
    const rows = await prepared(this.#db, "stale-lines", text, [limit]);
    return rows.map((row) => ({
      challengeId: String(row["id"]),
      workspaceId: String(row["workspace_id"]),
      channel: String(row["channel"]),
      part: partIn(row) as StaleLine["part"],
    }));
  }

  async lineDrawn({ challengeId, part }: StaleLine, now: Date): Promise<void> {
    // Two bots may draw at once, and the older drawing may come last: whoever finds another mark than theirs draws again.
    const text = `update participants set line_dirty_since = case when line_dirty_since = $3 then null else coalesce(line_dirty_since, $4) end
      where channel_challenge_id = $1 and user_id = $2`;
    await prepared(this.#db, "line-drawn", text, [challengeId, part.userId, part.lineDirtySince, now]);
  }

  lineRemoved({ challengeId, part }: StaleLine, again: SideEffects): Promise<boolean> {
    return inTransaction(this.#db, async (client) => {
      const key = [challengeId, part.userId];
      const text = `update participants set line_ts = null, line_dirty_since = null
        where channel_challenge_id = $1 and user_id = $2 and line_ts = $3 returning shared_text is not null as told`;
      const [row] = await prepared(client, "line-removed", text, [...key, part.lineTs]);
      const gone =
        "delete from participants where channel_challenge_id = $1 and user_id = $2 and joined_at is null and line_ts is null";
      await prepared(client, "part-gone", gone, key);
      const isTold = row?.["told"] === true;
      if (isTold) await saveSideEffects(client, again);
      return isTold;
    });
  }

  restoreCard(workspaceId: string, id: string, sideEffects: SideEffects): Promise<boolean> {
    return inTransaction(this.#db, async (client) => {
      const text = `update cards set unreachable_reason = null, ts = null, dirty_since = null
        where workspace_id = $1 and id = $2 and unreachable_reason is not null returning id`;
      const isRestored = (await run(client, text, [workspaceId, id])).rows.length > 0;
      if (isRestored) await saveSideEffects(client, sideEffects);
      return isRestored;
    });
  }

  async everythingOf({ workspaceId, userId }: PersonKey): Promise<ChallengeRecord> {
    const made = `select ${CHALLENGE_FIELDS} from channel_challenges c where c.workspace_id = $1 and c.creator_user_id = $2 order by c.created_at`;
    const joined = `select c.title, ${PART_FIELDS} from participants p join channel_challenges c on c.id = p.channel_challenge_id
      where p.workspace_id = $1 and p.user_id = $2 order by c.created_at`;
    const [mine, parts] = await Promise.all([
      prepared(this.#db, "challenges-made", made, [workspaceId, userId]),
      prepared(this.#db, "challenges-joined", joined, [workspaceId, userId]),
    ]);
    return {
      made: mine.map(challengeIn),
      joined: parts.map((row) => ({ title: String(row["title"]), part: partIn(row) })),
    };
  }
}

/** Deletes a person's parts; what they made goes on for the others, without their name. */
export async function forgetChallenges(on: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<void> {
  // A line that stands in a thread is taken out of it yet; until then an empty row without the person remembers where it is.
  const emptied = `update participants set user_id = 'gone-' || gen_random_uuid(), joined_at = null, done_at = null, shared_text = null,
      shared_name = null, reflection_id = null, line_dirty_since = $3
    where workspace_id = $1 and user_id = $2 and line_ts is not null returning channel_challenge_id`;
  const left = "delete from participants where workspace_id = $1 and user_id = $2 returning channel_challenge_id";
  const rows = [
    ...(await run<{ channel_challenge_id: string }>(on, emptied, [workspaceId, userId, now])).rows,
    ...(await run<{ channel_challenge_id: string }>(on, left, [workspaceId, userId])).rows,
  ];
  for (const { channel_challenge_id: id } of rows) await markCard(on, id, now);
  const made = "update channel_challenges set creator_user_id = null where workspace_id = $1 and creator_user_id = $2";
  await run(on, made, [workspaceId, userId]);
  await run(on, "delete from channel_suggestions where workspace_id = $1 and asked_by = $2", [workspaceId, userId]);
}

async function boardOf(on: Db, person: PersonKey, id: string, lock: string): Promise<Board | null> {
  const text = `select ${CHALLENGE_FIELDS} from channel_challenges c where c.workspace_id = $1 and c.id = $2 ${lock}`;
  const name = lock === "" ? "find-challenge" : "lock-challenge";
  const [row] = await prepared(on, name, text, [person.workspaceId, id]);
  if (!row) return null;
  // Read after the lock, so that two clicks at once count each other.
  const counts = `select count(p.joined_at)::int as joined, count(p.done_at)::int as did from participants p where p.channel_challenge_id = $1`;
  // Locked as well: where the line stands is written without the challenge's lock.
  const mine = `select ${PART_FIELDS} from participants p where p.channel_challenge_id = $1 and p.user_id = $2
    ${lock === "" ? "" : "for update of p"}`;
  const [count] = await prepared(on, "count-parts", counts, [id]);
  const [part] = await prepared(on, "own-part", mine, [id, person.userId]);
  return {
    challenge: challengeIn(row),
    joined: Number(count?.["joined"]),
    did: Number(count?.["did"]),
    mine: part ? partIn(part) : null,
  };
}

async function saveDecision(
  client: Db,
  { step, sideEffects, record, at }: ChallengeDecision,
  before: { readonly challenge: ChannelChallenge; readonly mine: Participant | null },
  userId: string | null,
): Promise<void> {
  const { challenge, mine, next, says } = step;
  if (record?.kind === "keep") await keepRecord(client, record, challenge);
  if (challenge !== before.challenge) await updateChallenge(client, challenge);
  if (userId !== null && mine !== before.mine) await savePart(client, challenge, userId, mine);
  if (record?.kind === "remove") await removeRecord(client, record, challenge);
  await addCardOf(client, step);
  if (says.includes("redraw")) await markCard(client, challenge.id, at);
  // Somebody may have made one of the same title meanwhile; then theirs is the next one.
  if (next) await insertChallenge(client, next);
  await saveSideEffects(client, sideEffects);
}

async function addCardOf(on: Db, { challenge, says }: Step): Promise<void> {
  if (!says.includes("card")) return;
  const { id, workspaceId, channel } = challenge;
  await addCard(on, { id, workspaceId, subject: "channel-challenge", channel });
}

/** The line becomes an entry in the log; what the person wrote there besides stays. A done challenge is history too. */
async function keepRecord(
  on: Db,
  { reflection, member, at }: RecordChange & { kind: "keep" },
  { challengeId }: ChannelChallenge,
): Promise<void> {
  if (reflection) {
    const keep = [
      "member_id",
      "workspace_id",
      "nudge_id",
      "challenge_id",
      "title",
      "surprised",
      "meaning",
      "link",
      "done_on",
      "created_at",
    ];
    await upsert(on, "reflections", REFLECTION_COLUMNS, [fromReflection(reflection)], { key: "id", keep });
  }
  if (challengeId === null) return;
  const text = `insert into challenge_history (member_id, challenge_id, kind, at) select $1, $2, 'done', $3
    where not exists (select from challenge_history where member_id = $1 and challenge_id = $2 and kind = 'done' and at = $3)`;
  await run(on, text, [member.id, challengeId, at]);
}

async function removeRecord(
  on: Db,
  { reflectionId, userId, at }: RecordChange & { kind: "remove" },
  { workspaceId, challengeId }: ChannelChallenge,
): Promise<void> {
  const own = "member_id = (select id from members where workspace_id = $1 and user_id = $2)";
  if (reflectionId)
    await run(on, `delete from reflections where ${own} and id = $3`, [workspaceId, userId, reflectionId]);
  const text = `delete from challenge_history where ${own} and challenge_id = $3 and kind = 'done' and at = $4`;
  if (challengeId) await run(on, text, [workspaceId, userId, challengeId, at]);
}

/** What is to be sent at once; the rest is found when it is due. */
function keysOf({ messages = [] }: SideEffects, now: Date): string[] {
  return messages.filter(({ dueAt }) => dueAt <= now).map(({ key }) => key);
}
