import { expect } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { willOf } from "#src/features/weekly/rules/plan-of-size.ts";
import { atSize } from "#src/kernel/challenge.ts";
import { beyondTitle } from "#src/kernel/challenge-title.ts";
import { settledAnswers } from "#tests/support/answers.ts";
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
    const bite = atSize(inThreeSizes, "tiny");
    expect(shown()).toContain(`*${bite.title}*\n…${beyondTitle(bite.title, bite.task).slice(1)}`);
    expect(shown()).toContain("About 10 minutes");
    expect(shown()).not.toContain(inThreeSizes.task);

    expect(shown()).toContain(`_A first step towards:_ ${inThreeSizes.result}`);
    await maya.say("too big");
    expect(maya.dm().at(-1)?.plain).toBe(
      `*${bite.title}* is as small as it gets. Shall it be another one?\n[Show me two others] [Help me prepare]`,
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

story(
  "whatever is shown of a first bite afterwards is of that size: no title, plan or step of the whole",
  AT,
  async (scene) => {
    const { maya, settle, moveTo, query } = scene;
    const said = settledAnswers(settle);
    const tiny = inThreeSizes && atSize(inThreeSizes, "tiny");
    if (!inThreeSizes || !tiny) throw new Error("it does not come in three sizes");
    await joins(maya);
    await currentChallengeIs(scene, maya, inThreeSizes.id);
    const whole = [inThreeSizes.title, ...inThreeSizes.steps, ...inThreeSizes.cues.map(({ will }) => will)];
    const isOfBite = (plain: string): void => {
      for (const words of whole) expect(plain).not.toContain(words);
      expect(plain.toLowerCase()).toContain(tiny.title.toLowerCase().slice(0, 30));
    };
    // Planned as a whole first: the plan goes with the size.
    await said(maya, "i'm in, thursday 14:00");
    expect(maya.dm().at(-1)?.plain).toContain(inThreeSizes.title);
    const [whose = "", ...shown] = (await said(maya, "that is too big, something smaller")).split("\n");
    expect(whose).toContain(`This is the first bite of *${inThreeSizes.title}*.`);
    isOfBite(shown.join("\n"));
    const planned = await query<{ will: string }>("select will_text as will from plans");
    expect(planned[0]?.will).toBe(willOf(tiny, "en"));
    await maya.command("/growth next");
    isOfBite(maya.dm().at(-1)?.plain ?? "");
    for (const text of ["prepare me", "what is my challenge", "what does it mean?", "give me an example"])
      isOfBite(await said(maya, text));
    await maya.command("/growth plan");
    expect(maya.modal()?.plain).toContain(tiny.title);
    for (const words of whole) expect(maya.modal()?.plain).not.toContain(words);
    await maya.close();
    await moveTo("2026-11-26T13:00:05Z");
    expect(maya.dm().at(-1)?.plain).toContain("Your plan for now:");
    isOfBite(maya.dm().at(-1)?.plain ?? "");
    isOfBite(await said(maya, "done, i wrote it again and kept the old one"));
    const [kept] = await query<{ title: string }>("select title from reflections");
    expect(kept?.title).toBe(tiny.title);
    await maya.command("/growth export");
    await settle();
  },
);

story("taking the smaller size back brings the words of the whole back", AT, async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  if (!inThreeSizes) throw new Error("it does not come in three sizes");
  await joins(maya);
  await currentChallengeIs(scene, maya, inThreeSizes.id);
  await said(maya, "i'm in, thursday 14:00");
  const before = await query("select will_text as will from plans");
  await said(maya, "that is too big, something smaller");
  expect(await query("select will_text as will from plans")).not.toEqual(before);
  await said(maya, "take it back");
  expect(await query("select will_text as will from plans")).toEqual(before);
});
