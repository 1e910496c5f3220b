/** What can go wrong with a seat, with a clear answer each time. */
import { describe, expect } from "vitest";
import { expireOld } from "#src/features/privacy/use-cases/expire-records.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import {
  asks,
  CLIENT_CALL,
  calendarFile,
  errors,
  last,
  offers,
  RELEASE,
  requests,
  statuses,
  takesFile,
} from "./offering.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

async function seated({ lena, maya, settle }: Scene, values = RELEASE): Promise<void> {
  await offers(lena, values);
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
}

describe("an offer is refused", () => {
  storyEach([
    ["in the past", { date: "2026-11-23" }, { date: "That moment has passed. Please pick one that is still to come." }],
    [
      "on a day off",
      { date: "2026-12-05" },
      {
        date: "That is a day off for you. Please pick one of your working days. They stand in `/growth settings`; if you have not joined, in *Ask me anything* on your page of `/growth host`.",
      },
    ],
    [
      "in the hour that the clocks skip",
      { date: "2027-03-28", time: "02:30" },
      {
        date: "That is a day off for you. Please pick one of your working days. They stand in `/growth settings`; if you have not joined, in *Ask me anything* on your page of `/growth host`.",
        time: "The clocks go forward that night, so no clock shows that time. Please pick one an hour later.",
      },
    ],
    [
      "with a link that is no address",
      { link: "our usual room" },
      { link: "That is no address that can be opened. Please paste the whole link, with https:// in front." },
    ],
  ] as const)("%s", async ({ lena, query }, _name, changes, told) => {
    await offers(lena, { ...RELEASE, ...changes });
    expect(errors(lena)).toEqual(told);
    expect(await query("select from seats")).toEqual([]);
  });

  story("over one's own seat, and beyond the number of a month; sent twice it is offered once", async (scene) => {
    const { lena, query } = scene;
    await offers(lena);
    const { department: _asked, ...again } = RELEASE;
    await offers(lena, { ...again, time: "10:30" });
    expect(errors(lena)).toEqual({
      time: "You have a seat at that time already: The release of invoicing. Please pick another time.",
    });
    await lena.close();
    await lena.command("/growth host");
    await lena.click("seat.cap");
    await lena.submit({ max: "1" });
    await lena.command("/growth host seat");
    await lena.submit({ ...again, date: "2026-12-10" });
    expect(errors(lena)).toEqual({
      date: "You set one seat a month for yourself, and that month is full. You can raise it on your page of `/growth host`.",
    });
    expect(await query("select from seats")).toHaveLength(1);
  });
});

describe("the client's consent", () => {
  story("is waited for: people ask, and have the seat once it is noted", async (scene) => {
    const { lena, maya, settle } = scene;
    await offers(lena, { ...CLIENT_CALL, consent: "asked", "consent-by": null });
    await maya.command("/growth shadow");
    expect(last(maya)).toContain("The client is still being asked. Ask now, and the seat is yours once they agree.");
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LENA> said yes. The client is still being asked; the seat is yours as soon as they agree:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
      [Leave the waiting list]"
    `);
    expect(JSON.stringify(maya.dm())).not.toContain("meet.example.com");
    await lena.command("/growth host");
    expect(last(lena)).toMatchInlineSnapshot(`
      "*What you offer*
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
      _waiting for the client's yes_
      Waiting: <@U0MAYA>
      To join: this link
      [The client agreed] [For my calendar] [Change it] [Take it back]
      [Offer a seat] [Offer a recording] [Pause requests] [How many a month?]
      ---
      *Questions and mentoring*
      Consulting · English
      Ask me anything: not for now
      Mentor: not for now
      [Ask me anything] [Be a mentor] [Keep me apart from ...]
      Only you see whom you are kept apart from."
    `);
    await lena.click("seat.consent");
    await lena.submit({ by: "Their head of purchasing" });
    await settle();
    expect(last(maya)).toContain("You have a seat.");
    expect(JSON.stringify(maya.dm())).toContain("meet.example.com");
  });

  story("does not come: the host is reminded, and a day before it lapses; all are told", async (scene) => {
    const { lena, maya, moveTo, settle } = scene;
    await offers(lena, { ...CLIENT_CALL, consent: "asked", "consent-by": null });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await moveTo("2026-12-01T09:05:00Z");
    expect(last(lena)).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
      Has the client agreed? Without their yes it lapses a day before.
      [The client agreed] [Take it back]"
    `);
    await moveTo("2026-12-02T09:05:00Z");
    expect(await statuses(scene)).toEqual(["lapsed"]);
    expect(last(maya)).toMatchInlineSnapshot(`
      "This one does not take place for guests after all:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · with <@U0LENA>
      [Find a seat] [Leave a wish]"
    `);
    expect(last(lena)).toMatchInlineSnapshot(`
      "*Client call* with Harbour · The import of orders
      The client's agreement was not noted a day before, so I let it go and told those who had asked. You can offer it again at any time."
    `);
  });

  story("is taken back after seating: the seat is off, and its link is shown no more", async (scene) => {
    const { lena, maya, settle } = scene;
    await seated(scene, CLIENT_CALL);
    await takesFile(maya, scene);
    await lena.command("/growth host");
    await lena.click("seat.consent-gone");
    await lena.submit();
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(
      `
      "This one was taken back:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · with <@U0LENA>
      If you imported the file that you took, the new one takes the entry out.
      [As a calendar file] [Find a seat] [Leave a wish]"
    `,
    );
    await takesFile(maya, scene);
    expect(calendarFile(maya)).toContain("STATUS:CANCELLED");
    expect(calendarFile(maya)).not.toContain("meet.example.com");
    await maya.command("/growth shadow");
    expect(last(maya)).not.toContain("meet.example.com");
    expect(await statuses(scene)).toEqual(["cancelled"]);
  });
});

describe("a pause, a series, a recording", () => {
  story("a host on a pause is not shown; those who have a seat keep it", async (scene) => {
    const { lena, omar } = scene;
    await joins(omar, { manager: null, country: null });
    await seated(scene, { ...RELEASE, seats: "3" });
    await lena.command("/growth host pause");
    await omar.command("/growth shadow");
    expect(last(omar)).toContain("No seat is open");
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
    await lena.command("/growth host resume");
    await omar.command("/growth shadow");
    expect(last(omar)).toContain("The release of invoicing");
  });

  story(
    "a pause is one: it ends by whatever button, also of older messages, and what the client agreed to opens",
    async (scene) => {
      const { lena, tom, moveTo } = scene;
      await offers(lena, { ...CLIENT_CALL, consent: "asked" });
      await lena.command("/growth host pause");
      expect(last(lena)).toMatchInlineSnapshot(`
        "Paused: nobody is sent to you, and your seats are not shown, until you say so. What you have agreed already stands.
        [For a week] [For four weeks] [Until a day] [Take requests again]"
      `);
      await lena.command("/growth host");
      await lena.click("seat.consent");
      await lena.submit({ by: "Their buyer" });
      await lena.close();
      expect(await statuses(scene)).toEqual(["consent-recorded"]);
      await lena.command("/growth host");
      await lena.click("matching.resume");
      expect(await statuses(scene)).toEqual(["open"]);
      await lena.command("/growth host resume");
      expect(last(lena)).toMatchInlineSnapshot(`"You take no pause; people can ask you already."`);
      // A pause with a day ends by itself.
      const { department: _asked, ...again } = CLIENT_CALL;
      await offers(lena, { ...again, topic: "Another", time: "14:00", consent: "asked" });
      await lena.command("/growth host pause");
      await lena.click("matching.pause.week");
      await lena.command("/growth host");
      await lena.click("seat.consent");
      await lena.submit({ by: "Their buyer" });
      await lena.close();
      expect(await statuses(scene)).toEqual(["open", "consent-recorded"]);
      await moveTo("2026-12-01T08:05:00Z");
      expect(await statuses(scene)).toEqual(["open", "open"]);
      await tom.command("/growth host pause");
      expect(last(tom)).toContain("You offer nothing yet, so nobody is sent to you.");
    },
  );

  story("a weekly one comes again, but not on a day off of the company; its client is asked anew", async (scene) => {
    const { lena, grace, moveTo, query } = scene;
    await grace.command("/growth admin");
    await grace.click("admin.section.quiet");
    await grace.submit({ days: "2026-12-10" });
    await grace.close();
    await offers(lena, { ...CLIENT_CALL, repeats: "weekly" });
    await moveTo("2026-12-03T10:05:00Z");
    expect(await query("select status, starts_at, consent_at from seats order by starts_at")).toEqual([
      { status: "lapsed", starts_at: new Date("2026-12-03T09:00:00Z"), consent_at: expect.any(Date) as Date },
      { status: "draft", starts_at: new Date("2026-12-17T09:00:00Z"), consent_at: null },
    ]);
  });

  story("a recording is watched by whoever the host said yes to, until its last day", async (scene) => {
    const { lena, maya, moveTo, settle } = scene;
    await lena.command("/growth host recording");
    await lena.submit({
      kind: "demo",
      topic: "The demo of stock",
      date: "2026-12-03",
      consent: "given",
      "consent-by": "Their sales lead",
      link: "https://video.example.com/demo",
      department: "sales",
    });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "You have a seat. <@U0LENA> said yes:
      *Demo* · The demo of stock
      A recording of 30 minutes · English · to be watched until 3 December 2026 · with <@U0LENA>
      To watch: this link
      [I have watched it]"
    `);
    await maya.click("seat.debrief");
    await maya.submit({ what: "They hurry over the import." });
    await moveTo("2026-12-03T23:30:00Z");
    expect(await statuses(scene)).toEqual(["expired"]);
  });
});

story("are found by all of the words, however many somebody types", async ({ lena, maya }) => {
  await offers(lena, { ...RELEASE, topic: "one two three four five six seven eight nine ten" });
  const many = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(" ");
  for (const [words, isFound] of [
    ["one two three four five six seven eight nine ten", true],
    ["one two three four five six seven eight nine eleven", false],
    ["ten ".repeat(2000), true],
    [many, false],
  ] as const) {
    await maya.command(`/growth shadow ${words}`);
    expect(last(maya).includes("[Ask for it]"), words.slice(0, 60)).toBe(isFound);
  }
});

story("places and links are gone a week after", async (scene) => {
  const { bot, moveTo, query } = scene;
  await seated(scene, { ...RELEASE, place: "Room 4" });
  await moveTo("2026-12-10T08:00:00Z");
  await expireOld(bot.deps);
  expect(await query("select place from seats")).toEqual([{ place: "Room 4" }]);
  await moveTo("2026-12-10T10:30:00Z");
  await expireOld(bot.deps);
  expect(await query("select place, link from seats")).toEqual([{ place: null, link: null }]);
});
