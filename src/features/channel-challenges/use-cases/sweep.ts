/** The sweep of channel challenges: those that begin, end or come again, monthly suggestions, and lines in threads. */

import { drawSoon } from "#src/delivery/cards.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { tryToRedraw } from "#src/delivery/redraw.ts";
import { sweepBatches } from "#src/delivery/sweep.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { timePassed } from "../rules/state.ts";
import { ChannelChallengeStore } from "../store/channel-challenges.ts";
import { SharedLineStore, type StaleLine } from "../store/shared-lines.ts";
import { SuggestionStore } from "../store/suggestions.ts";
import { mayManage } from "./access.ts";
import { decisionOf, lineMessage } from "./decision.ts";
import { decideSuggestions } from "./suggestions.ts";

const BATCH = 100;

/** Does what is due. Safe to run from several bots at once. */
export async function runChallenges(deps: Deps): Promise<number> {
  const moved = await sweepBatches(deps, BATCH, (now, size) =>
    new ChannelChallengeStore(deps.db).due(now, size, (challenge) =>
      decisionOf({ challenge, mine: null }, timePassed(challenge, now, deps.ids.next()), null, now),
    ),
  );
  // What ended closes its card.
  if (moved > 0) await drawSoon(deps);
  const offered = await sweepBatches(deps, BATCH, (now, size) =>
    new SuggestionStore(deps.db).due(now, size, (due) => decideSuggestions(deps, due)),
  );
  for (const line of await new SharedLineStore(deps.db).stale(BATCH)) await drawLine(deps, line);
  return moved + offered;
}

/** Posts a card anew that somebody deleted by hand. @throws UserFault */
export async function postCardAgain(deps: Deps, person: PersonKey, id: string): Promise<void> {
  const { workspaceId } = person;
  const found = (await new ChannelChallengeStore(deps.db).board(person, id))?.challenge;
  if (!found) throw new UserFault({ key: "errors.challenge_unknown" });
  if (!(await mayManage(deps, person, found.creatorUserId))) throw new UserFault({ key: "errors.may_not_change" });
  if (found.status !== "running") throw new UserFault({ key: "errors.challenge_over" });
  const now = deps.clock.now();
  const key = `card-${id}-${now.getTime()}`;
  const content = { kind: "card", cardId: id } as const;
  const messages = [{ key, workspaceId, recipient: found.channel, content, dueAt: now }];
  if (!(await new ChannelChallengeStore(deps.db).restoreCard(workspaceId, id, { messages }))) {
    throw new UserFault({ key: "errors.card_is_there" });
  }
  await enqueueDeliveries(deps, [key]);
}

async function drawLine(deps: Deps, stale: StaleLine): Promise<void> {
  const { part, channel, workspaceId, challengeId } = stale;
  const at = { channel, ts: part.lineTs };
  const content = { kind: "challenge-line", challengeId, userId: part.userId };
  const drawn = part.line
    ? await tryToRedraw(deps, { workspaceId, recipient: channel, content, at })
    : await deps.messenger.delete(workspaceId, at);
  // Refused for now: it stays marked, and the next sweep tries again.
  if (drawn.kind === "later") return;
  const now = deps.clock.now();
  if (part.line && drawn.kind === "drawn") return new SharedLineStore(deps.db).drawn(stale, now);
  // A line that somebody deleted by hand is not said again.
  const messages = part.line ? [] : [lineMessage({ ...stale, id: challengeId }, part.userId, now)];
  if (await new SharedLineStore(deps.db).removed(stale, { messages }))
    await enqueueDeliveries(
      deps,
      messages.map(({ key }) => key),
    );
}
