/** A door that a mentee asks their manager for is a request that the manager answers with a seat, or in another way. */
import { describe, expect, vi } from "vitest";
import { answerBySeat, answerForDoor } from "#src/features/team/use-cases/manager-request.ts";
import type { Actor } from "#src/playground/actor.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";
import { CLIENT_CALL, errors, keepsApart, last, offers, requests, seatsAreHeld } from "./offering.ts";

const AT = "2026-11-24T10:00:00Z";
const DOOR = "Ask my manager to open the door";
const GRACE = { workspaceId: "T0HOUSE", userId: "U0GRACE" };

/** Maya, whose challenge needs a client call, asks Grace. */
async function asksForDoor(scene: Scene): Promise<void> {
  const { maya, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await maya.command("/growth next");
  await maya.click("nudge.more", { option: DOOR, in: "message" });
  await maya.submit();
  await maya.close();
  await settle();
}

/** Grace answers with the one seat that the form offers her. */
async function answersWithSeat({ grace, settle, query }: Scene, word: string): Promise<void> {
  const seat = (await query<{ id: string }>("select id from seats"))[0]?.id ?? "";
  await grace.click("door.open");
  await grace.submit({ how: "seat", seat, word });
  await grace.close();
  await settle();
}

const heard = (actor: Actor, words: string): string =>
  actor.dm().findLast(({ plain }) => plain.includes(words))?.plain ?? "";

describe("a door", () => {
  story("is answered with a seat that the manager offers already: it is theirs at once", AT, async (scene) => {
    const { maya, grace, moveTo } = scene;
    await offers(grace, CLIENT_CALL);
    await asksForDoor(scene);
    await grace.click("door.open");
    expect(grace.modal()?.plain).toMatchInlineSnapshot(`
      "*Sit in on a client call*, for <@U0MAYA>
      How do you open it?: (With a seat | Somebody expects them | I arrange it)
      Which seat?: <...>
      Who expects them?: <...>
      By which day do you arrange it?: <date>
      A word to them: <...>"
    `);
    await grace.submit({ how: "seat" });
    expect(errors(grace)).toEqual({ seat: "Please pick the seat." });
    await grace.close();
    await answersWithSeat(scene, "Bring your questions.");
    await moveTo("2026-11-24T10:02:00Z");
    expect(heard(maya, "You have a seat")).toMatchInlineSnapshot(`
      "You have a seat. <@U0GRACE> opens the door that you asked for:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 11:00 · 60 minutes · English · a silent seat · with <@U0GRACE> · 10:00 their time
      > Bring your questions.
      To join: this link
      In the room: you listen, and keep questions for the host afterwards.
      Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
      Put it into Google Calendar or Outlook.
      [As a calendar file] [Give it back]"
    `);
    expect(heard(maya, "for *Sit in on a client call*")).toBe("");
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: DOOR, in: "message" });
    expect(last(maya)).toMatchInlineSnapshot(
      `"<@U0GRACE> has answered with a seat. \`/growth shadow\` shows how it stands."`,
    );
  });

  story("is answered with somebody else's open seat: its host is asked, and answers the mentee", AT, async (scene) => {
    const { maya, luis, moveTo } = scene;
    await offers(luis, CLIENT_CALL);
    await asksForDoor(scene);
    await answersWithSeat(scene, "She writes the import.");
    expect(heard(maya, "has found a seat")).toMatchInlineSnapshot(`
      "<@U0GRACE> has found a seat for *Sit in on a client call*: I am asking <@U0LUIS>, and tell you as soon as there is an answer.
      > She writes the import."
    `);
    await moveTo("2026-11-24T15:00:00Z");
    expect(last(luis)).toMatchInlineSnapshot(`
      "<@U0GRACE> asks for <@U0MAYA>, who would like to sit in:
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
      > She writes the import.
      It would be their first seat.
      [Yes] [Another time] [No] [Pause requests]"
    `);
    await luis.click("seat.yes");
    await moveTo("2026-11-24T15:02:00Z");
    expect(heard(maya, "You have a seat")).toContain("<@U0LUIS> said yes");
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
    // Where it is and how to join are no manager's to read.
    expect(JSON.stringify(scene.grace.dm())).not.toContain("meet.example.com");
  });

  story("shows the manager neither a seat that cannot be asked for nor one of the mentee's own", AT, async (scene) => {
    const { grace, luis, bot, query } = scene;
    await offers(luis, { ...CLIENT_CALL, consent: "not-asked" });
    await asksForDoor(scene);
    await grace.click("door.open");
    expect(grace.modal()?.plain).not.toContain("Which seat?");
    // Nor can it be given by a request that no form made.
    const doorId = (await query<{ id: string }>("select id from seat_requests"))[0]?.id ?? "";
    const seatId = (await query<{ id: string }>("select id from seats"))[0]?.id ?? "";
    await expect(answerBySeat(bot.deps, GRACE, doorId, { seatId, note: null })).rejects.toThrow("door_seat_gone");
  });

  story("shows no seat of somebody whom the mentee is kept apart from", AT, async (scene) => {
    const { maya, grace, luis } = scene;
    await offers(luis, CLIENT_CALL);
    await keepsApart(scene, maya, luis);
    await asksForDoor(scene);
    await grace.click("door.open");
    expect(grace.modal()?.plain).not.toContain("Which seat?");
  });

  story("has one answer, though two are given at the same moment from two bots", AT, async (scene) => {
    const { grace, anotherBot, bot, query } = scene;
    await offers(grace, CLIENT_CALL);
    await asksForDoor(scene);
    const second = await anotherBot();
    const doorId = (await query<{ id: string }>("select id from seat_requests"))[0]?.id ?? "";
    const seatId = (await query<{ id: string }>("select id from seats"))[0]?.id ?? "";
    const go = await seatsAreHeld(scene);
    // The first has the door and waits for the seat; the second waits for the door.
    const bySeat = answerBySeat(bot.deps, GRACE, doorId, { seatId, note: null });
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await vi.waitFor(async () => expect(await query(waiting)).toHaveLength(1));
    const declined = answerForDoor(second.deps, GRACE, doorId, { kind: "declined" });
    const refused = expect(declined).rejects.toThrow("door_answered");
    await go(2);
    expect((await bySeat).seatId).toBe(seatId);
    await refused;
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  });
});

describe("giving a challenge that needs a seat", () => {
  story(
    "shows open seats within its days that whoever is asked could take, and not where they are",
    AT,
    async (scene) => {
      const { maya, grace, luis, lena, tom } = scene;
      await joins(maya, { manager: "U0GRACE", country: null });
      await offers(luis, CLIENT_CALL);
      await offers(lena, { ...CLIENT_CALL, topic: "After its last day", date: "2026-12-08" });
      await offers(tom, { ...CLIENT_CALL, topic: "Not for developers", date: "2026-12-04", audience: "others" });
      await grace.command("/growth assign @Maya Lind shadow-client-call by 4 December: it shows what they use");
      expect(grace.modal()?.plain).toMatchInlineSnapshot(`
        "They can say yes, no, or suggest another day, without giving a reason. You hear how they answered and, if they do it, that they did. What came of it, or why not, is theirs to tell.
        To whom?: <...>
        Which challenge?: <Sit in on a client call>
        Or in your own words: <...>
        Its area: <Working across functions>
        Why this, and why them?: <It shows what they use>
        Working time that you set aside for it: <30 minutes>
        The door that you open for it: (None: they find somebody themselves | Somebody expects them | An introduction to somebody)
        Who is that?: <...>
        *Open seats for this*, which they can ask for themselves:
        • *Client call* with Harbour · The import of orders
        Thursday, 3 December at 15:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
        By when?: <2026-12-04>"
      `);
      await grace.submit();
      expect(last(grace)).toMatchInlineSnapshot(`
      "*Sit in on a client call* is on its way.
      I bring it to <@U0MAYA> at a good moment.
      *Open seats for this*, which they can ask for themselves:
      • *Client call* with Harbour · The import of orders
      Thursday, 3 December at 15:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      [Take it back]"
    `);
      // The days are those that stand in the form when it is sent.
      await grace.command("/growth assign @Maya Lind shadow-client-call by 2 December: it shows what they use");
      expect(grace.modal()?.plain).not.toContain("Open seats");
    },
  );
});
