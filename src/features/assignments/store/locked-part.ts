import type { Tx } from "#src/db/database.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { markCard } from "#src/delivery/store/cards.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { saveOutcomes } from "#src/features/weekly/store/save-changes.ts";
import type { Assignment, Part } from "../rules/types.ts";
import type { GivenPart, PartChange, PartTransaction } from "./ports.ts";
import { fromPart, saveParts } from "./rows.ts";

const OPEN = ["offered", "suggested", "accepted"] as const;

export class LockedPart implements PartTransaction {
  readonly assignment: Assignment;
  readonly part: Part;
  readonly mentee: PartTransaction["mentee"];
  readonly #tx: Tx;
  readonly #reactions: Reactions;
  readonly #now: Date;

  constructor(
    tx: Tx,
    reactions: Reactions,
    { assignment, part }: GivenPart,
    mentee: PartTransaction["mentee"],
    now: Date,
  ) {
    this.assignment = assignment;
    this.part = part;
    this.mentee = mentee;
    this.#tx = tx;
    this.#reactions = reactions;
    this.#now = now;
  }

  async hasOpen(): Promise<boolean> {
    const { workspaceId, userId, id } = this.part;
    const other = await this.#tx
      .selectFrom("assignees")
      .select("id")
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .where("id", "<>", id)
      .where("status", "in", OPEN)
      .limit(1)
      .executeTakeFirst();
    return other !== undefined;
  }

  async save({ part, outcome, isCardStale, ...sideEffects }: PartChange): Promise<void> {
    // The nudge is there before the part names it.
    if (outcome) await saveOutcomes(this.#tx, this.#reactions, [outcome], this.#now);
    await saveParts(this.#tx, [fromPart(part)]);
    if (isCardStale) await markCard(this.#tx, part.assignmentId, this.#now);
    await saveSideEffects(this.#tx, sideEffects);
  }
}
