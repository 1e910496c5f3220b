import { describe, expect, it } from "vitest";
import { alternativesFor } from "#src/features/weekly/rules/alternatives.ts";
import { catalogueOf } from "#src/kernel/catalogue.ts";
import { findChallenge, searchChallenges } from "#src/language/search-challenges.ts";
import { assigneeWith, contextWith } from "#tests/fakes/assignments.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { settingsWith } from "#tests/fakes/people.ts";
import { auditTransition } from "./audit.ts";
import { ownChallenge } from "./custom-challenge.ts";
import { ASSIGNEE_STATUSES } from "./types.ts";

const call = challengeWith();
const metric = challengeWith({ id: "ask-product-metric", title: "Ask for one number", area: "business" });
const pitch = challengeWith({ id: "ask-sales-pitch", title: "Ask sales how they pitch", area: "market" });
const mapping = challengeWith({ id: "map-small-solution", title: "Map a small solution", area: "clients" });
const catalogue = catalogueOf([call, metric, pitch, mapping]);
const areaTitle = (area: string): string => ({ market: "How it is sold", clients: "Clients" })[area] ?? area;

describe("finding a challenge", () => {
  it.each([
    ["shadow-client-call", "shadow-client-call"],
    ["Shadow client call", "shadow-client-call"],
    ["sit in on a client call.", "shadow-client-call"],
    ["sit in", "shadow-client-call"],
    ["ask", null],
    ["ask s", "ask-sales-pitch"],
    ["", null],
    ["something else entirely", null],
  ])("by %j finds %s", (words, id) => {
    expect(findChallenge(catalogue, words)?.id ?? null).toBe(id);
  });

  it.each([
    ["ask", ["ask-product-metric", "ask-sales-pitch"]],
    ["pitch", ["ask-sales-pitch"]],
    ["sold", ["ask-sales-pitch"]],
    ["clients map", ["map-small-solution"]],
    ["call", ["shadow-client-call"]],
    ["zzz", []],
  ])("while %j is typed offers %j", (typed, ids) => {
    expect(searchChallenges(catalogue, typed, areaTitle).map(({ id }) => id)).toEqual(ids);
  });
});

describe("something else instead", () => {
  it("comes from the same area first, and is never what was asked", () => {
    const others = alternativesFor({
      catalogue,
      settings: settingsWith({ focusAreas: ["market"] }),
      history: [],
      seed: "s",
      now: new Date("2026-11-24T10:00:00Z"),
      insteadOf: call.id,
    });
    expect(others[0]?.id).toBe(mapping.id);
    expect(others.map(({ id }) => id).toSorted()).toEqual([metric.id, pitch.id, mapping.id].toSorted());
  });
});

describe("own words", () => {
  const general = { steps: ["A"], cues: [], questions: ["B"], reflectionPrompts: ["C"], result: "D", why: "E" };
  const build = (words: string) =>
    ownChallenge({ stamp: "0198-aB12-0000-4000-8000-00000000cdef", words, area: "operations", minutes: 60 }, general);

  it("claim no advice that they do not come from", () => expect(build("find out why").sources).toEqual([]));

  it.each([
    ["find out why the import is slow. It takes hours.", "Find out why the import is slow"],
    [
      "Could somebody find out why the nightly import takes four hours, and write it down?",
      "Could somebody find out why the nightly import takes four hours, and write it down",
    ],
    [
      `Find out why ${"the nightly import of orders ".repeat(6)}fails`,
      "Find out why the nightly import of orders the nightly import of orders the nightly import of orders the nightly import…",
    ],
    ["Ça marche où? Demandez.", "Ça marche où"],
  ])("%j are titled %j", (words, title) => {
    expect(build(words).title).toBe(title);
    expect([...build(words).title].length).toBeLessThanOrEqual(120);
  });

  it.each(["Find out why.", "日本語だけの課題です", "x".repeat(280), "-- !! --"])(
    "%j get an id that is kept",
    (words) => {
      expect(build(words).id).toMatch(/^own-[a-z0-9-]{1,60}$/);
    },
  );

  it("are complete: every form and message has what it needs", () => {
    expect(build("Find out why.")).toMatchObject({
      ...general,
      area: "operations",
      minutes: 60,
      task: "Find out why.",
    });
  });
});

describe("the history of a part", () => {
  const { assignment, now } = contextWith();

  it("tells the person every change, and the assigner only what they are told elsewhere", () => {
    const lines = auditTransition(assigneeWith("queued"), assigneeWith("offered"), assignment, null, now);
    expect(lines.map(({ concerns }) => concerns)).toEqual([["U1"]]);
    const declined = auditTransition(assigneeWith("offered"), assigneeWith("declined"), assignment, "U1", now);
    expect(declined.map(({ concerns, after }) => [concerns, after?.["status"]])).toEqual([
      [["U1"], "declined"],
      [["U9"], "not-now"],
    ]);
  });

  it("never lets the assigner read whether somebody waited or let go", () => {
    for (const before of ASSIGNEE_STATUSES) {
      for (const after of ASSIGNEE_STATUSES) {
        const read = auditTransition(assigneeWith(before), assigneeWith(after), assignment, null, now).filter(
          ({ concerns }) => concerns.includes("U9"),
        );
        expect(JSON.stringify(read)).not.toMatch(/queued|dropped|declined|expired/);
      }
    }
  });

  it("says nothing where nothing changed that anybody sees", () => {
    const assignee = assigneeWith("queued");
    expect(auditTransition(assignee, { ...assignee, dueAt: new Date("2026-12-01Z") }, assignment, null, now)).toEqual(
      [],
    );
  });
});
