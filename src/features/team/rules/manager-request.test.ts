import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { NudgeStatus } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { menteeWith, nudgeWith, settingsWith } from "#tests/fakes/people.ts";
import { answerDoor, askDoor, dropDoor, isDoorWanted, type ManagerRequest } from "./manager-request.ts";

const NOW = new Date("2026-12-01T09:00:00Z");
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
const asked = (): ManagerRequest => askDoor(maya, needing("sales"), null, { id: "d1", now: NOW }).door;

describe("asking for a door", () => {
  it("tells the manager, and keeps who asked what", () => {
    const { door, audit, messages } = askDoor(maya, needing("sales"), null, { id: "d1", now: NOW });
    expect(door).toMatchObject({ status: "asked", managerUserId: "UGRACE", nudgeId: maya.nudge?.id, challengeId: "a" });
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
    expect(() => askDoor(mentee, challenge, existing, { id: "d2", now: NOW })).toThrow(code);
  });
});

describe("answering", () => {
  it("opens with a name and a word, or closes, and tells the mentee of either", () => {
    const opened = answerDoor(asked(), "U1", "UGRACE", { kind: "open", hostUserId: "UTOM", note: "Thursday" }, NOW);
    expect(opened.door).toMatchObject({ status: "opened", hostUserId: "UTOM", note: "Thursday", answeredAt: NOW });
    expect(opened.messages).toMatchObject([{ key: "door-opened-d1", recipient: "U1" }]);
    const closed = answerDoor(asked(), "U1", "UGRACE", { kind: "close" }, NOW);
    expect(closed.messages).toMatchObject([{ key: "door-closed-d1", recipient: "U1" }]);
    expect(JSON.stringify([opened.audit, closed.audit])).not.toContain("Thursday");
  });

  it("is for the manager who was asked, once", () => {
    expect(() => answerDoor(asked(), "U1", "UTOM", { kind: "close" }, NOW)).toThrow("not_your_team");
    const { door } = answerDoor(asked(), "U1", "UGRACE", { kind: "close" }, NOW);
    expect(() => answerDoor(door, "U1", "UGRACE", { kind: "close" }, NOW)).toThrow("door_answered");
    const long = { kind: "open", hostUserId: null, note: "x".repeat(501) } as const;
    expect(() => answerDoor(asked(), "U1", "UGRACE", long, NOW)).toThrow("too_long");
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
    const { door, audit, messages } = dropDoor(asked(), "U1", NOW);
    expect(door.status).toBe("closed");
    expect(messages).toEqual([]);
    expect(audit.flatMap(({ concerns }) => concerns)).toEqual(["U1"]);
  });

  it("ends once whatever is tried, and each message has a key of its own", () => {
    const tries = fc.array(
      fc.record({ by: fc.constantFrom("UGRACE", "UTOM", "U1", null), open: fc.boolean(), drop: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(tries, (attempts) => {
        let door = asked();
        const told: string[] = [];
        let ends = 0;
        for (const { by, open, drop } of attempts) {
          const answer = open
            ? ({ kind: "open", hostUserId: null, note: null } as const)
            : ({ kind: "close" } as const);
          const mayEnd = door.status === "asked" && (drop || by === "UGRACE" || by === null);
          try {
            if (drop && door.status !== "asked") continue;
            const step = drop ? dropDoor(door, "U1", NOW) : answerDoor(door, "U1", by, answer, NOW);
            expect(mayEnd).toBe(true);
            ends += 1;
            door = step.door;
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
});
