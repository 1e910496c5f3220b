import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { unanswered } from "../rules/pairing.ts";
import type { MentoringContent } from "../rules/types.ts";
import { changePairing } from "./change-pairing.ts";
import { look } from "./find-mentor.ts";

/** A request cannot reach its mentor: the mentee is shown others at once, instead of waiting for an answer. */
export async function mentorUnreachable(
  deps: Deps,
  { workspaceId, content }: OutboxMessage<Omit<Extract<MentoringContent, { kind: "mentor-request" }>, "kind">>,
): Promise<void> {
  const { pairing } = await changePairing(
    deps,
    workspaceId,
    content.pairingId,
    ({ pairing: current }, now) => (current.mentorUserId === content.mentorUserId ? unanswered(current, now) : {}),
    { whenApart: "settle" },
  );
  if (pairing.status === "looking") await look(deps, workspaceId, content.pairingId, "not-possible");
}
