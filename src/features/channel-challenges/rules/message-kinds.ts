/** What is said of channel challenges: in the channel, in the thread of the card, and to whoever made one. */

export type ChallengeContent =
  /** One person's shared line, in the thread. */
  | { readonly kind: "challenge-line"; readonly challengeId: string; readonly userId: string }
  | { readonly kind: "challenge-goal"; readonly challengeId: string }
  | { readonly kind: "challenge-summary"; readonly challengeId: string }
  /** To its creator: somebody deleted the card, or the channel is out of reach. */
  | { readonly kind: "challenge-trouble"; readonly challengeId: string; readonly trouble: ChallengeTrouble }
  /** Three to choose from, in the channel. */
  | { readonly kind: "challenge-suggestions"; readonly month: string }
  /** To whoever asked for them: the channel is out of reach. */
  | { readonly kind: "suggestions-trouble"; readonly channel: string };

export type ChallengeTrouble = "card-deleted" | "channel-lost";

/** What draws a summary anew, as it is stored. */
export const SUMMARY_DRAWING = "challenge-summary";

/** The key of the one summary of a challenge. */
export function summaryKey(challengeId: string): string {
  return `challenge-summary-${challengeId}`;
}
