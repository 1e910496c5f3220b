import { clauseOf } from "./challenge-title.ts";
import type {
  AdviceLine,
  Area,
  Form,
  HostRole,
  Kind,
  Place,
  Reader,
  Scope,
  SeatKind,
  Size,
  Track,
} from "./vocabulary.ts";

/** A ready "When ..., I will ..." cue; both halves read on after those words and carry no full stop. */
export interface Cue {
  readonly when: string;
  readonly will: string;
}

/** A warning that may belong to the whole alone: what to mind, or that the client has to agree. */
export const WHOLE_ONLY = ["safety", "consent"] as const;
type WholeOnly = (typeof WHOLE_ONLY)[number];

/** One entry of the catalogue: a small, concrete thing to do, and all that a person needs to do it. */
export interface Challenge {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  readonly scopes: readonly Scope[];
  readonly tracks: readonly Track[];
  /** Whose daily work its text speaks of; empty where it is anybody's. */
  readonly rootedIn: readonly Track[];
  /** It is for these alone, whatever their track and scope; empty: for everybody of its tracks and scopes. */
  readonly readers: readonly Reader[];
  readonly kind: Kind;
  readonly minutes: number;
  /** Weeks before the same person may be offered it again. */
  readonly restWeeks: number;
  /** `seat`: the kind of seat that opens its door, where there is one. */
  readonly needs: { readonly host: HostRole; readonly clientConsent: boolean; readonly seat?: SeatKind | undefined };
  /** What there is at the end, and where; null for what a company or colleague wrote without saying so. */
  readonly form: Form | null;
  readonly place: Place | null;
  readonly sources: readonly AdviceLine[];
  /** All of these must have been done first. */
  readonly prerequisites: readonly string[];
  /** Challenges that build on this one, for instance: see one, explain one, host one. */
  readonly followOns: readonly string[];
  /** Not offered any more; who has it keeps it. */
  readonly retired: boolean;
  /** What took the place of a retired one, where something did. */
  readonly replacedBy: string | null;
  /** What to do. */
  readonly task: string;
  /** What one has at the end, in its usual size. */
  readonly result: string;
  /** It is at this size, to which `result` only leads, or which goes beyond it; missing where it is as usual. */
  readonly resized?: "tiny" | "bigger";
  /** The same in ten minutes. */
  readonly tiny: string | null;
  /** The same with more reach, and how long that takes. */
  readonly bigger: { readonly task: string; readonly minutes: number } | null;
  readonly why: string;
  readonly steps: readonly string[];
  readonly cues: readonly Cue[];
  readonly questions: readonly string[];
  readonly reflectionPrompts: readonly string[];
  readonly safety: string | null;
  /** What of its warnings is about the whole and not about its first bite; missing: nothing. */
  readonly wholeOnly?: readonly WholeOnly[] | undefined;
  /**
   * A colleague's own words: steps, questions and result are general suggestions and none of theirs. `time`: nobody said how long it
   * takes, so that no minutes are named. Missing where an author wrote all of it.
   */
  readonly assumed?: { readonly time: boolean } | undefined;
}

/** How long it takes, where somebody said so. */
export function minutesSaid({ minutes, assumed }: Pick<Challenge, "minutes" | "assumed">): number | null {
  return assumed?.time ? null : minutes;
}

/** Whether it takes somebody to a client. Guests of the workspace are not offered that. */
export function leadsToClients({ needs }: Challenge): boolean {
  return needs.clientConsent;
}

/** The sizes that a challenge comes in, smallest first. */
export function sizesOf({ tiny, bigger }: Pick<Challenge, "tiny" | "bigger">): Size[] {
  return [...(tiny === null ? [] : ["tiny" as const]), "usual", ...(bigger === null ? [] : ["bigger" as const])];
}

/**
 * A challenge as it is at that size: what to do, what it is called, and how long it takes. The steps are those of the whole, so that
 * a first bite has none, nor the warnings that are about the whole. One that does not come in that size is as usual.
 */
export function atSize(challenge: Challenge, size: Size): Challenge {
  const { tiny, bigger } = challenge;
  if (size === "tiny" && tiny !== null) {
    const bite = { title: clauseOf(tiny), task: tiny, steps: [], minutes: TINY_MINUTES, resized: size };
    return { ...challenge, ...bite, ...warningsOfBite(challenge) };
  }
  if (size === "bigger" && bigger !== null) return { ...challenge, ...bigger, resized: size };
  return challenge;
}

function warningsOfBite({ needs, safety, wholeOnly = [] }: Challenge): Pick<Challenge, "needs" | "safety"> {
  return {
    needs: { ...needs, clientConsent: needs.clientConsent && !wholeOnly.includes("consent") },
    safety: wholeOnly.includes("safety") ? null : safety,
  };
}

/** The challenge of a nudge in its size; undefined where it left the catalogue. */
export function challengeOfNudge(
  byId: ReadonlyMap<string, Challenge>,
  { challengeId, size }: { readonly challengeId: string; readonly size: Size },
): Challenge | undefined {
  const challenge = byId.get(challengeId);
  return challenge && atSize(challenge, size);
}

/** At most this many minutes make a challenge small enough to be somebody's first. */
export const TINY_MINUTES = 10;
