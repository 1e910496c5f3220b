import type { Challenge } from "#src/kernel/challenge.ts";
import type { ChallengeDraft } from "#src/kernel/challenge-draft.ts";
import { AREAS, SCOPES } from "#src/kernel/vocabulary.ts";

/** What an author writes of a challenge, at the least. */
export type DraftCore = Pick<ChallengeDraft, "id" | "title" | "task" | "why">;

/** Sentences that fit any challenge, from prompts/texts. */
export type GeneralTexts = Pick<ChallengeDraft, "steps" | "cues" | "questions" | "reflectionPrompts" | "result">;

/** Every developer. */
export const ALL = "all";

/** What a form of somebody who begins is filled with. */
export function emptyDraft(id: string): ChallengeDraft {
  return {
    id,
    title: "",
    area: "",
    scopes: [],
    tracks: [ALL],
    rootedIn: [],
    kind: "",
    minutes: 30,
    restWeeks: 12,
    needs: { host: "none", clientConsent: false },
    sources: [],
    prerequisites: [],
    followOns: [],
    task: "",
    why: "",
    steps: [],
    cues: [],
    questions: [],
    reflectionPrompts: [],
    result: "",
    form: null,
    place: null,
    tiny: null,
    bigger: null,
    biggerMinutes: null,
    safety: null,
  };
}

/**
 * A whole draft of what the author wrote: for every developer at every level, half an hour, alone.
 * @param nearest the challenge that is most like it: what it practises, and which advice it serves, are taken from there.
 */
export function withDefaults(core: DraftCore, general: GeneralTexts, nearest: Challenge | null): ChallengeDraft {
  const isForManagers = nearest?.tracks.includes("manager") ?? false;
  return {
    ...emptyDraft(core.id),
    ...core,
    ...general,
    area: nearest?.area ?? AREAS[0],
    scopes: SCOPES,
    kind: nearest?.kind ?? "make",
    sources: isForManagers || !nearest ? ["A3"] : nearest.sources.slice(0, 1),
  };
}
