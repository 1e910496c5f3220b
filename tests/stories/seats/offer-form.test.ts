/** The form of an offer: the usual fields first, the rarer ones behind "More", and all that stands in the way at once. */
import { describe, expect } from "vitest";
import { storiesAt } from "#tests/support/story.ts";
import { CLIENT_CALL, errors, fillsUntold, last, offers, RELEASE } from "./offering.ts";

const { story } = storiesAt("2026-11-30T10:00:00Z", () => Promise.resolve());

describe("the form of an offer", () => {
  story("asks little at first, and what the kind needs once it is chosen", async ({ lena }) => {
    await lena.command("/growth host seat");
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <...>
      What is it about?: <...>
      Which day?: <date>
      When does it begin?: <time>
      How many minutes?: <60>
      Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
      The link to join: <...>
      Where do you work?: <...>
      [More]"
    `);
    await lena.click("seat.offer-form.kind", { picked: "client-call" });
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <Client call>
      What is it about?: <...>
      Which day?: <date>
      When does it begin?: <time>
      How many minutes?: <60>
      Is a client there, and do they know?: (They have not been asked yet | They have been asked | They agreed)
      A code name for the client: <...>
      The link to join: <...>
      Where do you work?: <...>
      [More]"
    `);
    await lena.click("seat.offer-form.consent-client", { picked: "given" });
    expect(lena.modal()?.plain).toContain("Who of the client said yes?: <...>");
    await lena.click("seat.offer-form.kind", { picked: "demo" });
    expect(lena.modal()?.plain).toContain("(No client is there | ");
    await lena.command("/growth host seat");
    await lena.click("seat.offer-form.kind", { picked: "release" });
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <Deploy or release>
      What is it about?: <...>
      Which day?: <date>
      When does it begin?: <time>
      How many minutes?: <60>
      The link to join: <...>
      Where do you work?: <...>
      [More]"
    `);
    await lena.click("seat.offer-form.kind", { picked: "own" });
    expect(lena.modal()?.plain).toContain("If it is something else, what?: <...>");
  });

  story("shows the rarer fields when asked, and keeps what is filled in", async ({ lena, query }) => {
    await lena.command("/growth host seat");
    const typed = { kind: "release", topic: "How the shop goes out", date: "2026-12-03", time: "09:30", minutes: "45" };
    fillsUntold(lena, typed);
    await lena.click("seat.offer-form.more");
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <Deploy or release>
      What is it about?: <How the shop goes out>
      No real name: [No client, person or address is named here]
      Which day?: <2026-12-03>
      When does it begin?: <09:30>
      How many minutes?: <45>
      Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
      A code name for the client: <...>
      The link to join: <...>
      Where do you work?: <...>
      Where?: <...>
      How many seats?: <1>
      What does the guest do?: (Listens | Takes the notes | Has a part of five minutes)
      New faces first: [Whoever has never had a seat comes first]
      Does it come again?: <Just this once>
      In which language?: <English>
      Which module or product?: <...>
      For whom?: (Everybody | Developers | People outside engineering: sales, support, marketing and others)
      What would you like to see in return?: <...>"
    `);
    await lena.submit({
      seats: "3",
      place: "Room 4",
      audience: "developers",
      repeats: "weekly",
      department: "engineering",
    });
    expect(await query("select kind, topic, minutes, capacity, place, audience, repeats, role from seats")).toEqual([
      {
        kind: "release",
        topic: "How the shop goes out",
        minutes: 45,
        capacity: 3,
        place: "Room 4",
        audience: "developers",
        repeats: "weekly",
        role: "silent",
      },
    ]);
  });

  story("says all that stands in the way at once, whichever rule it is", async ({ lena, query }) => {
    await offers(lena, {
      ...CLIENT_CALL,
      topic: "  ",
      date: "2026-12-05",
      time: "03:00",
      "consent-by": "  ",
      "code-name": "Nordwind GmbH",
      link: "the usual room",
    });
    expect(errors(lena)).toMatchInlineSnapshot(`
      {
        "code-name": "That looks like a company. If it is a code name, tick the box “No real name”.",
        "consent-by": "Please write something here.",
        "date": "That is a day off for you. Please pick one of your working days. They stand in \`/growth settings\`; if you have not joined, in *Ask me anything* on your page of \`/growth host\`.",
        "link": "That is no address that can be opened. Please paste the whole link, with https:// in front.",
        "topic": "Please write something here.",
      }
    `);
    expect(await query("select from seats")).toEqual([]);
  });

  story("asks who of the client said yes as something that must be said", async ({ lena }) => {
    await lena.command("/growth host seat");
    await lena.click("seat.offer-form.kind", { picked: "client-call" });
    await lena.click("seat.offer-form.consent-client", { picked: "given" });
    const field = lena.modal()?.blocks.find((block) => block["block_id"] === "consent-by");
    expect(field).toMatchObject({ optional: false });
  });

  story("asks whether something is a real name only where it looks like one", async ({ lena, query }) => {
    await lena.command("/growth host seat");
    await lena.submit({ ...RELEASE, topic: "The release for Müller GmbH", link: "the usual room" });
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "*What is it about?*: That looks as if a company is in it, and everybody reads this. A code name will do; if it is none, tick the box “No real name”.
      *The link to join*: That is no address that can be opened. Please paste the whole link, with https:// in front.
      Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <Deploy or release>
      What is it about?: <The release for Müller GmbH>
      No real name: [No client, person or address is named here]
      Which day?: <2026-12-03>
      When does it begin?: <10:00>
      How many minutes?: <60>
      The link to join: <the usual room>
      Where do you work?: <Engineering>
      [More]"
    `);
    await lena.submit({ "is-code": ["yes"] });
    expect(Object.keys(errors(lena))).toEqual(["link"]);
    await lena.submit({ link: "https://meet.example.com/release" });
    expect(last(lena)).toContain("is open");
    expect(await query("select topic from seats")).toEqual([{ topic: "The release for Müller GmbH" }]);
  });

  story("still takes a choice that the bot did not hear of", async ({ lena, query }) => {
    await lena.command("/growth host seat");
    const untold = { ...RELEASE, kind: "own", consent: "given", link: "the usual room" };
    fillsUntold(lena, untold);
    await lena.submit();
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "*If it is something else, what?*: Please say in a few words what it is.
      *The link to join*: That is no address that can be opened. Please paste the whole link, with https:// in front.
      *Who of the client said yes?*: Please note who of the client said yes.
      Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <Something else>
      If it is something else, what?: <...>
      What is it about?: <The release of invoicing>
      Which day?: <2026-12-03>
      When does it begin?: <10:00>
      How many minutes?: <60>
      Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
      Who of the client said yes?: <...>
      A code name for the client: <...>
      The link to join: <the usual room>
      Where do you work?: <Engineering>
      [More]"
    `);
    expect(await query("select from seats")).toEqual([]);
  });
});
