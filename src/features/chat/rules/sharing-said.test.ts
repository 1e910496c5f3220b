import { describe, expect, it } from "vitest";
import { holdingShares, sharingSaidIn } from "./sharing-said.ts";
import { NOTHING, type Offer } from "./talk.ts";

it.each([
  ["did you share it now?", "asked"],
  ["did you share anything with her so far", "asked"],
  ["have you shown her anything?", "asked"],
  ["what did you share with grace", "asked"],
  ["which ones have i shared", "asked"],
  ["is it shared already", "asked"],
  ["was that shown to my lead?", "asked"],
  ["so can grace see it now?", "asked"],
  ["yes share it", "wished"],
  ["share it", "wished"],
  ["ok go ahead, share it with her please", "wished"],
  ["yes, show it to grace", "wished"],
  ["please do share that", "wished"],
  ["show her that", "wished"],
  ["did grace share it with you?", null],
  ["share it with everybody", null],
  ["share my screen", null],
  ["show it to me", null],
  ["don't share it", null],
  ["yes share it but without the last line", null],
  ["can you share it?", null],
  ["did you share it with sales and they liked it", null],
  ["what does grace see of me", null],
  ["is this visible to my lead", null],
  ["i shared it with her", null],
])("%s", (text, said) => {
  expect(sharingSaidIn(text, "en")?.kind ?? null).toBe(said);
});

it.each([
  ["share it with bo", "bo"],
  ["yes, show it to Grace please", "grace"],
  ["share it with her", null],
  ["share it with my manager", null],
  ["share it", null],
])("%s: with %s", (text, whom) => {
  expect(sharingSaidIn(text, "en")).toEqual({ kind: "wished", whom });
});

describe("what was offered to be shared", () => {
  const now = new Date("2026-11-24T10:10:00Z");
  const SHOW: Offer = { action: "reflection.share", value: "r1", main: true };
  const talk = { offers: [SHOW], since: new Date("2026-11-24T10:00:00Z") };
  it.each([
    ["stands behind a question about who reads it", { ...NOTHING, act: "who-reads" }, talk, true],
    ["is gone once it is taken back", { ...NOTHING, act: "unshare" }, talk, false],
    ["is gone once something else is kept", { ...NOTHING, act: "log" }, talk, false],
    [
      "is gone after an hour",
      { ...NOTHING, act: "who-reads" },
      { ...talk, since: new Date("2026-11-24T08:00:00Z") },
      false,
    ],
    ["is none where nothing was", { ...NOTHING, act: "who-reads" }, { ...talk, offers: [] }, false],
  ])("%s", (_, answer, before, isHeld) => {
    expect(holdingShares(answer, before, now).offers).toEqual(isHeld ? [{ ...SHOW, isHeld: true }] : []);
  });
});
