/** A challenge that needs somebody ends in a seat. */
import { expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { CLIENT_CALL, last, offers } from "./offering.ts";

story(
  "a nudge shows the three best open seats, and what came of the seat is what came of it",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, lena, luis, tom, grace, moveTo, settle, query } = scene;
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs(scene, maya, "shadow-client-call");
    await maya.command("/growth next");
    expect(last(maya)).not.toContain("Ask for it");
    await offers(lena, CLIENT_CALL);
    await offers(tom, { ...CLIENT_CALL, date: "2026-12-04", topic: "Stock" });
    await offers(luis, { ...CLIENT_CALL, date: "2026-12-07", topic: "Invoices" });
    await offers(grace, { ...CLIENT_CALL, date: "2026-12-08", topic: "Returns" });
    await maya.command("/growth next");
    expect(last(maya)).toMatchInlineSnapshot(`
      "*Sit in on a client call*
      Ask a consultant or senior for a recording of a client call, or a silent seat on the next, and listen for twenty minutes. Post three things in the client's own words, each beside what your screens call it.
      _At the end:_ Three lines, posted for your team, with the client's own words beside ours.
      _Why this one:_ It is small enough for today: 10 minutes. The business why is one of your focus areas.
      _Whom it helps:_ You hear how clients really speak about your product, and you think of one of them whenever you write a screen.
      About 30 minutes · watch and listen · with a senior colleague Only with the client's agreement. Mind: The host asks the client first. Record nothing, promise nothing, and use a code name in the ticket.
      [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these | Ask my manager to open the door]
      *Open seats for this*
      *Client call* with Harbour · The import of orders
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA> [Ask for it]
      *Client call* with Harbour · Stock
      Friday, 4 December at 10:00 · 60 minutes · English · a silent seat · with <@U0TOM> [Ask for it]
      *Client call* with Harbour · Invoices
      Monday, 7 December at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time [Ask for it]"
    `);
    await maya.click("seat.ask");
    await maya.submit({ line: "I write the import." });
    await settle();
    await lena.click("seat.yes");
    await moveTo("2026-12-02T17:05:00Z");
    expect(maya.dm().filter(({ plain }) => plain.includes("Three questions"))).toEqual([]);
    await moveTo("2026-12-03T09:30:00Z");
    await maya.openHome();
    expect(maya.home()?.plain).toContain("Your next seat");
    await moveTo("2026-12-03T10:05:00Z");
    await maya.click("seat.debrief");
    await maya.submit({ what: "They book goods twice.", insight: "I will show the sum." });
    expect(await query("select nudge_id is not null as told, shared_with_manager from reflections")).toEqual([
      { told: true, shared_with_manager: false },
    ]);
    expect(await query("select status from nudges where challenge_id = 'shadow-client-call'")).toEqual([
      { status: "done" },
    ]);
    await lena.click("seat.was-there");
    await lena.click("seat.line");
    await lena.submit({ line: "She asked what we had missed." });
    await maya.openHome();
    expect(maya.home()?.plain).toContain("Confirmed by the host: She asked what we had missed.");
  },
);

story(
  "a door that a mentee asks for is answered with a seat of the manager's",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, grace, moveTo, settle, query } = scene;
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs(scene, maya, "shadow-client-call");
    await maya.command("/growth next");
    await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    await maya.submit();
    await settle();
    expect(last(grace)).toContain("[I open it] [Offer a seat of mine] [Not this time]");
    await grace.click("door.seat");
    expect(grace.modal()?.plain).toContain("What is it?: <Client call>");
    await grace.submit(CLIENT_CALL);
    await moveTo("2026-11-24T10:02:00Z");
    expect(
      maya.dm().filter(({ plain }) => plain.startsWith("You have a seat. <@U0GRACE> opens the door")),
    ).toHaveLength(1);
    // One and the same request: it waited for the manager, and has the seat now.
    const requests = "select status, manager_user_id, nudge_id is not null as told, brief_at from seat_requests";
    expect(await query(requests)).toEqual([
      { status: "seated", manager_user_id: "U0GRACE", told: true, brief_at: new Date("2026-12-03T08:00:00Z") },
    ]);
  },
);
