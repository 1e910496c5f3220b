/** Words of somebody who may be in danger are for people: whatever they were written for, none of them is sent to a language model. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { areNotAsked, coachForStories, isSurprised } from "#tests/support/coach.ts";
import { saysYes, UNREAD } from "#tests/support/coach-forms.ts";
import { joins } from "#tests/support/house.ts";
import { says } from "#tests/support/model-server.ts";
import { storiesAt } from "#tests/support/story.ts";
import { allowsReflections, dataOf, logs } from "./what-is-sent.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const coach = coachForStories();
const { story, storyEach } = storiesAt(
  MONDAY,
  async ({ maya }) => {
    await joins(maya);
    await saysYes(maya);
    coach.server.will(says({ calls: [["swap"]] }));
  },
  coach.options,
);

/** No pattern reads the second and the third. */
const GRAVE: [string][] = [
  ["I wanted to kill myself."],
  ["i came close last night. this will be my last winter"],
  ["nobody has to worry about me much longer"],
];
/** The same between other words, without a full stop. */
const BETWEEN: [string][] = [
  [
    "we had the refinement with sales, they liked the demo, i wrote my goodbye letters, and then we fixed the invoice export together with omar",
  ],
];
/** Not feared enough to speak of it, and too much to be sent. */
const FAINT = "the lanterns would not miss me";
const CALL = "*Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.*";
const answerOf = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe("a reflection", () => {
  storyEach([...GRAVE, ...BETWEEN])("of %j is not sent, however old it is", async ({ maya, moveTo }, words) => {
    await logs(maya, "Import", "I moved the import to a queue.");
    await logs(maya, "A bad day", words);
    await allowsReflections(maya);
    await moveTo("2026-11-26T10:00:00Z");
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(1);
    expect(dataOf(coach)["reflections"]).toEqual(["I moved the import to a queue."]);
  });

  story("is read whole, also where less of it is sent", async ({ maya, moveTo, query }) => {
    await logs(maya, "Import", "I moved the import to a queue.");
    await isSurprised(query, "nobody has to worry about me much longer");
    await allowsReflections(maya);
    await moveTo("2026-11-26T10:00:00Z");
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(1);
    expect(dataOf(coach)).not.toHaveProperty("reflections");
  });
});

describe("a form", () => {
  const FORMS = ["coach.plan", "coach.wording", "coach.questions"] as const;
  const rows = FORMS.flatMap((form) => GRAVE.map(([words]): [string, string] => [form, words]));

  async function opens(maya: Actor, form: string): Promise<void> {
    if (form === "coach.questions") {
      await maya.command("/growth settings");
      await maya.click("coach.open");
    } else await maya.command("/growth next");
    await maya.click(form);
  }

  storyEach(rows)("%s with %j names a person and a number", async ({ maya }, form, words) => {
    await opens(maya, form);
    await maya.submit({ words });
    expect(maya.modal()?.plain).toContain(CALL);
    expect(coach.server.bodies).toEqual([]);
  });

  storyEach(BETWEEN)("with %j is sent nowhere", async ({ maya }, words) => {
    await opens(maya, "coach.wording");
    await maya.submit({ words });
    expect(coach.server.bodies).toEqual([]);
  });

  storyEach(FORMS.map((form): [string] => [form]))(
    "%s with words that are feared faintly is answered by the rules",
    async ({ maya }, form) => {
      await opens(maya, form);
      await maya.submit({ words: FAINT });
      expect(maya.modal()?.plain).not.toContain(CALL);
      expect(maya.modal()?.plain).not.toContain("language model");
      expect(coach.server.bodies).toEqual([]);
    },
  );
});

describe("a message", () => {
  story("that is feared faintly is answered by the rules", async ({ maya }) => {
    await maya.say(FAINT);
    expect(answerOf(maya)).toContain("[Something else]");
    expect(answerOf(maya)).not.toContain("language model");
    expect(coach.server.bodies).toEqual([]);
  });

  storyEach(GRAVE)("of %j goes nowhere, and for a day after it nothing does", async ({ maya, moveTo }, words) => {
    await maya.say(words);
    await maya.say(UNREAD);
    await maya.command("/growth next");
    await maya.click("coach.wording");
    await maya.submit({ words: "the order import" });
    expect(maya.modal()?.plain).toContain("Take it one size closer to home");
    await maya.close();
    expect(coach.server.bodies).toEqual([]);
    await moveTo("2026-11-24T10:30:00Z");
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(1);
  });

  story("that was told, and is edited to such words, is not sent for a draft", async ({ maya, workspace }) => {
    await maya.say(STORY);
    const mine = maya.dm().findLast(({ author }) => author === "U0MAYA");
    await workspace
      .change()
      .editMessage(mine?.channel ?? "", mine?.ts ?? "", "nobody has to worry about me much longer");
    await maya.click("coach.draft");
    expect(coach.server.bodies).toEqual([]);
  });
});

const STORY =
  "so today I sat in on the call with the people from the warehouse, they showed us how they scan each parcel twice because our page forgets the first scan, and we had never heard of it, I was surprised how calm they were about it, it means our retry is wrong";

describe("before a yes", () => {
  const asked = storiesAt(MONDAY, ({ maya }) => joins(maya), coach.options);

  asked.story("nobody is asked under such a message", async ({ maya }) => {
    await maya.say(FAINT);
    expect(answerOf(maya)).not.toContain("language model");
    await maya.say(UNREAD);
    expect(answerOf(maya)).toContain("One question, once.");
  });

  asked.story("what was edited to such words since would not be sent, and that is shown", async (scene) => {
    const { maya, workspace } = scene;
    for (const words of [UNREAD, STORY]) {
      await areNotAsked(scene.query);
      await maya.say(words);
      const mine = maya.dm().findLast(({ author }) => author === "U0MAYA");
      await workspace.change().editMessage(mine?.channel ?? "", mine?.ts ?? "", FAINT);
      await maya.click("coach.show");
      expect(maya.modal()?.plain).toBe("Your message would not be sent at all.");
      await maya.close();
    }
  });
});
