import type { AdviceLine, Area, HostRole, Kind, Scope, Track } from "./vocabulary.ts";

/** A ready "When ..., I will ..." cue; both halves read on after those words and carry no full stop. */
export interface Cue {
  readonly when: string;
  readonly will: string;
}

/** One entry of the catalogue: a small, concrete thing to do, and all that a person needs to do it. */
export interface Challenge {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly scopes: readonly Scope[];
  readonly tracks: readonly Track[];
  readonly kind: Kind;
  readonly minutes: number;
  /** Weeks before the same person may be offered it again. */
  readonly restWeeks: number;
  readonly needs: { readonly host: HostRole; readonly clientConsent: boolean };
  readonly sources: readonly AdviceLine[];
  /** All of these must have been done first. */
  readonly prerequisites: readonly string[];
  /** Challenges that build on this one, for instance: see one, explain one, host one. */
  readonly followOns: readonly string[];
  /** What to do, and what comes out of it. */
  readonly task: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly cues: readonly Cue[];
  readonly questions: readonly string[];
  readonly reflectionPrompts: readonly string[];
  readonly evidence: string;
  readonly safety: string | null;
}

/** Whether it takes somebody to a client. Guests of the workspace are not offered that. */
export function leadsToClients({ needs }: Challenge): boolean {
  return needs.clientConsent;
}

/** At most this many minutes make a challenge small enough to be somebody's first. */
export const TINY_MINUTES = 10;
