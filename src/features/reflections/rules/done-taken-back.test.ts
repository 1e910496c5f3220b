import { describe, expect, it } from "vitest";
import { doneDeniedIn, doneMeant, isSurelyMeant } from "./done-taken-back.ts";

const now = new Date("2026-11-24T10:00:00Z");
const done = (title: string, daysAgo: number, words = "") => ({
  title,
  words,
  at: new Date(now.getTime() - daysAgo * 86_400_000),
});
const MEETING = done("Lead your team's next meeting", 0, "i tried out hanas change before reading it");
const TRACE = done("Trace one request through the code", 9);
const CALL = done("Sit in on a client call", 20);

const meant = (text: string, all = [MEETING, TRACE, CALL]): readonly string[] | null => {
  const denied = doneDeniedIn(text, "en");
  return denied && doneMeant(denied, all, { now, locale: "en", last: null }).map(({ title }) => title);
};

const SALES = done("Ask sales for their pitch", 0, "asked sales about the feature");

describe("what else is undone, marked or opened at work", () => {
  it.each([
    "undo the commit",
    "undo the merge please",
    "untick the box in the consent form",
    "mark the PR as not done",
    "mark Harbour ticket 12 as open",
    "don't count sheep done",
    "please don't mark the ticket as done",
    "set the door open",
    "make the window open",
    "change the ticket to not done",
    "count the votes as open",
    "undo the top button",
    "put the ticket back to open",
    "put the issue to open again",
    "undo the last migration",
    "uncheck notifications",
    "unmark the mail as spam",
    "undo my changes in the config",
    "set the valve open",
    "mark the bug as unfinished",
    "keep calm and undo the deploy",
    "don't mark the invoice done",
    "make the office open again",
    "change the status of the epic to undone",
  ])("takes nothing back: %s", (text) => expect(meant(text, [SALES]) ?? []).toEqual([]));

  it.each([
    ["undo the done", true],
    ["mark the sales pitch as not done", true],
    ["unmark the pitch", true],
    ["undo the feature flag", false],
    ["mark the pitch deck of Lena as not done", false],
    ["take back the done for the roadmap", false],
  ])("is taken back at once only where all that is named is of it: %s", (text, isSure) => {
    const denied = doneDeniedIn(text, "en");
    if (!denied) throw new Error("not read");
    const by = { now, locale: "en", last: null } as const;
    expect(doneMeant(denied, [SALES], by)).toEqual([SALES]);
    expect(isSurelyMeant(denied, [SALES], by)).toBe(isSure);
  });

  it("asks first where the only mark is weeks old", () => {
    const denied = doneDeniedIn("undo the done", "en");
    expect(denied && isSurelyMeant(denied, [TRACE], { now, locale: "en", last: null })).toBe(false);
  });
});

describe("a mark that is denied in more words, or by whoever names it", () => {
  const ASKED = done(
    "Ask a consultant at which spot of your feature clients hesitate on calls",
    0,
    "looked at the cart",
  );
  it.each([
    ["i want to undo the done of the consultant thing", [ASKED.title]],
    ["can i take back the tick for the consultant one", [ASKED.title]],
    ["how do i undo the done on the trace challenge", [TRACE.title]],
    ["i'd like to mark the consultant one as not done", [ASKED.title]],
    ["i didnt do the consultant thing, please undo that", [ASKED.title]],
    ["wait, i didn't ask the consultant yet. take it back please", [ASKED.title]],
    ["i never did it, that was something else. undo it", [ASKED.title]],
    // Whom it was with stands in no title: it is asked which.
    ["wait, i didnt do the lena thing, that was something else i told you. undo that", [ASKED.title, TRACE.title]],
    ["i didnt do the lena thing", []],
    ["i want to undo the last commit", []],
    ["i didnt do the dishes, that was something else", []],
  ])("%s", (text, titles) => expect(meant(text, [ASKED, TRACE])).toEqual(titles));
});

describe("a mark that is denied", () => {
  it.each([
    ["but i havent done it yet!!", [MEETING.title]],
    ["thats not true i never did it", [MEETING.title]],
    ["i didn't do that", [MEETING.title]],
    ["no the done, i mean", [MEETING.title]],
    ["it is not done", [MEETING.title]],
    ["please mark it as not done", [MEETING.title]],
    ["undo the done", [MEETING.title]],
    ["take the done back", [MEETING.title]],
    ["that never happened", [MEETING.title]],
    ["i said the trace challenge is not done", [TRACE.title]],
    ["i never led the meeting", [MEETING.title]],
    ["take back the done for the meeting", [MEETING.title]],
    ["undo the done for tracing", [TRACE.title]],
    ["the client call did not happen", [CALL.title]],
    ["unmark the client call", [CALL.title]],
    ["dont count the trace one as done", [TRACE.title]],
    ["why is the client call marked as done?", [CALL.title]],
    ["i haven't traced any request", [TRACE.title]],
  ])("%s", (text, titles) => expect(meant(text)).toEqual(titles));

  it.each([
    "done",
    "done, i led the meeting",
    "it is done",
    "the trace one is done",
    "i never said that",
    "i did not find the file",
    "i have not seen lena for weeks",
    "undo",
    "take it back",
    "she never came",
    "not done yet, tomorrow",
    "delete everything",
    "i never want to live like this",
    "i have not seen the call recording",
    "i didn't get feedback from the client yet",
    "the meeting notes are not done",
    "the client portal is not finished yet",
  ])("is not read in: %s", (text) => expect(meant(text) ?? []).toEqual([]));

  it("is of what was done a while ago only where that is named", () => {
    expect(meant("i never did it", [TRACE])).toEqual([]);
    expect(meant("it is not done", [TRACE])).toEqual([]);
    expect(meant("the standup didnt happen")).toEqual([]);
    expect(meant("undo the done", [TRACE, CALL])).toEqual([TRACE.title, CALL.title]);
  });
});
