/** Whoever was told that somebody may come to them, or whom the bot introduced, hears when that is over. */
import type { Reason } from "#src/kernel/member.ts";
import type { Assignment } from "./types.ts";

/** Whether whoever is the door of what was taken on has heard of it, by the reasons of its nudge. */
export function isHostTold(reasons: readonly Reason[]): boolean {
  return reasons.some(
    (reason) =>
      // Versions that did not save this told every host.
      reason.kind === "assigned" && reason.door.kind !== "none" && (reason.doorState ?? "told") === "told",
  );
}

/**
 * What the end of a part means for its door: one message, the same for every end, so that it tells nothing of how it
 * ended. A host who was not told of the acceptance is not told of its end; one who is also the assigner is told as the
 * assigner.
 */
export function hostRelease(
  { door, assignerUserId }: Pick<Assignment, "door" | "assignerUserId">,
  isTold: boolean,
): readonly "released"[] {
  return isTold && door.kind !== "none" && door.userId !== assignerUserId ? ["released"] : [];
}
