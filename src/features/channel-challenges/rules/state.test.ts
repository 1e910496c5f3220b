import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import * as rules from "./state.ts";
import type { ChallengeForPerson, ChannelChallenge, NewChannelChallenge, Participant } from "./types.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const LATER = new Date("2026-11-25T09:00:00Z");
const day = (text: string): CalendarDate => text as CalendarDate;

const WANTED: NewChannelChallenge = {
  id: "c1",
  workspaceId: "T1",
  channel: "C1",
  creatorUserId: "U1",
  title: "Watch one deploy",
  challengeId: null,
  why: "We all depend on it.",
  startsOn: day("2026-11-24"),
  endsOn: day("2026-12-01"),
  zone: "Europe/London",
  goal: null,
  repeatsMonthly: false,
};
const running = (changes: Partial<NewChannelChallenge> = {}): ChannelChallenge =>
  rules.create({ ...WANTED, ...changes }, NOW).challenge;
const board = (
  challenge: ChannelChallenge,
  mine: Participant | null = null,
  joined = 0,
  did = 0,
): ChallengeForPerson => ({
  challenge,
  mine,
  joined,
  did,
});
const part = (changes: Partial<Participant> = {}): Participant => ({
  userId: "U2",
  joinedAt: NOW,
  doneAt: null,
  line: null,
  lineTs: null,
  redrawRequestedAt: null,
  reflectionId: null,
  ...changes,
});
const LINE = { text: "It rolls back by itself.", name: "Maya" };

describe("beginning", () => {
  it("runs at once when it begins today", () => {
    const { challenge, effects } = rules.create(WANTED, NOW);
    expect(challenge).toMatchObject({ status: "running", dueAt: new Date("2026-12-02T00:00:00Z") });
    expect(effects).toEqual(["card"]);
  });

  it("waits for nine in the morning of a later day, and says nothing until then", () => {
    const { challenge, effects } = rules.create({ ...WANTED, startsOn: day("2026-11-30") }, NOW);
    expect(challenge).toMatchObject({ status: "scheduled", dueAt: new Date("2026-11-30T09:00:00Z") });
    expect(effects).toEqual([]);
  });

  it.each([
    ["no title", { title: " \n " }, "errors.challenge_untitled"],
    ["no reason", { why: "  " }, "errors.challenge_without_why"],
    ["a title of 10,000 characters", { title: "a".repeat(10_000) }, "errors.too_long"],
    ["a reason of 10,000 characters", { why: "a".repeat(10_000) }, "errors.too_long"],
    ["a first day that is past", { startsOn: day("2026-11-23") }, "errors.start_in_past"],
    ["a first day in two years", { startsOn: day("2028-11-23"), endsOn: day("2028-11-30") }, "errors.date_too_far"],
    ["an end before the start", { endsOn: day("2026-11-23") }, "errors.end_before_start"],
    ["half a year", { endsOn: day("2027-05-24") }, "errors.span_too_long"],
    ["a goal of one", { goal: 1 }, "errors.goal_range"],
    ["a goal of half a person", { goal: 2.5 }, "errors.goal_range"],
    ["a goal of ten thousand", { goal: 10_000 }, "errors.goal_range"],
  ])("refuses %s", (_, changes, key) => {
    expect(() => rules.create({ ...WANTED, ...changes }, NOW)).toThrow(expect.objectContaining({ message: key }));
  });

  it("takes one day, the largest title, and emoji counted as people do", () => {
    const title = "🌱".repeat(150);
    expect(rules.create({ ...WANTED, title, endsOn: WANTED.startsOn }, NOW).challenge.title).toBe(title);
  });
});

describe("taking part", () => {
  it("joins once; again changes nothing", () => {
    const first = rules.join(board(running()), "U2", NOW);
    expect(first).toMatchObject({ mine: { joinedAt: NOW }, effects: ["redraw"] });
    const again = rules.join(board(running(), first.mine, 1), "U2", LATER);
    expect(again.mine).toBe(first.mine);
    expect(again.effects).toEqual([]);
  });

  it("counts who did it without joining first", () => {
    const transition = rules.markDone(board(running()), "U2", { line: null, reflectionId: null }, NOW);
    expect(transition).toMatchObject({ mine: { joinedAt: NOW, doneAt: NOW, line: null }, effects: ["redraw"] });
  });

  it("says a line once; another line takes its place where it stands", () => {
    const told = { line: LINE, reflectionId: "r1" };
    expect(rules.markDone(board(running(), part(), 1), "U2", told, NOW).effects).toEqual(["redraw", "line"]);
    const standing = part({ doneAt: NOW, line: LINE, lineTs: "1.2", reflectionId: "r1" });
    const changed = { line: { ...LINE, text: "It took eight minutes." }, reflectionId: "r1" };
    const transition = rules.markDone(board(running(), standing, 1, 1), "U2", changed, LATER);
    expect(transition).toMatchObject({ mine: { doneAt: NOW, redrawRequestedAt: LATER }, effects: [] });
    expect(rules.markDone(board(running(), standing, 1, 1), "U2", told, LATER).mine?.redrawRequestedAt).toBeNull();
  });

  it("says no second line while the first is still on its way", () => {
    const waiting = part({ doneAt: NOW, line: LINE });
    const changed = { line: { ...LINE, text: "It took eight minutes." }, reflectionId: null };
    expect(rules.markDone(board(running(), waiting, 1, 1), "U2", changed, LATER).effects).toEqual([]);
  });

  it("takes a line out of the thread when it becomes private, is taken back, or its author leaves", () => {
    const standing = part({ doneAt: NOW, line: LINE, lineTs: "1.2", reflectionId: "r1" });
    const now = board(running(), standing, 1, 1);
    const gone = { line: null, lineTs: "1.2", redrawRequestedAt: LATER };
    const kept = rules.markDone(now, "U2", { line: null, reflectionId: "r1" }, LATER);
    expect(kept.mine).toMatchObject({ ...gone, doneAt: NOW, reflectionId: "r1" });
    expect(rules.undo(now, LATER).mine).toMatchObject({ ...gone, joinedAt: NOW, doneAt: null, reflectionId: null });
    expect(rules.leave(now, LATER).mine).toMatchObject({ ...gone, joinedAt: null, doneAt: null });
    expect(rules.leave(board(running(), part(), 1), LATER).mine).toBeNull();
  });

  it("lets somebody back in before their old line is out of the thread, without it", () => {
    const left = part({ joinedAt: null, lineTs: "1.2", redrawRequestedAt: NOW });
    expect(rules.join(board(running(), left), "U2", LATER).mine).toMatchObject({ joinedAt: LATER, lineTs: "1.2" });
  });

  it("is harmless where there is nothing to leave or to take back", () => {
    expect(rules.leave(board(running()), NOW)).toMatchObject({ mine: null, effects: [] });
    expect(rules.undo(board(running(), part(), 1), NOW)).toMatchObject({ mine: part(), effects: [] });
  });

  it("refuses what comes too late, and a line of 10,000 characters", () => {
    const over = rules.finish(running(), NOW, "this-one", "c2").challenge;
    expect(() => rules.join(board(over), "U2", NOW)).toThrow("challenge_over");
    const told = { line: { ...LINE, text: "a".repeat(10_000) }, reflectionId: null };
    expect(() => rules.markDone(board(over), "U2", told, NOW)).toThrow("challenge_over");
    expect(() => rules.markDone(board(running()), "U2", told, NOW)).toThrow("too_long");
  });

  it("says the goal once, even when it is reached again", () => {
    const nothing = { line: null, reflectionId: null };
    const first = rules.markDone(board(running({ goal: 2 }), part(), 2, 1), "U2", nothing, NOW);
    expect(first.effects).toEqual(["redraw", "goal"]);
    const left = rules.leave(board(first.challenge, first.mine, 2, 2), LATER);
    const again = rules.markDone(board(left.challenge, left.mine, 1, 1), "U2", nothing, LATER);
    expect(again.effects).toEqual(["redraw"]);
    expect(again.challenge.goalReachedAt).toEqual(NOW);
  });
});

describe("time", () => {
  it.each([
    // The last day ends at midnight where its creator lives, over both changes of the clocks.
    ["Europe/London", "2026-10-19", "2026-10-24", "2026-10-24T23:00:00.000Z"],
    ["Europe/London", "2026-10-19", "2026-10-25", "2026-10-26T00:00:00.000Z"],
    ["Europe/Berlin", "2027-03-22", "2027-03-27", "2027-03-27T23:00:00.000Z"],
    ["Europe/Berlin", "2027-03-22", "2027-03-28", "2027-03-28T22:00:00.000Z"],
    ["America/New_York", "2026-10-26", "2026-11-01", "2026-11-02T05:00:00.000Z"],
    ["America/New_York", "2027-03-08", "2027-03-14", "2027-03-15T04:00:00.000Z"],
    // Where the clocks go forward at midnight, the day ends with the first instant of the next.
    ["America/Santiago", "2026-08-31", "2026-09-05", "2026-09-06T04:00:00.000Z"],
    ["Asia/Kolkata", "2026-11-24", "2026-11-27", "2026-11-27T18:30:00.000Z"],
  ])("ends in %s, from %s to %s, at %s", (zone, startsOn, endsOn, at) => {
    const now = new Date(`${startsOn}T12:00:00Z`);
    const { challenge } = rules.create({ ...WANTED, zone, startsOn: day(startsOn), endsOn: day(endsOn) }, now);
    expect(challenge.dueAt?.toISOString()).toBe(at);
    const before = rules.timePassed(challenge, new Date(Date.parse(at) - 1), "c2");
    expect(before).toMatchObject({ challenge: { status: "running" }, effects: [] });
    expect(rules.timePassed(challenge, new Date(at), "c2")).toMatchObject({
      challenge: { status: "ended", dueAt: null },
      effects: ["redraw", "summary"],
    });
  });

  it.each([
    ["Europe/Berlin", "2026-10-26", "2026-10-26T08:00:00.000Z"],
    ["Europe/Berlin", "2027-03-29", "2027-03-29T07:00:00.000Z"],
    ["America/New_York", "2026-11-02", "2026-11-02T14:00:00.000Z"],
  ])("begins in %s on %s at %s", (zone, startsOn, at) => {
    const wanted = { ...WANTED, zone, startsOn: day(startsOn), endsOn: day(startsOn) };
    const { challenge } = rules.create(wanted, new Date("2026-10-20T12:00:00Z"));
    expect(challenge.dueAt?.toISOString()).toBe(at);
    const transition = rules.timePassed(challenge, new Date(at), "c2");
    expect(transition).toMatchObject({ challenge: { status: "running" }, effects: ["card"] });
  });

  it("cancels what it slept through, without a word", () => {
    const { challenge } = rules.create({ ...WANTED, startsOn: day("2026-11-30") }, NOW);
    const transition = rules.timePassed(challenge, new Date("2027-02-01T00:00:00Z"), "c2");
    expect(transition).toMatchObject({ challenge: { status: "cancelled", dueAt: null }, effects: [], next: null });
  });

  it("comes again on the same weekday of the next month, as long as before, over the change of the clocks", () => {
    const wanted = { ...WANTED, startsOn: day("2026-10-13"), endsOn: day("2026-10-16"), repeatsMonthly: true };
    const now = new Date("2026-10-13T09:00:00Z");
    const first = rules.create(wanted, now).challenge;
    const { next } = rules.timePassed(first, new Date("2026-10-16T23:00:00Z"), "c2");
    expect(next).toMatchObject({
      id: "c2",
      status: "scheduled",
      startsOn: "2026-11-10",
      endsOn: "2026-11-13",
      dueAt: new Date("2026-11-10T09:00:00Z"),
      repeatsNth: 2,
      goalReachedAt: null,
    });
  });

  it("goes on repeating when one is ended early, and stops for good when somebody says so", () => {
    const monthly = running({ repeatsMonthly: true });
    expect(rules.finish(monthly, LATER, "this-one", "c2").next).toMatchObject({ startsOn: "2026-12-22" });
    expect(rules.finish(monthly, LATER, "for-good", "c2").next).toBeNull();
    const planned = rules.finish(monthly, LATER, "this-one", "c2").next;
    if (!planned) throw new Error("there is no next one");
    expect(rules.finish(planned, LATER, "for-good", "c3")).toMatchObject({
      challenge: { status: "cancelled" },
      next: null,
    });
    const once = rules.repeatNoMore(monthly).challenge;
    expect(rules.timePassed(once, new Date("2026-12-02T00:00:00Z"), "c2").next).toBeNull();
  });

  it("does nothing to what is over", () => {
    const over = rules.finish(running({ repeatsMonthly: true }), LATER, "this-one", "c2").challenge;
    for (const transition of [
      rules.timePassed(over, new Date("2027-06-01T00:00:00Z"), "c3"),
      rules.finish(over, LATER, "for-good", "c3"),
      rules.cancelUnreachable(over, LATER),
    ]) {
      expect(transition).toMatchObject({ challenge: { status: "ended" }, effects: [], next: null });
    }
    expect(() => rules.moveEnd(over, day("2026-12-24"), LATER)).toThrow("challenge_over");
  });
});

describe("another last day", () => {
  it("moves the end, to today at the earliest", () => {
    expect(rules.moveEnd(running(), day("2026-12-10"), LATER).challenge.dueAt).toEqual(
      new Date("2026-12-11T00:00:00Z"),
    );
    expect(rules.moveEnd(running(), day("2026-11-25"), LATER).challenge.endsOn).toBe("2026-11-25");
    expect(() => rules.moveEnd(running(), day("2026-11-24"), LATER)).toThrow("end_in_past");
    expect(() => rules.moveEnd(running(), day("2027-11-24"), LATER)).toThrow("span_too_long");
  });
});

describe("when a channel hears of an end", () => {
  it.each([
    ["the end of a day in the week", "Europe/London", "2026-11-26T00:00:00Z", "2026-11-26T09:00:00.000Z"],
    ["the end of a Friday", "Europe/London", "2026-11-28T00:00:00Z", "2026-11-30T09:00:00.000Z"],
    ["a moment at work", "Europe/London", "2026-11-26T09:00:05Z", "2026-11-26T09:00:05.000Z"],
    ["a late evening", "Europe/London", "2026-11-26T18:00:00Z", "2026-11-27T09:00:00.000Z"],
    ["the weekend on which summer time ends", "Europe/Berlin", "2026-10-23T22:00:00Z", "2026-10-26T08:00:00.000Z"],
    ["the weekend on which summer time begins", "Europe/Berlin", "2027-03-26T23:00:00Z", "2027-03-29T07:00:00.000Z"],
    ["a quarter of an hour's zone", "Asia/Kathmandu", "2026-11-25T18:15:00Z", "2026-11-26T03:15:00.000Z"],
  ])("%s", (_, zone, at, morning) => {
    expect(rules.nextAnnouncementTime(new Date(at), zone).toISOString()).toBe(morning);
  });
});
