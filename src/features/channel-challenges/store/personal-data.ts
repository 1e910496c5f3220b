/** A person's part in channel challenges: for their export, and for forgetting them. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { CARDS_OF_DELETED, markCard } from "#src/delivery/store/cards.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { SUMMARY_DRAWING, summaryKey } from "../rules/message-kinds.ts";
import type { PersonalChannelChallenges } from "../rules/types.ts";
import { toChannelChallenge, toParticipant } from "./rows.ts";

export async function channelChallengesOf(
  on: Db,
  { workspaceId, userId }: PersonKey,
): Promise<PersonalChannelChallenges> {
  const made = on
    .selectFrom("channel_challenges")
    .select(COLUMNS.channel_challenges)
    .where("workspace_id", "=", workspaceId)
    .where("creator_user_id", "=", userId)
    .orderBy("created_at");
  const joined = on
    .selectFrom("participants as p")
    .innerJoin("channel_challenges as c", "c.id", "p.channel_challenge_id")
    .select("c.title")
    .select(aliased("p", "participants"))
    .where("p.workspace_id", "=", workspaceId)
    .where("p.user_id", "=", userId)
    .orderBy("c.created_at");
  const [madeRows, joinedRows] = await Promise.all([made.execute(), joined.execute()]);
  return {
    made: madeRows.map(toChannelChallenge),
    joined: joinedRows.map((row) => ({ title: row.title, part: toParticipant(rowOf(row, "p", "participants")) })),
  };
}

/** Deletes a person's parts; what they made goes on for the others, without their name. */
export async function forgetChannelChallenges(on: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<void> {
  // A line in a thread is deleted there later; until then an empty row without the person remembers where it is.
  const emptied = await on
    .updateTable("participants")
    .set({
      user_id: sql<string>`'gone-' || gen_random_uuid()`,
      joined_at: null,
      done_at: null,
      shared_text: null,
      shared_name: null,
      reflection_id: null,
      redraw_requested_at: now,
    })
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("line_ts", "is not", null)
    .returning("channel_challenge_id as id")
    .execute();
  const left = await on
    .deleteFrom("participants")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .returning("channel_challenge_id as id")
    .execute();
  const theirs = [...emptied, ...left];
  for (const { id } of theirs) await markCard(on, id, now);
  await requestRedraws(
    on,
    theirs.map(({ id }) => ({ workspaceId, kind: SUMMARY_DRAWING, id })),
    now,
  );
  await on
    .updateTable("channel_challenges")
    .set({ creator_user_id: null })
    .where("workspace_id", "=", workspaceId)
    .where("creator_user_id", "=", userId)
    .execute();
  await on
    .deleteFrom("channel_suggestions")
    .where("workspace_id", "=", workspaceId)
    .where("asked_by", "=", userId)
    .execute();
}

/** The summaries in which their line may stand, or their name among those of others. */
async function summariesNaming(on: Db, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await on
    .selectFrom("participants")
    .select("channel_challenge_id as id")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .execute();
  return rows.map(({ id }) => summaryKey(id));
}

/** Challenges of whole channels, who takes part, and which channels get suggestions. */
export const channelChallengesData = definePersonalData({
  owner: "channel-challenges",
  tables: {
    channel_challenges: {
      people: ["creator_user_id"],
      words: ["title", "why"],
      facts: [
        "id",
        "workspace_id",
        "channel",
        "challenge_id",
        "starts_on",
        "ends_on",
        "zone",
        "goal",
        "repeats_nth",
        "status",
        "goal_reached_at",
        "due_at",
        "created_at",
        "ended_at",
      ],
    },
    participants: {
      people: ["user_id", "shared_name"],
      words: ["shared_text"],
      facts: [
        "channel_challenge_id",
        "workspace_id",
        "joined_at",
        "done_at",
        "line_ts",
        "redraw_requested_at",
        "reflection_id",
      ],
    },
    channel_suggestions: { people: ["asked_by"], facts: ["workspace_id", "channel", "zone", "due_at", "offers"] },
  },
  lock: {
    table: "channel_challenges",
    rows: async (tx, { workspaceId, userId }) => {
      await tx
        .selectFrom("channel_challenges as c")
        .select("c.id")
        .where("c.workspace_id", "=", workspaceId)
        .where((challenge) =>
          challenge.or([
            challenge("c.creator_user_id", "=", userId),
            challenge.exists(
              challenge
                .selectFrom("participants as p")
                .select("p.user_id")
                .whereRef("p.channel_challenge_id", "=", "c.id")
                .where("p.user_id", "=", userId),
            ),
          ]),
        )
        .orderBy("c.id")
        .forUpdate()
        .execute();
    },
  },
  drawnAnew: summariesNaming,
  forget: async (tx, person, now) => {
    await forgetChannelChallenges(tx, person, now);
    return {};
  },
  retention: [
    {
      table: "channel_challenges",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.ended_at < ${before}
        and r.status in ('ended', 'cancelled')`,
      alongWith: CARDS_OF_DELETED,
    },
  ],
});
