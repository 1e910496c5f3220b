/** The sweep of channel challenges: those that begin, end or come again, monthly suggestions, and lines in threads. */

import { drawSoon } from "#src/delivery/cards.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { tryToRedraw } from "#src/delivery/redraw.ts";
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
export async function runChallenges(ports: Deps): Promise<number> {
  const moved = await sweep(ports, (now) =>
    new ChannelChallengeStore(ports.db).due(now, BATCH, (challenge) =>
      decisionOf({ challenge, mine: null }, timePassed(challenge, now, ports.ids.next()), null, now),
    ),
  );
  // What ended closes its card.
  if (moved > 0) await drawSoon(ports);
  const offered = await sweep(ports, (now) =>
    new SuggestionStore(ports.db).due(now, BATCH, (due) => decideSuggestions(ports, due)),
  );
  for (const line of await new SharedLineStore(ports.db).stale(BATCH)) await drawLine(ports, line);
  return moved + offered;
}

/** Posts a card anew that somebody deleted by hand. @throws UserFault */
export async function postCardAgain(ports: Deps, person: PersonKey, id: string): Promise<void> {
  const { workspaceId } = person;
  const found = (await new ChannelChallengeStore(ports.db).board(person, id))?.challenge;
  if (!found) throw new UserFault({ key: "errors.challenge_unknown" });
  if (!(await mayManage(ports, person, found.creatorUserId))) throw new UserFault({ key: "errors.may_not_change" });
  if (found.status !== "running") throw new UserFault({ key: "errors.challenge_over" });
  const now = ports.clock.now();
  const key = `card-${id}-${now.getTime()}`;
  const content = { kind: "card", cardId: id } as const;
  const messages = [{ key, workspaceId, recipient: found.channel, content, dueAt: now }];
  if (!(await new ChannelChallengeStore(ports.db).restoreCard(workspaceId, id, { messages }))) {
    throw new UserFault({ key: "errors.card_is_there" });
  }
  await enqueueDeliveries(ports, [key]);
}

async function sweep(
  ports: Deps,
  claim: (now: Date) => Promise<{ readonly claimed: number; readonly keys: readonly string[] }>,
): Promise<number> {
  let total = 0;
  for (;;) {
    const { claimed, keys } = await claim(ports.clock.now());
    await enqueueDeliveries(ports, keys);
    total += claimed;
    if (claimed < BATCH) return total;
  }
}

async function drawLine(ports: Deps, stale: StaleLine): Promise<void> {
  const { part, channel, workspaceId, challengeId } = stale;
  const at = { channel, ts: part.lineTs };
  const content = { kind: "challenge-line", challengeId, userId: part.userId };
  const drawn = part.line
    ? await tryToRedraw(ports, { workspaceId, recipient: channel, content, at })
    : await ports.messenger.delete(workspaceId, at);
  // Refused for now: it stays marked, and the next sweep tries again.
  if (drawn.kind === "later") return;
  const now = ports.clock.now();
  if (part.line && drawn.kind === "drawn") return new SharedLineStore(ports.db).drawn(stale, now);
  // A line that somebody deleted by hand is not said again.
  const messages = part.line ? [] : [lineMessage({ ...stale, id: challengeId }, part.userId, now)];
  if (await new SharedLineStore(ports.db).removed(stale, { messages }))
    await enqueueDeliveries(
      ports,
      messages.map(({ key }) => key),
    );
}
