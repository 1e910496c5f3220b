import type { Challenge } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";

/** Sentences that fit any challenge, for what its author did not write. */
export function generalWords(
  say: Say,
): Pick<Challenge, "steps" | "cues" | "questions" | "reflectionPrompts" | "result"> {
  return {
    steps: [say("assign.own_words.step_1"), say("assign.own_words.step_2"), say("assign.own_words.step_3")],
    cues: [
      { when: say("assign.own_words.cue_1_when"), will: say("assign.own_words.cue_1_will") },
      { when: say("assign.own_words.cue_2_when"), will: say("assign.own_words.cue_2_will") },
      { when: say("assign.own_words.cue_3_when"), will: say("assign.own_words.cue_3_will") },
    ],
    questions: [say("assign.own_words.question_1"), say("assign.own_words.question_2")],
    reflectionPrompts: [say("assign.own_words.reflection_1"), say("assign.own_words.reflection_2")],
    result: say("assign.own_words.result"),
  };
}
