import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "./calendar-entry.ts";
import { calendarLinks } from "./calendar-links.ts";
import { icsFile } from "./ics-file.ts";

const entryWith = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "seat-0190a7a0-0000-7000-8000-000000000001",
  sequence: 0,
  isCancelled: false,
  startsAt: new Date("2026-11-24T13:30:00Z"),
  minutes: 45,
  title: "A seat on a client call",
  description: "Listen for three things.",
  location: "Room 4",
  url: "https://meet.example.com/abc",
  changedAt: new Date("2026-11-20T09:15:00Z"),
  ...changes,
});

/** What another program reads in the file. */
function readBy(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}
function eventsIn(text: string): ICAL.Component[] {
  return readBy(text).getAllSubcomponents("vevent");
}
function onlyEvent(changes: Partial<CalendarEntry>): ICAL.Component {
  const [event, ...more] = eventsIn(icsFile([entryWith(changes)]));
  expect(more).toEqual([]);
  if (!event) throw new Error("no event in the file");
  return event;
}
const valueIn = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));

describe("a calendar file", () => {
  it("says what and when, in UTC, to a parser of somebody else", () => {
    const calendar = readBy(icsFile([entryWith()]));
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
    expect(event.uid).toBe("seat-0190a7a0-0000-7000-8000-000000000001");
    expect(event.sequence).toBe(0);
    expect(event.summary).toBe("A seat on a client call");
    expect(event.description).toBe("Listen for three things.");
    expect(event.location).toBe("Room 4");
    expect(event.startDate.toString()).toBe("2026-11-24T13:30:00Z");
    expect(event.endDate.toString()).toBe("2026-11-24T14:15:00Z");
    expect(valueIn(event.component, "status")).toBe("CONFIRMED");
    expect(valueIn(event.component, "url")).toBe("https://meet.example.com/abc");
    expect(valueIn(event.component, "dtstamp")).toBe("2026-11-20T09:15:00Z");
  });

  it("holds no character that some reader takes for the end of a line, and none that turns a direction", () => {
    const text = icsFile(
      [
        entryWith({
          title: "Release\u0085ATTENDEE:mailto:all@example.com\u2028X-EVIL:1",
          description: "a\u2028b\u2029c\u0085ORGANIZER:mailto:x@y.z\u202Egpj",
          location: "Room\u0085URL:https://evil.example.com\u009b",
          url: "https://meet.example.com/\u0085ATTACH:https://evil.example.com/\u202Egpj.exe",
        }),
      ],
      { name: "Mine\u2029X-EVIL:2" },
    );
    const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER|X-EVIL|ATTACH|URL:https:..evil)/.test(line))).toEqual([]);
    // oxlint-disable-next-line no-control-regex -- these characters are what it is about
    expect(text).not.toMatch(/[\u0080-\u009f\u2028-\u202e\u2066-\u2069]/);
  });

  it("takes the place of the one before, and cancels it", () => {
    const event = onlyEvent({ sequence: 3, isCancelled: true });
    expect(valueIn(event, "uid")).toBe("seat-0190a7a0-0000-7000-8000-000000000001");
    expect(valueIn(event, "sequence")).toBe("3");
    expect(valueIn(event, "status")).toBe("CANCELLED");
  });

  it("is the same whenever it is made of the same entries", () => {
    expect(icsFile([entryWith()])).toBe(icsFile([entryWith()]));
  });

  it.each([
    ["commas, semicolons and backslashes", "a, b; c \\ d"],
    ["quotes and colons", 'He said: "now" (10:30)'],
    ["what looks like the format", "x\\nEND:VEVENT"],
    ["letters of several bytes, over many lines", "Grüße, 你好, 👩‍👩‍👧, ".repeat(30).trim()],
    ["one long word", "x".repeat(500)],
  ])("keeps %s whole", (_, text) => {
    const event = onlyEvent({ title: text, description: `${text}\n${text}`, location: text });
    expect(valueIn(event, "summary")).toBe(text);
    expect(valueIn(event, "description")).toBe(`${text}\n${text}`);
    expect(valueIn(event, "location")).toBe(text);
  });

  it("lets no text begin a line of its own", () => {
    const evil = "one\r\nATTENDEE:mailto:x@example.com\rSTATUS:CANCELLED\nEND:VEVENT\u0000\u000b";
    const text = icsFile([entryWith({ title: evil, description: evil, location: evil })], { name: evil });
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect(event?.getAllProperties("attendee")).toEqual([]);
    expect(event?.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(text).not.toMatch(/^(ATTENDEE|STATUS:CANCELLED)/m);
  });

  it("has no line of more than 75 octets, and every line ends with CR and LF", () => {
    const text = icsFile([entryWith({ title: "日本語".repeat(60), description: "ä".repeat(400) })]);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  it("keeps the address to join, signs and all", () => {
    const url = "https://teams.example.com/l/meet?ids=1,2;3&c=%7b%22T%22%7d#x";
    const read = valueIn(onlyEvent({ url }), "url");
    expect(decodeURIComponent(read)).toBe(decodeURIComponent(url));
    expect(new URL(read).searchParams.get("ids")).toBe("1,2;3");
  });

  it("leaves out a place and an address that there are none of", () => {
    const event = onlyEvent({ location: null, url: null });
    expect(event.hasProperty("location")).toBe(false);
    expect(event.hasProperty("url")).toBe(false);
  });

  it.each([
    ["the last minute of summer time in Berlin", "2026-10-25T00:59:00Z", "2026-10-25T00:59:00Z"],
    ["the hour that comes twice", "2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z"],
    ["the hour that is left out", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z"],
    ["New York's change", "2026-11-01T06:30:00Z", "2026-11-01T06:30:00Z"],
    ["the turn of the year", "2026-12-31T23:45:00Z", "2026-12-31T23:45:00Z"],
  ])("means the very moment at %s", (_, startsAt, expected) => {
    const event = new ICAL.Event(onlyEvent({ startsAt: new Date(startsAt), minutes: 90 }));
    expect(event.startDate.toString()).toBe(expected);
    expect(event.startDate.toJSDate().getTime()).toBe(new Date(startsAt).getTime());
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(90 * 60_000);
  });

  it("holds several entries under the name of the calendar, and says how often to ask for it", () => {
    const text = icsFile([entryWith(), entryWith({ uid: "plan-2" })], { name: "Growth, mine; all" });
    const calendar = readBy(text);
    expect(eventsIn(text).map((event) => valueIn(event, "uid"))).toEqual([entryWith().uid, "plan-2"]);
    // RFC 7986 came after the parser: it does not know that the name is a text.
    expect(text).toContain("\r\nNAME:Growth\\, mine\\; all\r\n");
    expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT1H");
  });

  it("may be empty", () => {
    expect(eventsIn(icsFile([], { name: "Growth" }))).toEqual([]);
  });
});

describe("links to calendars", () => {
  it("open Google's with everything filled in", () => {
    const url = new URL(calendarLinks(entryWith({ title: "Demo & talk + more" })).google);
    expect(url.origin + url.pathname).toBe("https://calendar.google.com/calendar/render");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: "TEMPLATE",
      text: "Demo & talk + more",
      dates: "20261124T133000Z/20261124T141500Z",
      details: "https://meet.example.com/abc\n\nListen for three things.",
      location: "Room 4",
    });
  });

  it("open Outlook's with everything filled in, with blanks that are no plus signs", () => {
    const link = calendarLinks(entryWith()).outlook;
    const url = new URL(link);
    expect(link).not.toContain("+");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: "A seat on a client call",
      startdt: "2026-11-24T13:30:00.000Z",
      enddt: "2026-11-24T14:15:00.000Z",
      body: "https://meet.example.com/abc\n\nListen for three things.",
      location: "Room 4",
    });
  });

  it.each([
    ["plain", "word ".repeat(2000)],
    ["of letters that take twelve signs each", "😀".repeat(3000)],
    ["with half a character", `${"x".repeat(100)}\ud83d`],
  ])("fit into a button of Slack's, whatever the text: %s", (_, text) => {
    const { google, outlook } = calendarLinks(entryWith({ title: text, description: text, location: text }));
    for (const link of [google, outlook]) {
      expect(link.length).toBeLessThanOrEqual(3000);
      expect(new URL(link).searchParams.get("location")).toBeTruthy();
      expect(() => decodeURIComponent(link)).not.toThrow();
    }
  });
});
