/** Draws cards anew. A change marks its card in its own transaction; changes of one second are drawn together. */

import { z } from "zod";
import type { Ports } from "#src/feature-kit/ports.ts";
import { type AssignmentCardView, assignmentCardView } from "#src/features/assignments/use-cases/messages.ts";
import {
  type ChallengeCardView,
  challengeCardGone,
  challengeCardView,
} from "#src/features/channel-challenges/use-cases/messages.ts";
import { defineJob, request } from "#src/queue/job.ts";
import type { Card, StaleCard } from "./card-ports.ts";
import type { CardNotice } from "./notice.ts";

/** What a card shows, as data; src/delivery/card-message.ts gives it words. */
export type CardView =
  | AssignmentCardView
  | ChallengeCardView
  /** What it showed is not there any more. */
  | { readonly kind: "taken-back" };

const SECOND_MS = 1000;

/** Loads what a card shows; null when that is not there any more. */
export async function cardViewOf(ports: Ports, card: Card): Promise<CardView | null> {
  switch (card.subject) {
    case "assignment":
      return assignmentCardView(ports, card.workspaceId, card.id);
    case "channel-challenge":
      return challengeCardView(ports, card);
  }
}

/** A card cannot be posted or drawn any more, for Slack's reason; whom it concerns is told. */
export async function cardGone(ports: Ports, id: string, error: string): Promise<void> {
  await ports.cards.gone(id, error);
  const card = await ports.cards.find(id);
  if (card?.subject === "channel-challenge") await challengeCardGone(ports, card, error);
}

/** Draws the cards whose subject changed. */
export const refreshCardsJob = defineJob({ name: "refresh-cards", payload: z.object({}) });

/** Asks for fresh drawings. All changes of one second share one job; the marks are in PostgreSQL, so a lost one costs little. */
export async function drawSoon(ports: Pick<Ports, "jobs" | "clock" | "log">): Promise<void> {
  const second = Math.floor(ports.clock.now().getTime() / SECOND_MS);
  try {
    await ports.jobs.enqueue([request(refreshCardsJob, {}, { key: `refresh-cards-${second}`, delayMs: SECOND_MS })]);
  } catch (error) {
    ports.log.warn({ err: error }, "could not enqueue the drawing of cards, they will be found again");
  }
}

/**
 * Draws every card whose subject changed, each once: what changes meanwhile is drawn with the changes of its own second.
 * Safe to run from several bots at once: each claims one before it draws it.
 */
export async function refreshCards(ports: Ports): Promise<number> {
  const seen: string[] = [];
  for (;;) {
    const card = await ports.cards.claimStale(ports.clock.now(), seen);
    if (!card) return seen.length;
    seen.push(card.id);
    // One card's trouble must not keep the others from being drawn; its claim runs out and it is tried again.
    await draw(ports, card).catch((error: unknown) => {
      ports.log.error({ err: error, workspaceId: card.workspaceId, cardId: card.id }, "a card could not be drawn");
    });
  }
}

async function draw(ports: Ports, card: StaleCard): Promise<void> {
  const view = await cardViewOf(ports, card);
  const drawn = await ports.messenger.drawCard(card, view ?? { kind: "taken-back" });
  if (drawn.kind === "gone") return cardGone(ports, card.id, drawn.error);
  if (drawn.kind === "drawn") return ports.cards.fresh(card);
  ports.log.info({ workspaceId: card.workspaceId, error: drawn.error }, "a card is drawn later");
  await ports.cards.drawAgain(card, new Date(ports.clock.now().getTime() + drawn.retryAfterMs));
}

/** The view of a card that is posted now. */
export async function cardNoticeView(
  ports: Ports,
  { cardId }: CardNotice,
): Promise<{ readonly kind: "card"; readonly card: CardView } | null> {
  const card = await ports.cards.find(cardId);
  const view = card && (await cardViewOf(ports, card));
  return view && { kind: "card", card: view };
}
