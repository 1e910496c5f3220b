import { expect } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const AT = "2026-11-24T10:00:00Z";
const { catalogue } = readCatalogue(["prompts"]);
const inThreeSizes = catalogue.byId.get("delete-with-proof");
const inOneSize = catalogue.all.find(({ tiny, bigger }) => tiny === null && bigger === null);

story(
  "a challenge is taken in its tiny size, planned so, and is as it is again when it is wished",
  AT,
  async (scene) => {
    const { maya, settle } = scene;
    if (!inThreeSizes?.tiny || !inThreeSizes.bigger) throw new Error("it does not come in three sizes");
    await joins(maya);
    await currentChallengeIs(scene, maya, inThreeSizes.id);
    await maya.command("/growth next");
    const shown = (): string => maya.dm().at(-1)?.plain ?? "";
    expect(shown()).toContain(`_At the end:_ ${inThreeSizes.result}`);

    const { modal } = await maya.click("nudge.more", { option: "Smaller or bigger", in: "message" });
    const text = JSON.stringify(modal?.blocks);
    expect(text).toContain("A first bite, about 10 minutes");
    expect(text).toContain(`More of it, about ${inThreeSizes.bigger.minutes} minutes`);
    await maya.submit({ size: "tiny" });
    await settle();
    await maya.command("/growth next");
    expect(shown()).toContain(inThreeSizes.tiny);
    expect(shown()).toContain("About 10 minutes");
    expect(shown()).not.toContain(inThreeSizes.task);

    expect(shown()).toContain(`_A first step towards:_ ${inThreeSizes.result}`);
    await maya.say("too big");
    expect(maya.dm().at(-1)?.plain).toBe(
      `That is the smallest size of *${inThreeSizes.title}* already. Shall it be another one?\n[Show me two others] [Help me prepare]`,
    );
    await maya.say("what does it mean?");
    expect(maya.dm().at(-1)?.plain).toContain("You are done when you have done this: ");

    await maya.say("something bigger");
    expect(maya.dm().at(-1)?.plain).toContain(inThreeSizes.task);
    await maya.say("make it bigger");
    expect(maya.dm().at(-1)?.plain).toContain(inThreeSizes.bigger.task);
    await maya.say("make it bigger");
    expect(maya.dm().at(-1)?.plain).toBe(
      `That is the biggest size of *${inThreeSizes.title}* already. Shall it be another one?\n[Show me two others] [Help me prepare]`,
    );

    // Another challenge comes as it is.
    await maya.command("/growth swap");
    await maya.click("nudge.choose.1");
    await settle();
    const [row] = await scene.query<{ size: string }>("select size from nudges where status = 'open'");
    expect(row?.size).toBe("usual");
  },
);

story("a form that was opened on another challenge changes nothing", AT, async (scene) => {
  const { maya } = scene;
  await joins(maya);
  await currentChallengeIs(scene, maya, "delete-with-proof");
  await maya.command("/growth next");
  await maya.click("nudge.more", { option: "Smaller or bigger", in: "message" });
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await maya.submit({ size: "bigger" });
  const [row] = await scene.query<{ size: string }>("select size from nudges where status = 'open'");
  expect(row?.size).toBe("usual");
});

story("a challenge of one size has no menu of sizes, and says so", AT, async (scene) => {
  const { maya } = scene;
  if (!inOneSize) return;
  await joins(maya);
  await currentChallengeIs(scene, maya, inOneSize.id);
  await maya.say("too big");
  expect(maya.dm().at(-1)?.plain).toContain(`*${inOneSize.title}* comes in this one size.`);
});
