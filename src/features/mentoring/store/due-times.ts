import type { Db } from "#src/db/database.ts";
import type { DueTime } from "#src/db/due-times.ts";
import { offersSince } from "#src/features/matching/store/hosts.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** What is due of one pairing. */
export interface DuePairing {
  readonly workspaceId: string;
  readonly pairingId: string;
  /** The times that make it due; once somebody has seen to it, they are others. */
  readonly because: string;
}

/**
 * Pairings with something due, the earliest first; those whose search found nobody also once a mentor registered since.
 * Nothing is claimed by this: whoever works on one locks it, and looks again.
 */
export async function duePairings(db: Db, now: Date, limit: number): Promise<readonly DuePairing[]> {
  const pairings = await db
    .selectFrom("pairings as p")
    .select(["p.workspace_id as workspaceId", "p.id as pairingId", "p.due_at as at"])
    .where("p.due_at", "<=", now)
    .where((pairing) => isInstalled(pairing.ref("p.workspace_id")))
    .orderBy("p.due_at")
    .limit(limit)
    .execute();
  const registered = await db
    .selectFrom("pairings as p")
    .select(["p.workspace_id as workspaceId", "p.id as pairingId", "p.looked_at as at"])
    .where("p.status", "=", "nobody-found")
    .where((pairing) => isInstalled(pairing.ref("p.workspace_id")))
    .where((pairing) =>
      pairing.exists(
        pairing
          .selectFrom("hosts as h")
          .select("h.user_id")
          .whereRef("h.workspace_id", "=", "p.workspace_id")
          .where("h.mentee_capacity", ">", 0)
          .where(offersSince(pairing.ref("p.looked_at"))),
      ),
    )
    .limit(limit)
    .execute();
  const meetings = await db
    .selectFrom("mentoring_meetings as m")
    .select(["m.workspace_id as workspaceId", "m.pairing_id as pairingId", "m.due_at as at"])
    .where("m.due_at", "<=", now)
    .where((meeting) => isInstalled(meeting.ref("m.workspace_id")))
    .orderBy("m.due_at")
    .limit(limit)
    .execute();
  const byId = new Map<string, DuePairing>();
  for (const { workspaceId, pairingId, at } of [...pairings, ...registered, ...meetings]) {
    const known = byId.get(pairingId)?.because ?? "";
    byId.set(pairingId, { workspaceId, pairingId, because: `${known} ${at?.getTime() ?? 0}` });
  }
  return [...byId.values()];
}

/** Something went wrong with one: it is tried again later, and holds up no others. */
export async function postpone(
  db: Db,
  { workspaceId, pairingId }: Pick<DuePairing, "workspaceId" | "pairingId">,
  now: Date,
  until: Date,
): Promise<void> {
  await db
    .updateTable("pairings")
    .set({ due_at: until, looked_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", pairingId)
    .where("status", "not in", ["ended", "withdrawn"])
    .execute();
  await db
    .updateTable("mentoring_meetings")
    .set({ due_at: until })
    .where("pairing_id", "=", pairingId)
    .where("due_at", "<=", now)
    .execute();
}

/** Searches, requests and pairings; meetings, before and after. */
export const mentoringDue: readonly DueTime[] = [
  {
    column: "pairings.due_at",
    next: (the, after) =>
      the
        .selectFrom("pairings as p")
        .select("p.due_at as at")
        .where((row) => isInstalled(row.ref("p.workspace_id")))
        .where("p.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "mentoring_meetings.due_at",
    next: (the, after) =>
      the
        .selectFrom("mentoring_meetings as m")
        .select("m.due_at as at")
        .where((row) => isInstalled(row.ref("m.workspace_id")))
        .where("m.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
