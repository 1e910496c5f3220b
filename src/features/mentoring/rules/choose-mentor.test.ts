import { describe, expect, it } from "vitest";
import { firstMentors, type LookingMentee, type Mentor, rankMentors } from "./choose-mentor.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const hours = { zone: "Europe/Berlin", workDays: [1, 2, 3, 4, 5], workStart: 9, workEnd: 17, country: null } as const;

const mentee = (pairingId: string, goal: string, wantedArea: LookingMentee["wantedArea"] = null): LookingMentee => ({
  pairingId,
  wantedArea,
  seeker: {
    userId: `UMENTEE${pairingId}`,
    topics: [goal],
    department: null,
    languages: ["en"],
    hours,
    keptApart: new Set(),
    managers: new Set(),
    metAt: new Map(),
  },
});
const mentor = (userId: string, about: string, own: Partial<Mentor> = {}): Mentor => ({
  userId,
  department: "engineering",
  topics: about === "" ? [] : [about],
  languages: ["en"],
  hours,
  load: 0,
  capacity: 1,
  about,
  areas: [],
  ...own,
});

describe("mentors for one", () => {
  it("who know about the goal come before those who only have time", () => {
    const ranked = rankMentors(
      mentee("1", "Lead a workshop"),
      [mentor("UTIME", ""), mentor("UKNOWS", "a workshop")],
      NOW,
    );
    expect(ranked.map(({ candidate }) => candidate.userId)).toEqual(["UKNOWS", "UTIME"]);
  });
});

describe("mentors for many at once", () => {
  it("leave the only one who suits to whoever has no other", () => {
    const mentors = [mentor("UA", "workshops", { areas: ["clients"] }), mentor("UB", "workshops")];
    const looking = [mentee("1", "Lead workshops"), mentee("2", "Lead workshops", "clients")];
    expect(Object.fromEntries(firstMentors(looking, mentors, NOW))).toEqual({ "1": "UB", "2": "UA" });
  });

  it("give those who only have time to whoever nobody knows about, within their capacity", () => {
    const mentors = [mentor("UA", "workshops", { capacity: 2 })];
    const looking = ["workshops", "Learn to sell", "Learn to sell too"].map((goal, index) => mentee(`${index}`, goal));
    const chosen = firstMentors(looking, mentors, NOW);
    expect(chosen.get("0")).toBe("UA");
    expect(chosen.size).toBe(2);
  });
});
