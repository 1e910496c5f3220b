import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { OFFER } from "#tests/support/seats.ts";
import { nameHintOf } from "./code-name.ts";
import { checkOffer, isJoinLink, monthAround, type OfferContext, type OfferInput } from "./offer.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const CONTEXT: OfferContext = {
  now: new Date("2026-11-25T09:00:00Z"),
  zone: "Europe/Berlin",
  isOff: (date) => date === "2026-12-05",
  ahead: [{ startsAt: new Date("2026-12-04T09:00:00Z"), minutes: 60, topic: "The release" }],
  perMonth: 4,
  inMonthOf: () => 0,
};
const faults = (changes: Partial<OfferInput>, context: Partial<OfferContext> = {}): string[] => {
  const checked = checkOffer({ ...OFFER, ...changes }, { ...CONTEXT, ...context });
  return (checked.faults ?? []).map(({ field, code }) => `${field}: ${code}`);
};

describe("an offer", () => {
  it("is taken as it is filled in", () => {
    const checked = checkOffer(OFFER, CONTEXT);
    expect(checked.faults).toBeNull();
    expect(checked.faults === null && checked.words.startsAt).toEqual(new Date("2026-12-03T09:00:00Z"));
  });

  it.each<[string, Partial<OfferInput>, string[]]>([
    ["of its own kind without a name", { kind: "own", ownKind: " " }, ["own-kind: own_kind_missing"]],
    ["about nothing", { topic: "" }, ["topic: topic_missing"]],
    ["with too many words", { topic: "a".repeat(201) }, ["topic: too_long"]],
    ["without a day", { date: null }, ["date: date_missing"]],
    ["without a time", { timeMinutes: null }, ["time: time_missing"]],
    ["yesterday", { date: day("2026-11-24") }, ["date: past"]],
    [
      "an hour ago",
      { date: day("2026-11-25"), timeMinutes: 540 },
      ["consent: consent_late"].slice(1).concat("time: past"),
    ],
    ["yesterday, while the client is asked", { date: day("2026-11-24"), consent: "asked" }, ["date: past"]],
    ["in eight months", { date: day("2027-07-20") }, ["date: too_far"]],
    ["on a day off", { date: day("2026-12-05") }, ["date: day_off"]],
    ["over one's own seat", { date: day("2026-12-04"), timeMinutes: 630 }, ["time: overlaps"]],
    ["right after one's own seat", { date: day("2026-12-04"), timeMinutes: 660 }, []],
    ["right before one's own seat", { date: day("2026-12-04"), timeMinutes: 540 }, []],
    ["for no time at all", { minutes: 0 }, ["minutes: minutes"]],
    ["for eleven people", { capacity: 11 }, ["seats: capacity"]],
    ["with a link that is no address", { link: "meet me there" }, ["link: bad_link"]],
    ["without a client where there is one", { kind: "client-call", consent: "nobody" }, ["consent: consent_missing"]],
    ["with a consent of nobody", { consentBy: " " }, ["consent-by: consent_by_missing"]],
    [
      "tomorrow, while the client is asked",
      { date: day("2026-11-26"), timeMinutes: 600, consent: "asked" },
      ["consent: consent_late"],
    ],
    ["with a company's name", { codeName: "Nordwind Logistik GmbH" }, ["code-name: looks_like_company"]],
    ["with a company's name that is a code name", { codeName: "Nordwind GmbH", isCodeName: true }, []],
    [
      "with several faults",
      { topic: "", link: "x", date: null },
      ["topic: topic_missing", "date: date_missing", "link: bad_link"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(faults(changes).toSorted()).toEqual([...expected].toSorted());
  });

  it("is refused beyond the number that its host set for a month", () => {
    expect(faults({}, { inMonthOf: () => 4 })).toEqual(["date: over_cap"]);
    expect(faults({}, { inMonthOf: () => 3 })).toEqual([]);
  });

  it.each([
    ["clocks go forward over it", "2027-03-28", 150, ["time: no_such_time"]],
    ["clocks go forward before it", "2027-03-28", 600, []],
    ["clocks go back over it: the first of the two", "2026-10-25", 150, []],
  ])("%s", (_, date, timeMinutes, expected) => {
    const now = new Date("2026-10-12T09:00:00Z");
    expect(faults({ date: day(date), timeMinutes, consent: "given" }, { now })).toEqual(expected);
    const checked = checkOffer({ ...OFFER, date: day("2026-10-25"), timeMinutes: 150 }, { ...CONTEXT, now });
    expect(checked.faults === null && checked.words.startsAt?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  it("of a recording has a link and a last day, and no time", () => {
    const recording = { isRecording: true, timeMinutes: null, date: day("2026-12-24") };
    const checked = checkOffer({ ...OFFER, ...recording }, CONTEXT);
    expect(
      checked.faults === null && [checked.words.startsAt, checked.words.watchUntil, checked.words.capacity],
    ).toEqual([null, "2026-12-24", 50]);
    expect(faults({ ...recording, link: null })).toEqual(["link: link_missing"]);
    expect(faults({ ...recording, date: day("2026-11-20") })).toEqual(["date: past"]);
  });
});

describe("a code name", () => {
  it.each([
    ["Harbour", null],
    ["Blue heron", null],
    ["the orchard", null],
    ["H2", null],
    ["Nordwind GmbH", "company"],
    ["Acme Ltd.", "company"],
    ["Smith & Sons", "company"],
    ["Müller AG", "company"],
    ["Anna Berger", "person"],
    ["Mr Miller", "person"],
    ["Frau Schneider", "person"],
    ["it@nordwind.de", "address"],
    ["Hafenstraße 12", "address"],
    ["20457 Hamburg", "address"],
    ["nordwind.com", "link"],
    ["https://nordwind.example", "link"],
  ])("%j looks like %s", (text, expected) => {
    expect(nameHintOf(text)).toBe(expected);
  });
});

it.each([
  ["https://meet.example.com/abc?x=1", true],
  ["http://intranet.example/x", true],
  ["meet.example.com", false],
  ["javascript:alert(1)", false],
  ["https://user:secret@meet.example.com", false],
  ["https://localhost", false],
  ["https://a b.example", false],
  [`https://meet.example.com/${"a".repeat(500)}`, false],
])("%s as an address: %s", (link, expected) => {
  expect(isJoinLink(link)).toBe(expected);
});

it.each([
  ["2026-12-03", "2026-12-01", "2026-12-31"],
  ["2027-02-28", "2027-02-01", "2027-02-28"],
  ["2028-02-01", "2028-02-01", "2028-02-29"],
])("the month of %s", (date, from, until) => {
  expect(monthAround(day(date))).toEqual({ from, until });
});
