/** Who sees a seat, who does not, and what becomes of it when somebody is gone. */
import { describe, expect } from "vitest";
import { seatsTold } from "#tests/chaos/checks.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { dataOf } from "#tests/support/unseen.ts";
import { asks, CLIENT_CALL, keepsApart, last, offers, RELEASE, statuses } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

async function seated({ lena, maya, settle }: Scene, values = RELEASE): Promise<void> {
  await offers(lena, values);
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
}

describe("people who are not of the company", () => {
  story("are refused with a sentence", async ({ noel, query }) => {
    const told: string[] = [];
    for (const line of ["/growth shadow", "/growth host", "/growth host seat"]) {
      await noel.command(line);
      told.push(last(noel));
    }
    expect([...new Set(told)]).toEqual([
      "Seats are for people of the company. Everything else that runs here is open to you.",
    ]);
    expect(await query("select from seats")).toEqual([]);
  });

  story("see no seat, neither on Home nor under a challenge that needs one", async (scene) => {
    const { noel, lena } = scene;
    await offers(lena, { ...CLIENT_CALL, date: "2026-11-27" });
    await noel.openHome();
    expect(JSON.stringify(noel.home()?.blocks)).not.toMatch(/Harbour|import of orders/);
    await joins(noel, { manager: null, country: null });
    await currentChallengeIs(scene, noel, "shadow-client-call");
    await noel.command("/growth next");
    await noel.openHome();
    expect(JSON.stringify([noel.dm(), noel.home()?.blocks])).not.toMatch(/Harbour|import of orders/);
  });
});

describe("somebody is gone", () => {
  story("a host who has the bot forget them: those who asked are told, without a name", async (scene) => {
    const { lena, maya, query, moveTo } = scene;
    await seated(scene);
    await lena.command("/growth forget");
    await lena.click("forget.confirm");
    await moveTo("2026-11-24T10:02:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "This one was taken back:
      *Deploy or release*
      Thursday, 3 December at 10:00
      If you put it into your calendar, please take it out there.
      [Find a seat] [Leave a wish]"
    `);
    expect(await query("select host_user_id, topic, link from seats")).toEqual([
      { host_user_id: null, topic: "", link: null },
    ]);
    expect(await query("select line from seat_requests")).toEqual([{ line: "I have never heard a client." }]);
  });

  story("a guest who has the bot forget them: their words go, and the seat is free", async (scene) => {
    const { lena, maya, omar, query, settle, moveTo } = scene;
    await joins(omar, { manager: null, country: null });
    await seated(scene);
    await asks(omar, "Me too.");
    await settle();
    await lena.click("seat.yes");
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    await moveTo("2026-11-24T10:02:00Z");
    expect(await query("select asker_user_id, status from seat_requests")).toEqual([
      { asker_user_id: "U0OMAR", status: "seated" },
    ]);
    expect(last(omar)).toContain("You have a seat.");
  });

  story("a host whose account is deactivated: the seat is off, and those who asked are told", async (scene) => {
    const { maya, workspace, moveTo } = scene;
    await seated(scene);
    await workspace.change().deactivate("U0LENA");
    await moveTo("2026-11-24T10:02:00Z");
    expect(await statuses(scene)).toEqual(["cancelled"]);
    expect(last(maya)).toContain("was taken back");
  });
});

describe("people who are kept apart", () => {
  story("see no seat of each other", async (scene) => {
    const { lena, maya } = scene;
    await offers(lena);
    await keepsApart(scene, lena, maya);
    await maya.command("/growth shadow");
    expect(last(maya)).toContain("No seat is open that fits you right now.");
  });
});

story("nobody else sees where it is, and the log does not hold it", async (scene) => {
  const { lena, omar, grace, logged, workspace } = scene;
  await joins(omar, { manager: null, country: null });
  await seated(scene, { ...CLIENT_CALL, seats: "2", place: "Room Heron" });
  for (const other of [omar, grace]) {
    await other.command("/growth shadow");
    await other.openHome();
    await other.command("/growth export");
    expect(JSON.stringify([other.dm(), other.home()])).not.toMatch(/meet\.example\.com|Room Heron/);
  }
  await lena.openHome();
  expect(JSON.stringify(lena.home()?.blocks)).toContain("Room Heron");
  expect(JSON.stringify(logged)).not.toMatch(/meet\.example\.com|Room Heron|Harbour|import of orders/);
  expect(workspace.violations).toEqual([]);
});

const OF_THE_SEAT = /meet\.example\.com|Room Heron|Harbour/;

story("a guest's export, their manager's digest and an admin's figures hold nothing of where it is", async (scene) => {
  const { maya, grace, logged, moveTo, settle } = scene;
  await maya.command("/growth settings");
  await maya.submit({ manager: "U0GRACE" });
  await seated(scene, { ...CLIENT_CALL, place: "Room Heron" });
  expect(JSON.stringify(maya.dm())).toMatch(OF_THE_SEAT);
  await moveTo("2026-12-03T10:05:00Z");
  await maya.click("seat.debrief");
  await maya.submit({ what: "They book goods twice.", share: ["shared"] });
  await maya.command("/growth export");
  await settle();
  const exported = maya.dm().flatMap(({ files }) => files.filter(({ name }) => /\.(md|json)$/.test(name)));
  expect(exported).toHaveLength(2);
  expect(JSON.stringify(exported)).toContain("I have never heard a client.");
  expect(JSON.stringify(exported)).not.toMatch(OF_THE_SEAT);
  // Her weekly word, and what the team and the admin's pages show.
  await moveTo("2026-12-07T10:00:00Z");
  for (const words of ["team", "admin"]) await grace.command(`/growth ${words}`);
  expect(grace.dm().some(({ plain }) => plain.includes("shared with you"))).toBe(true);
  expect(JSON.stringify([grace.dm(), grace.home(), grace.modal()])).not.toMatch(OF_THE_SEAT);
  expect(JSON.stringify(logged)).not.toMatch(OF_THE_SEAT);
});

story("whoever has a seat, and who offers how many, can be told from the files with their data", async (scene) => {
  const { lena, maya } = scene;
  await seated(scene, { ...CLIENT_CALL, seats: "1" });
  const [offered, own] = [await dataOf(lena, scene), await dataOf(maya, scene)];
  expect(seatsTold([offered, own])).toMatchObject({ offered: 1, seated: 1, twice: [] });
  expect(seatsTold([offered, own, own]).twice).toHaveLength(1);
});
