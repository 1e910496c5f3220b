import { describe, expect, it } from "vitest";
import type { Member } from "#src/kernel/member.ts";
import { memberWith, noHoliday, settingsWith } from "#tests/fakes/people.ts";
import { changeSettings } from "./membership.ts";
import { followZone, hearZone } from "./zone-follow.ts";

const NOW = new Date("2026-11-25T09:00:00Z");
const BERLIN = { slackZone: "Europe/Berlin" };
const CHOSEN = { slackZone: "Asia/Tokyo", zoneChosen: true };

describe("the zone that Slack tells", () => {
  it.each<
    [string, Partial<Member>, string | null, { zone: string; slackZone: string | null; chosen: boolean; asks: boolean }]
  >([
    [
      "the same again changes nothing",
      BERLIN,
      "Europe/Berlin",
      { zone: "Europe/Berlin", slackZone: "Europe/Berlin", chosen: false, asks: false },
    ],
    [
      "none changes nothing",
      BERLIN,
      null,
      { zone: "Europe/Berlin", slackZone: "Europe/Berlin", chosen: false, asks: false },
    ],
    [
      "an unknown one changes nothing",
      BERLIN,
      "Moon/Base",
      { zone: "Europe/Berlin", slackZone: "Europe/Berlin", chosen: false, asks: false },
    ],
    [
      "the first, and the same as in the settings",
      {},
      "Europe/Berlin",
      { zone: "Europe/Berlin", slackZone: "Europe/Berlin", chosen: false, asks: false },
    ],
    [
      "the first, while another one was chosen",
      {},
      "Asia/Tokyo",
      { zone: "Europe/Berlin", slackZone: "Asia/Tokyo", chosen: true, asks: false },
    ],
    [
      "a real change is followed by whoever never chose",
      BERLIN,
      "Asia/Tokyo",
      { zone: "Asia/Tokyo", slackZone: "Asia/Tokyo", chosen: false, asks: false },
    ],
    [
      "a status of somebody who chose changes nothing",
      CHOSEN,
      "Asia/Tokyo",
      { zone: "Europe/Berlin", slackZone: "Asia/Tokyo", chosen: true, asks: false },
    ],
    [
      "a real change asks whoever chose",
      CHOSEN,
      "Asia/Kolkata",
      { zone: "Europe/Berlin", slackZone: "Asia/Kolkata", chosen: true, asks: true },
    ],
    [
      "a change to the chosen one asks nothing",
      CHOSEN,
      "Europe/Berlin",
      { zone: "Europe/Berlin", slackZone: "Europe/Berlin", chosen: true, asks: false },
    ],
    [
      "nobody is asked who has stopped",
      { ...CHOSEN, status: "stopped", nextNudgeAt: null },
      "Asia/Kolkata",
      { zone: "Europe/Berlin", slackZone: "Asia/Kolkata", chosen: true, asks: false },
    ],
  ])("%s", (_, before, told, { zone, slackZone, chosen, asks }) => {
    const heard = hearZone(memberWith(before), told, NOW, noHoliday);
    expect(heard.asks).toBe(asks);
    expect(heard.member).toMatchObject({ slackZone, zoneChosen: chosen, settings: { zone } });
  });

  it("moves the nudge to the same day and hour there, and no further", () => {
    const { member } = hearZone(memberWith(BERLIN), "Asia/Tokyo", NOW, noHoliday);
    expect(member.nextNudgeAt?.toISOString()).toBe("2026-12-01T01:00:00.000Z");
  });

  it.each([
    ["another one by hand is a choice", "Asia/Kolkata", true],
    ["Slack's own by hand follows again", "Asia/Tokyo", false],
    ["the settings as they are keep the choice", "Europe/Berlin", true],
  ])("%s", (_, zone, chosen) => {
    const member = memberWith(CHOSEN);
    expect(changeSettings(member, settingsWith({ zone }), NOW, noHoliday).member.zoneChosen).toBe(chosen);
  });

  it("is used when the person says so", () => {
    expect(followZone(memberWith(CHOSEN), NOW, noHoliday)).toMatchObject({
      zoneChosen: false,
      settings: { zone: "Asia/Tokyo" },
    });
  });
});
