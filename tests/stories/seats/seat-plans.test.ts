/** A seat that somebody gets for their challenge is the plan of it. */
import { describe, expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers } from "./offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: null, country: null });
  await currentChallengeIs(scene, scene.maya, "shadow-client-call");
});

const nudges = ({ query }: Scene): Promise<unknown[]> =>
  query("select status, follow_up_at > '2026-12-08' as later from nudges");

describe("a seat in a client's call while a challenge needs one", () => {
  story("is its plan: nothing is asked before it, and what came of it is what came of the challenge", async (scene) => {
    const { maya, lena, moveTo, settle, query } = scene;
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-08" });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    expect(await nudges(scene)).toEqual([{ status: "planned", later: true }]);
    await maya.command("/growth next");
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Sit in on a client call*
      You are in. Your plan for Tuesday, 8 December at 10:00:
      > When my seat begins, I will listen, and keep my questions for the host.
      Ask a consultant or senior for a recording of a client call, or a silent seat on the next, and listen for twenty minutes. Post three things in the client's own words, each beside what your screens call it.
      _At the end:_ Three lines, posted for your team, with the client's own words beside ours.
      *How to go about it*
      1. One message opens the door: "May I listen in silence, or have a recording?"
      2. Write the words exactly as they are said, with no translation.
      3. No call this week? Take the last mail or ticket of a client, and a seat in the next.
      *Questions to take along*
      • Which word did they use that we never do?
      • What did they ask for twice?
      • What did they say when everybody was about to leave?
      About 30 minutes · watch and listen · with a senior colleague Only with the client's agreement. Mind: The host asks the client first. Record nothing, promise nothing, and use a code name in the ticket.
      [Done] [Change the plan] [Could not] [... Smaller or bigger]
      *Your seat for this*
      *Client call* with Harbour · The import of orders
      Tuesday, 8 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
      To join: this link [Give it back]"
    `);
    await moveTo("2026-12-08T11:05:00Z");
    const asked = maya
      .dm()
      .filter(({ plain }) => plain.includes("Did anything come of it") || plain.includes("Your plan for now"));
    expect(asked).toEqual([]);
    await maya.click("seat.debrief");
    await maya.submit({ what: "They book goods twice." });
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
    expect(await query("select challenge_id from reflections")).toEqual([{ challenge_id: "shadow-client-call" }]);
  });

  story("moves with it, and is taken back with it", async (scene) => {
    const { maya, lena, settle, query } = scene;
    const planned = "select planned_at::text as at, reminder_at from plans";
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-08" });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    expect(await query(planned)).toEqual([{ at: "2026-12-08 09:00:00+00", reminder_at: null }]);
    await lena.command("/growth host");
    await lena.click("seat.change");
    await lena.submit({ time: "14:00" });
    expect(await query(planned)).toEqual([{ at: "2026-12-08 13:00:00+00", reminder_at: null }]);
    await lena.command("/growth host");
    await lena.click("seat.cancel");
    await lena.submit({});
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  });

  story("of a host who has the bot forget them is planned no more, and another can be asked for", async (scene) => {
    const { maya, lena, tom, settle, moveTo, query } = scene;
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-08" });
    await offers(tom, { ...CLIENT_CALL, date: "2026-12-09", topic: "The returns" });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
    await lena.command("/growth forget");
    await lena.click("forget.confirm");
    await moveTo("2026-11-24T10:02:00Z");
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    await maya.command("/growth next");
    expect(last(maya)).toContain("Open seats for this");
    expect(last(maya)).toContain("The returns");
    expect(last(maya)).not.toContain("Your plan");
  });

  story("goes on for whoever moves up, when a guest has the bot forget them", async (scene) => {
    const { maya, omar, lena, settle, moveTo, query } = scene;
    await joins(omar, { manager: null, country: null });
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-08" });
    await asks(omar);
    await asks(maya, "Me, too.");
    await settle();
    for (let answers = 2; answers > 0; answers--) {
      await lena.command("/growth host");
      await lena.click("seat.yes-here");
      await settle();
    }
    await omar.command("/growth forget");
    await omar.click("forget.confirm");
    await moveTo("2026-11-24T10:02:00Z");
    expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
  });

  story("of a host who leaves the company is planned no more", async (scene) => {
    const { maya, lena, settle, workspace, query } = scene;
    await offers(lena, { ...CLIENT_CALL, date: "2026-12-08" });
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await workspace.change().deactivate("U0LENA");
    await settle();
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  });
});
