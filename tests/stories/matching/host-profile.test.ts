/** A host's own page: what they offer, and a pause. Hosts need not have joined. */
import { describe, expect } from "vitest";
import { rememberPerson } from "#src/features/onboarding/use-cases/person-news.ts";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: null, country: null });
});
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const SALES = { topics: "pricing, how a demo is built", department: "sales", languages: ["en", "de"] } as const;

/** Registers as a colleague does who has never heard of the bot before. */
async function offersAnswers(
  actor: Actor,
  values: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<void> {
  await actor.say("people can ask me about pricing");
  await actor.click("matching.profile.questions");
  await actor.submit({ ...SALES, ...values });
  await actor.close();
}

describe("what somebody offers", () => {
  story("is said in half a minute by somebody who has not joined", async ({ tom, query }) => {
    await tom.say("people can ask me about pricing");
    expect(last(tom)).toMatchInlineSnapshot(`
      "*Questions and mentoring*
      Nothing yet. Half a minute is enough: colleagues can ask you about what you know, or you can be somebody's mentor for a few weeks. You say how often, and yes or no each time.
      [Ask me anything] [Be a mentor] [Keep me apart from ...]
      Only you see whom you are kept apart from."
    `);
    await tom.click("matching.profile.questions");
    expect(tom.modal()?.plain).toMatchInlineSnapshot(`
      "Colleagues can ask you about what you know, one question at a time. I ask you first, and a no needs no reason.
      What can people ask you about?: <...>
      How often may I ask you?: <Twice a month>
      Where do you work?: <...>
      Which languages do you work in?: <...>
      Your working days: [Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday]
      Work begins: <09:00>
      Work ends: <18:00>
      Your time zone: <Europe/Berlin>
      Country or region, for public holidays: <Germany>"
    `);
    await tom.submit(SALES);
    expect(tom.modal()?.plain).toMatchInlineSnapshot(`
      "*Questions and mentoring*
      Sales · English, German
      Ask me anything: pricing, how a demo is built; twice a month
      Mentor: not for now
      [Ask me anything] [Be a mentor] [Pause requests] [Keep me apart from ...]
      Only you see whom you are kept apart from."
    `);
    expect(
      await query(
        "select user_id, department, topics, languages, questions_per_month, zone, work_start, work_end from hosts",
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "department": "sales",
          "languages": [
            "en",
            "de",
          ],
          "questions_per_month": 2,
          "topics": [
            "pricing",
            "how a demo is built",
          ],
          "user_id": "U0TOM",
          "work_end": 18,
          "work_start": 9,
          "zone": "Europe/Berlin",
        },
      ]
    `);
  });

  story("is changed later, and the mentor's part beside it stays", async ({ tom }) => {
    await offersAnswers(tom);
    await tom.say("I'd like to be a mentor");
    await tom.click("matching.profile.mentor");
    await tom.submit({ mentees: "2", areas: ["people", "market"], about: "I moved from *code* to sales.\nTwice." });
    expect(tom.modal()?.plain).toMatchInlineSnapshot(`
      "*Questions and mentoring*
      Sales · English, German
      Ask me anything: pricing, how a demo is built; twice a month
      Mentor: 2 people at a time; Network, mentorship and growing others, How it is sold
      > I moved from *code* to sales.
      > Twice.
      [Ask me anything] [Be a mentor] [Pause requests] [Keep me apart from ...]
      Only you see whom you are kept apart from."
    `);
    await tom.close();
    await offersAnswers(tom, { questions: "0", topics: "" });
    await tom.say("ask me anything");
    expect(last(tom)).toContain("Ask me anything: not for now");
    expect(last(tom)).toContain("Mentor: 2 people at a time");
  });

  story("is asked for again where something is missing", async ({ tom, query }) => {
    await tom.say("ask me anything");
    await tom.click("matching.profile.questions");
    await tom.submit({ topics: " ", department: "sales", languages: ["en"], work_start: "17", work_end: "9" });
    expect(tom.modal()?.errors).toMatchInlineSnapshot(`
      {
        "topics": "Please name at least one thing that people can ask you about, or pick that you are not asked for now.",
        "work_end": "The end of work must come after its start.",
      }
    `);
    expect(await query("select from hosts")).toEqual([]);
    await tom.submit({ topics: "one,two,three,four,five,six,seven,eight,nine", work_start: "9", work_end: "17" });
    expect(tom.modal()?.errors).toEqual({ topics: "Please name at most 8 things." });
    await tom.submit({ topics: "one" });
    expect(tom.modal()?.errors ?? {}).toEqual({});
    await tom.close();
    await tom.say("ask me anything");
    await tom.click("matching.profile.mentor");
    await tom.submit({ mentees: "1", about: "Anything" });
    expect(tom.modal()?.errors).toEqual({ areas: "Please pick at least one area, or nobody for now." });
  });

  story("takes the hours of a member from their settings", async ({ maya, query }) => {
    await maya.say("ask me anything");
    await maya.click("matching.profile.questions");
    expect(maya.modal()?.plain).toContain("Your working hours and country come from `/growth settings`.");
    expect(maya.modal()?.plain).not.toContain("Work begins");
    await maya.submit({ ...SALES });
    expect(await query("select zone from hosts")).toEqual([{ zone: "Europe/Berlin" }]);
  });

  story("is not offered by a guest, who hears why", async ({ noel, query }) => {
    await noel.say("ask me anything");
    await noel.click("matching.profile.questions");
    await noel.submit(SALES);
    expect(noel.modal()?.errors).toEqual({
      department: "Here people of the company offer their time. You are welcome to ask those who do.",
    });
    expect(await query("select from hosts")).toEqual([]);
  });
});

describe("a pause", () => {
  story("is one tap, may have an end, and ends by itself", async ({ tom, moveTo, query }) => {
    await offersAnswers(tom);
    await tom.say("ask me anything");
    await tom.click("matching.pause");
    expect(last(tom)).toMatchInlineSnapshot(`
      "Paused: nobody is sent to you, and your seats are not shown, until you say so. What you have agreed already stands.
      [For a week] [For four weeks] [Until a day] [Take requests again]"
    `);
    await tom.click("matching.pause.week");
    expect(last(tom)).toMatchInlineSnapshot(`
      "Paused: nobody is sent to you, and your seats are not shown, until 1 December 2026; that day people can ask you again. What you have agreed already stands.
      [Take requests again]"
    `);
    expect(await query("select is_paused, paused_until::text from hosts")).toEqual([
      { is_paused: true, paused_until: "2026-12-01" },
    ]);
    await tom.say("ask me anything");
    expect(last(tom)).toContain("your seats are not shown, until 1 December 2026");
    await moveTo("2026-12-01T09:00:00Z");
    await tom.say("ask me anything");
    expect(last(tom)).not.toContain("Paused");
  });

  story("goes on until a day that is picked, or until they say so", async ({ tom, query }) => {
    await offersAnswers(tom);
    await tom.say("ask me anything");
    await tom.click("matching.pause");
    await tom.click("matching.pause-day");
    await tom.submit({ day: "2026-11-24" });
    expect(tom.modal()?.errors).toEqual({ day: "That day is past. Please pick one that is still to come." });
    await tom.submit({ day: "2027-01-11" });
    expect(await query("select paused_until::text from hosts")).toEqual([{ paused_until: "2027-01-11" }]);
    await tom.click("matching.resume", { in: "message" });
    expect(await query("select is_paused, paused_until from hosts")).toEqual([
      { is_paused: false, paused_until: null },
    ]);
  });
});

describe("somebody who left the workspace", () => {
  story("is sent nobody, and takes requests again only when they say so", async ({ tom, bot, query }) => {
    await offersAnswers(tom);
    const person = { workspaceId: "T0HOUSE", userId: "U0TOM" };
    const described = await bot.deps.directory.person(person);
    await rememberPerson(bot.deps, person, { ...described, deleted: true });
    await rememberPerson(bot.deps, person, described);
    expect(await query("select is_paused, paused_until from hosts")).toEqual([{ is_paused: true, paused_until: null }]);
    await tom.say("ask me anything");
    await tom.click("matching.resume");
    expect(await query("select is_paused from hosts")).toEqual([{ is_paused: false }]);
  });
});

describe("what is stored of a host", () => {
  story("is said, exported and deleted without joining", async ({ tom, query, settle }) => {
    await offersAnswers(tom);
    await tom.command("/growth privacy");
    expect(last(tom)).toContain("Where you offered your colleagues something");
    expect(last(tom)).toContain("is seen by those who look for somebody like you");
    await tom.command("/growth export");
    await settle();
    const text =
      tom
        .dm()
        .flatMap(({ files }) => files)
        .find(({ name }) => name.endsWith(".md"))?.text ?? "";
    expect(/## What you offer your colleagues\n\n(?:- .*\n)*/.exec(text)?.[0]).toMatchInlineSnapshot(`
      "## What you offer your colleagues

      - Since 24 November 2026: Sales; English, German
      - Ask me anything: twice a month
      - What I can be asked about: pricing, how a demo is built
      - Seats: up to 4 a month
      - Mentor: not for now
      - Working hours: Monday, Tuesday, Wednesday, Thursday, Friday, 09:00 to 18:00, Europe/Berlin
      - Public holidays are those of Germany.
      "
    `);
    await tom.command("/growth forget");
    await tom.click("forget.confirm");
    expect(last(tom)).toContain("What you offered your colleagues is gone.");
    expect(await query("select from hosts")).toEqual([]);
    expect(await query("select from contacts where user_id = 'U0TOM'")).toEqual([]);
  });

  story("decides when they are written to, in their own hours and holidays", async ({ maya, tom, moveTo, settle }) => {
    await tom.say("ask me anything");
    await tom.click("matching.profile.questions");
    await tom.suggest("zone", "America/New_York");
    await tom.suggest("country", "United States");
    await tom.submit({
      ...SALES,
      zone: "America/New_York",
      country: "US",
      work_start: "13",
      work_end: "18",
      work_days: ["2", "4", "5"],
    });
    await tom.close();
    const before = tom.dm().length;
    // Wednesday: not a working day of his; Thursday, 26 November is Thanksgiving.
    await moveTo("2026-11-25T10:00:00Z");
    await maya.command("/growth thanks @Tom Becker for the demo");
    await maya.submit();
    await settle();
    await moveTo("2026-11-26T18:30:00Z");
    await moveTo("2026-11-27T17:55:00Z");
    expect(tom.dm()).toHaveLength(before);
    // Friday, one in the afternoon in New York.
    await moveTo("2026-11-27T18:01:00Z");
    expect(
      tom
        .dm()
        .slice(before)
        .map(({ plain }) => plain),
    ).toEqual(["<@U0MAYA> thanks you:\n> the demo"]);
  });
});
