/** What admins see of seats, questions and mentoring: figures of five people or more, and no name. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksQuestion } from "#tests/support/introductions.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { RELEASE } from "../seats/offering.ts";

const { story } = storiesAt("2026-11-17T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

async function sees(admin: Actor): Promise<string> {
  await admin.command("/growth admin");
  await admin.click("admin.section.supply");
  const shown = admin.modal()?.plain ?? "";
  await admin.close();
  await admin.close();
  return shown;
}

/** A seat is offered, and where there is a guest it is asked for and given. */
async function seat({ settle }: Scene, host: Actor, values: Record<string, string>, guest?: Actor): Promise<void> {
  await host.command("/growth host seat");
  await host.submit({ ...RELEASE, ...values });
  expect(host.modal()?.errors ?? {}).toEqual({});
  if (!guest) return;
  await guest.command("/growth shadow");
  await guest.click("seat.ask");
  await guest.submit({ line: "I have never seen one." });
  await settle();
  await host.click("seat.yes");
  await settle();
}

async function wishes(person: Actor, topic: string): Promise<void> {
  await person.command("/growth shadow");
  await person.click("seat.wish");
  await person.submit({ topic });
}

/** The newest seat begins first, so that it is the one that is shown first. */
const DATES = ["2026-12-10", "2026-12-09", "2026-12-08", "2026-12-07", "2026-12-04"];

describe("supply and demand", () => {
  story("shows nothing of few people, and on Monday what five of them did", async (scene) => {
    const { maya, omar, priya, lena, tom, grace, hana, moveTo, settle } = scene;
    expect(await sees(grace)).toMatchInlineSnapshot(`
      "The twelve weeks until 15 November 2026. No name stands here: a figure with fewer than five different people behind it is not shown, nor one from which such a figure could be worked out. There are no totals for the same reason.
      *Seats by kind*
      Too few people to show a figure.
      *Seats that are wished for*
      Too few people to show a figure.
      *Questions to other departments*
      Too few people to show a figure.
      *Mentors*
      Too few people to show a figure."
    `);
    const pairs: [Actor, Actor][] = [
      [omar, maya],
      [priya, omar],
      [lena, priya],
      [tom, lena],
      [grace, tom],
    ];
    for (const [at, [host, guest]] of pairs.entries()) {
      await seat(scene, host, { kind: "incident-review", topic: `Review ${at}`, date: DATES[at] ?? "" }, guest);
      await wishes(host, at % 2 === 0 ? "Any client call on invoicing" : "How invoices are made");
    }
    await wishes(maya, "The price list");
    await seat(scene, hana, { kind: "estimation", topic: "A quiet hour", date: "2026-12-15", time: "16:00" });
    for (const host of [omar, priya, lena, tom, grace]) await registers(scene, host, { topics: ["pitching"] });
    // Whoever met over a seat is not brought together again so soon.
    const askers: [Actor, Actor][] = [
      [maya, priya],
      [omar, lena],
      [priya, tom],
      [lena, grace],
      [tom, omar],
    ];
    for (const [asker, host] of askers) {
      await asksQuestion(scene, asker, `<@${host.userId}> how they pitch the export`);
      await host.click("introductions.decline");
      await settle();
    }
    for (const mentor of [omar, priya, lena, tom, hana]) await isMentor(scene, mentor, { capacity: 2 });
    await maya.command("/growth mentor Lead a workshop");
    await maya.submit();

    // Nothing of this week before Monday.
    expect(await sees(grace)).not.toMatch(/\d (offered|people|asked|free)/);
    await moveTo("2026-11-23T09:00:00Z");
    const shown = await sees(grace);
    expect(shown).toMatchInlineSnapshot(`
      "The twelve weeks until 22 November 2026. No name stands here: a figure with fewer than five different people behind it is not shown, nor one from which such a figure could be worked out. There are no totals for the same reason.
      *Seats by kind*
      • Incident review: 5 offered, 5 used
      An answer to somebody who asks for a seat takes less than an hour, as the median over hosts, nights and weekends included.
      *Seats that are wished for*
      • invoicing: 5 people
      *Questions to other departments*
      5 asked, 5 answered with yes, no or another time.
      An answer takes less than an hour, as the median over those who are asked, nights and weekends included.
      *Mentors*
      10 free places with 5 mentors."
    `);
    expect(shown).not.toMatch(/<@|Review \d|quiet hour|price list/i);
  });

  story("is for admins alone, however somebody comes to it", async ({ grace, omar }) => {
    await decides(grace, "admins", { admins: [grace.userId, omar.userId] });
    await omar.command("/growth admin");
    await decides(grace, "admins", { admins: [grace.userId] });
    await omar.click("admin.section.supply");
    expect(omar.modal()?.plain).toContain("<@U0GRACE>");
    expect(omar.modal()?.plain).not.toContain("Seats by kind");
  });
});
