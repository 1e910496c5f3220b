/** A seat is given once: two bots at the same moment, waiting lists, hosts who are silent, wishes that two answer. */
import pg from "pg";
import { describe, expect, vi } from "vitest";
import { sayYes } from "#src/features/seats/use-cases/answer-request.ts";
import { runSeats } from "#src/features/seats/use-cases/sweep.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import {
  asks,
  CLIENT_CALL,
  keepsApart,
  last,
  offers,
  RELEASE,
  requests,
  seatsAreHeld,
  seatsAreHidden,
  statuses,
} from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, omar }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await joins(omar, { manager: null, country: null, zone: "Europe/London" });
});
const LENA = { workspaceId: "T0HOUSE", userId: "U0LENA" };

describe("the last seat", () => {
  for (const backend of backendsOf(import.meta.filename))
    story(
      `is given to one of two, whom two bots seat at the same moment (${backend})`,
      async (scene) => {
        const { lena, maya, omar, bot, anotherBot, query, settle } = scene;
        await offers(lena);
        await asks(maya);
        await asks(omar);
        await settle();
        const ids = await query<{ id: string }>("select id from seat_requests order by asked_at");
        const other = await anotherBot();
        const held = await seatsAreHeld(scene);
        const claims = [bot, other].map(({ deps }, index) => sayYes(deps, LENA, ids[index]?.id ?? ""));
        await held(2);
        const answers = await Promise.all(claims);
        expect(answers.map(({ request }) => request.status).toSorted()).toEqual(["seated", "waiting"]);
        await settle();
        const told = [maya, omar].map((actor) => (last(actor).startsWith("You have a seat.") ? "seated" : "waiting"));
        expect(told.toSorted()).toEqual(["seated", "waiting"]);
        expect(await statuses(scene)).toEqual(["full"]);
      },
      { backend },
    );

  story("goes to whoever waits, when somebody gives it back an hour before", async (scene) => {
    const { lena, maya, omar, moveTo, settle } = scene;
    await offers(lena, { ...RELEASE, time: "15:00" });
    for (const guest of [maya, omar]) {
      await asks(guest);
      await settle();
      await lena.click("seat.yes");
    }
    expect(last(omar)).toMatchInlineSnapshot(`
      "<@U0LENA> said yes, and all seats are taken for now. You are on the waiting list for:
      *Deploy or release* · The release of invoicing
      Thursday, 3 December at 14:00 · 60 minutes · English · a silent seat · with <@U0LENA> · 15:00 their time
      [Leave the waiting list]"
    `);
    await moveTo("2026-12-03T13:05:00Z");
    await maya.command("/growth shadow");
    await maya.click("seat.give-back");
    await settle();
    expect(last(lena)).toMatchInlineSnapshot(`
      "<@U0MAYA> gave the seat back:
      *Deploy or release* · The release of invoicing
      <@U0OMAR> was next on the waiting list, and has it now."
    `);
    expect(last(omar)).toContain("You have a seat.");
    expect(await requests(scene)).toEqual(["U0MAYA withdrawn", "U0OMAR seated"]);
    await moveTo("2026-12-03T13:07:00Z");
    expect(last(omar)).toContain("Three questions to listen with:");
  });
});

describe("a host who does not answer", () => {
  story(
    "is asked once more after a working day; after three another host is, and the person is told",
    async (scene) => {
      const { lena, grace, maya, moveTo, bot, anotherBot, settle } = scene;
      await offers(lena, { ...RELEASE, date: "2026-12-10" });
      await asks(maya);
      await offers(grace, { ...RELEASE, date: "2026-12-11", topic: "The nightly release" });
      await moveTo("2026-11-25T10:05:00Z");
      expect(last(lena)).toMatchInlineSnapshot(`
        "<@U0MAYA> is still waiting for a word from you:
        *Deploy or release* · The release of invoicing
        Thursday, 10 December at 10:00 · 60 minutes · English · a silent seat
        > I have never heard a client.
        It would be their first seat.
        [Yes] [Another time] [No] [Pause requests]"
      `);
      expect(lena.dm().filter(({ plain }) => plain.includes("still waiting"))).toHaveLength(1);
      await moveTo("2026-11-26T10:05:00Z");
      expect(await requests(scene)).toEqual(["U0MAYA asked"]);
      // Two bots sweep at once: one of them moves it.
      const other = await anotherBot();
      await moveTo("2026-11-27T10:05:00Z");
      await Promise.all([runSeats(bot.deps), runSeats(other.deps)]);
      await settle();
      expect((await requests(scene)).toSorted()).toEqual(["U0MAYA asked", "U0MAYA moved"]);
      expect(last(maya)).toMatchInlineSnapshot(
        `"<@U0LENA> has not come round to answering, so I asked another host of the same kind for you. The answer comes here."`,
      );
      expect(last(grace)).toContain("<@U0MAYA> would like to sit in:");
    },
  );

  story(
    "is passed over with both seats locked in one order, so that no two who move get in each other's way",
    async (scene) => {
      const { lena, grace, maya, moveTo, bot, clock, query, databaseUrl, settle } = scene;
      // Hers has the lower id, though it is the one to which the question moves.
      await offers(grace, { ...RELEASE, date: "2026-12-11", topic: "The nightly release" });
      const show = await seatsAreHidden(scene);
      await offers(lena, { ...RELEASE, date: "2026-12-10" });
      await asks(maya);
      await show();
      await moveTo("2026-11-25T10:05:00Z");
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query("begin");
      await client.query("select from seats where host_user_id = 'U0GRACE' for update");
      clock.moveTo(new Date("2026-11-27T10:05:00Z"));
      const running = runSeats(bot.deps);
      const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      await vi.waitFor(async () => expect(await query(waiting)).toHaveLength(1), 10_000);
      expect(await query("select from seats where host_user_id = 'U0LENA' for update nowait")).toHaveLength(1);
      await client.query("commit");
      await client.end();
      await running;
      await settle();
      expect((await requests(scene)).toSorted()).toEqual(["U0MAYA asked", "U0MAYA moved"]);
    },
  );

  story("has nobody beside them: the person hears it, and can leave a wish", async ({ lena, maya, moveTo }) => {
    await offers(lena, { ...RELEASE, date: "2026-12-10" });
    await asks(maya);
    for (const day of ["25", "26", "27"]) await moveTo(`2026-11-${day}T10:05:00Z`);
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LENA> has not come round to answering:
      *Deploy or release* · The release of invoicing
      Leave a wish, and hosts who offer something like it will see it.
      [Find a seat] [Leave a wish]"
    `);
  });
});

describe("a wish", () => {
  story("is seen without a name, and stays while several hosts offer something for it", async (scene) => {
    const { maya, lena, grace, query, settle } = scene;
    await maya.command("/growth shadow");
    expect(last(maya)).toMatchInlineSnapshot(`
      "No seat is open that fits you right now. Leave a wish: hosts see it, without your name.
      [Leave a wish]"
    `);
    await maya.click("seat.wish");
    await maya.submit({ topic: "Any release of invoicing" });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(
      `"Kept. I write to you whenever somebody offers something like it, once for one that comes again and again, until you have a seat or take the wish back."`,
    );
    for (const host of [lena, grace]) {
      await host.command("/growth host");
      expect(last(host)).toContain("• Any release of invoicing [Offer this]");
      expect(last(host)).not.toMatch(/MAYA|Maya/);
    }
    await lena.click("seat.offer", { value: (await query<{ id: string }>("select id from seat_wishes"))[0]?.id });
    await grace.click("seat.offer", { value: (await query<{ id: string }>("select id from seat_wishes"))[0]?.id });
    expect(lena.modal()?.plain).toContain("Somebody would like to see: _Any release of invoicing_.");
    await lena.submit({ ...RELEASE, topic: "Invoicing goes out" });
    await grace.submit({ ...RELEASE, time: "11:00", topic: "Invoicing goes out, too" });
    expect(grace.modal()?.plain).toMatchInlineSnapshot(
      `"Thank you. *Deploy or release* on Thursday, 3 December at 11:00 is open. I write to you when somebody asks."`,
    );
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "Somebody offers what you would like to see.
      *Deploy or release* · Invoicing goes out, too
      Thursday, 3 December at 12:00 · 60 minutes · English · a silent seat · with <@U0GRACE> · 11:00 their time [Ask for it]"
    `);
    expect(maya.dm().filter(({ plain }) => plain.includes("Somebody offers"))).toHaveLength(2);
  });

  story("is met by any offer that fits, once it can be asked for, and stays until there is a seat", async (scene) => {
    const { maya, lena, grace, tom, settle, query } = scene;
    await maya.command("/growth shadow");
    await maya.click("seat.wish");
    await maya.submit({ topic: "any client call on invoicing" });
    await offers(tom, { ...CLIENT_CALL, topic: "The import of orders" });
    await offers(lena, {
      ...CLIENT_CALL,
      topic: "Invoicing before the year end",
      consent: "not-asked",
      "consent-by": null,
    });
    await keepsApart(scene, maya, grace);
    await offers(grace, { ...CLIENT_CALL, topic: "Invoicing of the harbour" });
    await settle();
    const told = (): string[] => maya.dm().flatMap(({ plain }) => (plain.includes("Somebody offers") ? [plain] : []));
    expect(told()).toEqual([]);
    await lena.command("/growth host");
    await lena.click("seat.client-asked");
    await settle();
    expect(told()).toMatchInlineSnapshot(`
      [
        "Somebody offers what you would like to see.
      *Client call* with Harbour · Invoicing before the year end
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA> [Ask for it]
      The client is still being asked. Ask now, and the seat is yours once they agree.",
      ]
    `);
    expect(await query("select answered_at from seat_wishes")).toEqual([{ answered_at: null }]);
    await maya.click("seat.ask");
    await maya.submit({ line: "I write the invoices." });
    await settle();
    await lena.click("seat.yes");
    await lena.command("/growth host");
    await lena.click("seat.consent");
    await lena.submit({ by: "Their head of purchasing" });
    expect(await query("select answered_at is not null as met from seat_wishes")).toEqual([{ met: true }]);
    expect(told()).toHaveLength(1);
  });

  story("is told of a series once, and again only after its date was asked for in vain", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await offers(lena, { ...RELEASE, repeats: "weekly" });
    await maya.command("/growth shadow");
    await maya.click("seat.wish");
    await maya.submit({ topic: "any release of invoicing" });
    await settle();
    const told = (): string[] => maya.dm().flatMap(({ plain }) => (plain.includes("Somebody offers") ? [plain] : []));
    expect(told()).toEqual([]);
    await moveTo("2026-12-03T10:05:00Z");
    await moveTo("2026-12-03T15:05:00Z");
    expect(told()).toMatchInlineSnapshot(`
      [
        "Somebody offers what you would like to see.
      *Deploy or release* · The release of invoicing
      Thursday, 10 December at 10:00 · 60 minutes · English · a silent seat · comes every week · with <@U0LENA> [Ask for it]
      I tell you of this one once. \`/growth shadow\` shows its later dates.",
      ]
    `);
    await moveTo("2026-12-10T15:05:00Z");
    expect(told()).toHaveLength(1);
    await asks(maya, "It is the release that I wait for.");
    await settle();
    await lena.click("seat.another-time");
    await lena.submit({ note: "The week after, gladly." });
    await moveTo("2026-12-17T10:05:00Z");
    await moveTo("2026-12-17T15:05:00Z");
    expect(told()).toHaveLength(2);
    expect(told()[1]).toContain("Thursday, 24 December at 10:00");
    await moveTo("2026-12-24T15:05:00Z");
    await moveTo("2026-12-31T15:05:00Z");
    expect(told()).toHaveLength(2);
  });

  story("is told of the next date with a client once their consent is recorded", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await offers(lena, { ...CLIENT_CALL, repeats: "weekly" });
    await maya.command("/growth shadow");
    await maya.click("seat.wish");
    await maya.submit({ topic: "any client call" });
    const told = (): string[] => maya.dm().flatMap(({ plain }) => (plain.includes("Somebody offers") ? [plain] : []));
    await moveTo("2026-12-03T15:05:00Z");
    expect(told()).toEqual([]);
    await lena.command("/growth host");
    await lena.click("seat.client-asked");
    await settle();
    expect(told()).toEqual([]);
    await lena.command("/growth host");
    await lena.click("seat.consent");
    await lena.submit({ by: "Their head of purchasing" });
    await settle();
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain("Thursday, 10 December");
  });

  story(
    "is one of five at most, however many somebody has",
    async ({ maya, query }) => {
      for (let count = 0; count < 60; count++) {
        await maya.command("/growth shadow");
        await maya.click("seat.wish");
        await maya.submit({ topic: `Wish ${count}` });
      }
      expect(maya.modal()?.errors).toEqual({
        topic: "You have 5 wishes open, and hosts see them all. Take one back, and there is room for another.",
      });
      expect(await query("select from seat_wishes")).toHaveLength(5);
      await maya.close();
      await maya.command("/growth shadow");
      await maya.click("seat.drop-wishes");
      expect(await query("select from seat_wishes")).toHaveLength(0);
    },
    { timeout: 60_000 },
  );
});
