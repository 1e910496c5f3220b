/** Seats on the Home tab: one's own first, each with its button, none twice. */
import { expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers, RELEASE } from "./offering.ts";

const { story } = storiesAt("2026-11-30T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

/** What Home shows from its first words of seats on, up to the next heading. */
function seatsOf(home = ""): string {
  const [, shown = ""] =
    /(\*(?:Your next seat|Seats of yours|Seats within a week)[^]*?)(?:\n---\n== |$)/.exec(home) ?? [];
  return shown;
}

async function asksFor(scene: Scene, topic: string, line = "Please."): Promise<void> {
  const { maya, settle } = scene;
  await maya.command(`/growth shadow ${topic}`);
  await maya.click("seat.ask");
  await maya.submit({ line });
  await settle();
}

story("a guest sees what is theirs first, and what is full said to be full", async (scene) => {
  const { maya, lena, tom, grace, luis, omar, settle } = scene;
  await offers(lena, { ...RELEASE, topic: "Waits for an answer", date: "2026-12-03" });
  await asksFor(scene, "Waits");
  await offers(tom, { ...RELEASE, topic: "Refused", date: "2026-12-02" });
  await asksFor(scene, "Refused");
  await tom.click("seat.no");
  await offers(grace, { ...RELEASE, topic: "Taken by another", date: "2026-12-04" });
  await omar.command("/growth shadow Taken");
  await omar.click("seat.ask");
  await omar.submit({ line: "Please." });
  await settle();
  await grace.click("seat.yes");
  await offers(luis, { ...RELEASE, topic: "Theirs", date: "2026-12-04", time: "09:00" });
  await asksFor(scene, "Theirs");
  await luis.command("/growth host");
  await luis.click("seat.yes-here");
  const { department: _asked, ...again } = RELEASE;
  await offers(tom, { ...again, topic: "Still free", date: "2026-12-04", time: "14:00" });
  await settle();
  await maya.openHome();
  expect(seatsOf(maya.home()?.plain)).toMatchInlineSnapshot(`
    "*Your next seat*
    *Deploy or release* · Theirs
    Friday, 4 December at 15:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 09:00 their time
    To join: this link [Give it back]
    *Seats of yours, and what you asked for*
    Thursday, 3 December at 10:00: *Deploy or release* · Waits for an answer
    _waiting for the host's answer_ [Take it back]
    ---
    *Seats within a week*
    *Friday, 4 December*
    11:00 *Deploy or release* · Taken by another, 60 minutes
    _All seats are taken; there is a waiting list._ [Join the waiting list]
    14:00 *Deploy or release* · Still free, 60 minutes [Ask for it]
    [Find a seat]
    ---
    *With colleagues:* sit in on something of theirs, ask a question, find a mentor, say thanks. [... Find a seat | Offer a seat | Ask somebody | Find a mentor | Say thanks]"
  `);
  expect(maya.home()?.plain).not.toContain("Refused");
  await maya.click("seat.give-back", { in: "home" });
  await maya.openHome();
  expect(seatsOf(maya.home()?.plain)).not.toContain("Your next seat");
});

story("a seat that the card of a challenge shows stands nowhere else", async (scene) => {
  const { maya, lena, tom, settle } = scene;
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await offers(lena, CLIENT_CALL);
  await offers(tom, { ...RELEASE, topic: "The shop goes out" });
  await maya.openHome();
  const home = maya.home()?.plain ?? "";
  expect(home.match(/The import of orders/g)).toHaveLength(1);
  expect(home).toContain("*Open seats for this*");
  expect(seatsOf(home)).toContain("The shop goes out");
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
  await maya.openHome();
  expect(maya.home()?.plain.match(/The import of orders/g)).toHaveLength(1);
  expect(maya.home()?.plain).toContain("*Your seat for this*");
});

story("a host who never joined sees what they offer, and who asks", async (scene) => {
  const { maya, tom, settle } = scene;
  await offers(tom, { ...RELEASE, department: "sales", seats: "2" });
  await asks(maya);
  await settle();
  await tom.openHome();
  expect(tom.home()?.plain).toMatchInlineSnapshot(`
    "*Your next seat*
    *Deploy or release* · The release of invoicing
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    _You host it: open, nobody in it yet · One person asks_
    To join: this link [Change it]
    [What you offer]
    ---
    *Questions and mentoring*
    Sales · English
    Ask me anything: not for now
    Mentor: not for now
    [Ask me anything] [Be a mentor] [Pause requests] [Keep me apart from ...]
    Only you see whom you are kept apart from.
    ---
    == One small thing a week ==
    Good career advice is easy to nod at and hard to do. Once a week I bring you one small, concrete thing to try, chosen for you from 233 challenges: sit in on a client call, ask sales how they pitch, trace one request through the system.

    You decide when, and what you write about it is yours alone.
    [Join] [How it works]"
  `);
  await tom.click("seat.host", { in: "home" });
  expect(tom.modal()?.plain ?? last(tom)).toContain("<@U0MAYA> asks:");
});
