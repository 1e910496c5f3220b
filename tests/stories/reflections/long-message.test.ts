/** Words that are longer than the field they are put into: whoever wrote them is told, and nothing of them is lost. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});
const END = "and that is the end of it.";

describe("words longer than their field", () => {
  story("of a message that becomes a challenge are told of, and the challenge links to the rest", async (scene) => {
    const { maya, grace, settle } = scene;
    // The field takes 3,000; the emoji stands across that edge.
    const message = `${"long ".repeat(600).slice(0, 2999)}😀${"more ".repeat(30)}${END}`.slice(0, 3150);
    await grace.say(message, { channel: "C0DEV" });
    const ts = grace.channel("C0DEV").at(-1)?.ts ?? "";
    const { modal } = await grace.shortcut("Make this a challenge", ts);
    expect(modal?.plain).toContain(
      "The message is longer than a field takes, so only its beginning stands below. The rest is not lost: the challenge carries a link to the whole message.",
    );
    const own = modal?.blocks.find((block) => block["block_id"] === "own")?.["element"] as { initial_value?: string };
    expect([...(own.initial_value ?? "")]).toHaveLength(3000);
    expect(own.initial_value?.endsWith("😀")).toBe(true);
    await grace.submit({ people: ["U0MAYA"], why: "You know the data.", due: "2026-12-04" });
    expect(grace.modal()?.errors).toEqual({ own: "Please keep it under 280 characters; one small thing is enough." });
    await grace.submit({ own: "Read this, and tell me what you would cut." });
    await settle();
    expect(JSON.stringify(maya.dm().at(-1)?.blocks)).toContain(`p${ts.replace(".", "")}`);
  });

  story("that were typed stand whole above it", async ({ grace }) => {
    const words = `${"Watch a deploy. ".repeat(12)}${END}`;
    const challenge = await grace.command(`/growth challenge ${words}`, { channel: "C0DEV" });
    expect(challenge.modal?.plain).toContain(
      "What you wrote is longer than its field takes, so only the beginning stands there. This is all of it:",
    );
    // A title ends without a full stop.
    expect(challenge.modal?.plain).toContain(END.replace(/\.$/, ""));
    await grace.close();
    const assign = await grace.command(`/growth assign @Maya Lind ${"Watch a deploy. ".repeat(200)}${END}`);
    expect(assign.modal?.plain).toContain("This is all of it:");
    expect(assign.modal?.plain).toContain(END);
  });

  story("are not told of where they fit", async ({ grace }) => {
    const challenge = await grace.command("/growth challenge watch one deploy", { channel: "C0DEV" });
    expect(challenge.modal?.plain).not.toContain("longer than");
    await grace.close();
    await grace.say("Could somebody look at this import?", { channel: "C0DEV" });
    const { modal } = await grace.shortcut("Make this a challenge", grace.channel("C0DEV").at(-1)?.ts ?? "");
    expect(modal?.plain).not.toContain("longer than");
  });
});
