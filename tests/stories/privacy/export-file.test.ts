/** The export as a person reads it: names, days and sentences, and nothing of what is stored left out. */
import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const DEV = { channel: "C0DEV" };

/** Every value with the name that it stands under. */
function leavesOf(value: unknown, key = ""): (readonly [key: string, value: unknown])[] {
  if (typeof value !== "object" || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, Array.isArray(value) ? key : name));
}

story(
  "holds every word, day and name of what is stored, and neither ids nor JSON",
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, settle }) => {
    await joins(maya, { manager: "U0GRACE" });
    await maya.command("/growth log");
    await maya.submit({
      what: "Explained the release",
      happened: "They asked for more.",
      surprised: "Nobody knew who signs.",
      meaning: "Releases come faster.",
      link: "https://example.com/release",
      share: ["shared"],
    });
    await grace.command("/growth team");
    await grace.click("thanks.open");
    await grace.submit({ helped: "It saved us a week." });
    await grace.close();
    await gives(grace, "@Maya Lind", {}, DEV);
    await maya.click("assignment.accept");
    await maya.submit({ cue: "own", when: "the stand-up ends", will: "ask Tom for a seat" });
    await grace.command("/growth challenge", DEV);
    await grace.submit({ title: "Watch one deploy", why: "We depend on it." });
    await maya.click("I did it");
    await maya.submit({ line: "I saw it roll back.", where: "thread" });
    await maya.close();
    await settle();
    await maya.command("/growth export");
    const files = maya.dm().flatMap((message) => message.files);
    const record: unknown = JSON.parse(files.find(({ name }) => name.endsWith(".json"))?.text ?? "null");
    const text = files.find(({ name }) => name.endsWith(".md"))?.text ?? "";

    const leaves = leavesOf(record);
    const words = leaves.flatMap(([, value]) => (typeof value === "string" && /\S \S/.test(value) ? value : []));
    expect(words).toEqual(expect.arrayContaining(["It saved us a week.", "I saw it roll back.", "ask Tom for a seat"]));
    expect(words.filter((said) => !text.includes(said))).toEqual([]);
    const days = leaves.flatMap(([key, value]) =>
      ["doneOn", "dueOn", "startsOn", "endsOn"].includes(key) && typeof value === "string" ? value : [],
    );
    const inWords = (day: string): string =>
      new Date(`${day}T12:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    expect(days.length).toBeGreaterThan(1);
    expect(days.filter((day) => !text.includes(inWords(day)))).toEqual([]);
    expect(text).toContain("Grace Obi");
    expect(text).toContain("My manager here is Grace Obi.");
    expect(text).toContain("Public holidays are those of Germany.");
    expect(text.match(/\b[UCDT]0[A-Z]+\b|[0-9a-f]{8}-[0-9a-f]{4}-|[{}]|\d{4}-\d\d-\d\d/g)).toBeNull();
  },
);

/** Where each table that knows a person stands in the export; a reason where it does not. */
const TABLES: Readonly<Record<string, string>> = {
  members: "member",
  nudges: "nudges",
  plans: "plans",
  reflections: "reflections",
  challenge_history: "history",
  preferences: "preferences",
  contacts: "between.contact",
  dm_channels: "dmChannel",
  home_tabs: "homeOpenedAt",
  doors: "between.doors",
  reflection_thanks: "between.thanksReceived",
  thanks: "thanks",
  hosts: "host",
  blocks: "host.keptApart",
  calendar_addresses: "calendarAddress",
  seats: "seats.hosted",
  seat_requests: "seats.asked",
  seat_wishes: "seats.wishes",
  introductions: "between.questions.asked",
  introduction_asks: "between.questions.wasAsked",
  audit_log: "between.changes",
  assignments: "assignments.given",
  assignees: "assignments.asked",
  participants: "channelChallenges.joined",
  channel_challenges: "channelChallenges.made",
  pairings: "mentoring",
  mentoring_lines: "mentoring",
  mentoring_meetings: "mentoring",
  talks: "conversation",
  coach_consents: "languageModel",
  coach_requests: "languageModel",
  channel_suggestions: "no word of the person: that a channel gets suggestions",
  clearings: "no content of its own: where something is still to be taken back, for somebody who was forgotten",
  quoted_answers: "no content of its own: where an answer stands, and of whom it speaks",
  outbox: "no content of its own: what waits is made from the rows above when it is sent",
  inbox: "an event, until it was handled",
  noted_requests: "what somebody asked for, until it was answered",
  requests: "a request under way, so that it is not done twice",
  workspaces: "the bot itself",
  policies: "the admins' list",
};

story("covers every table that knows a person", "2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya);
  await maya.command("/growth export");
  const files = maya.dm().flatMap((message) => message.files);
  const record: unknown = JSON.parse(files.find(({ name }) => name.endsWith(".json"))?.text ?? "null");
  const known = await query<{ table_name: string }>(
    `select distinct table_name from information_schema.columns where table_schema = 'public'
      and (column_name ~ 'user_id|member_id|^asked_by$|^recipient$|^admins$' ) order by 1`,
  );
  expect(known.map(({ table_name: table }) => table).filter((table) => !(table in TABLES))).toEqual([]);
  const paths = Object.values(TABLES).filter((path) => /^[a-zA-Z.]+$/.test(path));
  const at = (path: string): unknown =>
    path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
  expect(paths.filter((path) => at(path) === undefined)).toEqual([]);
});
