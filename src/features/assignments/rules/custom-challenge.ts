/** A challenge in somebody's own words: what the catalogue would say of it is said in general. */
import type { Challenge, Cue } from "#src/kernel/challenge.ts";
import { editMark } from "#src/kernel/edit-mark.ts";
import { cut, lengthOf } from "#src/kernel/text.ts";
import { type Area, SCOPES, TRACKS } from "#src/kernel/vocabulary.ts";

/** Sentences that fit any challenge, from prompts/texts. */
export interface GeneralWords {
  readonly steps: readonly string[];
  readonly cues: readonly Cue[];
  readonly questions: readonly string[];
  readonly reflectionPrompts: readonly string[];
  readonly evidence: string;
  /** Whom it helps, in general; the assigner's own words are kept with the assignment alone. */
  readonly why: string;
}

const MAX_TITLE = 60;
const MAX_SLUG = 40;
const DEFAULT_MINUTES = 30;

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
    id: `own-${[slugOf(words), input.stamp.replace(/[^a-z0-9]/g, "").slice(-12)].filter((part) => part !== "").join("-")}`,
    title: titleOf(words),
    area: input.area,
    scopes: SCOPES,
    tracks: TRACKS,
    kind: "make",
    minutes: input.minutes ?? DEFAULT_MINUTES,
    restWeeks: 4,
    needs: { host: "none", clientConsent: false },
    // It follows no advice but its author's.
    sources: [],
    prerequisites: [],
    followOns: [],
    ask: words,
    safety: null,
  };
}

/** Tells one state of a challenge from another, however its fields are ordered. */
export function challengeMark(challenge: Challenge): string {
  const { title, area, scopes, tracks, kind, minutes, restWeeks, needs, sources, ask, why, safety } = challenge;
  const { steps, cues, questions, reflectionPrompts, evidence } = challenge;
  const halves = cues.map(({ when, will }) => [when, will]);
  return editMark(
    JSON.stringify([title, area, scopes, tracks, kind, minutes, restWeeks, needs.host, needs.clientConsent, sources]),
    JSON.stringify([ask, why, safety, steps, halves, questions, reflectionPrompts, evidence]),
  );
}

/** The first sentence, cut at a word where it is long. */
export function titleOf(text: string, max: number = MAX_TITLE): string {
  const words = text.replace(/\s+/g, " ").trim();
  const first = (/^.*?[.!?](?=\s|$)/.exec(words)?.[0] ?? words).replace(/(?<![.!?])[.!?]+$/, "");
  // "..." has no sentence before its end.
  if (first.trim() === "") return cut(words, max);
  if (lengthOf(first) <= max) return capital(first);
  return `${capital(cut(first, max - 1).replace(/\s+\S*$/, ""))}…`;
}

/**
 * What words say beyond the title that was made of them, so that nobody reads the same twice: nothing where the title says
 * it all, the rest where it is their first sentence or was cut, and everything where the title is something of its own.
 */
export function beyondTitle(title: string, words: string): string {
  const text = words.trim();
  const wasCut = title.endsWith("…");
  const start = (wasCut ? title.slice(0, -1) : title).trim();
  if (start === "" || text.slice(0, start.length).toLowerCase() !== start.toLowerCase()) return text;
  const rest = text.slice(start.length);
  if (wasCut) return rest.trim() === "" ? "" : `…${rest.trim()}`;
  return /^\s*$|^[.!?]+(?=\s|$)|^\n/.test(rest) ? rest.replace(/^[.!?]+/, "").trim() : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
