/** Introductions in PostgreSQL. Every query names the workspace. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { insertingNew, upserting } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Host } from "#src/features/matching/rules/host.ts";
import { lockHost, offersSince, saveHost } from "#src/features/matching/store/hosts.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import { requestFault } from "../rules/limits.ts";
import type { Ask, Introduction, IntroductionKey, IntroductionWithAsk } from "../rules/types.ts";
import { fromAsk, fromIntroduction, toAsk, toIntroduction } from "./rows.ts";

export const OPEN = ["looking", "asked", "another-time", "no-one"] as const;
const DAY_MS = 86_400_000;

const insertIntroduction = insertingNew("introductions");
const upsertIntroductions = upserting("introductions", ["workspace_id", "created_at"]);
const upsertAsks = upserting("introduction_asks", ["workspace_id", "introduction_id", "host_user_id"]);

export type Creation = "new" | "known" | "too-many-open" | "too-many-today";

/** What one step saves, in one transaction. */
export interface IntroductionChange extends SideEffects {
  readonly introduction: Introduction;
  readonly ask: Ask | null;
  /** The host with what this step changes about them. */
  readonly host?: Host | null;
}

/** A request with its rows locked, and the host's. */
export interface LockedIntroduction extends IntroductionWithAsk {
  /** Whoever is asked, or is about to be; null where they have not registered. */
  readonly host: Host | null;
  readonly tx: Tx;
  save(change: IntroductionChange): Promise<void>;
}

/** Introductions with the hosts who were asked, one after the other. */
export class IntroductionStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Saves a request. The asker's contact is held while their other requests are counted, so that of two at once the second
   * sees the first.
   * @param contacts zones of those who have not joined, by Slack id. @throws UserFault when somebody was forgotten meanwhile.
   */
  create(introduction: Introduction, contacts: ReadonlyMap<string, string>, asked: Asked): Promise<Creation> {
    const { workspaceId, askerUserId, createdAt } = introduction;
    return inTransaction(this.#db, async (tx) => {
      await requireRemembered(tx, workspaceId, asked);
      await sql`select pg_advisory_xact_lock(hashtextextended(${`introductions ${workspaceId} ${askerUserId}`}, 0))`.execute(
        tx,
      );
      const mine = await tx
        .selectFrom("introductions")
        .select(["id", "status", "created_at"])
        .where("workspace_id", "=", workspaceId)
        .where("asker_user_id", "=", askerUserId)
        .where((row) =>
          row.or([row("status", "in", OPEN), row("created_at", ">", new Date(createdAt.getTime() - DAY_MS))]),
        )
        .execute();
      if (mine.some(({ id }) => id === introduction.id)) return "known";
      const fault = requestFault(
        mine.map((one) => ({ isOpen: OPEN.some((status) => status === one.status), createdAt: one.created_at })),
        createdAt,
      );
      if (fault !== null) return fault;
      if (!(await insertIntroduction(tx, fromIntroduction(introduction)))) return "known";
      await rememberContacts(tx, workspaceId, contacts, createdAt);
      return "new";
    });
  }

  find(key: IntroductionKey): Promise<IntroductionWithAsk | null> {
    return findIn(this.#db, key);
  }

  /**
   * Runs with the host's row locked, then the request's: in this order everywhere.
   * @param candidate who is about to be asked; null: whoever is its host.
   * @throws UserFault when somebody was forgotten since they were asked about (`asked`).
   */
  change<T>(
    key: IntroductionKey,
    candidate: string | null,
    work: (locked: LockedIntroduction) => Promise<T>,
    asked?: Asked,
  ): Promise<T | null> {
    const { workspaceId, introductionId } = key;
    return inTransaction(this.#db, async (tx) => {
      if (asked) await requireRemembered(tx, workspaceId, asked);
      const seen = await findIn(tx, key);
      const userId = candidate ?? seen?.introduction.hostUserId ?? null;
      const host = userId === null ? null : await lockHost(tx, { workspaceId, userId });
      await tx
        .selectFrom("introductions")
        .select("id")
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", introductionId)
        .forUpdate()
        .execute();
      // Read again, as another click may have changed it.
      const given = await findIn(tx, key);
      if (!given) return null;
      return work({ ...given, host, tx, save: (change) => save(tx, change) });
    });
  }

  /** Requests whose time to be looked at has come, the longest waiting first. */
  due(now: Date, limit: number): Promise<readonly IntroductionKey[]> {
    return this.#db
      .selectFrom("introductions as i")
      .select(["i.workspace_id as workspaceId", "i.id as introductionId"])
      .where("i.due_at", "<=", now)
      .where((row) => isInstalled(row.ref("i.workspace_id")))
      .orderBy("i.due_at")
      .limit(limit)
      .execute();
  }

  /** Those of them for which somebody is to be found, the oldest first. */
  async lookingAmong(keys: readonly IntroductionKey[]): Promise<readonly Introduction[]> {
    const rows = await this.#db
      .selectFrom("introductions")
      .select(COLUMNS.introductions)
      .where("id", "=", sql<string>`any(${keys.map(({ introductionId }) => introductionId)}::uuid[])`)
      .where("workspace_id", "=", sql<string>`any(${[...new Set(keys.map(({ workspaceId }) => workspaceId))]}::text[])`)
      .where("status", "in", ["looking", "no-one"])
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    return rows.map(toIntroduction);
  }

  /** Requests that nobody could answer, where somebody registered since, or changed what they offer. */
  openWithNews(limit: number): Promise<readonly IntroductionKey[]> {
    return this.#db
      .selectFrom("introductions as i")
      .select(["i.workspace_id as workspaceId", "i.id as introductionId"])
      .where("i.status", "=", "no-one")
      .where((row) => isInstalled(row.ref("i.workspace_id")))
      .where((row) =>
        row.exists(
          row
            .selectFrom("hosts as h")
            .select("h.user_id")
            .whereRef("h.workspace_id", "=", "i.workspace_id")
            .where(offersSince(row.ref("i.tried_at"))),
        ),
      )
      .orderBy("i.created_at")
      .limit(limit)
      .execute();
  }

  /** Puts one off about which a decision failed. */
  async putOff({ workspaceId, introductionId }: IntroductionKey, at: Date): Promise<void> {
    await this.#db
      .updateTable("introductions")
      .set({ due_at: at, tried_at: at })
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", introductionId)
      .where("due_at", "is not", null)
      .execute();
  }

  /** What somebody asked and what they are asked and has not ended, newest first. */
  async openOf({ workspaceId, userId }: PersonKey): Promise<readonly Introduction[]> {
    const rows = await this.#db
      .selectFrom("introductions")
      .select(COLUMNS.introductions)
      .where("workspace_id", "=", workspaceId)
      .where((row) => row.or([row("asker_user_id", "=", userId), row("host_user_id", "=", userId)]))
      .where("status", "in", [...OPEN, "accepted"])
      .orderBy("created_at", "desc")
      .orderBy("id")
      .execute();
    return rows.map(toIntroduction);
  }

  /** Everything that somebody asked, the first first. */
  async askedBy({ workspaceId, userId }: PersonKey): Promise<readonly Introduction[]> {
    const rows = await this.#db
      .selectFrom("introductions")
      .select(COLUMNS.introductions)
      .where("workspace_id", "=", workspaceId)
      .where("asker_user_id", "=", userId)
      .orderBy("created_at")
      .orderBy("id", "desc")
      .execute();
    return rows.map(toIntroduction);
  }

  /** Everybody who was asked for one request, the first first. */
  async everyAsk(introductionId: string): Promise<readonly Ask[]> {
    const rows = await this.#db
      .selectFrom("introduction_asks")
      .select(COLUMNS.introduction_asks)
      .where("introduction_id", "=", introductionId)
      .orderBy("asked_at")
      .orderBy("id")
      .execute();
    return rows.map(toAsk);
  }

  /** The request in which somebody was asked. */
  async requestOf(workspaceId: string, askId: string): Promise<{ introduction: Introduction; ask: Ask } | null> {
    const row = await this.#db
      .selectFrom("introduction_asks")
      .select(COLUMNS.introduction_asks)
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", askId)
      .executeTakeFirst();
    const found = row && (await findIn(this.#db, { workspaceId, introductionId: row.introduction_id }));
    return found ? { introduction: found.introduction, ask: toAsk(row) } : null;
  }

  /** Every ask that somebody got, oldest first. */
  async asksOf({ workspaceId, userId }: PersonKey): Promise<readonly { introduction: Introduction; ask: Ask }[]> {
    const asks = await this.#db
      .selectFrom("introduction_asks")
      .select(COLUMNS.introduction_asks)
      .where("workspace_id", "=", workspaceId)
      .where("host_user_id", "=", userId)
      .orderBy("asked_at")
      .orderBy("id")
      .execute();
    if (asks.length === 0) return [];
    const rows = await this.#db
      .selectFrom("introductions")
      .select(COLUMNS.introductions)
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", sql<string>`any(${asks.map((ask) => ask.introduction_id)}::uuid[])`)
      .execute();
    const byId = new Map(rows.map((row) => [row.id, toIntroduction(row)]));
    return asks.flatMap((row) => {
      const introduction = byId.get(row.introduction_id);
      return introduction ? [{ introduction, ask: toAsk(row) }] : [];
    });
  }

  /** Meetings between these moments that both agreed on. */
  async meetingsOf({ workspaceId, userId }: PersonKey, from: Date, until: Date): Promise<readonly Introduction[]> {
    const rows = await this.#db
      .selectFrom("introductions")
      .select(COLUMNS.introductions)
      .where("workspace_id", "=", workspaceId)
      .where((row) => row.or([row("asker_user_id", "=", userId), row("host_user_id", "=", userId)]))
      .where("meet_at", ">", from)
      .where("meet_at", "<", until)
      .orderBy("meet_at")
      .execute();
    return rows.map(toIntroduction);
  }
}

async function findIn(on: Db, { workspaceId, introductionId }: IntroductionKey): Promise<IntroductionWithAsk | null> {
  const row = await on
    .selectFrom("introductions")
    .select(COLUMNS.introductions)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", introductionId)
    .executeTakeFirst();
  if (!row) return null;
  const introduction = toIntroduction(row);
  return { introduction, ask: await askOf(on, introduction) };
}

/** The ask of whoever is the host now. */
async function askOf(on: Db, { id, hostUserId }: Introduction): Promise<Ask | null> {
  if (hostUserId === null) return null;
  const row = await on
    .selectFrom("introduction_asks")
    .select(COLUMNS.introduction_asks)
    .where("introduction_id", "=", id)
    .where("host_user_id", "=", hostUserId)
    .executeTakeFirst();
  return row ? toAsk(row) : null;
}

async function save(tx: Tx, { introduction, ask, host, ...sideEffects }: IntroductionChange): Promise<void> {
  if (host) await saveHost(tx, host);
  await upsertIntroductions(tx, [fromIntroduction(introduction)]);
  if (ask) await upsertAsks(tx, [fromAsk(ask)]);
  await saveSideEffects(tx, sideEffects);
}
