/** Cards: messages in channels that are drawn anew as what they show changes. */
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
  /** Only who holds it may say how the drawing ended. */
  readonly leaseId: string;
}

/** How a drawing ended. */
export type Drawn =
  | { readonly kind: "drawn" }
  | { readonly kind: "later"; readonly retryAfterMs: number; readonly error: string }
  /** The message was deleted, its channel archived, or the bot is not in it any more: never drawn again. */
  | { readonly kind: "gone"; readonly error: string };

export interface Cards {
  find(id: string): Promise<Card | null>;
  /** The card cannot be drawn any more, with Slack's word for why. */
  gone(id: string, error: string): Promise<void>;
  /** Claims the card whose subject changed longest ago; nobody else draws it for a while. Null when all are fresh. */
  claimStale(now: Date, except?: readonly string[]): Promise<StaleCard | null>;
  /** Drawn: fresh, unless it changed meanwhile. Does nothing when somebody else has claimed it since. */
  fresh(card: StaleCard): Promise<void>;
  /** Slack could not draw it now: it is due again at `at`. */
  drawAgain(card: StaleCard, at: Date): Promise<void>;
}

export interface CardPorts {
  readonly cards: Cards;
}
