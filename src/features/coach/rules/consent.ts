/** What somebody said about a language model, and what an admin decided. */

export interface Consent {
  /** null: they were asked, and did not answer. */
  readonly answer: "yes" | "no" | null;
  /** They let it see their own recent reflections as well. */
  readonly maySeeReflections: boolean;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

export interface CoachPolicy {
  readonly isOn: boolean;
  /** How much may be used in a month. */
  readonly monthRequests: number;
  readonly monthTokens: number;
}

/** Where an admin decided nothing: the operator set a model, so that people may be asked. Some thirty requests a day. */
export const DEFAULT_COACH_POLICY: CoachPolicy = { isOn: true, monthRequests: 1000, monthTokens: 4_000_000 };
export const MOST_REQUESTS = 1_000_000;
export const MOST_TOKENS = 1_000_000_000;

/** What was used in a month. */
export interface Usage {
  readonly requests: number;
  readonly tokens: number;
}

/** So long the last request is kept. */
export const REQUEST_KEPT_MS = 7 * 86_400_000;

/** The last request that was sent of somebody, word for word. */
export interface SentRequest {
  readonly purpose: string;
  readonly body: string;
  readonly sentAt: Date;
}
