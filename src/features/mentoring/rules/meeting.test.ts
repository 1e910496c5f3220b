import { describe, expect, it } from "vitest";
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { reminderAt } from "#src/features/matching/rules/reminder.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "./meeting.ts";
import * as times from "./meeting-times.ts";
import type { Meeting, Pairing } from "./types.ts";

const NOW = new Date("2026-11-24T10:00:00Z");

function attendee(
  zone: string,
  changes: Partial<Attendee["hours"]> & { readonly off?: readonly string[] } = {},
): Attendee {
  const { off = [], ...hours } = changes;
  return {
    hours: { zone, workDays: [1, 2, 3, 4, 5], workStart: 9, workEnd: 18, country: null, ...hours },
    isOff: (date) => off.includes(date),
    busy: [],
  };
}
const BERLIN = attendee("Europe/Berlin");
const pairing: Pairing = {
  id: "p1",
  workspaceId: "T1",
  menteeUserId: "U1",
  mentorUserId: "U7",
  status: "active",
  goal: "Lead a workshop.",
  wantedArea: null,
  languages: ["en"],
  partOfDay: "any",
  weeks: 12,
  rhythm: "weekly",
  mayBeManager: false,
  isPickedByBot: false,
  shownUserIds: [],
  passedUserIds: [],
  declinedUserIds: [],
  round: 1,
  askedAt: NOW,
  isRepeated: false,
  startedAt: NOW,
  zone: "Europe/Berlin",
  meetsAt: NOW,
  halfTimeAt: null,
  endsAt: new Date("2027-02-16T11:00:00Z"),
  endedAt: null,
  lookedAt: NOW,
  dueAt: null,
  createdAt: NOW,
};
const meetingAt = (startsAt: string, changes: Partial<Meeting> = {}): Meeting => ({
  ...rules.planned(pairing, { id: "m1", number: 1, startsAt: new Date(startsAt) }, BERLIN, NOW),
  ...changes,
});
const next = (
  first: string,
  after: string,
  people: readonly Attendee[],
  changes: Partial<Pairing> = {},
): string | undefined =>
  times
    .nextMeetingAt(
      { ...pairing, meetsAt: new Date(first), endsAt: new Date("2027-12-01T00:00:00Z"), ...changes },
      new Date(after),
      people,
      new Date(after),
    )
    ?.toISOString();

describe("the next meeting", () => {
  it.each([
    // The clocks go back in Berlin on 25 October 2026, and forward on 28 March 2027: it stays at 10:30 there.
    ["weekly", "2026-10-20T08:30:00Z", "2026-10-20T08:30:00Z", "2026-10-27T09:30:00.000Z"],
    ["every-two-weeks", "2026-10-20T08:30:00Z", "2026-10-20T08:30:00Z", "2026-11-03T09:30:00.000Z"],
    ["weekly", "2027-03-23T09:30:00Z", "2027-03-23T09:30:00Z", "2027-03-30T08:30:00.000Z"],
    ["every-two-weeks", "2027-03-23T09:30:00Z", "2027-03-23T09:30:00Z", "2027-04-06T08:30:00.000Z"],
    // New York goes back a week later, and forward two weeks earlier; the mentee's clock decides.
    ["weekly", "2026-11-03T15:00:00Z", "2026-11-03T15:00:00Z", "2026-11-10T15:00:00.000Z"],
  ] as const)("of a %s pairing that met first at %s and last at %s is at %s", (rhythm, first, after, at) => {
    expect(next(first, after, [BERLIN, BERLIN], { rhythm })).toBe(at);
  });

  it("is at another time where the other's clock moved it out of their hours", () => {
    // 14:00 in Berlin is 9:00 in New York, but 8:00 is too early in the two weeks of March when only New York has changed.
    const newYork = attendee("America/New_York", { workStart: 9 });
    const at = next("2027-03-02T14:00:00Z", "2027-03-23T13:00:00Z", [BERLIN, newYork]);
    expect(at).toBeDefined();
    expect([BERLIN, newYork].every((person) => times.suits(person, new Date(at ?? "")))).toBe(true);
  });

  it("is on a day after a day off, and on the usual day again after that", () => {
    const off = attendee("Europe/Berlin", { off: ["2026-12-01"] });
    expect(next("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", [BERLIN, off])).toBe("2026-12-02T10:00:00.000Z");
    expect(next("2026-11-24T10:00:00Z", "2026-12-02T10:00:00Z", [BERLIN, off])).toBe("2026-12-08T10:00:00.000Z");
  });

  it("is after a break of both, and none after the end", () => {
    const off = attendee("Europe/Berlin", { off: Array.from({ length: 7 }, (_, day) => `2026-12-0${day + 1}`) });
    expect(next("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", [off, BERLIN])).toBe("2026-12-08T10:00:00.000Z");
    const endsAt = new Date("2026-11-30T11:00:00Z");
    expect(next("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", [BERLIN, BERLIN], { endsAt })).toBeUndefined();
  });

  it("is not while one of them has something else", () => {
    const from = new Date("2026-12-01T10:15:00Z");
    const busy = { ...BERLIN, busy: [{ from, until: new Date("2026-12-01T11:30:00Z") }] };
    expect(next("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", [BERLIN, busy])).toBe("2026-12-02T10:00:00.000Z");
  });

  it("is never found for somebody who is never there", () => {
    const away: Attendee = { ...BERLIN, isOff: () => true };
    expect(next("2026-11-24T10:00:00Z", "2026-11-24T10:00:00Z", [BERLIN, away])).toBeUndefined();
  });
});

describe("the agenda is asked for", () => {
  it.each([
    ["2026-12-01T10:00:00Z", [], "2026-11-30T10:00:00.000Z"],
    ["2026-11-30T10:00:00Z", [], "2026-11-27T10:00:00.000Z"],
    ["2026-11-30T10:00:00Z", ["2026-11-27"], "2026-11-26T10:00:00.000Z"],
    // Over the change of clocks in March: at the same time of day.
    ["2027-03-29T08:00:00Z", [], "2027-03-26T09:00:00.000Z"],
    // It is tomorrow already.
    ["2026-11-25T09:00:00Z", [], "2026-11-24T10:00:00.000Z"],
  ])("for one at %s with %j off at %s", (startsAt, off, at) => {
    expect(times.agendaAt(new Date(startsAt), attendee("Europe/Berlin", { off }), NOW).toISOString()).toBe(at);
  });
});

describe("both get the agenda", () => {
  it.each([
    ["2026-12-01T10:00:00Z", "2026-12-01T09:00:00.000Z"],
    // At nine in the morning: late on the day before.
    ["2026-12-01T08:00:00Z", "2026-11-30T16:00:00.000Z"],
    ["2026-11-30T08:00:00Z", "2026-11-27T16:00:00.000Z"],
    ["2027-03-29T07:00:00Z", "2027-03-26T16:00:00.000Z"],
  ])("of a meeting at %s at %s", (startsAt, at) => {
    expect(reminderAt(new Date(startsAt), [BERLIN, BERLIN]).toISOString()).toBe(at);
  });
});

describe("time passes", () => {
  it("from the question to the agenda, to the question how it was, and to the end of a week without a word", () => {
    let meeting = meetingAt("2026-12-01T10:00:00Z");
    const seen: string[] = [];
    while (meeting.dueAt) {
      const at: Date = meeting.dueAt;
      const step = rules.timePassed(pairing, meeting, [BERLIN, BERLIN], at);
      seen.push(
        `${at.toISOString()} ${step.messages.map(({ content, recipient }) => `${content.kind} ${recipient}`).join(", ")}`,
      );
      meeting = step.meeting;
    }
    expect(meeting.status).toBe("skipped");
    expect(seen).toEqual([
      "2026-11-30T10:00:00.000Z mentoring-agenda-question U1",
      "2026-12-01T09:00:00.000Z mentoring-agenda U1, mentoring-agenda U7",
      "2026-12-01T10:45:00.000Z mentoring-after U1, mentoring-after U7",
      "2026-12-08T10:45:00.000Z ",
    ]);
  });

  it("without questions about what is past, after the bot was away", () => {
    let meeting = meetingAt("2026-12-01T10:00:00Z");
    const late = new Date("2026-12-03T10:00:00Z");
    const kinds: string[] = [];
    for (let step = 0; step < 3; step++) {
      const done = rules.timePassed(pairing, meeting, [BERLIN, BERLIN], late);
      kinds.push(...done.messages.map(({ content }) => content.kind));
      meeting = done.meeting;
    }
    expect(kinds).toEqual(["mentoring-after", "mentoring-after"]);
    expect(meeting.step).toBe("closing");
  });
});

describe("a meeting", () => {
  const by = { by: "U1", mentee: BERLIN, now: NOW };

  it("that is moved tells the other one, once for each time", () => {
    const meeting = meetingAt("2026-12-01T10:00:00Z");
    const moved = rules.moved(pairing, meeting, new Date("2026-12-02T10:00:00Z"), by);
    expect(moved.messages.map(({ recipient }) => recipient)).toEqual(["U7"]);
    expect(moved.meeting.sequence).toBe(1);
    expect(rules.moved(pairing, moved.meeting, new Date("2026-12-02T10:00:00Z"), by).messages).toEqual([]);
    const again = rules.moved(pairing, moved.meeting, new Date("2026-12-03T10:00:00Z"), { ...by, by: null });
    expect(again.messages.map(({ recipient }) => recipient)).toEqual(["U1", "U7"]);
    expect(again.messages.map(({ key }) => key)).not.toContain(moved.messages[0]?.key);
  });

  it("has begun, or was held or skipped, and is not moved or given an agenda", () => {
    const begun = meetingAt("2026-11-24T09:00:00Z");
    expect(() => rules.moved(pairing, begun, NOW, by)).toThrow(UserFault);
    expect(() => rules.withAgenda(begun, ["goal"], "", NOW)).toThrow(UserFault);
    expect(() => rules.skipped(pairing, rules.held(begun, NOW), "U1", NOW)).toThrow(UserFault);
    expect(() => rules.held(meetingAt("2026-12-01T10:00:00Z"), NOW)).toThrow(UserFault);
  });

  it("that both say was held is held; one who says so after the other said no is believed", () => {
    const begun = meetingAt("2026-11-24T09:00:00Z");
    const held = rules.held(begun, NOW);
    expect(rules.held(held, NOW)).toBe(held);
    expect(rules.held(rules.skipped(pairing, begun, "U7", NOW).meeting, NOW).status).toBe("held");
  });

  it.each([
    ["in the past", "2026-11-24T09:00:00Z", "errors.plan_in_past"],
    ["too far ahead", "2027-06-24T09:00:00Z", "errors.date_too_far"],
  ])("is not %s", (_, at, fault) => {
    expect(() => times.checkTime({ endsAt: null }, new Date(at), NOW)).toThrow(fault);
  });

  it("is not after the end of the pairing", () => {
    expect(() =>
      times.checkTime({ endsAt: new Date("2026-12-01T00:00:00Z") }, new Date("2026-12-02T09:00:00Z"), NOW),
    ).toThrow("mentor.faults.after_end");
  });

  it("keeps a cancelled one out of calendars only where it was ahead", () => {
    expect(rules.cancelled(meetingAt("2026-12-01T10:00:00Z"), NOW)).toMatchObject({ status: "skipped", sequence: 1 });
    expect(rules.cancelled(meetingAt("2026-11-24T09:00:00Z"), NOW)).toMatchObject({ status: "skipped", sequence: 0 });
  });
});
