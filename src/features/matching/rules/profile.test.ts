import { describe, expect, it } from "vitest";
import type { PersonKey } from "#src/kernel/ports.ts";
import { newHost, type WorkingHours } from "./host.ts";
import { checkProfile, LANGUAGES, type ProfileAnswers, topicsIn, withAnswers } from "./profile.ts";

const now = new Date("2026-11-24T09:00:00Z");
const person: PersonKey = { workspaceId: "T1", userId: "U1" };
const hours: WorkingHours = {
  zone: "Europe/Berlin",
  workDays: [1, 2, 3, 4, 5],
  workStart: 9,
  workEnd: 17,
  country: "DE",
};
type Questions = Extract<ProfileAnswers, { part: "questions" }>;
type Mentor = Extract<ProfileAnswers, { part: "mentor" }>;
const common = { department: "sales", languages: ["en"], hours: null } as const;
const questions = (changes: Partial<Questions> = {}): Questions => ({
  ...common,
  part: "questions",
  topics: ["pricing"],
  questionsPerMonth: 2,
  ...changes,
});
const mentor = (changes: Partial<Mentor> = {}): Mentor => ({
  ...common,
  part: "mentor",
  menteeCapacity: 1,
  mentorAreas: ["people"],
  mentorAbout: "",
  ...changes,
});

describe("topics", () => {
  it.each([
    ["pricing, the export; demos", ["pricing", "the export", "demos"]],
    ["- pricing\n- Demos.\n• churn", ["pricing", "Demos", "churn"]],
    ["Pricing, pricing,  PRICING ", ["Pricing"]],
    [" ,;\n ", []],
    ["C++, C#", ["C++", "C#"]],
  ])("are read from %j", (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });
});

describe("what a host says", () => {
  it.each<[string, ProfileAnswers, readonly string[]]>([
    ["is enough with one topic", questions(), []],
    ["needs a topic where questions are welcome", questions({ topics: [] }), ["topics topics_missing"]],
    ["needs none where they are not", questions({ topics: [], questionsPerMonth: 0 }), []],
    [
      "has a few topics",
      questions({ topics: Array.from({ length: 9 }, (_, index) => `t${index}`) }),
      ["topics topics_too_many"],
    ],
    ["has short topics", questions({ topics: ["x".repeat(61)] }), ["topics topic_too_long"]],
    ["needs a language", questions({ languages: [] }), ["languages languages_missing"]],
    ["needs an area of a mentor", mentor({ mentorAreas: [] }), ["areas areas_missing"]],
    ["needs none of somebody who is no mentor now", mentor({ menteeCapacity: 0, mentorAreas: [] }), []],
    ["is short of a mentor", mentor({ mentorAbout: "😀".repeat(501) }), ["about about_too_long"]],
    ["fits with as many emoji as characters", mentor({ mentorAbout: "😀".repeat(500) }), []],
    [
      "names hours that there are",
      questions({ hours: { ...hours, zone: "Mars/Base", workDays: [], workStart: 17, workEnd: 17 } }),
      ["zone zone_unknown", "work_days days_missing", "work_end hours_order"],
    ],
  ])("%s", (_, answers, faults) => {
    expect(checkProfile(answers).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
  });

  it("changes its own part and leaves the other", () => {
    const host = newHost(person, "other", hours, now);
    const asked = withAnswers({ ...host, unanswered: 2 }, questions(), now);
    expect(asked).toMatchObject({ topics: ["pricing"], questionsPerMonth: 2, menteeCapacity: 0, unanswered: 0 });
    const both = withAnswers(asked, mentor({ hours: { ...hours, workStart: 7 } }), now);
    expect(both).toMatchObject({
      topics: ["pricing"],
      questionsPerMonth: 2,
      menteeCapacity: 1,
      mentorAreas: ["people"],
    });
    expect(both.hours.workStart).toBe(7);
    expect(asked.hours).toEqual(hours);
  });
});

describe("languages", () => {
  it("are such as have a name, each once", () => {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    expect(LANGUAGES.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(new Set(LANGUAGES).size).toBe(LANGUAGES.length);
  });
});
