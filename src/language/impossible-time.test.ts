import { describe, expect, it } from "vitest";
import { impossibleTime } from "./impossible-time.ts";

const NOW = new Date("2026-11-24T10:00:00Z");

describe("a time that cannot be", () => {
  it.each([
    ["plan it for 31.12.9999 at 9:00", "errors.date_too_far"],
    ["move it to 9999-12-31 10:00", "errors.date_too_far"],
    ["plan it for 31.12.99999", "errors.date_too_far"],
    ["plan it for 24.12.2028", "errors.date_too_far"],
    ["remind me in 999999999999 days", "errors.date_too_far"],
    ["remind me in 60 weeks", "errors.date_too_far"],
    ["plan it for 29.02.2027 9:00", "errors.no_such_day"],
    ["remind me on 30.02.", "errors.no_such_day"],
    ["plan it for 31 november", "errors.no_such_day"],
    ["on february 30th at 9", "errors.no_such_day"],
    ["plan it for 2027-13-01", "errors.no_such_day"],
    ["plan it for 40/40/2027", "errors.no_such_day"],
    ["plan it for thursday 25:00", "errors.no_such_hour"],
    ["thursday at 9:75", "errors.no_such_hour"],
    ["remind me on febuary 30", "errors.no_such_day"],
  ])("%s", (text, key) => expect(impossibleTime(text, NOW, "Europe/Berlin")?.key).toBe(key));

  it.each([
    "plan it for thursday at 9",
    "15.12. at 9",
    "29.2. at 10:00",
    "1.3.2027 9:00",
    "2027-03-28 02:30",
    "3/14/2027",
    "24:00",
    "in 2 weeks",
    "in 30 minutes",
    "version 2.30.1 is out on friday",
    "1.13. is the version",
    "plan it for 1.1.2020",
    "from 10:00 to 11:30",
    "december 3 at 14:00",
    "3rd of december, 2026",
    "may 5 of us come on friday",
    "",
  ])("is not: %s", (text) => expect(impossibleTime(text, NOW, "Europe/Berlin")).toBeNull());
});
