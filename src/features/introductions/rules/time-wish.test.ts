import { describe, expect, it } from "vitest";
import { isWished, timeWishIn, timeWishInQuestion } from "./time-wish.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T10:00:00Z");
const BERLIN = "Europe/Berlin";

describe("when somebody would like to talk", () => {
  it.each([
    ["next week tuesday is ok", "2026-12-01 to 2026-12-01, 0 to 1440"],
    ["sure, thursday after lunch", "2026-11-26 to 2026-11-26, 780 to 900"],
    ["i can do friday at 10", "2026-11-27 to 2026-11-27, 600 to 601"],
    ["Thursday at 10 or Friday at 14:00", "2026-11-26 to 2026-11-27, 600 to 841"],
    ["thursday or friday", "2026-11-26 to 2026-11-27, 0 to 1440"],
    ["any time next week", "2026-11-30 to 2026-12-06, 0 to 1440"],
    ["happy to, mornings only", "- to -, 0 to 720"],
    ["not before december", "2026-12-01 to -, 0 to 1440"],
    ["thursday but not before 3", "2026-11-26 to 2026-11-26, 900 to 1440"],
  ])("%j: %s", (words, read) => {
    const wish = timeWishIn(words, NOW, BERLIN);
    expect(wish && `${wish.first ?? "-"} to ${wish.last ?? "-"}, ${wish.from} to ${wish.until}`).toBe(read);
  });

  it.each([
    ["not this week, but next tuesday at 15:00 or wednesday at 10", "Tue 15:00, Wed 10:00"],
    ["next tuesday at 15:00 or wednesday at 10", "Tue 15:00, Wed 10:00"],
    ["next week thursday at 9 or friday at 14:00", "Thu 09:00, Fri 14:00"],
    ["next tuesday at 9 or 3 dec at 10", "Tue 09:00, Thu 10:00"],
  ])("%j: each of them, of one week", (words, read) => {
    const wish = timeWishIn(words, NOW, BERLIN);
    const hours = Array.from({ length: 21 * 24 }, (_, hour) => new Date(NOW.getTime() + hour * 3_600_000));
    const found = wish === null ? [] : hours.filter((at) => isWished(wish, at, BERLIN));
    const named = found.map((at) =>
      at.toLocaleString("en-GB", { weekday: "short", hour: "2-digit", minute: "2-digit", timeZone: BERLIN }),
    );
    expect(named.join(", ")).toBe(read.replaceAll(/(\w{3}) /g, "$1 "));
    expect(found.every((at) => at >= new Date("2026-11-30T00:00:00Z") && at < new Date("2026-12-06T00:00:00Z"))).toBe(
      true,
    );
  });

  it.each([
    "sure",
    "an hour later",
    "in an hour",
    "last friday",
    "later",
    "happy to talk",
    "mondays, tuesdays and fridays are bad, otherwise happy to",
    "not before 17, not after 9",
    "yes, after 9999-12-31",
    "mornings only, not before 15:00",
  ])("none in %j", (words) => {
    expect(timeWishIn(words, NOW, BERLIN)).toBeNull();
  });

  it("in a question only where that asks to talk then", () => {
    expect(timeWishInQuestion("How do you pitch it? Could we talk on thursday?", NOW, BERLIN)?.first).toBe(
      "2026-11-26",
    );
    expect(timeWishInQuestion("What went wrong in the release on thursday?", NOW, BERLIN)).toBeNull();
  });
});

it.each([
  // Berlin goes from +1 to +2 on 29 March 2026, and back on 25 October; New York on 8 March and 1 November.
  ["sunday at 10", "2026-03-27T10:00:00Z", BERLIN, "2026-03-29T08:00:00Z"],
  ["monday at 10", "2026-03-27T10:00:00Z", BERLIN, "2026-03-30T08:00:00Z"],
  ["monday at 10", "2026-10-23T10:00:00Z", BERLIN, "2026-10-26T09:00:00Z"],
  ["monday at 10", "2026-03-06T15:00:00Z", "America/New_York", "2026-03-09T14:00:00Z"],
  ["monday at 10", "2026-10-30T15:00:00Z", "America/New_York", "2026-11-02T15:00:00Z"],
])("%j at %s in %s is %s", (words, now, zone, at) => {
  const wish = timeWishIn(words, new Date(now), zone);
  expect(wish && isWished(wish, new Date(at), zone)).toBe(true);
  expect(wish && isWished(wish, new Date(Date.parse(at) + 3_600_000), zone)).toBe(false);
});
