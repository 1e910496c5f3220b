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
  const nudge = (id: string, status: Nudge["status"], followedUp: string | null): Nudge =>
    ({ id, status, followedUpAt: followedUp === null ? null : new Date(followedUp) }) as Nudge;
  const lapsed = nudge("old", "lapsed", "2026-11-30T10:00:00Z");

  it.each([
    ["what is planned, before what was asked", nudge("now", "planned", null), [lapsed], "now"],
    ["what was lately asked, before what is open", nudge("now", "open", null), [lapsed], "old"],
    ["what is open", nudge("now", "open", null), [], "now"],
    ["what was asked long ago no more", null, [nudge("old", "lapsed", "2026-11-20T10:00:00Z")], undefined],
    ["what was declined never", null, [nudge("old", "skipped", "2026-11-30T10:00:00Z")], undefined],
    ["what was done after the question", null, [nudge("old", "done", "2026-11-30T10:00:00Z")], "old"],
  ] as const)("%s", (_name, current, recent, expected) => {
    expect(toldAbout(current, recent, now)?.id).toBe(expected);
  });
});
