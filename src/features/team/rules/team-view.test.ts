import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import type { RequestStatus } from "#src/features/seats/rules/seat.ts";
import type { CalendarDate, Member, Reflection } from "#src/kernel/member.ts";
import { AREAS } from "#src/kernel/vocabulary.ts";
import { memberWith, settingsWith } from "#tests/fakes/people.ts";
import {
  type AssignedPart,
  FEWEST,
  type MenteeFacts,
  menteeRow,
  type PersonDone,
  teamTotals,
  totalsWindow,
} from "./team-view.ts";

const NOW = new Date("2026-12-01T09:00:00Z");
const DAY = "2026-12-04" as CalendarDate;

function reflectionOf(member: Pick<Member, "id">, text: string, sharedWithManager: boolean): Reflection {
  return {
    id: text,
    memberId: member.id,
    workspaceId: "T1",
    nudgeId: null,
    challengeId: null,
    area: "clients",
    title: `title ${text}`,
    what: `happened ${text}`,
    surprise: "",
    insight: "",
    link: null,
    sharedWithManager,
    doneOn: DAY,
    createdAt: NOW,
    updatedAt: NOW,
  };
}
function givenOf(userId: string, assignerUserId: string, status: string, id = `given-${status}`): AssignedPart {
  return { id, assignerUserId, userId, challengeId: "a", status, dueOn: DAY, suggestedOn: DAY, endedAt: NOW };
}
function managerRequestOf(
  member: Pick<Member, "userId">,
  managerUserId: string,
  status: RequestStatus,
  id = `door-${status}`,
): ManagerRequest {
  return {
    id,
    workspaceId: "T1",
    askerUserId: member.userId,
    nudgeId: "n",
    challengeId: "a",
    managerUserId,
    seatId: null,
    status,
    hostUserId: null,
    arrangedOn: null,
    note: null,
    isFirst: true,
    askedAt: NOW,
    answeredAt: null,
  };
}
const maya = memberWith({ userId: "UMAYA", settings: settingsWith({ managerUserId: "UGRACE" }) });
const factsWith = (changes: Partial<MenteeFacts>): MenteeFacts => ({
  member: maya,
  reflections: [],
  given: [],
  doors: [],
  ...changes,
});

describe("a mentee as their manager sees them", () => {
  it.each([
    ["invited", "brought"],
    ["queued", "brought"],
    ["offered", "brought"],
    ["accepted", "accepted"],
    ["suggested", "suggested"],
    ["done", "done"],
    ["declined", undefined],
    ["dropped", undefined],
    ["withdrawn", undefined],
    ["expired", undefined],
  ])("shows a part that is %s as %s", (status, word) => {
    const row = menteeRow("UGRACE", factsWith({ given: [givenOf("UMAYA", "UGRACE", status)] }), NOW);
    expect(row?.given.map((given) => given.word)).toEqual(word ? [word] : []);
  });

  it("shows what is done for two weeks, and a suggested day only while it is one", () => {
    const given = [givenOf("UMAYA", "UGRACE", "done"), givenOf("UMAYA", "UGRACE", "accepted")];
    const later = new Date("2026-12-17T09:00:00Z");
    expect(menteeRow("UGRACE", factsWith({ given }), NOW)?.given.map(({ suggestedOn }) => suggestedOn)).toEqual([
      null,
      null,
    ]);
    expect(menteeRow("UGRACE", factsWith({ given }), later)?.given.map(({ word }) => word)).toEqual(["accepted"]);
  });

  it("shows what was taken on until two weeks after its day", () => {
    for (let days = 0; days < 40; days++) {
      const now = new Date(NOW.getTime() + days * 86_400_000);
      const words = (status: string): unknown =>
        menteeRow("UGRACE", factsWith({ given: [{ ...givenOf("UMAYA", "UGRACE", status), id: "g" }] }), now)?.given;
      expect((words("accepted") as unknown[]).length).toBe(days <= 17 ? 1 : 0);
      expect(words("dropped")).toEqual([]);
    }
  });

  it.each(["active", "paused", "stopped"] as const)("looks the same whether they are %s or not", (status) => {
    const facts = factsWith({ reflections: [reflectionOf(maya, "one", true)] });
    const other = { ...facts, member: { ...maya, status } };
    expect(menteeRow("UGRACE", other, NOW)).toEqual(menteeRow("UGRACE", facts, NOW));
  });

  it("is nobody to whom they did not name, and nobody once they left", () => {
    expect(menteeRow("UTOM", factsWith({}), NOW)).toBeNull();
    expect(menteeRow("UGRACE", factsWith({ member: { ...maya, leftAt: NOW } }), NOW)).toBeNull();
  });
});

/** What people may do, and a model of what each may see that knows nothing of the code. */
const USERS = ["U1", "U2", "U3", "U4"] as const;
const user = fc.constantFrom(...USERS);
const act = fc.oneof(
  fc.record({ do: fc.constant("write" as const), by: user, shared: fc.boolean() }),
  fc.record({ do: fc.constant("share" as const), by: user, nth: fc.nat(5), shared: fc.boolean() }),
  fc.record({ do: fc.constant("name" as const), by: user, manager: fc.option(user, { nil: null }) }),
  fc.record({
    do: fc.constant("give" as const),
    by: user,
    to: user,
    status: fc.constantFrom("queued", "offered", "suggested", "accepted", "done", "declined", "dropped", "expired"),
  }),
  fc.record({
    do: fc.constant("ask" as const),
    by: user,
    status: fc.constantFrom<RequestStatus[]>("asked", "introduced", "arranged", "declined", "withdrawn"),
  }),
  fc.record({
    do: fc.constant("pause" as const),
    by: user,
    status: fc.constantFrom<Member["status"][]>("active", "paused", "stopped"),
  }),
);

describe("whatever people write, share, name, give and ask", () => {
  it("shows nobody what was not shared with them, and everything that was", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const members = new Map<string, Member>(USERS.map((id) => [id, memberWith({ id, userId: id })]));
        const memberOf = (id: string): Member => members.get(id) ?? memberWith();
        let reflections: Reflection[] = [];
        const given: AssignedPart[] = [];
        const doors: ManagerRequest[] = [];
        acts.forEach((one, index) => {
          const member = memberOf(one.by);
          const { managerUserId } = member.settings;
          if (one.do === "write") reflections.push(reflectionOf(member, `r${index}`, one.shared));
          if (one.do === "share") {
            const own = reflections.filter(({ memberId }) => memberId === one.by)[one.nth];
            reflections = reflections.map((item) => (item === own ? { ...item, sharedWithManager: one.shared } : item));
          }
          if (one.do === "name")
            members.set(one.by, {
              ...member,
              settings: settingsWith({ managerUserId: one.manager === one.by ? null : one.manager }),
            });
          if (one.do === "give") given.push(givenOf(one.to, one.by, one.status, `g${index}`));
          if (one.do === "ask" && managerUserId)
            doors.push(managerRequestOf(member, managerUserId, one.status, `d${index}`));
          if (one.do === "pause") members.set(one.by, { ...member, status: one.status });
        });
        for (const viewer of USERS) {
          for (const mentee of USERS) {
            // Everything is handed over, also what is other people's: the function itself must leave it out.
            const row = menteeRow(viewer, { member: memberOf(mentee), reflections, given, doors }, NOW);
            const isNamed = memberOf(mentee).settings.managerUserId === viewer;
            expect(row !== null).toBe(isNamed);
            const seen = JSON.stringify(row ?? {});
            for (const item of reflections) {
              const may = isNamed && item.memberId === mentee && item.sharedWithManager;
              expect(seen.includes(`happened ${item.id}"`)).toBe(may);
            }
            for (const item of given) {
              const isOver = ["declined", "dropped", "expired"].includes(item.status);
              const may = isNamed && item.userId === mentee && item.assignerUserId === viewer && !isOver;
              expect(seen.includes(`"${item.id}"`)).toBe(may);
            }
            for (const item of doors) {
              const may =
                isNamed && item.askerUserId === mentee && item.managerUserId === viewer && item.status === "asked";
              expect(seen.includes(`"${item.id}"`)).toBe(may);
            }
            expect(seen).not.toMatch(/paused|stopped|queued|declined|dropped/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const person = fc.array(fc.constantFrom(...AREAS), { maxLength: 12 });
const team = fc
  .array(person, { maxLength: 14 })
  .map((people): PersonDone[] => people.map((areas, index) => ({ memberId: `m${index}`, areas })));
const figure = (people: readonly PersonDone[], area: string): number | null => {
  const totals = teamTotals(people);
  return totals.kind === "too-few" ? null : (totals.areas.find((shown) => shown.area === area)?.atLeast ?? null);
};

describe("totals", () => {
  it("count eight whole weeks", () => {
    expect(totalsWindow("2026-12-02" as CalendarDate)).toEqual({ from: "2026-10-05", until: "2026-11-30" });
    expect(totalsWindow("2026-11-30" as CalendarDate)).toEqual({ from: "2026-10-05", until: "2026-11-30" });
    expect(totalsWindow("2026-11-29" as CalendarDate)).toEqual({ from: "2026-09-28", until: "2026-11-23" });
  });

  it("say nothing of four people, and little of five", () => {
    const busy = (index: number): PersonDone => ({ memberId: `m${index}`, areas: ["clients", "clients"] });
    expect(teamTotals([1, 2, 3, 4].map(busy))).toEqual({ kind: "too-few" });
    expect(teamTotals([1, 2, 3, 4, 5].map(busy))).toEqual({
      kind: "totals",
      areas: [{ area: "clients", atLeast: 10 }],
    });
    expect(teamTotals([...[1, 2, 3, 4].map(busy), { memberId: "m5", areas: ["craft"] }])).toEqual({
      kind: "totals",
      areas: [],
    });
  });

  it("need five people in each area, are multiples of five, and never say too much", () => {
    fc.assert(
      fc.property(team, (people) => {
        for (const area of AREAS) {
          const did = people.filter(({ areas }) => areas.includes(area)).length;
          const total = people.flatMap(({ areas }) => areas).filter((one) => one === area).length;
          const shown = figure(people, area);
          expect(shown !== null).toBe(people.length >= FEWEST && did >= FEWEST);
          if (shown !== null) expect([shown % 5, shown <= total, shown >= 5]).toEqual([0, true, true]);
        }
      }),
    );
  });

  it("do not tell how much somebody did who joins or leaves", () => {
    fc.assert(
      fc.property(
        team,
        person,
        fc.constantFrom(...AREAS),
        fc.integer({ min: 2, max: 30 }),
        (people, areas, area, more) => {
          const [one] = people;
          if (!one) return;
          const without = figure(people.slice(1), area);
          const withThem = figure([{ memberId: "x", areas }, ...people.slice(1)], area);
          if (without !== null && withThem !== null) expect([0, 5]).toContain(withThem - without);
          // Five of a kind or thirty: the figure is the same, so it cannot be told from outside.
          const five = { memberId: "x", areas: Array.from({ length: 5 }, () => area) };
          const many = { memberId: "x", areas: Array.from({ length: 5 + more }, () => area) };
          expect(figure([five, ...people.slice(1)], area)).toBe(figure([many, ...people.slice(1)], area));
        },
      ),
    );
  });
});
