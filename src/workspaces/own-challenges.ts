/** Challenges that people of a workspace wrote, in PostgreSQL. */
import { type Selectable, sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "#src/db/database.ts";
import type { WorkspaceChallenges } from "#src/db/tables.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import {
  ADVICE_LINES,
  AREAS,
  FORMS,
  HOST_ROLES,
  KINDS,
  PLACES,
  READERS,
  SCOPES,
  TRACKS,
} from "#src/kernel/vocabulary.ts";

export interface OwnChallenge {
  readonly workspaceId: string;
  readonly challenge: Challenge;
  /** Part of the weekly choice and of searches; not so for the words of one assignment. */
  readonly isOffered: boolean;
  readonly createdBy: string;
  readonly retiredAt: Date | null;
}

/** All of these workspaces, oldest first, also those that are not offered or retired. */
export async function readOwnChallenges(db: Db, workspaceIds: readonly string[]): Promise<readonly OwnChallenge[]> {
  const rows = await db
    .selectFrom("workspace_challenges")
    .select(COLUMNS)
    .where("workspace_id", "in", workspaceIds)
    .orderBy("created_at")
    .execute();
  return rows.map(ownChallengeFrom);
}

/** Those that admins offered to everybody, also when they were retired since; oldest first. */
export async function readOffered(db: Db, workspaceId: string): Promise<readonly OwnChallenge[]> {
  return (await readOwnChallenges(db, [workspaceId])).filter(({ isOffered }) => isOffered);
}

/** One as it is now, or null; held until the transaction ends. */
export async function lockOwnChallenge(tx: Tx, workspaceId: string, id: string): Promise<OwnChallenge | null> {
  // A challenge that is not there yet has no row to lock; the workspace's stands for it.
  await tx.selectFrom("workspaces").select("id").where("id", "=", workspaceId).forNoKeyUpdate().execute();
  const row = await tx
    .selectFrom("workspace_challenges")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? ownChallengeFrom(row) : null;
}

/** Adds a challenge, or replaces the one of its id. */
export async function saveOwnChallenge(tx: Tx, own: OwnChallenge, now: Date): Promise<void> {
  const { workspaceId, challenge, isOffered, createdBy, retiredAt } = own;
  await tx
    .insertInto("workspace_challenges")
    .values({
      workspace_id: workspaceId,
      id: challenge.id,
      // The version before looks for `evidence`.
      body: JSON.stringify({ ...challenge, evidence: challenge.result }),
      is_offered: isOffered,
      created_by: createdBy,
      created_at: now,
      updated_at: now,
      retired_at: retiredAt,
    })
    .onConflict((known) =>
      known.columns(["workspace_id", "id"]).doUpdateSet((row) => ({
        body: row.ref("excluded.body"),
        is_offered: row.ref("excluded.is_offered"),
        updated_at: row.ref("excluded.updated_at"),
        retired_at: row.ref("excluded.retired_at"),
        revision: sql`nextval('content_revisions')`,
      })),
    )
    .execute();
}

const COLUMNS = ["workspace_id", "id", "body", "is_offered", "created_by", "retired_at"] as const;

/**
 * A challenge as `saveOwnChallenge` wrote it; it was checked before. Earlier versions wrote its task as `ask` and its result as
 * `evidence`, and knew neither sizes nor where the result is.
 */
const StoredChallenge: z.ZodType<Challenge> = z.preprocess(
  withNames,
  z.object({
    id: z.string(),
    title: z.string(),
    area: z.enum(AREAS),
    scopes: z.array(z.literal(SCOPES)),
    tracks: z.array(z.enum(TRACKS)),
    rootedIn: z.array(z.enum(TRACKS)).default([]),
    readers: z.array(z.enum(READERS)).default([]),
    kind: z.enum(KINDS),
    minutes: z.number(),
    restWeeks: z.number(),
    needs: z.object({ host: z.enum(HOST_ROLES), clientConsent: z.boolean() }),
    sources: z.array(z.enum(ADVICE_LINES)),
    form: z.enum(FORMS).nullable().default(null),
    place: z.enum(PLACES).nullable().default(null),
    retired: z.boolean().default(false),
    replacedBy: z.string().nullable().default(null),
    prerequisites: z.array(z.string()),
    followOns: z.array(z.string()),
    task: z.string(),
    why: z.string(),
    steps: z.array(z.string()),
    cues: z.array(z.object({ when: z.string(), will: z.string() })),
    questions: z.array(z.string()),
    reflectionPrompts: z.array(z.string()),
    result: z.string(),
    tiny: z.string().nullable().default(null),
    bigger: z.object({ task: z.string(), minutes: z.number() }).nullable().default(null),
    assumed: z.object({ time: z.boolean() }).optional(),
    safety: z.string().nullable(),
  }),
);

function withNames(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  return {
    ...("ask" in body ? { task: body.ask } : {}),
    ...("evidence" in body ? { result: body.evidence } : {}),
    ...body,
  };
}

function ownChallengeFrom(row: Pick<Selectable<WorkspaceChallenges>, (typeof COLUMNS)[number]>): OwnChallenge {
  return {
    workspaceId: row.workspace_id,
    challenge: StoredChallenge.parse(row.body),
    isOffered: row.is_offered,
    createdBy: row.created_by,
    retiredAt: row.retired_at,
  };
}
