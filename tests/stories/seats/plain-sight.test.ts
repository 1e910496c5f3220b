/** What guests and hosts can see before they act: a time that is taken, a name, who asks, and where they stand. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, errors, last, offers, RELEASE, requests } from "./offering.ts";

const { story, storyEach } = storiesAt("2026-11-30T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

describe("a guest", () => {
  story("who has something else at that time is told, and can ask all the same", async (scene) => {
    const { maya, lena, tom, settle } = scene;
    await offers(lena);
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    await offers(tom, { ...RELEASE, time: "10:30", topic: "The shop goes out" });
    await maya.command("/growth shadow");
    await maya.click("seat.ask");
    expect(maya.modal()?.plain).toContain("You have something at that time already, from 10:00 to 11:00.");
    await maya.submit({ line: "To compare.", despite: ["yes"] });
    expect(await requests(scene)).toEqual(["U0MAYA seated", "U0MAYA asked"]);
  });

  story("who got something else while the form was open is told then", async (scene) => {
    const { maya, lena, tom, settle } = scene;
    await offers(lena);
    await asks(maya);
    await settle();
    await offers(tom, { ...RELEASE, time: "10:30", topic: "The shop goes out" });
    await maya.command("/growth shadow");
    await maya.click("seat.ask");
    expect(maya.modal()?.plain).not.toContain("already");
    await lena.click("seat.yes");
    await maya.submit({ line: "To compare." });
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
    expect(maya.modal()?.plain).toContain("You have something at that time already");
    await maya.submit({ line: "To compare.", despite: ["yes"] });
    expect(await requests(scene)).toEqual(["U0MAYA seated", "U0MAYA asked"]);
  });
});

describe("an offer", () => {
  story("with the client's name in place of a code name is asked about once", async ({ lena, query }) => {
    await offers(lena, { ...CLIENT_CALL, "code-name": "Nordwind GmbH" });
    expect(lena.modal()?.plain.split("\n")[0]).toBe(
      "*A code name for the client*: That looks like a company. If it is a code name, tick the box “No real name”.",
    );
    expect(await query("select from seats")).toEqual([]);
    await lena.submit({ "code-name": "Harbour" });
    expect(await query("select code_name from seats")).toEqual([{ code_name: "Harbour" }]);
  });

  storyEach([
    ["a company", "Call with Müller GmbH about prices", "a company"],
    ["a person", "Call with Frau Schmidt about prices", "a person"],
    ["an address", "Renewal, call lena@harbour.com", "an address"],
    ["a link", "Renewal, see https://harbour.example", "a link"],
  ] as const)("whose topic names %s is asked about once", async ({ lena, query }, _name, topic, seen) => {
    await offers(lena, { ...CLIENT_CALL, topic });
    expect(lena.modal()?.plain.split("\n")[0]).toBe(
      `*What is it about?*: That looks as if ${seen} is in it, and everybody reads this. A code name will do; if it is none, tick the box “No real name”.`,
    );
    await lena.submit({ "is-code": ["yes"] });
    expect(await query("select topic from seats")).toEqual([{ topic }]);
  });

  story("is not changed into such a topic without a word either", async ({ lena, query }) => {
    await offers(lena, CLIENT_CALL);
    await lena.command("/growth host");
    await lena.click("seat.change");
    await lena.submit({ topic: "Prices of Müller GmbH" });
    expect(Object.keys(errors(lena))).toEqual(["topic"]);
    await lena.submit({ topic: "Prices of the harbour" });
    expect(await query("select topic from seats")).toEqual([{ topic: "Prices of the harbour" }]);
  });

  story("of a demo among colleagues needs no client", async ({ lena, query }) => {
    await offers(lena, { ...RELEASE, kind: "demo", topic: "What the team built" });
    expect(await query("select kind, status from seats")).toEqual([{ kind: "demo", status: "open" }]);
  });
});

describe("a host", () => {
  story("sees on their page who asks, answers there, and sees who has the seat", async (scene) => {
    const { maya, omar, lena, settle } = scene;
    await offers(lena, { ...RELEASE, link: null, place: null });
    await asks(maya);
    await asks(omar, "Me, too.");
    await settle();
    await lena.command("/growth host");
    expect(last(lena)).toContain("<@U0MAYA> asks:\n> I have never heard a client.");
    await lena.click("seat.yes-here");
    expect(last(lena)).toContain("Where it is or how to join is not said yet");
    await lena.command("/growth host");
    expect(last(lena)).toContain("Has the seat: <@U0MAYA>");
    await lena.click("seat.yes-here");
    await lena.command("/growth host");
    expect(last(lena)).toContain("Waiting: <@U0OMAR>");
    await settle();
    expect(last(omar)).toContain("[Leave the waiting list]");
  });
});
