/** A challenge for a whole channel: started by managers, joined and done by everybody. */
import type { State } from "#src/playground/model.ts";
import type { CardPresses } from "../ledger.ts";
import { botIn } from "../seen.ts";
import { type ChaosAction, isTaken, type Stage } from "../stage.ts";
import { CHANNELS } from "../town.ts";

const ALL = ["steady", "lively", "manager"] as const;

async function starts(stage: Stage): Promise<void> {
  const { ledger, me } = stage;
  const channel = stage.random.pick(CHANNELS);
  const marker = stage.marker({ kind: "channel", id: channel });
  const form = await stage.command("challenge", channel);
  const values = { title: `Watch one deploy ${marker}`, why: "We all depend on it." };
  const sent = await stage.submits(form, values);
  await stage.closes();
  if (sent === null || sent.kind === "impossible") return;
  const isCertain = isTaken(sent);
  ledger.expected.push({ marker, where: { kind: "channel", id: channel }, isCertain, creator: me.id, what: "card" });
  ledger.cards.push({
    marker,
    channel,
    joined: new Set(),
    maybeJoined: new Set(),
    did: new Set(),
    maybeDid: new Set(),
  });
}

/** The message of a card that can still be pressed, or null. */
function openCard(state: State, { channel, marker }: CardPresses): string | null {
  const bot = botIn(state);
  const messages = state.conversations.find(({ id }) => id === channel)?.messages ?? [];
  const card = messages.find(
    ({ author, plain, threadTs }) =>
      author === bot && threadTs === null && plain.includes(marker) && plain.includes("[Join]"),
  );
  return card?.ts ?? null;
}

async function joins(stage: Stage): Promise<void> {
  const card = stage.ledger.cards.length > 0 ? stage.random.pick(stage.ledger.cards) : null;
  const ts = card && openCard(await stage.state(), card);
  if (!card || !ts) return;
  const answer = await stage.does({ type: "click", actionId: "Join", ts });
  if (answer.kind === "impossible") return;
  const said = answer.kind === "answered" ? heard(answer.state, card) : "";
  (said.includes("You are in") ? card.joined : card.maybeJoined).add(stage.me.id);
}

async function did(stage: Stage): Promise<void> {
  const card = stage.ledger.cards.length > 0 ? stage.random.pick(stage.ledger.cards) : null;
  const ts = card && openCard(await stage.state(), card);
  if (!card || !ts) return;
  const form = await stage.does({ type: "click", actionId: "I did it", ts });
  if (form.kind === "impossible") return;
  // Whoever has done it is in as well.
  card.maybeJoined.add(stage.me.id);
  const isShared = stage.random.chance(0.5);
  const { channel } = card;
  const marker = stage.marker(isShared ? { kind: "channel", id: channel } : { kind: "nobody" });
  const values = { line: `It rolls back ${marker}`, where: isShared ? "thread" : "private" };
  const sent = await stage.submits(form, values);
  if (sent === null) return stage.closes();
  const isCounted = isTaken(sent) && (sent.state.modal?.plain ?? "").includes("You are counted");
  if (isCounted) card.joined.add(stage.me.id);
  (isCounted ? card.did : card.maybeDid).add(stage.me.id);
  await stage.closes();
}

function heard(state: State, { channel }: CardPresses): string {
  const messages = state.conversations.find(({ id }) => id === channel)?.messages ?? [];
  return messages
    .filter(({ ephemeral }) => ephemeral)
    .slice(-2)
    .map(({ plain }) => plain)
    .join("\n");
}

export const channelChallengeActions: readonly ChaosAction[] = [
  { name: "start a challenge", weight: 3, by: ["manager"], run: starts },
  { name: "join a challenge", weight: 4, by: ALL, run: joins },
  { name: "did a challenge", weight: 3, by: ALL, run: did },
];
