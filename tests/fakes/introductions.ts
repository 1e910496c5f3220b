/** Requests in each state, for tests of the rules. */
import { newIntroduction } from "#src/features/introductions/rules/state.ts";
import type {
  Ask,
  Introduction,
  IntroductionStatus,
  IntroductionWithAsk,
  TransitionContext,
} from "#src/features/introductions/rules/types.ts";

export const INTRO_NOW = new Date("2026-11-24T10:00:00Z");
const DAY_MS = 86_400_000;

export function introductionWith(changes: Partial<Introduction> = {}): Introduction {
  const question = {
    department: "sales",
    wishedUserId: null,
    topic: "",
    question: "How do you pitch it?",
    why: "",
    managersToo: false,
  } as const;
  return { ...newIntroduction(question, { id: "i1", workspaceId: "T1", userId: "UASKER" }, INTRO_NOW), ...changes };
}

export function askWith(changes: Partial<Ask> = {}): Ask {
  return {
    id: "a1",
    introductionId: "i1",
    workspaceId: "T1",
    hostUserId: "UHOST",
    status: "waiting",
    round: 1,
    askedAt: INTRO_NOW,
    postedAt: INTRO_NOW,
    answeredAt: null,
    ...changes,
  };
}

const HOST_OF: Readonly<Record<IntroductionStatus, Ask["status"] | null>> = {
  looking: null,
  asked: "waiting",
  "another-time": "later",
  "no-one": null,
  accepted: "accepted",
  withdrawn: null,
  over: "accepted",
};

/** A request in that state, as it comes to be there. */
export function inState(status: IntroductionStatus, changes: Partial<Introduction> = {}): IntroductionWithAsk {
  const asked = HOST_OF[status];
  const isOver = status === "withdrawn" || status === "over";
  const introduction = introductionWith({
    status,
    hostUserId: asked === null ? null : "UHOST",
    askedTimes: asked === null ? 0 : 1,
    dueAt: isOver ? null : INTRO_NOW,
    endedAt: isOver ? INTRO_NOW : null,
    ...(status === "accepted" || status === "over" ? { introducedAt: INTRO_NOW, times: [daysLater(3)] } : {}),
    ...changes,
  });
  return { introduction, ask: asked === null ? null : askWith({ status: asked }) };
}

export function daysLater(days: number, from = INTRO_NOW): Date {
  return new Date(from.getTime() + days * DAY_MS);
}

export function introContext(changes: Partial<TransitionContext> = {}): TransitionContext {
  const now = changes.now ?? INTRO_NOW;
  return { now, role: "bot", silentAt: daysLater(1, now), againAt: daysLater(14, now), ...changes };
}
