/** "Offer a seat" in the menu of a message in which somebody looks for one: what the form takes over of it, and who may. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { fillsOffer, last, RELEASE, statuses } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) => joins(maya, { manager: null, country: null }));

story("the menu of a message opens the form of an offer, and what is offered can be asked for", async (scene) => {
  const { maya, lena, settle } = scene;
  await maya.say("Could I listen in when invoicing goes out?", { channel: "C0GENERAL" });
  await lena.shortcut("Offer a seat", lena.channel("C0GENERAL").at(-1)?.ts ?? "");
  expect(lena.modal()?.plain).toMatchInlineSnapshot(`
    "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
    About this message.
    What is it?: <...>
    What is it about?: <Could I listen in when invoicing goes out?>
    Which day?: <date>
    When does it begin?: <time>
    How many minutes?: <60>
    Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
    The link to join: <...>
    Where do you work?: <...>
    [More]"
  `);
  await fillsOffer(lena, RELEASE);
  expect(lena.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(await statuses(scene)).toEqual(["open"]);
  await maya.command("/growth shadow");
  expect(last(maya)).toContain("The release of invoicing");
});

story(
  "an address in the message is where people join, mentions stay out, and the form can still be changed",
  async (scene) => {
    const { maya, lena, tom, query } = scene;
    await maya.say("@Lena Vogt the demo of the export, tomorrow at nine: https://meet.example.com/demo\nWho comes?", {
      channel: "C0GENERAL",
    });
    await lena.shortcut("Offer a seat", lena.channel("C0GENERAL").at(-1)?.ts ?? "");
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      About this message.
      What is it?: <...>
      What is it about?: <the demo of the export, tomorrow at nine>
      Which day?: <date>
      When does it begin?: <time>
      How many minutes?: <60>
      Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
      The link to join: <https://meet.example.com/demo>
      Where do you work?: <...>
      [More]"
    `);
    await lena.close();
    await maya.say("Either https://meet.example.com/a or https://meet.example.com/b", { channel: "C0GENERAL" });
    await tom.shortcut("Offer a seat", tom.channel("C0GENERAL").at(-1)?.ts ?? "");
    expect(tom.modal()?.plain).toMatch(/about\?: <Either or>[^]*The link to join: <\.\.\.>/);
    const { link: _own, topic: _too, ...rest } = RELEASE;
    await fillsOffer(tom, { ...rest, topic: "Two rooms" });
    expect(await query("select topic, link, starts_at from seats")).toEqual([
      { topic: "Two rooms", link: null, starts_at: new Date("2026-12-03T09:00:00Z") },
    ]);
  },
);

story("to a guest it says that this is for people of the company", async (scene) => {
  const { maya, noel } = scene;
  await maya.say("Could I listen in when invoicing goes out?", { channel: "C0CLIENT" });
  await noel.shortcut("Offer a seat", maya.channel("C0CLIENT").at(-1)?.ts ?? "");
  expect(noel.modal()?.plain).toContain("for people of the company");
  expect(await statuses(scene)).toEqual([]);
});
