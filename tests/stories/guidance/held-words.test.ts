/** Words of danger in a form that delivers them are held back once; behind a button they are read again, as they stand now. */
import { expect } from "vitest";
import { features } from "#src/features/index.ts";
import type { Actor } from "#src/playground/actor.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, last, offers } from "../seats/offering.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});
const CALL = "*Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.*";
const GRAVE = "I want to kill myself";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");
const calls = (actor: Actor): number => all(actor).split(CALL).length - 1;

story("a question with such words waits in its form, and goes when it is sent again", async (scene) => {
  const { maya, tom, settle, query } = scene;
  await registers(scene, tom);
  await maya.command("/growth ask sales how they pitch");
  await maya.submit({ question: `${GRAVE}. Can somebody talk to me?`, why: "I am new" });
  await settle();
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "I find somebody who can answer, ask them for you, and introduce the two of you once they say yes. They read what you write here.
    Which department?: <Sales>
    Somebody in particular?: <...>
    *I have not sent this.* It reads as if you, or somebody near you, may be in danger. Please talk to a person now: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number. I have written to you in our DM as well.
    If I misread it, press the button again: then it goes out as it stands here.
    Your one question: <I want to kill myself. Can somebody talk to me?>
    About what, in a word or two?: <...>
    Why would you like to know?: <I am new>
    May it be a manager?: [Yes, mine or theirs too]"
  `);
  expect(last(maya)).toMatchInlineSnapshot(`
    "Please talk to a person now. I am only a program, and this is too important for me.
    *Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.* They are there for exactly this, at any hour.
    If somebody is near you, tell them the same words that you wrote to me, and ask them to stay. You do not have to go through this night or day alone.
    If it is somebody else whom you worry about: ask them plainly, stay with them, and call the same number.
    I have not sent what you wrote, and told nobody. It still stands in the form. If I misread it, press the form's button again, and it goes out as it stands."
  `);
  expect(await query("select 1 from introductions")).toEqual([]);
  expect(all(tom)).toBe("");
  // They were misread, or are meant for a colleague: they are hers.
  await maya.submit();
  await settle();
  expect(all(tom)).toContain(GRAVE);
  expect([maya.modal() === null, calls(maya)]).toEqual([true, 1]);
});

story("other words of the kind wait once more, and words without it go at once", async (scene) => {
  const { maya, tom, settle, query } = scene;
  await registers(scene, tom);
  await maya.command("/growth ask sales how they pitch");
  await maya.submit({ question: GRAVE });
  await maya.submit({ question: "I do not want to live anymore" });
  await settle();
  expect([await query("select 1 from introductions"), calls(maya)]).toEqual([[], 2]);
  await maya.submit({ question: "How do they pitch the export?" });
  await settle();
  expect(all(tom)).toContain("How do they pitch the export?");
  expect([maya.modal() === null, calls(maya)]).toEqual([true, 2]);
});

/** A form, open: whose it is, and what is typed into it. */
const FORMS: [string, (scene: Scene) => Promise<[Actor, Readonly<Record<string, string>>]>][] = [
  [
    "a seat's line",
    async ({ maya, lena }) => {
      await offers(lena);
      await maya.command("/growth shadow");
      await maya.click("seat.ask");
      return [maya, { line: GRAVE }];
    },
  ],
  [
    "a wish",
    async ({ maya }) => {
      await maya.command("/growth shadow nothing");
      await maya.click("seat.wish");
      return [maya, { topic: GRAVE }];
    },
  ],
  [
    "a goal",
    async (scene) => {
      await isMentor(scene, scene.tom, { about: "all" });
      await scene.maya.command("/growth mentor how to speak up");
      return [scene.maya, { goal: GRAVE }];
    },
  ],
  [
    "thanks",
    async ({ maya }) => {
      await maya.command("/growth thanks @Lena Vogt for the walk through invoicing");
      return [maya, { reason: GRAVE }];
    },
  ],
  [
    "an assignment",
    async ({ grace }) => {
      await grace.command("/growth assign @Maya Lind shadow-client-call by Friday: because it shows what they use", {
        channel: "C0DEV",
      });
      return [grace, { why: GRAVE }];
    },
  ],
];
storyEach(FORMS)(
  "%s with such words reaches nobody by the first press, and nothing typed is lost",
  async (scene, _form, opens) => {
    const { maya, lena, tom, omar, grace, settle } = scene;
    const [author, values] = await opens(scene);
    const others = [maya, lena, tom, omar, grace].filter((one) => one !== author);
    const seen = (): string => [...others.map(all), ...omar.channel("C0DEV").map(({ plain }) => plain)].join("\n");
    const before = seen();
    await author.submit(values);
    await settle();
    expect(author.modal()?.plain).toContain("I have not sent this.");
    expect(author.modal()?.plain).toContain(`<${GRAVE}>`);
    expect([calls(author), seen()]).toEqual([1, before]);
    await author.submit();
    await settle();
    expect(author.modal()?.plain ?? "").not.toContain("I have not sent this.");
    expect(calls(author)).toBe(1);
  },
);

story("a line of a host to whoever sits beside them waits too", async (scene) => {
  const { maya, lena, settle } = scene;
  await offers(lena);
  await asks(maya);
  await settle();
  await lena.click("seat.another-time");
  await lena.submit({ note: GRAVE });
  await settle();
  expect([all(maya).includes(GRAVE), calls(lena)]).toEqual([false, 1]);
  await lena.submit();
  await settle();
  expect(all(maya)).toContain(GRAVE);
});

/** Forms with nothing in them that anybody else reads by that press. A new one that delivers words says so by `delivers`. */
story("every form whose words reach colleagues holds them back", () => {
  const others = features.flatMap(({ forms = [] }) => forms).filter(({ delivers }) => !delivers);
  expect(
    others
      .map(({ id }) => id)
      .toSorted()
      .join(" "),
  ).toMatchInlineSnapshot(
    `"admin-admins admin-assign admin-channel admin-coach admin-contact admin-managers admin-quiet admin-retention challenge-back challenge-end challenge-move coach-plan coach-questions coach-wording delete digest door-ask edit host-blocks host-pause introduction-later invite-hosts join later log mentor-time nudge-size pause plan reflect seat-cancel seat-cap seat-consent seat-debrief seat-time settings suggest-date"`,
  );
  return Promise.resolve();
});

story("what was edited into such words after it was offered for keeping is not kept", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  const offered = await said(
    maya,
    "i sat with lena in the client call and they showed me how they book goods twice and nobody ever sees the sum until the month is over",
  );
  expect(offered).toContain("[Keep it");
  await edited(scene);
  await maya.click("chat.log");
  await settle();
  expect(maya.modal()).toBeNull();
  expect(last(maya)).toContain(CALL);
  expect(last(maya)).toContain("I have kept nothing of what you wrote, and told nobody.");
  expect(await query("select what from reflections")).toEqual([]);
  // For a day they are spoken to with care.
  expect(await said(maya, "hm")).toContain("112");
});

story("nor is it by a yes", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await said(
    maya,
    "i sat with lena in the client call and they showed me how they book goods twice and nobody ever sees the sum until the month is over",
  );
  await edited(scene);
  expect(await said(maya, "yes")).toContain(CALL);
  expect(await query("select what from reflections")).toEqual([]);
});

storyEach([
  ["a question", "ask sales how they pitch the export", "introductions.open"],
  ["thanks", "thank Lena for the walk through invoicing", "thanks.write"],
])("the form of %s is not opened with such words", async (scene, _form, words, action) => {
  const { maya, settle } = scene;
  await settledAnswers(settle)(maya, words);
  await edited(scene);
  await maya.click(action);
  await settle();
  expect([maya.modal(), last(maya).includes(CALL)]).toEqual([null, true]);
});

async function edited({ maya, workspace, settle }: Scene): Promise<void> {
  const mine = maya.dm().findLast(({ author }) => author === "U0MAYA");
  await workspace.change().editMessage(mine?.channel ?? "", mine?.ts ?? "", GRAVE);
  await settle();
}
