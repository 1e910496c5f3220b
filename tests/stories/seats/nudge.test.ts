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
    expect(last(maya)).toMatchInlineSnapshot();
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
