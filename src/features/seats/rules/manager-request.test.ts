import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, NudgeStatus } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { menteeWith, nudgeWith, settingsWith } from "#tests/fakes/people.ts";
import { seatOf } from "#tests/support/seats.ts";
import {
  answerManagerRequest,
  answerWithSeat,
  arrangeFaults,
  askManager,
  doorStateOf,
  isDoorWanted,
  type ManagerRequest,
  type ManagerRequestStep,
  withdrawManagerRequest,
} from "./manager-request.ts";
import type { Board } from "./seat.ts";

const NOW = new Date("2026-12-01T09:00:00Z");
const FIRST = { id: "d1", isFirst: true, now: NOW };
const needing = (host: Challenge["needs"]["host"]): Challenge =>
  ({ id: "a", needs: { host, clientConsent: false } }) as Challenge;
const maya = menteeWith({ settings: settingsWith({ managerUserId: "UGRACE" }) }, {});
/** Asked by a colleague who has spoken with somebody already. */
const opened = menteeWith(
  { settings: settingsWith({ managerUserId: "UGRACE" }) },
  {
    reasons: [
      {
        kind: "assigned",
        by: "UGRACE",
        why: "It shows why.",
        dueOn: null,
        protectedMinutes: null,
        door: { kind: "host", userId: "UTOM" },
      },
    ],
  },
);
const asked = (): ManagerRequest => askManager(maya, needing("sales"), null, FIRST).request;

describe("asking for a door", () => {
  it("tells the manager, and keeps who asked what", () => {
    const { request, audit, messages } = askManager(maya, needing("sales"), null, FIRST);
    expect(request).toMatchObject({
      status: "asked",
      managerUserId: "UGRACE",
      nudgeId: maya.nudge?.id,
      challengeId: "a",
    });
    expect(audit).toMatchObject([{ subject: "door", actorUserId: "U1", concerns: ["U1", "UGRACE"], before: null }]);
    expect(messages).toMatchObject([{ key: "door-asked-d1", recipient: "UGRACE" }]);
  });

  it.each([
    [
      "nothing is current",
      menteeWith({ settings: settingsWith({ managerUserId: "UGRACE" }) }),
      needing("sales"),
      null,
      "nothing_open",
    ],
    ["nobody is named", menteeWith({}, {}), needing("sales"), null, "no_manager"],
    ["it needs nobody", maya, needing("none"), null, "no_door_needed"],
    ["it was asked", maya, needing("sales"), asked(), "door_asked"],
    ["whoever asked for it opened one", opened, needing("sales"), null, "no_door_needed"],
  ])("is refused when %s", (_, mentee, challenge, existing, code) => {
    expect(() => askManager(mentee, challenge, existing, { ...FIRST, id: "d2" })).toThrow(code);
  });
});

describe("answering", () => {
  const answer = (how: Parameters<typeof answerManagerRequest>[2], by: string | null = "UGRACE") =>
    answerManagerRequest(asked(), by, how, NOW);

  it("opens with a name, with a day and a line, or not at all, and tells the mentee of each", () => {
    const introduced = answer({ kind: "introduced", hostUserId: "UTOM", note: "Thursday" });
    expect(introduced.request).toMatchObject({
      status: "introduced",
      hostUserId: "UTOM",
      note: "Thursday",
      answeredAt: NOW,
    });
    expect(introduced.messages).toMatchObject([{ key: "door-opened-d1", recipient: "U1" }]);
    const day = "2026-12-04" as CalendarDate;
    const arranged = answer({ kind: "arranged", day, note: "I ask sales." });
    expect(arranged.request).toMatchObject({ status: "arranged", arrangedOn: day, note: "I ask sales." });
    expect(arranged.messages).toMatchObject([{ key: "door-opened-d1", recipient: "U1" }]);
    const declined = answer({ kind: "declined" });
    expect(declined.messages).toMatchObject([{ key: "door-closed-d1", recipient: "U1" }]);
    expect(JSON.stringify([introduced.audit, arranged.audit, declined.audit])).not.toMatch(/Thursday|sales/);
  });

  it("is for the manager who was asked, once", () => {
    expect(() => answer({ kind: "declined" }, "UTOM")).toThrow("not_your_team");
    const { request } = answer({ kind: "declined" });
    expect(() => answerManagerRequest(request, "UGRACE", { kind: "declined" }, NOW)).toThrow("door_answered");
    const long = { kind: "arranged", day: null, note: "x".repeat(501) } as const;
    expect(() => answer(long)).toThrow("too_long");
  });

  it.each<[string | null, string | null, string]>([
    ["2026-12-01", "I ask sales.", ""],
    ["2026-12-04", "I ask sales.", ""],
    [null, "I ask sales.", "day day_missing"],
    ["2026-11-30", "I ask sales.", "day past"],
    ["2027-06-03", "I ask sales.", "day too_far"],
    ["2026-12-04", null, "word word_missing"],
    ["2026-12-04", " ", "word word_missing"],
    [null, null, "day day_missing, word word_missing"],
  ])("by %s with the line %s: %s", (day, note, faults) => {
    const found = arrangeFaults(day as CalendarDate | null, note, "2026-12-01" as CalendarDate);
    expect(found.map(({ field, code }) => `${field} ${code}`).join(", ")).toBe(faults);
  });
});

describe("answering with a seat", () => {
  const times = { note: "Come along.", briefAt: null, dueAt: new Date("2026-12-02T09:00:00Z") };
  const boardOf = (hostUserId: string, consent: "nobody" | "asked" | "given" = "nobody"): Board => ({
    seat: { ...seatOf({}, consent), hostUserId },
    requests: [],
  });
  const withSeat = (board: Board, request = asked()) => answerWithSeat(request, board, "UGRACE", times, NOW);

  it("of one's own gives it at once, or once the client agrees, as one and the same request", () => {
    const { request, seat } = withSeat(boardOf("UGRACE"));
    expect(request.request).toMatchObject({ id: "d1", seatId: seat.seat.id });
    expect(doorStateOf(request.request)).toBe("opened");
    expect(seat.requests).toMatchObject([{ id: "d1", askerUserId: "U1", managerUserId: "UGRACE", status: "seated" }]);
    expect(withSeat(boardOf("UGRACE", "asked")).seat.requests).toMatchObject([{ status: "waiting" }]);
  });

  it("of somebody else's asks its host, who is asked again after their working day", () => {
    const { seat, request } = withSeat(boardOf("UTOM"));
    expect(seat.requests).toMatchObject([{ id: "d1", status: "asked", line: "Come along.", dueAt: times.dueAt }]);
    expect(seat.news).toMatchObject([{ kind: "asked", isAgain: false }]);
    expect(request.messages).toMatchObject([{ key: "door-opened-d1", recipient: "U1" }]);
  });

  it.each<[string, Board]>([
    ["that was taken back", { ...boardOf("UGRACE"), seat: { ...boardOf("UGRACE").seat, status: "cancelled" } }],
    ["of somebody who is forgotten", { seat: { ...seatOf({}, "nobody"), hostUserId: null }, requests: [] }],
    ["of the mentee's own", boardOf("U1")],
    [
      "that they asked for before",
      { ...boardOf("UTOM"), requests: withSeat(boardOf("UTOM"), { ...asked(), id: "other" }).seat.requests },
    ],
  ])("is refused for one %s", (_, board) => {
    expect(() => withSeat(board)).toThrow("door_seat_gone");
  });

  it("is the manager's alone, and an answer like the others", () => {
    expect(() => answerWithSeat(asked(), boardOf("UTOM"), "UTOM", times, NOW)).toThrow("not_your_team");
    const { request } = withSeat(boardOf("UGRACE"));
    expect(() => withSeat(boardOf("UGRACE"), request.request)).toThrow("door_answered");
  });
});

describe("a door", () => {
  it.each<[NudgeStatus, boolean]>([
    ["open", true],
    ["planned", true],
    ["done", false],
    ["not-done", false],
    ["skipped", false],
    ["deferred", false],
    ["lapsed", false],
  ])("of a nudge that is %s is wanted: %s", (status, wanted) => {
    expect(isDoorWanted(asked(), nudgeWith({ status }), "UGRACE")).toBe(wanted);
  });

  it("is not wanted for another challenge, from another manager, or without a nudge", () => {
    expect(isDoorWanted(asked(), nudgeWith({ challengeId: "b" }), "UGRACE")).toBe(false);
    expect(isDoorWanted(asked(), nudgeWith(), "UTOM")).toBe(false);
    expect(isDoorWanted(asked(), null, "UGRACE")).toBe(false);
  });

  it("that nobody needs any more closes without a word, and the manager cannot read when", () => {
    const { request, audit, messages } = withdrawManagerRequest(asked(), NOW);
    expect(doorStateOf(request)).toBe("closed");
    expect(messages).toEqual([]);
    expect(audit.flatMap(({ concerns }) => concerns)).toEqual(["U1"]);
  });

  it("ends once whatever is tried, and each message has a key of its own", () => {
    const tries = fc.array(
      fc.record({
        by: fc.constantFrom("UGRACE", "UTOM", "U1", null),
        how: fc.constantFrom("introduced", "arranged", "declined", "seat", "drop"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(tries, (attempts) => {
        let request = asked();
        const told: string[] = [];
        let ends = 0;
        for (const { by, how } of attempts) {
          const isAsked = doorStateOf(request) === "asked";
          if (how === "drop" && !isAsked) continue;
          const mayEnd = isAsked && (how === "drop" || by === "UGRACE" || (by === null && how !== "seat"));
          try {
            const step = attempt(request, by, how);
            expect(mayEnd).toBe(true);
            ends += 1;
            ({ request } = step);
            told.push(...step.messages.map(({ key, recipient }) => `${key} ${recipient}`));
          } catch (error) {
            if (!(error instanceof UserFault)) throw error;
            expect(mayEnd).toBe(false);
          }
        }
        expect(ends).toBeLessThanOrEqual(1);
        expect(new Set(told).size).toBe(told.length);
        expect(told.every((line) => line.endsWith(" U1"))).toBe(true);
      }),
    );
  });

  function attempt(
    request: ManagerRequest,
    by: string | null,
    how: "introduced" | "arranged" | "declined" | "seat" | "drop",
  ): ManagerRequestStep {
    if (how === "drop") return withdrawManagerRequest(request, NOW);
    if (how === "seat") {
      const board = { seat: { ...seatOf({}, "nobody"), hostUserId: "UGRACE" }, requests: [] };
      return answerWithSeat(request, board, by ?? "", { note: null, briefAt: null, dueAt: null }, NOW).request;
    }
    const answer =
      how === "introduced"
        ? ({ kind: how, hostUserId: "UTOM", note: null } as const)
        : how === "arranged"
          ? ({ kind: how, day: null, note: null } as const)
          : ({ kind: how } as const);
    return answerManagerRequest(request, by, answer, NOW);
  }
});
