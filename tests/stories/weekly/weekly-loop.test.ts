import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

describe.each([
  ["postgres", "http"],
  ["redis", "http"],
  ["postgres", "socket"],
] as const)("the weekly loop with the queue on %s, connected by %s", (backend, transport) => {
  story(
    "takes a mentee from joining to a kept reflection",
    "2026-11-23T09:00:00Z",
    async ({ maya, moveTo, settle }) => {
      const menu = await maya.command("/growth");
      expect(menu.messages.at(-1)?.plain).toContain("[Join]");
      await joins(maya);
      expect(maya.dm().at(-1)?.plain).toContain("You can start with something small");

      // The first one is left alone; the first weekly nudge comes on Tuesday of the next week, at ten in Berlin.
      await maya.command("/growth skip");
      await moveTo("2026-12-01T09:00:05Z");
      const nudge = maya.dm().at(-1);
      expect(nudge?.plain).toContain("[I'm in] [Show me two others] [Not this week]");
      expect(nudge?.plain).toContain("Why this one:");

      const form = await maya.click("I'm in");
      expect(form.modal?.title).toBe("My plan");
      await maya.submit({
        date: "2026-12-03",
        time: "14:00",
        cue: "own",
        when: "the stand-up ends on Thursday",
        will: "ask for a seat",
      });
      expect(maya.modal()).toBeNull();
      await settle();
      expect(maya.dm().find(({ ts }) => ts === nudge?.ts)?.plain).toContain(
        "When the stand-up ends on Thursday, I will ask for a seat.",
      );

      await moveTo("2026-12-03T13:00:05Z");
      expect(maya.dm().at(-1)?.plain).toContain("> When the stand-up ends on Thursday, I will ask for a seat.");
      await moveTo("2026-12-04T13:00:05Z");
      expect(maya.dm().at(-1)?.plain).toContain("How did it go?");

      await maya.click("nudge.done", { in: "message" });
      expect(maya.modal()?.title).toBe("What came of it");
      // Behind the form the question is answered already: its buttons cannot be pressed twice.
      const asked = (): string => maya.dm().findLast(({ ephemeral }) => !ephemeral)?.plain ?? "";
      expect(asked()).toContain("Done. That counts");
      expect(asked()).not.toContain("[Not yet]");
      await maya.submit({ happened: "I sat in on the call.", surprised: "They export to a spreadsheet." });
      expect(maya.modal()).toBeNull();
      expect(asked()).toContain("Kept");

      const home = await maya.openHome();
      expect(home.error).toBeNull();
      expect(maya.home()?.plain).toContain("I sat in on the call.");
      expect(maya.home()?.plain).toContain("Something done in 1 of the last 2 weeks");
    },
    { backend, transport },
  );
});
