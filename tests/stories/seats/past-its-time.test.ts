/** What is not possible any more although no sweep has been by; and a request that is taken back and made anew. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, errors, last, offers, RELEASE, requestIsOfNudge, requests, statuses } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));

story("the client's yes is too late a day before", async (scene) => {
  const { lena, clock } = scene;
  await offers(lena, { ...CLIENT_CALL, consent: "asked", "consent-by": null });
  await lena.close();
  await lena.command("/growth host");
  await lena.click("seat.consent");
  // Meanwhile the last moment passes; the sweep is behind.
  clock.moveTo(new Date("2026-12-02T09:30:00Z"));
  await lena.submit({ by: "Their head of purchasing" });
  expect(errors(lena)).toMatchInlineSnapshot(`
    {
      "by": "The client's yes is needed a day before it begins, and that moment has passed, so it does not open. You can offer it for another day on your page of \`/growth host\`.",
    }
  `);
  expect(await statuses(scene)).toEqual(["client-asked"]);
});

story("a seat is not asked for after its end", async (scene) => {
  const { lena, maya, clock, settle } = scene;
  await offers(lena);
  await maya.command("/growth shadow");
  await maya.click("seat.ask");
  clock.moveTo(new Date("2026-12-03T12:00:00Z"));
  await maya.submit({ line: "Please." });
  await settle();
  expect([await requests(scene), errors(maya)]).toMatchInlineSnapshot(`
    [
      [],
      {
        "line": "That seat is over or was taken back. \`/growth shadow\` shows what is open.",
      },
    ]
  `);
});

story("asked for and taken back, its host is written to twice within a day, and then the next day", async (scene) => {
  const { lena, maya, settle, moveTo } = scene;
  await offers(lena);
  await settle();
  const before = lena.dm().length;
  for (const line of ["Please.", "Please, after all."]) {
    await asks(maya, line);
    await settle();
    await maya.command("/growth shadow");
    await maya.click("seat.take-back");
  }
  await asks(maya, "A third time.");
  expect(errors(maya)).toMatchInlineSnapshot(`
    {
      "line": "You have asked for this one twice within a day, so I do not write to its host a third time. It can be asked for again tomorrow.",
    }
  `);
  await maya.close();
  expect(lena.dm().length - before).toBe(2);
  await moveTo("2026-11-25T10:05:00Z");
  await asks(maya, "Now I am sure.");
  await settle();
  expect([errors(maya), lena.dm().length - before, last(lena).includes("Now I am sure.")]).toEqual([{}, 3, true]);
});

story("a request of a silent host moves only to a seat that its asker could have asked for", async (scene) => {
  const { lena, tom, maya, moveTo, settle } = scene;
  await offers(lena);
  await asks(maya);
  await offers(tom, { ...RELEASE, topic: "Tom's release", language: "fr", audience: "others", date: "2026-12-04" });
  await moveTo("2026-11-25T10:05:00Z");
  await moveTo("2026-11-27T10:05:00Z");
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA lapsed"]);
});

story("a guest sees no seat on Home", async ({ lena, noel, maya }) => {
  await offers(lena, { ...CLIENT_CALL, date: "2026-11-27" });
  await noel.openHome();
  expect(JSON.stringify(noel.home()?.blocks)).not.toMatch(/Harbour|import of orders/);
  await maya.openHome();
  expect(JSON.stringify(maya.home()?.blocks)).toContain("Harbour");
});

story("what was told of the challenge stays when somebody tells of the seat it was asked for", async (scene) => {
  const { lena, maya, moveTo, query, settle } = scene;
  await offers(lena, CLIENT_CALL);
  await asks(maya);
  await requestIsOfNudge(scene);
  await settle();
  await lena.click("seat.yes");
  await settle();
  await maya.command("/growth done");
  await maya.submit({ happened: "My own first story" });
  await maya.close();
  await settle();
  await moveTo("2026-12-03T10:30:00Z");
  await maya.click("seat.debrief");
  await maya.submit({ what: "The call story" });
  await settle();
  expect(await query("select what from reflections order by created_at")).toEqual([
    { what: "My own first story" },
    { what: "The call story" },
  ]);
  // Told once more it is that second entry, shown as it stands.
  await maya.click("seat.debrief");
  expect(maya.modal()?.plain).toContain("<The call story>");
  await maya.submit({ what: "The call story, and more" });
  await settle();
  expect(await query("select what from reflections order by created_at")).toEqual([
    { what: "My own first story" },
    { what: "The call story, and more" },
  ]);
});
