import { describe, expect, it } from "vitest";
import { memberWith, noHoliday, settingsWith } from "#tests/fakes/people.ts";
import type { Availability, CalendarDate } from "./member.ts";
import { firstCommonSendTime, firstPersonalSendTime, type NextSendTime, personalQuietEnd } from "./quiet.ts";

const at = (text: string): Date => new Date(text);
const available = (changes: Partial<Availability>) =>
  memberWith({ availability: { ...memberWith().availability, ...changes } });

describe("quiet times", () => {
  it.each([
    ["during work", "2026-11-24T09:00:00Z", null],
    ["before work", "2026-11-24T07:59:00Z", "2026-11-24T08:00:00.000Z"],
    ["the moment that work ends", "2026-11-24T17:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["on a Saturday", "2026-11-28T10:00:00Z", "2026-11-29T08:00:00.000Z"],
  ])("%s", (_, now, expected) => {
    expect(personalQuietEnd(memberWith(), at(now), noHoliday)?.toISOString() ?? null).toBe(expected);
  });

  it("lasts over a weekend to Monday's first working hour", () => {
    expect(firstPersonalSendTime(memberWith(), at("2026-11-27T17:00:00Z"), noHoliday).toISOString()).toBe(
      "2026-11-30T08:00:00.000Z",
    );
  });

  it("lasts over a public holiday", () => {
    const isHoliday = (date: CalendarDate): boolean => date === "2026-11-24";
    expect(firstPersonalSendTime(memberWith(), at("2026-11-24T09:00:00Z"), isHoliday).toISOString()).toBe(
      "2026-11-25T08:00:00.000Z",
    );
  });

  it("follows Do Not Disturb, and ends with it", () => {
    const member = available({ dndStart: at("2026-11-24T08:30:00Z"), dndEnd: at("2026-11-24T10:00:00Z") });
    expect(personalQuietEnd(member, at("2026-11-24T09:00:00Z"), noHoliday)?.toISOString()).toBe(
      "2026-11-24T10:00:00.000Z",
    );
    expect(personalQuietEnd(member, at("2026-11-24T10:00:00Z"), noHoliday)).toBeNull();
  });

  it("believes a holiday status without an end for two weeks, then no more", () => {
    const member = available({ away: true, checkedAt: at("2026-11-02T09:00:00Z") });
    expect(personalQuietEnd(member, at("2026-11-10T09:00:00Z"), noHoliday)).not.toBeNull();
    expect(personalQuietEnd(member, at("2026-11-24T09:00:00Z"), noHoliday)).toBeNull();
  });

  it("lasts until the first day after a pause", () => {
    const member = memberWith({ status: "paused", pausedUntil: "2026-12-07" as CalendarDate });
    expect(firstPersonalSendTime(member, at("2026-11-24T09:00:00Z"), noHoliday).toISOString()).toBe(
      "2026-12-07T08:00:00.000Z",
    );
  });
});

describe("a moment for several people", () => {
  const inZone = (zone: string): NextSendTime => {
    const member = memberWith({ settings: settingsWith({ zone }) });
    return (moment) => personalQuietEnd(member, moment, noHoliday);
  };

  it.each([
    ["one alone, at work", ["Europe/Berlin"], "2026-11-24T09:30:00Z", "2026-11-24T09:30:00.000Z"],
    [
      "the hour that two days share",
      ["Europe/Berlin", "Asia/Tokyo"],
      "2026-11-24T12:00:00Z",
      "2026-11-25T08:00:00.000Z",
    ],
    ["that hour after a weekend", ["Asia/Tokyo", "Europe/Berlin"], "2026-11-27T12:00:00Z", "2026-11-30T08:00:00.000Z"],
    [
      "days that never meet: the first one's",
      ["America/New_York", "Asia/Tokyo"],
      "2026-11-24T03:00:00Z",
      "2026-11-24T14:00:00.000Z",
    ],
    ["nobody", [], "2026-11-24T03:00:00Z", "2026-11-24T03:00:00.000Z"],
  ])("%s", (_, zones, from, expected) => {
    expect(firstCommonSendTime(zones.map(inZone), at(from)).toISOString()).toBe(expected);
  });
});
