/** Draws cards anew. Whatever changes a card marks it in the same transaction; the changes of one second are drawn together. */

import { z } from "zod";
import { HeldLease, underLease } from "#src/db/lease.ts";
import type { Clock, Log } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { defineJob, type Jobs, request } from "#src/queue/job.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { CARD } from "./card-kind.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import type { Card, CardKind, MessageKind } from "./message-kind.ts";
import { noteDrawn } from "./people-shown.ts";
import { drawResultOf } from "./slack-messenger.ts";
import type { StaleCard } from "./stale-card.ts";
import { DRAWING_SURE_MS } from "./store/cards.ts";

const SECOND_MS = 1000;

/** What a card shows, with its kind; `view` is null when what it showed is not there any more. */
interface CardView<D> {
  readonly kind: CardKind<D>;
  readonly view: unknown;
}

/**
 * A card is posted in its channel; from then on it is drawn anew. Its place in Slack is saved together with the
 * message's being sent.
 */
export function cardMessage<D extends DeliveryDeps<D>>(): MessageKind<D, { cardId: string }, CardView<D>> {
  return {
    kind: CARD,
    payload: z.object({ cardId: z.string() }),
    reportedAs: "health.kinds.card",
    undeliveredAs: { [CARD]: "undelivered.what.card" },
    undeliveredWord: async (deps, { cardId }) => {
      const card = await deps.cards.find(cardId);
      const kind = card && deps.contributed.cards.get(card.subject);
      return Object.keys(kind?.undeliveredAs ?? {})[0] ?? CARD;
    },
    load: async (deps, { content }) => {
      const card = await deps.cards.find(content.cardId);
      const loaded = card && (await loadCard(deps, card));
      return loaded && loaded.view !== null ? loaded : null;
    },
    render: renderCard,
    standsAt: (deps, { content }) => deps.cards.placeOf(content.cardId),
    undeliverable: (deps, { content }, error) => cardUnreachable(deps, content.cardId, error),
  };
}

/** Draws the cards whose subject changed. */
export const refreshCardsJob = defineJob({ name: "refresh-cards", payload: z.object({}) });

/**
 * Asks for fresh drawings. All changes of one second share one job; the marks are in PostgreSQL, so a lost job only
 * delays the drawing.
 */
export async function drawSoon(deps: { jobs: Jobs; clock: Clock; log: Log }): Promise<void> {
  const second = Math.floor(deps.clock.now().getTime() / SECOND_MS);
  try {
    await deps.jobs.enqueue([request(refreshCardsJob, {}, { key: `refresh-cards-${second}`, delayMs: SECOND_MS })]);
  } catch (error) {
    deps.log.warn({ err: error }, "could not enqueue the drawing of cards, they will be found again");
  }
}

/**
 * Draws every card whose subject changed, each once: what changes meanwhile is drawn with the changes of its own second.
 * Safe to run from several bots at once: each claims one before it draws it.
 */
export async function refreshCards<D extends DeliveryDeps<D>>(deps: D): Promise<number> {
  const seen: string[] = [];
  const subjects = [...deps.contributed.cards.keys()];
  for (;;) {
    const card = await deps.cards.claimStale(deps.clock.now(), subjects, seen);
    if (!card) return seen.length;
    seen.push(card.id);
    // A card that fails must not stop the others; its claim runs out and it is tried again.
    await draw(deps, card).catch((error: unknown) => {
      deps.log.error({ err: error, workspaceId: card.workspaceId, cardId: card.id }, "a card could not be drawn");
    });
  }
}

async function draw<D extends DeliveryDeps<D>>(deps: D, card: StaleCard): Promise<void> {
  const { workspaceId, channel, ts } = card;
  const since = deps.clock.now();
  const message = renderCard(await deps.sayFor(workspaceId, channel), await loadCard(deps, card));
  const renew = (): Promise<boolean> => deps.cards.renew(card);
  const lease = new HeldLease({ since: card.takenFor, sureMs: DRAWING_SURE_MS, renew });
  const result = await drawResultOf(underLease(lease, () => deps.messenger.update(workspaceId, card, message)));
  if (result.kind === "unreachable") return cardUnreachable(deps, card.id, result.error);
  if (result.kind === "drawn") {
    // Before it counts as fresh: what was to be taken back there is gone.
    const isPast = await noteDrawn(deps, { workspaceId, reader: channel, at: { channel, ts }, message, since });
    const now = deps.clock.now();
    return isPast ? deps.cards.drawAgain(card, now) : deps.cards.fresh(card, now);
  }
  deps.log.info({ workspaceId: card.workspaceId, error: result.error }, "a card is drawn later");
  await deps.cards.drawAgain(card, new Date(deps.clock.now().getTime() + result.retryAfterMs));
}

async function loadCard<D extends DeliveryDeps<D>>(deps: D, card: Card): Promise<CardView<D>> {
  const kind = deps.contributed.cards.get(card.subject);
  if (!kind) throw new Error(`there is no kind of card for ${card.subject}`);
  return { kind, view: await kind.load(deps, card) };
}

function renderCard<D>(say: Say, { kind, view }: CardView<D>): Message {
  return view === null ? textMessage(say("card.taken_back")) : kind.render(say, view);
}

/** A card cannot be posted or drawn any more, for Slack's reason; its kind is told. */
async function cardUnreachable<D extends DeliveryDeps<D>>(deps: D, id: string, error: string): Promise<void> {
  const isNews = await deps.cards.markUnreachable(id, error);
  const card = isNews ? await deps.cards.find(id) : null;
  if (card) await deps.contributed.cards.get(card.subject)?.unreachable?.(deps, card, error);
}
