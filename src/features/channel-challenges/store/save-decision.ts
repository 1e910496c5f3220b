/** What one event changes of a channel challenge, saved in the transaction that holds its row locked. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { insertingNew, upserting } from "#src/db/save-rows.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { addCard, markCard } from "#src/delivery/store/cards.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { fromReflection } from "#src/features/reflections/store/rows.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { ChallengeForPerson, ChallengeTransition, ChannelChallenge, Participant } from "../rules/types.ts";
import { fromChannelChallenge } from "./rows.ts";

/** What one event changes, with all that is saved in its transaction. */
export interface ChallengeDecision {
  readonly transition: ChallengeTransition;
  readonly sideEffects: SideEffects;
  readonly at: Date;
  /** What a member writes down, or takes back, with it. */
  readonly record?: RecordChange;
}

export type RecordChange =
  | { readonly kind: "keep"; readonly reflection: Reflection | null; readonly member: Member; readonly at: Date }
  | { readonly kind: "remove"; readonly reflectionId: string | null; readonly userId: string; readonly at: Date };

const insertChallenge = insertingNew("channel_challenges");

/** The line becomes an entry in the log; what the person wrote there besides stays. */
const saveReflections = upserting("reflections", [
  "member_id",
  "workspace_id",
  "nudge_id",
  "challenge_id",
  "title",
  "surprise",
  "insight",
  "link",
  "done_on",
  "created_at",
]);

/** Saves a new one. @returns false when one of that title is scheduled or running in the channel. */
export async function saveNew(on: Db, { transition, sideEffects }: ChallengeDecision): Promise<boolean> {
  if (!(await insertChallenge(on, fromChannelChallenge(transition.challenge)))) return false;
  await addCardOf(on, transition);
  await saveSideEffects(on, sideEffects);
  return true;
}

/** @param userId whose part `before.mine` is; null when nobody acted. */
export async function saveDecision(
  on: Db,
  { transition, sideEffects, record, at }: ChallengeDecision,
  before: Pick<ChallengeForPerson, "challenge" | "mine">,
  userId: string | null,
): Promise<void> {
  const { challenge, mine, next, effects } = transition;
  if (record?.kind === "keep") await keepRecord(on, record, challenge);
  if (challenge !== before.challenge) await updateChallenge(on, challenge);
  if (userId !== null && mine !== before.mine) await saveParticipant(on, challenge, userId, mine);
  if (record?.kind === "remove") await removeRecord(on, record, challenge);
  await addCardOf(on, transition);
  if (effects.includes("redraw")) await markCard(on, challenge.id, at);
  // Somebody may have made one of the same title meanwhile; then theirs is the next one.
  if (next) await insertChallenge(on, fromChannelChallenge(next));
  await saveSideEffects(on, sideEffects);
}

async function updateChallenge(on: Db, challenge: ChannelChallenge): Promise<void> {
  const { id, workspaceId, endsOn, repeatsNth, status, goalReachedAt, dueAt, endedAt } = challenge;
  await on
    .updateTable("channel_challenges")
    .set({
      ends_on: endsOn,
      repeats_nth: repeatsNth,
      status,
      goal_reached_at: goalReachedAt,
      due_at: dueAt,
      ended_at: endedAt,
    })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .execute();
}

/** Saves a person's part, or deletes it when it is null. Where its line stands is written when it was posted, and by nothing else. */
async function saveParticipant(
  on: Db,
  { id, workspaceId }: ChannelChallenge,
  userId: string,
  part: Participant | null,
): Promise<void> {
  if (!part) {
    await on.deleteFrom("participants").where("channel_challenge_id", "=", id).where("user_id", "=", userId).execute();
    return;
  }
  const changed = {
    joined_at: part.joinedAt,
    done_at: part.doneAt,
    shared_text: part.line?.text ?? null,
    shared_name: part.line?.name ?? null,
    redraw_requested_at: part.redrawRequestedAt,
    reflection_id: part.reflectionId,
  };
  await on
    .insertInto("participants")
    .values({ channel_challenge_id: id, workspace_id: workspaceId, user_id: userId, ...changed })
    .onConflict((known) => known.columns(["channel_challenge_id", "user_id"]).doUpdateSet(changed))
    .execute();
}

async function addCardOf(on: Db, { challenge, effects }: ChallengeTransition): Promise<void> {
  if (!effects.includes("card")) return;
  const { id, workspaceId, channel } = challenge;
  await addCard(on, { id, workspaceId, subject: "channel-challenge", channel });
}

/** A done challenge is history too. */
async function keepRecord(
  on: Db,
  { reflection, member, at }: RecordChange & { kind: "keep" },
  { challengeId }: ChannelChallenge,
): Promise<void> {
  if (reflection) await saveReflections(on, [fromReflection(reflection)]);
  if (challengeId === null) return;
  await on
    .insertInto("challenge_history")
    .columns(["member_id", "challenge_id", "kind", "at"])
    .expression(
      on
        .selectNoFrom([
          sql<string>`${member.id}::uuid`.as("member_id"),
          sql<string>`${challengeId}::text`.as("challenge_id"),
          sql<"done">`'done'`.as("kind"),
          sql<Date>`${at}::timestamptz`.as("at"),
        ])
        .where((history) =>
          history.not(
            history.exists(
              history
                .selectFrom("challenge_history")
                .select("id")
                .where("member_id", "=", member.id)
                .where("challenge_id", "=", challengeId)
                .where("kind", "=", "done")
                .where("at", "=", at),
            ),
          ),
        ),
    )
    .execute();
}

async function removeRecord(
  on: Db,
  { reflectionId, userId, at }: RecordChange & { kind: "remove" },
  { workspaceId, challengeId }: ChannelChallenge,
): Promise<void> {
  const member = on
    .selectFrom("members")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId);
  if (reflectionId) {
    await on.deleteFrom("reflections").where("member_id", "=", member).where("id", "=", reflectionId).execute();
  }
  if (challengeId) {
    await on
      .deleteFrom("challenge_history")
      .where("member_id", "=", member)
      .where("challenge_id", "=", challengeId)
      .where("kind", "=", "done")
      .where("at", "=", at)
      .execute();
  }
}
