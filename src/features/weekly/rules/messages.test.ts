import { describe, expect, it } from "vitest";
import { nudgeWindowEnd } from "./messages.ts";

describe("the window of a nudge ends with the local week", () => {
  it.each([
    ["in winter", "2026-11-24T10:00:00Z", "Europe/Berlin", "2026-11-29T23:00:00Z"],
    ["on Sunday night", "2026-11-29T22:59:59Z", "Europe/Berlin", "2026-11-29T23:00:00Z"],
    ["in the week in which summer begins", "2026-03-27T10:00:00Z", "Europe/Berlin", "2026-03-29T22:00:00Z"],
    ["in the week in which summer ends", "2026-10-23T10:00:00Z", "Europe/Berlin", "2026-10-25T23:00:00Z"],
    ["west of Greenwich, over the change", "2026-11-01T05:30:00Z", "America/New_York", "2026-11-02T05:00:00Z"],
    ["east of it, where it is Monday already", "2026-11-29T20:00:00Z", "Asia/Tokyo", "2026-12-06T15:00:00Z"],
  ])("%s", (_, now, zone, end) => {
    expect(nudgeWindowEnd(new Date(now), zone)).toEqual(new Date(end));
  });
});
