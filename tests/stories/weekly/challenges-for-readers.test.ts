/** Challenges that are for hosts, mentors, mentees or people outside engineering alone. */
import { describe, expect } from "vitest";
import type { Reader } from "#src/kernel/vocabulary.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, story } from "#tests/support/story.ts";
import { offers } from "../seats/offering.ts";

const AT = "2026-11-24T10:00:00Z";

/** What somebody is, asked for them alone and for everybody. */
async function kindsOf({ bot }: Scene, userId: string): Promise<Reader[]> {
  const person = { workspaceId: "T0HOUSE", userId };
  const [alone, all] = await Promise.all([bot.deps.readers(person), bot.deps.readers(null)]);
  expect(alone.of(person)).toEqual(all.of(person));
  return [...alone.of(person)].toSorted();
}

describe("somebody is", () => {
  story("a host once they have offered a seat, and no more twelve weeks after", AT, async (scene) => {
    const { lena, moveTo } = scene;
    expect(await kindsOf(scene, "U0LENA")).toEqual([]);
    await offers(lena);
    expect(await kindsOf(scene, "U0LENA")).toEqual(["host"]);
    await moveTo("2027-02-17T10:00:00Z");
    expect(await kindsOf(scene, "U0LENA")).toEqual([]);
  });

  story("a mentor or a mentee as long as they meet", AT, async (scene) => {
    const { maya, lena, settle } = scene;
    await joins(maya, { manager: null, country: null });
    await isMentor(scene, lena, { capacity: 1 });
    expect(await kindsOf(scene, "U0LENA")).toEqual([]);
    await maya.command("/growth mentor Lead a workshop");
    await maya.submit();
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    expect(await kindsOf(scene, "U0LENA")).toEqual([]);
    await lena.click("mentor.accept");
    await settle();
    expect([await kindsOf(scene, "U0LENA"), await kindsOf(scene, "U0MAYA")]).toEqual([["mentor"], ["mentee"]]);
    await maya.command("/growth mentor");
    await maya.click("mentor.end", { in: "message" });
    await maya.submit();
    await settle();
    expect([await kindsOf(scene, "U0LENA"), await kindsOf(scene, "U0MAYA")]).toEqual([[], []]);
  });
});

describe("whoever works in sales", () => {
  story("gets what was written for people beside developers, when they ask and by themselves", AT, async (scene) => {
    const { tom, bot, moveTo, query } = scene;
    await registers(scene, tom, { department: "sales", questionsPerMonth: 0 });
    expect(await kindsOf(scene, "U0TOM")).toEqual(["outside"]);
    await joins(tom, { manager: null, country: null });
    await tom.command("/growth skip");
    await tom.command("/growth next");
    const { forReaders } = bot.deps.catalogues.of("T0HOUSE");
    const titles = forReaders.filter(({ readers }) => readers.includes("outside")).map(({ title }) => title);
    const asked = tom.dm().at(-1)?.plain ?? "";
    expect(titles.filter((title) => asked.includes(title))).toHaveLength(1);
    expect(asked).toContain("It was written for people who work beside developers.");
    await tom.command("/growth skip");
    await moveTo("2026-12-02T10:00:00Z");
    const rows = await query<{ challenge_id: string }>("select challenge_id from nudges where source = 'weekly'");
    expect(rows).toHaveLength(1);
    expect(forReaders.find(({ id }) => id === rows[0]?.challenge_id)?.readers).toEqual(["outside"]);
  });
});
