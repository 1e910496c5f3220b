/** Cards: messages in channels that are drawn anew as what they show changes. */
import type { MessageRef } from "#src/domain/mentee.ts";

export interface Card {
  /** Equal to the id of what it shows. */
  readonly id: string;
  readonly workspaceId: string;
  readonly subject: "assignment" | "channel-challenge";
  readonly channel: string;
}

/** A card that is claimed for drawing. */
export interface StaleCard extends Card {
  readonly ts: string;
  /** Changes after this one make it stale again. */
  readonly version: number;
}

/** How a drawing ended. */
export type Drawn =
  | { readonly kind: "drawn" }
  | { readonly kind: "later"; readonly retryAfterMs: number; readonly error: string }
  /** The message was deleted, its channel archived, or the bot is not in it any more: never drawn again. */
  | { readonly kind: "gone"; readonly error: string };

export interface Cards {
  find(id: string): Promise<Card | null>;
  /** Slack took the card's message. */
  stands(id: string, message: MessageRef): Promise<void>;
  /** The card cannot be drawn any more, with Slack's word for why. */
  gone(id: string, error: string): Promise<void>;
  /** Claims cards whose subject changed, the longest waiting first; nobody else draws them until `until`. */
  claimStale(now: Date, until: Date, limit: number): Promise<readonly StaleCard[]>;
  /** Drawn: fresh, unless it changed meanwhile. */
  fresh(card: StaleCard): Promise<void>;
}

export interface CardPorts {
  readonly cards: Cards;
}
