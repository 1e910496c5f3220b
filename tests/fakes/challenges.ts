import type { Challenge } from "#src/kernel/challenge.ts";
import { SCOPES, TRACKS } from "#src/kernel/vocabulary.ts";

/** A challenge for anybody. */
export function challengeWith(changes: Partial<Challenge> = {}): Challenge {
  return {
    id: "shadow-client-call",
    title: "Sit in on a client call",
    area: "clients",
    scopes: SCOPES,
    tracks: TRACKS,
    kind: "watch",
    minutes: 45,
    restWeeks: 12,
    needs: { host: "none", clientConsent: false },
    sources: ["B5"],
    prerequisites: [],
    followOns: [],
    task: "Sit in on one call and listen.",
    why: "You hear what they need.",
    steps: ["Ask for a seat."],
    cues: [{ when: "the stand-up ends", will: "ask for a seat" }],
    questions: ["What surprised them?"],
    reflectionPrompts: ["What did you hear?"],
    rootedIn: [],
    readers: [],
    form: null,
    place: null,
    retired: false,
    replacedBy: null,
    tiny: null,
    bigger: null,
    result: "One sentence.",
    safety: null,
    ...changes,
  };
}
