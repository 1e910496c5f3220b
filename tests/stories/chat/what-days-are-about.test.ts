/** Days that are said of a seat, a meeting, a talk or a request: it is named, nothing is changed by it, and nothing of it goes to the own challenge. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { asks, offers, RELEASE, requests } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksQuestion } from "#tests/support/introductions.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const FRIDAY = { ...RELEASE, date: "2026-11-27" };
const first = (answer: string): string => answer.split("\n")[0] ?? "";
const plans = ({ query }: Pick<Scene, "query">): Promise<readonly unknown[]> => query("select * from plans");

async function mayaHasSeat({ maya, lena, settle }: Scene): Promise<void> {
  await offers(lena, FRIDAY);
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
}

/** Maya and Tom talk on Friday; Tom has not joined. */
async function talkOnFriday(scene: Scene): Promise<void> {
  const { maya, tom, settle } = scene;
  await asksQuestion(scene, maya, "@Tom Becker how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
  await tom.click("introductions.choose.3");
  await settle();
}

describe("a seat", () => {
  inTurn([
    ["Friday does not work for me. Can we do Monday?"],
    ["can we do another day? Monday at 10"],
    ["Friday does not work, could it be next Monday?"],
    ["monday would suit me better for the seat"],
    ["could Lena do monday instead?"],
    ["could we do it on monday instead?"],
  ])(
    "is what it is about: %s",
    async (scene, text) => {
      const { maya, settle } = scene;
      const answer = await settledAnswers(settle)(maya, text);
      expect(answer).toContain("[Ask for Monday, 30 November at 10:00]");
      expect(answer).toContain("*Deploy or release*");
      expect(await plans(scene)).toEqual([]);
      expect(await requests(scene)).toEqual(["U0MAYA seated"]);
    },
    { also: mayaHasSeat },
  );

  story("and an own plan are both on that day: it is asked which", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "friday at 14:00");
    await mayaHasSeat(scene);
    const before = await plans(scene);
    expect(await said(maya, "Friday does not work for me. Can we do Monday?")).toMatchInlineSnapshot(`
      "Which of these do you mean? Nothing is changed before you press a button.
      The day of a seat is its host's: I cannot move it, and <@U0LENA> can. So it stays as it is, and I have changed nothing.
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
      _you have a seat_
      To join: this link
      [Give it back]
      Shall I ask <@U0LENA> whether it could be Monday, 30 November at 10:00 instead?
      [Ask for Monday, 30 November at 10:00]
      [Find a seat] [Leave a wish]
      Friday, 27 November at 14:00: *Ask sales how they pitch the product*, your plan
      [Another time]"
    `);
    expect(await plans(scene)).toEqual(before);
  });

  story("that somebody asks for is what its host speaks of", async (scene) => {
    const { maya, lena, settle } = scene;
    const said = settledAnswers(settle);
    await offers(lena, FRIDAY);
    await asks(maya);
    await settle();
    await joins(lena, { manager: null, country: null });
    expect(first(await said(lena, "could Maya come on Tuesday instead?"))).toBe(
      "Shall I tell <@U0MAYA> that another time suits you better? Tuesday, 1 December stands in the form already.",
    );
    expect(first(await said(lena, "tell Maya no, Friday only"))).toContain("that it is not possible this time?");
    expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  });
});

describe("a meeting", () => {
  inTurn([
    ["move it to Friday", "14:00"],
    ["Friday at three would suit me better for the meeting with Lena", "15:00"],
    ["Thursday does not work, could it be Friday?", "14:00"],
    ["I cannot make the meeting with Lena, let's do Friday at 2pm", "14:00"],
    ["can we move our meeting to friday", "14:00"],
    ["how about friday at 3pm for our first meeting?", "15:00"],
  ])(
    "is what it is about, with the time in its form: %s",
    async (scene, text, hour) => {
      const { maya, settle } = scene;
      expect(await settledAnswers(settle)(maya, text)).toBe(
        `Your meeting with <@U0LENA> is on Thursday, 26 November at 14:00 so far. Behind *Move it*, Friday, 27 November at ${hour} stands in the form already, and <@U0LENA> hears of it once you have saved it.\n[Move it] [Leave this one out]`,
      );
      expect(await plans(scene)).toEqual([]);
      await maya.click("Move it");
      expect(maya.modal()?.plain).toContain("2026-11-27");
      expect(maya.modal()?.plain).toContain(hour);
      await maya.close();
    },
    { also: (scene) => findsMentor(scene) },
  );
});

describe("a talk", () => {
  storyEach([
    ["I cannot make Friday"],
    ["I have to cancel the talk with Maya"],
    ["i can't make it to the talk"],
    ["need to call off the conversation with maya"],
    ["cancel the talk"],
  ])("can be called off in words, and by its button: %s", async (scene, text) => {
    await talkOnFriday(scene);
    const { tom, maya, settle, query } = scene;
    expect(await settledAnswers(settle)(tom, text)).toMatch(
      /^That can happen, no harm done\..*\nFriday, 27 November at 17:30: you and <@U0MAYA>, 25 minutes\n> how they pitch the export\n\[Another time\]\n\[Keep it\]$/,
    );
    expect(await query("select meet_at from introductions where meet_at is null")).toEqual([]);
    await tom.click("introductions.call-off-here.1");
    await settle();
    expect(tom.dm().some(({ plain }) => plain.startsWith("Then that time is free again."))).toBe(true);
    expect(await query("select meet_at from introductions")).toEqual([{ meet_at: null }]);
    expect(maya.dm().some(({ plain }) => plain.includes("had agreed on is off"))).toBe(true);
  });

  story("is moved in words by the one who asked", async (scene) => {
    await talkOnFriday(scene);
    const { maya, settle } = scene;
    expect(await settledAnswers(settle)(maya, "can we move the talk with Tom to Thursday")).toBe(
      "Your talk with <@U0TOM> is on Friday, 27 November at 17:30. *Another time* frees it and tells <@U0TOM>; new times that suit you both then stand in your conversation of the two.\n[Another time]",
    );
  });

  story("that is over cannot be called off", async (scene) => {
    await talkOnFriday(scene);
    const { tom, settle, moveTo, query } = scene;
    await moveTo("2026-12-10T10:00:00Z");
    await tom.click("introductions.call-off");
    await settle();
    expect(await query("select meet_at from introductions where meet_at is null")).toEqual([]);
  });
});

describe("a day that somebody proposed", () => {
  storyEach([["ok, the 17th is fine"], ["the 17th works"], ["ok with me, 17 december"]])(
    "is agreed to: %s",
    async (scene, text) => {
      const { maya, grace, settle } = scene;
      await joins(grace, { manager: null, country: null });
      await gives(grace, "@Maya Lind");
      await settle();
      await suggests(maya, "2026-12-17");
      await settle();
      expect(first(await settledAnswers(settle)(grace, text))).toBe(
        "Shall I tell <@U0MAYA> that Thursday, 17 December works, for *Sit in on a client call*?",
      );
    },
  );

  story("is asked of whoever gave it", async (scene) => {
    const { maya, grace, settle } = scene;
    await gives(grace, "@Maya Lind");
    await settle();
    const answer = await settledAnswers(settle)(maya, "I'll do it if I may do it on the 17th");
    expect(answer).toContain("[Suggest another time]");
    expect(answer).not.toContain("Ask sales");
  });
});

async function suggests(actor: Actor, day: string): Promise<void> {
  await actor.click("assignment.suggest");
  await actor.submit({ day });
}
