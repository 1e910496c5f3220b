/** What was asked and answered in a workspace, for figures that name nobody. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";

/** A request with the answers that hosts gave to it before a moment. */
export interface AskedIntroduction {
  readonly askerUserId: string;
  /** Yes, another time and no alike. */
  readonly answers: readonly {
    readonly hostUserId: string;
    readonly askedAt: Date;
    readonly answeredAt: Date;
  }[];
}

/** Requests that were made from `from` on and before `until`, with what was answered before `until`. */
export async function introductionsAsked(
  db: Db,
  workspaceId: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly AskedIntroduction[]> {
  const rows = await db
    .selectFrom("introductions as i")
    .leftJoin("introduction_asks as a", (join) =>
      join
        .onRef("a.introduction_id", "=", "i.id")
        .on("a.status", "in", ["accepted", "declined", "later"])
        .on("a.answered_at", "<", until),
    )
    .select(["i.id", "i.asker_user_id", "a.host_user_id", "a.answered_at"])
    // When it reached them: before that it waited for their working hours.
    .select(sql<Date | null>`coalesce(a.posted_at, a.asked_at)`.as("asked_at"))
    .where("i.workspace_id", "=", workspaceId)
    .where("i.created_at", ">=", from)
    .where("i.created_at", "<", until)
    .orderBy("i.created_at")
    .orderBy("i.id")
    .execute();
  const requests = Map.groupBy(rows, ({ id }) => id);
  return [...requests.values()].map((ofOne) => ({
    askerUserId: ofOne[0]?.asker_user_id ?? "",
    answers: ofOne.flatMap(({ host_user_id: hostUserId, asked_at: askedAt, answered_at: answeredAt }) =>
      hostUserId === null || askedAt === null || answeredAt === null ? [] : [{ hostUserId, askedAt, answeredAt }],
    ),
  }));
}
