/** What somebody would like to see: told of what fits, and closed by a seat. */
import { describe, expect } from "vitest";
import { wishMetToTell } from "#src/features/seats/use-cases/messages.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import {
  areOfOneSeries,
  asks,
  CLIENT_CALL,
  dateIsOff,
  keepsApart,
  last,
  messageWaits,
  offers,
  RELEASE,
  wishesAreHeld,
} from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, omar }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await joins(omar, { manager: null, country: null, zone: "Europe/London" });
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

  story("is told of one of two dates of a series that are sent at the same moment", async (scene) => {
    const { maya, lena, bot, anotherBot, moveTo, settle, query } = scene;
    await maya.command("/growth shadow");
    await maya.click("seat.wish");
    await maya.submit({ topic: "any release of invoicing" });
    await moveTo("2026-11-24T21:00:00Z");
    await offers(lena, { ...RELEASE, repeats: "weekly" });
    const { department: _asked, ...again } = RELEASE;
    await offers(lena, { ...again, repeats: "weekly", date: "2026-12-10" });
    await settle();
    const told = (): unknown[] => maya.dm().filter(({ plain }) => plain.includes("Somebody offers"));
    expect(told()).toEqual([]);
    await areOfOneSeries(scene);
    const waiting = await query<{ key: string; content: { wishId: string; seatId: string } }>(
      "select key, content from outbox where content->>'kind' = 'seat-wish-met' and status = 'pending' order by key",
    );
    const from = { workspaceId: "T0HOUSE", recipient: "U0MAYA", askedBy: null, doubtSince: null };
    const bots = [bot, await anotherBot()];
    const goOn = await wishesAreHeld(scene);
    const loaded = waiting.map((row, at) => wishMetToTell((bots[at] ?? bot).deps, { ...from, ...row }));
    await goOn(2);
    expect((await Promise.all(loaded)).filter((view) => view !== null)).toHaveLength(1);
    await moveTo("2026-11-25T09:00:00Z");
    await settle();
    expect(told()).toHaveLength(1);
  });

  story(
    "is told of another date where the one that it was to be told of cannot be asked for any more",
    async (scene) => {
      const { maya, lena, bot, moveTo, settle, query } = scene;
      await maya.command("/growth shadow");
      await maya.click("seat.wish");
      await maya.submit({ topic: "any release of invoicing" });
      await moveTo("2026-11-24T21:00:00Z");
      await offers(lena, { ...RELEASE, repeats: "weekly" });
      const { department: _asked, ...again } = RELEASE;
      await offers(lena, { ...again, repeats: "weekly", date: "2026-12-10" });
      await settle();
      await areOfOneSeries(scene);
      const [first] = await query<{ key: string; content: { wishId: string; seatId: string } }>(
        `select o.key, o.content from outbox o join seats s on s.id::text = o.content->>'seatId'
        where o.content->>'kind' = 'seat-wish-met' order by s.starts_at`,
      );
      if (!first) throw new Error("nothing waits");
      const from = { workspaceId: "T0HOUSE", recipient: "U0MAYA", askedBy: null, doubtSince: null };
      // Whoever has it dies right after the claim; its lease holds for longer than the other date waits.
      expect(await wishMetToTell(bot.deps, { ...from, ...first })).not.toBeNull();
      await messageWaits(scene, first.key, "2026-11-25T11:00:00Z");
      await moveTo("2026-11-25T10:00:00Z");
      const told = (): string[] => maya.dm().flatMap(({ plain }) => (plain.includes("Somebody offers") ? [plain] : []));
      expect(told()).toEqual([]);
      await dateIsOff(scene, first.content.seatId);
      await moveTo("2026-11-25T11:00:05Z");
      await settle();
      expect(told()).toHaveLength(1);
      expect(told()[0]).toContain("Thursday, 10 December");
      expect(
        await query(
          "select told_series = array[(select s from jsonb_object_keys(told_seats) s)]::uuid[] as once from seat_wishes",
        ),
      ).toEqual([{ once: true }]);
    },
  );

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
