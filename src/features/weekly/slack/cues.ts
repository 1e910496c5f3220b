/** The ready cues of a challenge, in the size that was taken on. */
import type { Challenge, Cue } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { willOf } from "../rules/plan-of-size.ts";
import { generalWords } from "./general-words.ts";

/** Those that its author wrote go with all of it; a first bite has moments that suit anything. */
export function cuesOf(say: Say, challenge: Challenge): readonly Cue[] {
  if (challenge.resized !== "tiny") return challenge.cues;
  const will = willOf(challenge, say.locale);
  return generalWords(say).cues.map(({ when }) => ({ when, will }));
}
