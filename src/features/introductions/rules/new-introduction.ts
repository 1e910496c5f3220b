import type { Introduction, Question } from "./types.ts";

/** A new request; somebody is looked for at once. */
export function newIntroduction(
  question: Question,
  person: { readonly id: string; readonly workspaceId: string; readonly userId: string },
  now: Date,
): Introduction {
  return {
    ...question,
    id: person.id,
    workspaceId: person.workspaceId,
    askerUserId: person.userId,
    status: "looking",
    hostUserId: null,
    isRepeated: false,
    askedTimes: 0,
    introducedAt: null,
    times: [],
    meetAt: null,
    calledOffAt: null,
    meetChanges: 0,
    followUps: 0,
    thanks: "",
    triedAt: now,
    dueAt: now,
    createdAt: now,
    changedAt: now,
    endedAt: null,
  };
}
