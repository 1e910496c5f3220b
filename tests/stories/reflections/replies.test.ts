/** While a question about something that was told waits: what answers it is kept, and nothing is written on a guess. */
import { describe, expect } from "vitest";
import { settledAnswers, withoutTitles } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const TOLD = "asked Lena why the export is split";
const { story, storyEach } = storiesAt("2026-11-23T10:00:00Z", async ({ maya, settle }) => {
  await joins(maya, { manager: "U0GRACE" });
  await settledAnswers(settle)(maya, `done, ${TOLD}`);
});

const kept = async ({ query }: Pick<Scene, "query">): Promise<string | undefined> =>
  (await query<{ what: string }>("select what from reflections"))[0]?.what;

/** What was told is shown to Grace, by its form. */
async function shares({ maya, settle }: Scene): Promise<void> {
  await maya.click("Add to it");
  await maya.submit({ share: ["shared"] });
  await maya.close();
  await settle();
}

/** What Grace reads of her team. */
async function readByGrace({ grace }: Scene): Promise<string> {
  await grace.command("/growth team");
  return JSON.stringify([grace.modal(), grace.dm().at(-1)]);
}

const NO_ANSWERS = [
  ["i need something bigger next time"],
  ["please bring me less of sales"],
  ["ok i want to host a call"],
  ["that was too easy"],
  ["stop asking"],
  ["sorry that was for tom"],
  ["later"],
  ["lol"],
  ["👍"],
  ["great, thank you"],
  ["@omar can you review my pr"],
  ["my boss does not need to know that i nearly fell asleep there"],
] as const satisfies readonly (readonly [string])[];

describe("after something was told", () => {
  storyEach(NO_ANSWERS.map(([text]) => [text] as [string]))("%s is not written into it", async (scene, text) => {
    await settledAnswers(scene.settle)(scene.maya, text);
    expect(await kept(scene)).toBe(TOLD);
  });

  story("a wish is answered, and can be added all the same", async (scene) => {
    const { maya, settle } = scene;
    const answer = await settledAnswers(settle)(maya, "ok i want to host a call");
    expect(answer).toContain("[Add it to my reflection]");
    await maya.click("Add it to my reflection");
    expect(await kept(scene)).toBe(`${TOLD}\n\nok i want to host a call`);
    await maya.click("Take it out again");
    expect(await kept(scene)).toBe(TOLD);
  });

  story("what may be an answer is asked about, and the question waits until then", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    expect(withoutTitles(await said(maya, "the build is red"))).toMatchInlineSnapshot(`
      "Shall I add that to *...*?
      [Add it] [No, thanks]"
    `);
    expect(withoutTitles(await said(maya, "nobody in my team knew about it"))).toMatchInlineSnapshot(`
      "Added to *...*.
      [Add to it] [Take it out again]"
    `);
    expect(await kept(scene)).toBe(`${TOLD}\n\nnobody in my team knew about it`);
  });

  story("a yes to that adds it, and a no leaves it", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "the build is red");
    await said(maya, "no");
    expect(await kept(scene)).toBe(TOLD);
    await said(maya, "undo");
  });

  story("a bare ok is no answer", async (scene) => {
    expect(await settledAnswers(scene.settle)(scene.maya, "ok")).toMatchInlineSnapshot(
      `"That is plenty. It is kept as you told it."`,
    );
    expect(await kept(scene)).toBe(TOLD);
  });
});

describe("what is shared", () => {
  story("is never written into by itself: it is said who reads it, and asked", async (scene) => {
    const { maya, settle, clock } = scene;
    const said = settledAnswers(settle);
    await shares(scene);
    expect(withoutTitles(await said(maya, "it was new to all of us, even to Omar"))).toMatchInlineSnapshot(`
      "*...* is shared: <@U0GRACE> reads it whole. Shall I add that to it all the same?
      [Add it] [No, thanks]"
    `);
    expect(await readByGrace(scene)).not.toContain("it was new to all of us");
    await maya.click("Add it");
    expect(await written(maya, clock)).toEqual([`${TOLD}\n\nit was new to all of us, even to Omar`]);
    expect(await readByGrace(scene)).toContain("it was new to all of us");
    await maya.click("Take it out again");
    expect(await readByGrace(scene)).not.toContain("it was new to all of us");
  });

  story("is asked about again where it was shared after the offer", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "the build is red");
    await shares(scene);
    await maya.click("Add it");
    expect(withoutTitles(maya.dm().at(-1)?.plain ?? "")).toContain("<@U0GRACE> reads it whole");
    expect(await kept(scene)).toBe(TOLD);
    await maya.click("Add it");
    expect(await kept(scene)).toBe(`${TOLD}\n\nthe build is red`);
  });

  story("stays as it is when its challenge is done once more", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await shares(scene);
    await said(maya, "take the done back");
    expect(await scene.query("select status from nudges")).toEqual([{ status: "open" }]);
    const answer = withoutTitles(await said(maya, "done, asked Tom as well"));
    expect(answer).toContain("Kept: *...*, with your words.");
    const all = "select what, shared_with_manager as shared from reflections order by shared_with_manager desc";
    expect(await scene.query(all)).toEqual([
      { what: TOLD, shared: true },
      { what: "asked Tom as well", shared: false },
    ]);
    expect(await scene.query("select status from nudges")).toEqual([{ status: "done" }]);
  });
});
