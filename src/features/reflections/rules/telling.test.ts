import { describe, expect, it } from "vitest";
import type { Nudge } from "#src/kernel/member.ts";
import { tellsSomething, toldAbout } from "./telling.ts";

describe("tellsSomething", () => {
  it.each([
    "It went well! Tom sat beside me and asked why every estimate has a buffer.",
    "Went well. Learned a lot.",
    "we sat with sales for an hour today",
  ])("%s", (text) => {
    expect(tellsSomething(text, "en")).toBe(true);
  });

  it.each([
    "hmm",
    "the weather is nice",
    "what should I do with all of this now",
    "I sat with Tom. What comes next?",
    "tell me a joke about the weather today",
    "I don't want to get any more of these",
    "please do not write to me on Fridays",
    "",
  ])("not: %s", (text) => {
    expect(tellsSomething(text, "en")).toBe(false);
  });
});

describe("toldAbout", () => {
  const now = new Date("2026-12-01T10:00:00Z");
  const HOUR_MS = 3_600_000;
  const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
  const nudge = (id: string, status: Nudge["status"], { asked, done }: { asked?: number; done?: number } = {}): Nudge =>
    ({
      id,
      status,
      followedUpAt: asked === undefined ? null : ago(asked),
      answeredAt: done === undefined ? null : ago(done),
    }) as Nudge;
  const lapsed = nudge("old", "lapsed", { asked: 24 });
  const closed = nudge("closed", "done", { done: 1 });

  it.each([
    ["what is planned, before what was asked", nudge("now", "planned"), [lapsed], "now"],
    ["what was lately asked, before what is open", nudge("now", "open"), [lapsed], "old"],
    ["what is open", nudge("now", "open"), [], "now"],
    ["what was asked long ago no more", null, [nudge("old", "lapsed", { asked: 264 })], undefined],
    ["what was declined never", null, [nudge("old", "skipped", { asked: 24 })], undefined],
    ["what was done after the question", null, [nudge("old", "done", { asked: 24, done: 30 })], "old"],
    ["what was closed without a word, before what was asked", null, [lapsed, closed], "closed"],
    ["what was closed without a word, before what came since", nudge("now", "open"), [closed], "closed"],
    ["what was closed last", null, [nudge("first", "done", { done: 5 }), closed], "closed"],
    ["what was closed on another day no more", null, [nudge("old", "done", { done: 25 })], undefined],
  ] as const)("%s", (_name, current, recent, expected) => {
    const found = toldAbout({ current, plannedAt: null, recent, told: new Set() }, now);
    expect(found?.nudge.id).toBe(expected);
  });

  it("is not what was told of already", () => {
    const about = { current: null, plannedAt: null, recent: [lapsed, closed], told: new Set(["closed"]) };
    expect(toldAbout(about, now)?.nudge.id).toBe("old");
  });

  it("is what was planned, once its time has come after the other was closed", () => {
    const current = nudge("now", "planned");
    const about = { current, recent: [nudge("closed", "done", { done: 5 })], told: new Set<string>() };
    expect(toldAbout({ ...about, plannedAt: ago(2) }, now)?.nudge.id).toBe("now");
    expect(toldAbout({ ...about, plannedAt: ago(-2) }, now)?.nudge.id).toBe("closed");
  });
});
