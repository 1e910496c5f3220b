/** A seat is given once: two bots at the same moment, waiting lists, hosts who are silent. */
import pg from "pg";
import { describe, expect, vi } from "vitest";
import { sayYes } from "#src/features/seats/use-cases/answer-request.ts";
import { runSeats } from "#src/features/seats/use-cases/sweep.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, last, offers, RELEASE, requests, seatsAreHeld, seatsAreHidden, statuses } from "./offering.ts";

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
      Thursday, 10 December at 10:00 · with <@U0LENA>
      Leave a wish, and hosts who offer something like it will see it.
      [Find a seat] [Leave a wish]"
    `);
  });
});
