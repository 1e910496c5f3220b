/** Somebody's own calendar by a private address: over real HTTP, read by a parser that is not ours. */
import ICAL from "ical.js";
import { describe, expect } from "vitest";
import { MOST_PER_WINDOW } from "#src/features/calendar/rules/request-rate.ts";
import { rememberPerson } from "#src/features/onboarding/use-cases/person-news.ts";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo as answer } from "#tests/support/answers.ts";
import { addressesAreAway } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt, story } from "#tests/support/story.ts";
import { asks, offers, RELEASE } from "../seats/offering.ts";

const PUBLIC = "https://growth.example.com/bot";
const AT = "2026-11-24T10:00:00Z";
const begin = async ({ maya }: Scene): Promise<void> => {
  await joins(maya, { manager: null, country: null });
};
const { story: told } = storiesAt(AT, begin, { publicUrl: PUBLIC });

type Web = Pick<Scene, "bot">;
const get = ({ bot }: Web, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${bot.port}${path}`, init);

/** The path of the address that somebody reads in the open window, as the operator's server hands it on. */
function pathShownTo(actor: Actor): string {
  const [, path = ""] =
    /https:\/\/growth\.example\.com\/bot(\/calendar\/[\w-]+\.ics)`/.exec(JSON.stringify(actor.modal()?.blocks)) ?? [];
  expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
  return path;
}
async function subscribe(actor: Actor): Promise<string> {
  await actor.openHome();
  await actor.click("calendar.subscribe");
  return pathShownTo(actor);
}
const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

async function plan(actor: Actor, day: string, time: string): Promise<void> {
  await actor.command("/growth plan");
  await actor.submit({ date: day, time });
  await actor.close();
}

describe("a calendar of one's own", () => {
  told("is offered to whoever asks for it in words", async ({ maya }) => {
    expect(await answer(maya, "can I subscribe to my calendar?")).toMatchInlineSnapshot(`
      "*Your calendar*
      Your plans, seats and meetings can stand in your own calendar and keep up with every change. [Get the address]"
    `);
    await maya.click("calendar.subscribe");
    pathShownTo(maya);
    expect(await answer(maya, "end my calendar address")).toMatchInlineSnapshot(`
      "*Your calendar*
      Your plans, seats and meetings stand in your own calendar. [Address]"
    `);
  });

  told("of which somebody else has the address is given another by words, after a question", async (scene) => {
    const { maya } = scene;
    const first = await subscribe(maya);
    await maya.close();
    expect(await answer(maya, "my calendar link got into the wrong hands")).toMatchInlineSnapshot(`
      "Then take a new address: the old one stops at once, and whoever has it reads nothing more. Nothing changes until you press *New address*.
      [Replace or end it]"
    `);
    expect((await get(scene, first)).status).toBe(200);
    await maya.click("calendar.subscribe", { in: "message" });
    expect(maya.modal()?.plain).toContain("with a new one the old one stops");
    expect((await get(scene, first)).status).toBe(200);
    await maya.click("calendar.renew");
    expect(pathShownTo(maya)).not.toBe(first);
    expect((await get(scene, first)).status).toBe(404);
  });

  told("keeps up with a plan that is made, moved and left", async (scene) => {
    const { maya, query } = scene;
    const path = await subscribe(maya);
    expect(maya.modal()?.plain.replace(path, "/calendar/….ics")).toMatchInlineSnapshot(`
      "*Your own calendar address*
      \`https://growth.example.com/bot/calendar/….ics\`
      Open it in Google Calendar or Outlook, or copy it to where your calendar subscribes to another one. It then keeps up with every change by itself, as often as your calendar looks: from a few minutes to a day.
      I show it this once and keep no copy. Whoever has it can read your plans and meetings, so treat it like a password; if it gets into other hands, take a new one here and the old one stops.
      [New address] [End it]"
    `);
    const empty = await get(scene, path);
    expect(empty.status).toBe(200);
    expect(empty.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(eventsIn(await empty.text())).toEqual([]);

    await maya.close();
    await plan(maya, "2026-11-26", "14:30");
    const first = await get(scene, path);
    const [event] = eventsIn(await first.text());
    // 14:30 in Berlin.
    expect(event?.startDate.toString()).toBe("2026-11-26T13:30:00Z");
    expect(event?.summary).toMatch(/^Plan: /);
    expect(event?.description).toMatch(/^When .*, I will .*\.$/);
    expect(event?.sequence).toBe(0);
    expect((await query<{ id: string }>("select id from plans")).map(({ id }) => `plan-${id}`)).toEqual([event?.uid]);

    await plan(maya, "2026-11-27", "09:15");
    const [moved, ...more] = eventsIn(await (await get(scene, path)).text());
    expect(more).toEqual([]);
    expect(moved?.uid).toBe(event?.uid);
    expect(moved?.sequence).toBe(1);
    expect(moved?.startDate.toString()).toBe("2026-11-27T08:15:00Z");

    await maya.command("/growth skip");
    expect(eventsIn(await (await get(scene, path)).text())).toEqual([]);
  });

  told("means the same local time on both sides of a change of clocks", async (scene) => {
    const { maya, moveTo } = scene;
    const path = await subscribe(maya);
    await maya.close();
    await moveTo("2027-03-26T09:00:00Z");
    await maya.command("/growth next");
    for (const [day, at] of [
      ["2027-03-26", "2027-03-26T13:30:00Z"],
      ["2027-03-29", "2027-03-29T12:30:00Z"],
    ] as const) {
      await plan(maya, day, "14:30");
      const [event] = eventsIn(await (await get(scene, path)).text());
      expect(event?.startDate.toString()).toBe(at);
    }
  });

  told("answers calendars as they ask: HEAD, and what has not changed", async (scene) => {
    const path = await subscribe(scene.maya);
    const whole = await get(scene, path);
    const text = await whole.text();
    const head = await get(scene, path, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get("content-length"))).toBe(Buffer.byteLength(text));
    expect(await head.text()).toBe("");
    const etag = whole.headers.get("etag") ?? "";
    const same = await get(scene, `${path}?cache=no`, { headers: { "if-none-match": etag } });
    expect([same.status, await same.text()]).toEqual([304, ""]);
    expect((await get(scene, path, { method: "POST" })).status).toBe(404);
    expect(whole.headers.get("cache-control")).toBe("private, no-cache");
    expect(whole.headers.get("referrer-policy")).toBe("no-referrer");
  });

  told("is at nobody's once it is replaced or ended, and says no more than of one that never was", async (scene) => {
    const { maya } = scene;
    const first = await subscribe(maya);
    await maya.close();
    await maya.openHome();
    await maya.click("calendar.subscribe");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "You have had an address since 24 November 2026 at 10:00. I keep no copy of it, so I cannot show it again; with a new one the old one stops.
      [New address] [End it]"
    `);
    await maya.click("calendar.renew");
    const second = pathShownTo(maya);
    expect(second).not.toBe(first);
    expect((await get(scene, second)).status).toBe(200);
    const never = `/calendar/${"A".repeat(43)}.ics`;
    const answers = (paths: readonly string[]): Promise<unknown[]> =>
      Promise.all(
        paths.map(async (path) => {
          const response = await get(scene, path);
          const { status, headers } = response;
          return [status, await response.text(), headers.get("content-type"), headers.get("etag")];
        }),
      );
    const unknown = [404, "", "text/plain", null];
    const gone = [first, never, "/calendar/", "/calendar/short.ics", `${never}.txt`, `/calendar/${"A".repeat(44)}.ics`];
    expect(await answers(gone)).toEqual(gone.map(() => unknown));
    await maya.click("calendar.revoke");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Done. Nobody can read your calendar by that address any more.
      [Get the address]"
    `);
    expect(await answers([second])).toEqual([unknown]);
    await maya.click("calendar.renew");
    expect((await get(scene, pathShownTo(maya))).status).toBe(200);
  });

  told("stands nowhere: not in the database, the log, a message or the export", async (scene) => {
    const { maya, logged, query, settle } = scene;
    const path = await subscribe(maya);
    await maya.close();
    await get(scene, path);
    await maya.command("/growth export");
    await settle();
    const token = path.slice("/calendar/".length, -".ics".length);
    const stored = await query("select token_hash from calendar_addresses");
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(await query("select * from noted_requests"))).not.toContain(token);
    expect(JSON.stringify(await query("select * from outbox"))).not.toContain(token);
    expect(JSON.stringify(logged)).not.toContain(token);
    expect(JSON.stringify(maya.dm())).not.toContain(token);
    const files = maya.dm().flatMap(({ files: some }) => some.map(({ text }) => text));
    expect(files.join("\n")).not.toContain(token);
    expect(files.join("\n")).toContain(
      "Calendars can read your plans and meetings by a private address since 24 November 2026",
    );
  });

  told("is of one person alone", async (scene) => {
    const { maya, omar } = scene;
    await joins(omar, { manager: null, country: null });
    await plan(maya, "2026-11-26", "14:30");
    const hers = await subscribe(maya);
    const his = await subscribe(omar);
    expect(eventsIn(await (await get(scene, hers)).text())).toHaveLength(1);
    expect(eventsIn(await (await get(scene, his)).text())).toHaveLength(0);
  });

  told("is there for somebody who has not joined, who is then known and can be forgotten", async (scene) => {
    const { lena, query } = scene;
    const path = await subscribe(lena);
    expect((await get(scene, path)).status).toBe(200);
    await lena.close();
    await lena.command("/growth privacy");
    expect(lena.dm().at(-1)?.plain).toContain("If your calendar reads along, I keep a hash of its address");
    await lena.command("/growth forget");
    await lena.click("forget.confirm");
    expect(await query("select from calendar_addresses")).toEqual([]);
    expect((await get(scene, path)).status).toBe(404);
  });

  told("ends when its owner is forgotten, or leaves the workspace", async (scene) => {
    const { maya, omar, bot } = scene;
    await joins(omar, { manager: null, country: null });
    const [hers, his] = [await subscribe(maya), await subscribe(omar)];
    await maya.close();
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    const person = { workspaceId: "T0HOUSE", userId: "U0OMAR" };
    await rememberPerson(bot.deps, person, { ...(await bot.deps.directory.person(person)), deleted: true });
    expect([(await get(scene, hers)).status, (await get(scene, his)).status]).toEqual([404, 404]);
  });

  told("is not read without an end by one that asks all the time", async (scene) => {
    const { maya, moveTo } = scene;
    const path = await subscribe(maya);
    const statuses: number[] = [];
    for (let count = 0; count <= MOST_PER_WINDOW; count++) statuses.push((await get(scene, path)).status);
    expect(statuses.indexOf(429)).toBe(MOST_PER_WINDOW);
    const refused = await get(scene, path);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await moveTo("2026-11-24T10:11:00Z");
    expect((await get(scene, path)).status).toBe(200);
  });

  told("is nobody's once the app was removed", async (scene) => {
    const path = await subscribe(scene.maya);
    expect((await get(scene, path)).status).toBe(200);
    await scene.workspace.change().uninstall();
    await scene.settle();
    expect((await get(scene, path)).status).toBe(404);
  });

  told("says that it cannot be read now while the database is away", async (scene) => {
    const path = await subscribe(scene.maya);
    const giveBack = await addressesAreAway(scene);
    const response = await get(scene, path);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "300"]);
    await giveBack();
    expect((await get(scene, path)).status).toBe(200);
  });
});

story(
  "a calendar is offered by the socket transport as well",
  AT,
  async (scene) => {
    await begin(scene);
    expect((await get(scene, await subscribe(scene.maya))).status).toBe(200);
  },
  { publicUrl: PUBLIC, transport: "socket" },
);

story("what somebody has ahead comes with links for their calendar, wherever it runs", AT, async (scene) => {
  const { maya, lena, settle } = scene;
  await joins(maya, { manager: null, country: null });
  await offers(lena, RELEASE);
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
  const said = await answer(maya, "put the release into my calendar");
  expect(said).toContain("This is what you have ahead, with links that put it into your calendar:");
  expect(said).toContain("Deploy or release: The release of invoicing");
});

story("a server that calendars do not reach says so", AT, async (scene) => {
  const { maya } = scene;
  await begin(scene);
  await maya.openHome();
  expect(JSON.stringify(maya.home()?.blocks)).not.toContain("calendar.subscribe");
  expect((await get(scene, `/calendar/${"A".repeat(43)}.ics`)).status).toBe(404);
  expect(await answer(maya, "put it in my calendar")).toMatchInlineSnapshot(
    `"Calendars do not reach this server, so yours cannot keep up by itself. Each seat and meeting comes with links for your calendar, and as a file if you ask for it, also when something changes."`,
  );
});
