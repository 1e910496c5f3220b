import type { Challenge } from "#src/kernel/challenge.ts";
import { editMark } from "#src/kernel/edit-mark.ts";

/** Tells one state of a challenge from another, however its fields are ordered. */
export function challengeMark(challenge: Challenge): string {
  const { title, area, scopes, tracks, kind, minutes, restWeeks, needs, sources, task, why, safety } = challenge;
  const { steps, cues, questions, reflectionPrompts, result, tiny, bigger } = challenge;
  const halves = cues.map(({ when, will }) => [when, will]);
  return editMark(
    JSON.stringify([title, area, scopes, tracks, kind, minutes, restWeeks, needs.host, needs.clientConsent, sources]),
    JSON.stringify([
      task,
      why,
      safety,
      steps,
      halves,
      questions,
      reflectionPrompts,
      result,
      // As before where there are no sizes, so that a form that was opened by the version before is none of another state.
      ...(tiny === null && bigger === null ? [] : [tiny, bigger?.task, bigger?.minutes]),
    ]),
  );
}
