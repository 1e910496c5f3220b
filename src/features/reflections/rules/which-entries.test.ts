import { describe, expect, it } from "vitest";
import type { CalendarDate, Reflection } from "#src/kernel/member.ts";
import { entriesAsked, entriesFound, isJustNow } from "./which-entries.ts";

const NOW = new Date("2026-11-26T12:00:00Z");
const asked = (text: string): string => {
  const { from, to, topic } = entriesAsked(text, NOW, { zone: "Europe/Berlin", locale: "en" });
  return `${from ?? ""}..${to ?? ""} ${topic.join("+")}`.trim();
};

describe("which entries are meant", () => {
  it.each([
    ["show my last reflections", ".."],
    ["what did I do last month", "2026-10-01..2026-10-31"],
    ["what did i write this week", "2026-11-23..2026-11-26"],
    ["list everything i logged since october", "2026-10-01..2026-11-26"],
    ["show me december", ".."],
    ["what did I do in december", "2025-12-01..2025-12-31"],
    ["may i see my entries", ".."],
    ["what did I do in may", "2026-05-01..2026-05-31"],
    ["last quarter please", "2026-07-01..2026-09-30"],
    ["what did I do yesterday", "2026-11-25..2026-11-25"],
    ["what did I write about Harbour", ".. harbour"],
    ["delete what I wrote about the Harbour call", ".. harbour+call"],
    ["remove the entry i logged about the vendor", ".. vendor"],
    ["show me my Harbour note", ".. harbour"],
    ["share my last one with my manager", ".."],
    ["what did I do last month with Lena", "2026-10-01..2026-10-31 lena"],
  ])("%j: %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });
});

const entry = (id: string, what: string, day: string): Reflection => ({
  id,
  memberId: "m",
  workspaceId: "T1",
  nudgeId: null,
  challengeId: null,
  area: "clients",
  title: what.slice(0, 20),
  what,
  surprise: "",
  insight: "",
  link: null,
  sharedWithManager: false,
  doneOn: day as CalendarDate,
  createdAt: new Date(`${day}T10:00:00Z`),
  updatedAt: new Date(`${day}T10:00:00Z`),
});

describe("the entries that are found", () => {
  const entries = [
    entry("1", "A call with Harbour", "2026-10-05"),
    entry("2", "Paired with Lena", "2026-11-02"),
    entry("3", "Harbour again, with Lena", "2026-11-20"),
  ];
  it.each([
    ["what did I write about Harbour", "3 1"],
    ["what did I do last month", "1"],
    ["about Harbour and Lena", "3"],
    ["about Harbour and pricing", "3 1"],
    ["about pricing", ""],
    ["my entries", "3 2 1"],
  ])("%j: %s", (text, ids) => {
    const found = entriesFound(entries, entriesAsked(text, NOW, { zone: "Europe/Berlin", locale: "en" }));
    expect(found.map(({ id }) => id).join(" ")).toBe(ids);
  });
});

describe("what was written a moment ago", () => {
  const justNow = (text: string): boolean =>
    isJustNow(text, entriesAsked(text, NOW, { zone: "Europe/Berlin", locale: "en" }), "en");
  it.each([
    "delete what i just wrote",
    "Delete what I just wrote",
    "can you just delete what i just wrote",
    "change what I have just told you",
    "forget what i said just now",
    "delete what i typed a minute ago",
    "take out of it what i just typed",
    "remove the message i just sent",
    "delete my last message please",
  ])("is meant by %j", (text) => {
    expect(justNow(text)).toBe(true);
  });
  it.each([
    "please just delete everything i wrote about Harbour",
    "please just delete everything i wrote",
    "delete my message about the release",
    "delete what i just wrote about Harbour",
    "can you just change what I wrote yesterday",
    "change what i just wrote last month",
    "delete the message",
    "delete that message about Lena",
    "just delete the last one",
    "the last message queue talk, remove it",
  ])("is not meant by %j", (text) => {
    expect(justNow(text)).toBe(false);
  });
});
