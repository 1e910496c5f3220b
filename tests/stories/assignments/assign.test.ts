import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

let house: Scene;
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe.each(backendsOf(import.meta.filename))(
  "an assignment, told from all sides, with the queue on %s",
  (backend) => {
    story(
      "goes from a line typed in a channel to done",
      "2026-11-24T10:00:00Z",
      async (scene) => {
        house = scene;
        const [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
        await joins(maya, { manager: "U0GRACE" });

        // Grace types it in #dev; nothing is sent before she has seen the form.
        const form = await grace.command(
          "/growth assign @Maya Lind shadow-client-call by Friday: because it shows what they use",
          { channel: "C0DEV" },
        );
        expect(form.error).toBeNull();
        expect(form.modal?.plain).toContain("It shows what they use");
        expect(house.as("U0OMAR").channel("C0DEV")).toHaveLength(0);
        await grace.submit({ protected: "45", door: "host", door_user: "U0TOM" });
        expect(grace.modal()).toBeNull();
        const receipt = grace.channel("C0DEV").find(({ ephemeral }) => ephemeral);
        expect(receipt?.plain).toContain("I bring it to <@U0MAYA> at a good moment.");
        expect(receipt?.plain).toContain("[Take it back]");

        // Everybody in the channel sees one card: what, of whom, why, by when.
        const card = house.as("U0OMAR").channel("C0DEV").at(-1);
        expect(card?.plain).toContain("<@U0GRACE> asks <@U0MAYA>");
        expect(card?.plain).toContain("It shows what they use");
        expect(card?.plain).toContain("By Friday, 27 November");

        // Maya gets it in her DM.
        const offer = maya.dm().at(-1);
        expect(offer?.plain).toContain("<@U0GRACE> has a challenge for you:");
        expect(offer?.plain).toContain("<@U0GRACE> has set aside 45 minutes for it.");
        expect(offer?.plain).toContain("[I'm in] [Suggest another time] [Something else instead] [No thanks]");
        const plan = await maya.click("assignment.accept");
        expect(plan.modal?.title).toBe("My plan");
        await maya.submit({ date: "2026-11-26", time: "14:00", cue: "0" });
        await house.settle();
        const nudge = maya.dm().find(({ ts }) => ts === offer?.ts);
        expect(nudge?.plain).toContain("You are in.");
        expect(nudge?.plain).toContain("<@U0TOM> knows that you may come.");

        // The card says taken on; Grace and Tom hear of it.
        await house.bot.queue.runNow(["refresh-cards"]);
        await house.settle();
        expect(house.as("U0OMAR").channel("C0DEV").at(-1)?.plain).toContain("Taken on");
        expect(last(grace)).toContain("<@U0MAYA> is in:");
        expect(last(house.as("U0TOM"))).toContain("<@U0MAYA> said yes and may come to you about it");

        // From there it is a nudge like any other; it is this week's ask.
        await house.moveTo("2026-11-26T13:00:05Z");
        expect(last(maya)).toContain("Your plan for now:");
        await house.moveTo("2026-11-27T13:00:05Z");
        expect(last(maya)).toContain("How did it go?");
        await maya.click("nudge.done", { in: "message" });
        await maya.submit({ happened: "They export it all.", share: [] });
        await house.settle();
        expect(last(grace)).toContain("<@U0MAYA> did it:");
        expect(JSON.stringify(grace.dm())).not.toContain("They export it all.");
        await house.bot.queue.runNow(["refresh-cards"]);
        await house.settle();
        expect(house.as("U0OMAR").channel("C0DEV").at(-1)?.plain).toContain("Done");
        expect(house.as("U0OMAR").channel("C0DEV")).toHaveLength(1);
      },
      { backend },
    );
  },
);
