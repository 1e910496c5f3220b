import type { Tx } from "#src/db/database.ts";
import type { Reactions } from "#src/db/reactions.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { markCard } from "#src/delivery/store/cards.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { MenteeChanges } from "#src/features/weekly/rules/mentee-changes.ts";
import type { lockMentee } from "#src/features/weekly/store/mentees.ts";
import { saveAnswer } from "#src/features/weekly/store/save-mentee-changes.ts";
import type { Assignee, AssigneeWithAssignment, Assignment } from "../rules/types.ts";
import { drawingOf, fromAssignee, mayBeSeen, saveAssignees } from "./rows.ts";

type LockedMentee = NonNullable<Awaited<ReturnType<typeof lockMentee>>>;

const OPEN = ["offered", "suggested", "accepted"] as const;

/** All that one transition saves, in one transaction. */
export interface AssigneeChange extends SideEffects {
  readonly assignee: Assignee;
  /** What it changes about the person: taking it on opens a nudge. */
  readonly outcome: MenteeChanges | null;
  readonly isCardStale: boolean;
}

/** Runs with the person's row and the part's locked, in this order everywhere. */
export class LockedAssignee implements AssigneeWithAssignment {
  readonly assignment: Assignment;
  readonly assignee: Assignee;
  /** Null when the person has not joined. */
  readonly mentee: LockedMentee | null;
  readonly #tx: Tx;
  readonly #reactions: Reactions;
  readonly #now: Date;

  constructor(
    tx: Tx,
    reactions: Reactions,
    { assignment, assignee }: AssigneeWithAssignment,
    mentee: LockedMentee | null,
    now: Date,
  ) {
    this.assignment = assignment;
    this.assignee = assignee;
    this.mentee = mentee;
    this.#tx = tx;
    this.#reactions = reactions;
    this.#now = now;
  }

  /** Whether another part of theirs is offered. */
  async hasOpen(): Promise<boolean> {
    const { workspaceId, userId, id } = this.assignee;
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

  async save({ assignee, outcome, isCardStale, ...sideEffects }: AssigneeChange): Promise<void> {
    // The nudge is inserted first, as the part refers to it.
    if (outcome) await saveAnswer(this.#tx, this.#reactions, outcome, this.#now);
    await saveAssignees(this.#tx, [fromAssignee(assignee)]);
    if (mayBeSeen(assignee)) await requestRedraws(this.#tx, [drawingOf(assignee)], this.#now);
    if (isCardStale) await markCard(this.#tx, assignee.assignmentId, this.#now);
    await saveSideEffects(this.#tx, sideEffects);
  }
}
