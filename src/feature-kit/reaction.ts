/** How capabilities define what they do when something happens below them. */
import { type DomainEvent, type React, type Reaction, reactTo as react } from "#src/db/reactions.ts";
import type { Deps } from "./deps.ts";

/** What a reaction is given beside its transaction. No store is among them: whatever is read or written goes through the transaction. */
export type ReactionDeps = Pick<
  Deps,
  "clock" | "ids" | "log" | "jobs" | "holidays" | "policies" | "catalogues" | "reactions" | "sayFor"
>;

/** One line of `on`. */
export function reactTo<T>(event: DomainEvent<T>, run: React<ReactionDeps, T>): Reaction<ReactionDeps> {
  return react(event, run);
}
