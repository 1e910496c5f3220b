/** Views of the messages of introductions, in all their forms. */
import type { IntroductionView } from "#src/features/introductions/use-cases/messages.ts";
import { askWith, daysLater, INTRO_NOW, introductionWith } from "#tests/fakes/introductions.ts";

const ID = "00000000-0000-4000-8000-000000000009";

/** @param words what people wrote, wherever they can write. */
export function introductionExamples(words: string): Readonly<Record<string, readonly unknown[]>> {
  const fitting = [...words].slice(0, 500).join("");
  const introduction = introductionWith({
    id: ID,
    askerUserId: "U1",
    hostUserId: "U7",
    topic: [...words].slice(0, 150).join(""),
    question: fitting || "How?",
    why: fitting,
    thanks: fitting || "Thank you.",
  });
  const ask = askWith({ id: ID, introductionId: ID, hostUserId: "U7" });
  const view: IntroductionView = {
    message: "ask",
    introduction: { ...introduction, status: "asked" },
    ask,
    host: "U7",
    reason: { kind: "department", department: "sales" },
    times: [],
    hasJoined: true,
    zone: "Europe/Berlin",
    askedAt: INTRO_NOW,
    isHostPaused: false,
    otherName: null,
  };
  const accepted = { ...introduction, status: "accepted", introducedAt: INTRO_NOW } as const;
  const made: IntroductionView = {
    ...view,
    message: "made",
    introduction: accepted,
    ask: { ...ask, status: "accepted" },
  };
  const news = (message: IntroductionView["message"], changes: Partial<IntroductionView["introduction"]>) => ({
    ...view,
    message,
    introduction: { ...introduction, ...changes },
  });
  const views: readonly IntroductionView[] = [
    view,
    { ...view, message: "ask-again", reason: { kind: "topic", topic: fitting } },
    { ...view, reason: { kind: "named" } },
    { ...view, introduction: { ...accepted, introducedAt: null }, ask: { ...ask, status: "accepted" } },
    { ...view, introduction: accepted, ask: { ...ask, status: "accepted" } },
    { ...view, introduction: { ...introduction, status: "over" }, ask: { ...ask, status: "accepted" } },
    { ...view, introduction: { ...introduction, dueAt: daysLater(14) }, ask: { ...ask, status: "later" } },
    { ...view, ask: { ...ask, status: "declined" } },
    { ...view, ask: { ...ask, status: "declined" }, isHostPaused: true },
    { ...view, ask: { ...ask, status: "silent" } },
    { ...made, times: [daysLater(2), daysLater(3), daysLater(6)] },
    { ...made, reason: { kind: "topic", topic: fitting } },
    { ...made, reason: { kind: "named" }, introduction: { ...accepted, meetAt: daysLater(3) } },
    { ...made, introduction: { ...accepted, status: "over", meetAt: daysLater(3) } },
    { ...made, host: null, reason: null, introduction: { ...accepted, status: "over" } },
    { ...made, message: "entry-asker", otherName: "Tom", introduction: { ...accepted, meetAt: daysLater(3) } },
    { ...made, message: "entry-host", otherName: null, introduction: { ...accepted, meetAt: daysLater(3) } },
    { ...made, message: "entry-host", otherName: "Maya", introduction: { ...accepted, calledOffAt: daysLater(3) } },
    {
      ...made,
      message: "entry-host",
      otherName: "Maya",
      introduction: { ...accepted, status: "over", calledOffAt: daysLater(3) },
    },
    news("no-one", { status: "no-one" }),
    news("no-one", { status: "no-one", wishedUserId: "U7" }),
    news("no-one", { status: "looking" }),
    news("no-one", { status: "withdrawn" }),
    news("later", { status: "another-time", dueAt: daysLater(14) }),
    news("later", { status: "another-time", dueAt: daysLater(14), wishedUserId: "U7" }),
    news("gone", { status: "over" }),
    news("unreached", { status: "over" }),
    news("lapsed", { status: "over" }),
    { ...made, message: "follow-up", introduction: { ...accepted, followUps: 1 } },
    { ...made, message: "follow-up", host: null, introduction: { ...accepted, followUps: 3 } },
    { ...made, message: "soon-asker", introduction: { ...accepted, meetAt: daysLater(3) } },
    { ...made, message: "soon-host", introduction: { ...accepted, meetAt: daysLater(3) } },
    { ...made, message: "after-host", introduction: { ...accepted, meetAt: daysLater(3) } },
    news("off", { status: "over" }),
    news("thanks", { status: "over" }),
  ];
  return {
    introduction: views,
    "introduction-paused": [{ userId: "U7" }],
    "host-invitation": [{ byUserId: "U9" }],
    "introduction-off": [{}],
  };
}
