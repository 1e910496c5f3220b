/** A challenge in somebody's own words. What a file of the catalogue would say of it is filled in with general sentences. */
import type { Challenge, Cue } from "#src/kernel/challenge.ts";
import { titleOf } from "#src/kernel/challenge-title.ts";
import { type Area, SCOPES, TRACKS } from "#src/kernel/vocabulary.ts";

/** Sentences that fit any challenge, from prompts/texts. */
export interface GeneralWords {
  readonly steps: readonly string[];
  readonly cues: readonly Cue[];
  readonly questions: readonly string[];
  readonly reflectionPrompts: readonly string[];
  readonly result: string;
  /** Whom it helps, in general; the assigner's own words are kept with the assignment alone. */
  readonly why: string;
}

/** What the id of such a challenge begins with. */
export const OWN = "own-";
const MAX_SLUG = 40;
/** For choosing alone, where nobody said how long it takes: it is never named. */
const LIKELY_MINUTES = 30;
/** Their words are the whole of it, so that they are cut late. */
const LONGEST_TITLE = 120;

/** Builds the challenge. It is for anybody, at any scope. */
export function ownChallenge(
  input: {
    readonly stamp: string;
    readonly words: string;
    readonly area: Area;
    readonly minutes: number | null;
  },
  general: GeneralWords,
): Challenge {
  const words = input.words.replace(/\s+/g, " ").trim();
  return {
    ...general,
    id: `${OWN}${[slugOf(words), input.stamp.replace(/[^a-z0-9]/g, "").slice(-12)].filter((piece) => piece !== "").join("-")}`,
    title: titleOf(words, LONGEST_TITLE),
    area: input.area,
    scopes: SCOPES,
    tracks: TRACKS,
    rootedIn: [],
    readers: [],
    kind: "make",
    minutes: input.minutes ?? LIKELY_MINUTES,
    restWeeks: 4,
    needs: { host: "none", clientConsent: false },
    form: null,
    place: null,
    // It serves no line of the career advice.
    sources: [],
    prerequisites: [],
    followOns: [],
    retired: false,
    replacedBy: null,
    task: words,
    tiny: null,
    bigger: null,
    safety: null,
    assumed: { time: input.minutes === null },
  };
}

function slugOf(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MAX_SLUG)
    .replace(/-+$/, "");
}
