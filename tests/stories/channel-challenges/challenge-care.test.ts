/** What a challenge takes is said wherever somebody can take it on: also on a channel's card, and to whoever joins. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const DEV = { channel: "C0DEV" };

story(
  "a channel's card and the answer to Join say minutes, host and the client's agreement",
  "2026-11-24T09:00:00Z",
  async ({ grace, maya, omar }) => {
    await joins(maya, { manager: "U0GRACE" });
    await grace.command("/growth challenge", DEV);
    await grace.suggest("entry", "client call");
    await grace.submit({ entry: "shadow-client-call", why: "We all build for them." });
    const card = omar.channel("C0DEV").find(({ plain }) => plain.includes("[Join]"));
    expect(card?.plain).toMatchInlineSnapshot(`
      "*Sit in on a client call*
      Ask a consultant or senior for a recording of a client call, or a silent seat on the next, and listen for twenty minutes. Post three things in the client's own words, each beside what your screens call it.
      _At the end:_ Three lines, posted for your team, with the client's own words beside ours.
      About 30 minutes · watch and listen · with a senior colleague
      Only with the client's agreement.
      Mind: The host asks the client first. Record nothing, promise nothing, and use a code name in the ticket. [... End it now | Change the last day]
      *Why:* We all build for them.
      For everybody here, until Tuesday, 1 December. Started by <@U0GRACE>.
      Open to everybody
      [Join] [I did it]"
    `);
    const joined = await omar.click("Join", { ts: card?.ts ?? "" });
    expect(joined.messages.find(({ ephemeral }) => ephemeral)?.plain).toMatchInlineSnapshot(`
      "You are in: *Sit in on a client call*. Others see the number, not your name. When you have done it, press _I did it_.
      _At the end:_ Three lines, posted for your team, with the client's own words beside ours.
      About 30 minutes · watch and listen · with a senior colleague
      Only with the client's agreement.
      Mind: The host asks the client first. Record nothing, promise nothing, and use a code name in the ticket.
      [I did it] [Leave again]"
    `);
  },
);
