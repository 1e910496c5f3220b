import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ChallengeForPerson, ChallengeTransition } from "../rules/types.ts";
import { ChannelChallengeStore } from "../store/channel-challenges.ts";
import type { ChallengeDecision, RecordChange } from "../store/save-decision.ts";
import { decisionOf } from "./decision.ts";
import { tellChannel } from "./enqueue.ts";

/** What somebody does with a challenge. */
interface ChallengeChange {
  /** Where they pressed; the challenge must be one of that channel. */
  readonly channel?: string | null;
  readonly work: (board: ChallengeForPerson, now: Date) => ChallengeTransition;
  readonly recordOf?: (
    board: ChallengeForPerson,
    transition: ChallengeTransition,
    now: Date,
  ) => RecordChange | undefined;
}

/** Loads, decides and saves with the challenge's row locked, then lets the channel see it. */
export async function changeChallenge(
  deps: Deps,
  person: PersonKey,
  id: string,
  { channel = null, work, recordOf }: ChallengeChange,
): Promise<ChallengeForPerson> {
  const now = deps.clock.now();
  const done: { board: ChallengeForPerson; decision: ChallengeDecision }[] = [];
  await new ChannelChallengeStore(deps.db).change(person, id, (board) => {
    if (channel !== null && board.challenge.channel !== channel) throw unknownChallenge();
    const transition = work(board, now);
    const record = recordOf?.(board, transition, now);
    const decision = { ...decisionOf(board, transition, person.userId, now), ...(record ? { record } : {}) };
    done.push({ board: { ...board, challenge: transition.challenge, mine: transition.mine }, decision });
    return decision;
  });
  // Decided anew where two transactions stood in each other's way: the last decision is the one that was saved.
  const result = done.at(-1);
  if (!result) throw unknownChallenge();
  await tellChannel(deps, result.decision);
  return result.board;
}

/** It is not there, or in another channel. */
export function unknownChallenge(): UserFault {
  return new UserFault({ key: "errors.challenge_unknown" });
}
