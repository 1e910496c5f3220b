/** What waits to be kept is answered in plain words: the named button is meant, a no drops it, and what is said beside it is no part of it. */
import { expect } from "vitest";
import { CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 120_000 },
);

const OF_IT = "i talked to sales about how they pitch the product";
const ELSE = "i helped hana today with a css bug in the deploy page";
const SALES = "Ask sales how they pitch the product";

/** Every entry, and whether it counts as what came of the challenge. */
const kept = ({ query }: Pick<Scene, "query">): Promise<readonly { what: string; done: boolean }[]> =>
  query("select what, nudge_id is not null as done from reflections order by created_at");

storyEach([["keep it in my log"], ["log it please"], ["just put that into my log"], ["yes, in my log"]])(
  "the log is meant where it is named, after several messages, too: %s",
  async (scene, text) => {
    const said = settledAnswers(scene.settle);
    await said(scene.maya, OF_IT);
    expect(await said(scene.maya, "it was fun")).toContain("[Keep it] [Keep it in my log]");
    expect(await said(scene.maya, text)).toContain(`Kept: *${OF_IT.replace("i t", "I t")}*.`);
    expect(await kept(scene)).toEqual([{ what: `${OF_IT}\nit was fun`, done: false }]);
  },
);

storyEach([["it came of that"], ["yes to the challenge, keep it"], ["keep it with the challenge please"]])(
  "and so is the challenge: %s",
  async (scene, text) => {
    const said = settledAnswers(scene.settle);
    expect(await said(scene.maya, ELSE)).toContain("[Keep it in my log] [It came of that]");
    expect(await said(scene.maya, text)).toContain(`Kept: *${SALES}*, with your words.`);
    expect(await kept(scene)).toEqual([{ what: ELSE, done: true }]);
  },
);

story("what came of something else closes no challenge by a yes", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, OF_IT);
  expect(await said(maya, "yes keep it, that came of the lunch with luis")).toMatchInlineSnapshot(`
    "Where does what you told me belong: in your log, or to *Ask sales how they pitch the product*? That one counts as done then.
    [Keep it in my log] [It came of that] [No, thanks]"
  `);
  expect(await kept(scene)).toEqual([]);
});

storyEach([
  ["no thanks, dont keep it"],
  ["no thanks"],
  ["nah, leave it out"],
  ["i don't want that in my log"],
  ["thanks but no need to save it"],
])("a no drops it for good, behind another answer, too: %s", async (scene, text) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, ELSE);
  await said(maya, "who sees this");
  expect(await said(maya, text)).toBe("Not kept.");
  const next = await said(maya, "i helped tom find a font for the poster");
  expect(next).toMatch(/^Shall I keep that in your log\?/);
  await said(maya, "keep it in my log");
  expect(await kept(scene)).toEqual([{ what: "i helped tom find a font for the poster", done: false }]);
});

storyEach([
  ["lol you're a bit stubborn", /^Fair enough\. /],
  ["you keep asking me the same thing", /^Fair enough\. /],
  ["ok have a good week!", /^Thank you, and to you\. /],
  ["happy new year!", /^Thank you, and to you\. /],
  ["haha you are funny", /^I like to hear that\. /],
])("small talk has its answer, and what was offered stands: %s", async (scene, text, answer) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, OF_IT);
  const reply = await said(maya, text);
  expect(reply).toMatch(answer);
  expect(reply).toContain("[Keep it] [Keep it in my log] [No, thanks]");
  await said(maya, "yes");
  expect(await kept(scene)).toEqual([{ what: OF_IT, done: true }]);
});

storyEach([
  ["ask for the seat"],
  ["tell grace about it"],
  ["i meant the seat with lena, not the nightly job"],
  ["so the other challenge is done now"],
])("an order, or which thing was meant, is no part of it: %s", async (scene, text) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, OF_IT);
  const reply = await said(maya, text);
  expect(reply).not.toMatch(/keep it all together|belongs to it as well|as your reflection on/);
  await said(maya, "keep it in my log");
  expect(await kept(scene)).toEqual([{ what: OF_IT, done: false }]);
});

storyEach([
  ["yes done. i read it and wrote her the three sentences", "i read it and wrote her the three sentences"],
  ["Yes, it's done. Petra laughed about the slides", "Petra laughed about the slides"],
  ["yep! they use the slides from last year", "they use the slides from last year"],
])("what is told behind a yes is kept with it, without the yes: %s", async (scene, text, more) => {
  const said = settledAnswers(scene.settle);
  await said(scene.maya, OF_IT);
  expect(await said(scene.maya, text)).toContain(`Kept: *${SALES}*, with your words.`);
  expect(await kept(scene)).toEqual([{ what: `${OF_IT}\n${more}`, done: true }]);
});

storyEach([["nothing more to add"], ["no that's everything"], ["i have nothing to add"]])(
  "whoever has told all is asked whether it is kept: %s",
  async (scene, text) => {
    const said = settledAnswers(scene.settle);
    await said(scene.maya, OF_IT);
    expect(await said(scene.maya, text)).toBe(
      "Thank you. Shall I keep it, as you told it?\n[Keep it] [Keep it in my log] [No, thanks]",
    );
  },
);

story("news of something else is offered to the log first", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(
    await said(maya, "the talk with luis was super useful, he showed me that 40% of tickets are about vouchers"),
  ).toBe(
    `Shall I keep that in your log? If it came of *${SALES}*, say so: that one counts as done then.\n[Keep it in my log] [It came of that] [No, thanks]`,
  );
});

story("the form that waits is named by its button, or by a yes", async (scene) => {
  const { maya, luis, moveTo, settle, query } = scene;
  const said = settledAnswers(settle);
  await offers(luis, CLIENT_CALL);
  await maya.command("/growth shadow");
  await maya.click("seat.ask");
  await maya.submit({ line: "To hear a user." });
  await moveTo("2026-11-24T15:00:00Z");
  await luis.click("seat.yes");
  await settle();
  await currentChallengeIs({ query }, maya, "apologise-for");
  await moveTo("2026-12-03T16:05:00Z");
  expect(
    await said(maya, "that was great! the client typed the street twice because the autocomplete kept overwriting it"),
  ).toContain("[Write it there] [Keep it in my log]");
  expect(await said(maya, "yes keep it, that came of the call")).toMatchInlineSnapshot(`
    "One tap opens it, which I cannot do from a message:
    [Write it there] [Keep it in my log]"
  `);
  expect(await said(maya, "how are you?")).not.toContain("[Keep it");
  expect(await said(maya, "write it there please")).toMatchInlineSnapshot(`
    "One tap opens it, which I cannot do from a message:
    [Write it there]"
  `);
  expect(await kept(scene)).toEqual([]);
});

story("a done is taken back by whoever names it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "done: talked to sales about the pitch and they use old slides");
  const asked = `Shall I take back that *${SALES}* is done?\n[Take it back] [Leave it as it is]`;
  expect(await said(maya, "i want to undo the done of the sales thing")).toBe(asked);
  expect(await said(maya, "wait, i didnt do the lena thing, that was something else i told you. undo that")).toBe(
    asked,
  );
  await maya.click("Take it back", { in: "message" });
  expect(maya.dm().at(-1)?.plain).toContain("does not count as done.");
});

story("a part of an entry that is named is cut in its form, and its title says what was done", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "that was great! hana typed the street twice because the autocomplete kept overwriting it");
  expect(await said(maya, "keep it in my log")).toContain(
    "Kept: *Hana typed the street twice because the autocomplete kept overwriting it*.",
  );
  expect(await said(maya, "remove the last bits of the street one, that was smalltalk")).toMatchInlineSnapshot(`
    "*Hana typed the street twice because the autocomplete kept overwriting it* is in your log. *Change* holds your words: take out what is not to stay, and everything else stays.
    [Change] [Leave it as it is]"
  `);
});
