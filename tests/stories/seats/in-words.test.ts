/** Seats in words, from both sides: another time that the host named, a call that one cannot get into, a seat that one wants back, who was there. */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "./offering.ts";

const { story, storyEach, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, lena, query, settle }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await offers(lena, { ...RELEASE, date: "2026-11-27", seats: "2" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);
const first = (answer: string): string => answer.split("\n")[0] ?? "";

describe("another time that the host named", () => {
  async function lenaNames({ lena, settle }: Scene): Promise<void> {
    await lena.click("seat.another-time");
    await lena.submit({ note: "Tuesday 22nd at 15:00" });
    await settle();
  }

  story("is agreed to by a button, and the host hears of it", async (scene) => {
    const { maya, lena, settle } = scene;
    await lenaNames(scene);
    expect(maya.dm().at(-1)?.plain).toContain("[That suits me] [Find a seat] [Leave a wish]");
    await maya.click("seat.suits");
    await settle();
    expect(maya.dm().at(-1)?.plain).toBe(
      "Good. I tell <@U0LENA> that it suits you. Once they have moved it and said yes, it is yours, and you hear of it here.",
    );
    expect(lena.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "The time that you named suits <@U0MAYA>: _Tuesday 22nd at 15:00_. So far it is:
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 10:00 · 60 minutes · English · a silent seat
      Move it there first, then say yes.
      It would be their first seat.
      [Move it there] [Yes] [Another time] [No] [Pause requests]"
    `);
    await lena.click("seat.change.move");
    expect(lena.modal()?.plain).toContain("2026-12-22");
    expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  });

  storyEach([["Tuesday works for me"], ["tell Lena yes, Tuesday at 3"], ["yes"], ["the 22nd is fine"]])(
    "is agreed to in words: %s",
    async (scene, text) => {
      const { maya, settle } = scene;
      const answer = await settledAnswers(settle)(maya, text);
      expect(first(answer)).toBe("Shall I tell <@U0LENA> that it suits you?");
      expect(answer).toContain("[That suits me]");
      expect(await requests(scene)).toEqual(["U0MAYA another-time"]);
    },
    { also: lenaNames },
  );

  story("is what there is, asked whether the host answered", async (scene) => {
    await lenaNames(scene);
    const { maya, settle } = scene;
    expect(await settledAnswers(settle)(maya, "did Lena answer?")).toMatchInlineSnapshot(`
      "This is how it stands:
      <@U0LENA> cannot have you then, and names another time: _Tuesday 22nd at 15:00_
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
      [That suits me] [Find a seat]"
    `);
  });
});

inTurn([
  ["I can't get in, the link does not work"],
  ["it won't let me in"],
  ["I cannot join, the link is broken"],
  ["help, I can't get into the call"],
])(
  "whoever cannot get in has the link, and a line to the host: %s",
  async (scene, text) => {
    const { maya, settle } = scene;
    const answer = await settledAnswers(settle)(maya, text);
    expect(first(answer)).toBe(
      "Here is the link once more. If it does not let you in, a line to <@U0LENA> is enough: _I am at the door of the call and cannot get in. Could you let me in, or send me the link again?_ You keep your seat.",
    );
    expect(answer).toContain("To join: this link");
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  },
  {
    also: async ({ lena, settle, moveTo }) => {
      await lena.click("seat.yes");
      await settle();
      await moveTo("2026-11-27T09:02:00Z");
    },
  },
);

describe("a seat that was given back", () => {
  storyEach([["I want my seat back"], ["can i have my seat again?"], ["i gave my seat back by mistake"]])(
    "can be asked for again: %s",
    async (scene, text) => {
      const { maya, lena, settle } = scene;
      await lena.click("seat.yes");
      await settle();
      await maya.click("seat.give-back");
      await settle();
      const answer = await settledAnswers(settle)(maya, text);
      expect(answer).toContain("This one can be asked for again");
      expect(answer).not.toContain("back]");
      await maya.click("seat.ask.1");
      await maya.submit({ line: "I can come after all." });
      await settle();
      expect(lena.dm().at(-1)?.plain).toContain("<@U0MAYA> gave the seat back, and would like to come after all:");
    },
  );

  story("is asked about once afterwards, however often it was given back", async (scene) => {
    const { maya, lena, settle, moveTo } = scene;
    await lena.click("seat.yes");
    await settle();
    await maya.click("seat.give-back");
    await settle();
    await asks(maya);
    await settle();
    await lena.click("seat.yes");
    await settle();
    await moveTo("2026-11-27T10:01:00Z");
    await settle();
    const asked = maya.dm().filter(({ plain }) => plain.includes("While it is fresh"));
    expect(asked).toHaveLength(1);
  });
});

story("a question is not taken back by an old button once the seat is theirs", async (scene) => {
  const { maya, lena, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "did Lena answer?");
  await lena.click("seat.yes");
  await settle();
  await maya.click("seat.take-back.1");
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  expect(maya.dm().at(-1)?.plain).toBe(
    "<@U0LENA> has said yes meanwhile, so the seat is yours, and I have changed nothing. Shall it go back all the same?\n[Give it back]",
  );
});

story("who was there and who was not is said in one sentence", async (scene) => {
  const { maya, omar, lena, settle, moveTo, query } = scene;
  await joins(omar, { manager: null, country: null });
  await lena.click("seat.yes");
  await settle();
  await asks(omar);
  await settle();
  await lena.click("seat.yes");
  await settle();
  await moveTo("2026-11-27T12:00:00Z");
  expect(await settledAnswers(settle)(lena, "Maya was there, Omar did not show up")).toMatchInlineSnapshot(`
    "Shall I note that <@U0MAYA> was there?
    *Deploy or release* · The release of invoicing
    The guest: <@U0MAYA>
    [Was there]
    Then I leave it at that: nothing is noted, and nobody is told. Should it turn out otherwise, the button stays.
    *Deploy or release* · The release of invoicing
    The guest: <@U0OMAR>
    [Was there]"
  `);
  expect(await query("select was_there from seat_requests")).toEqual([{ was_there: null }, { was_there: null }]);
  expect(maya.userId).toBe("U0MAYA");
});

describe("a host", () => {
  story("finds the link that they gave, and how many came", async (scene) => {
    const { lena, settle } = scene;
    const said = settledAnswers(settle);
    expect(await said(lena, "where is my call, which link did I give?")).toMatchInlineSnapshot(`
      "This is what you offer, and who comes:
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 10:00 · 60 minutes · English · a silent seat
      _open, nobody in it yet · One person asks_
      To join: this link
      Asks, and waits for your answer: <@U0MAYA>
      [Change it] [Take it back]
      [What I offer]"
    `);
    expect(first(await said(lena, "how many people sat in with me?"))).toBe(
      "Nobody has sat in with you by me so far. What is ahead stands on your page.",
    );
  });

  story("offers one more with its day and hour", async (scene) => {
    const { lena, maya, settle } = scene;
    const said = settledAnswers(settle);
    expect(first(await said(lena, "another call next Thursday at 2pm"))).toContain("Thursday, 3 December at 14:00");
    expect(await said(maya, "another call next Thursday at 2pm")).not.toContain("[Offer a seat]");
  });

  story("has what they said of it in the form", async (scene) => {
    const { lena, settle } = scene;
    const answer = await settledAnswers(settle)(lena, "seat in a demo on Wednesday at 11, no client there, 30 minutes");
    expect(answer).not.toContain("The client said no");
    await lena.click("Offer a seat");
    expect(lena.modal()?.plain).toMatchInlineSnapshot(`
      "Half a minute. People see what it is and when; where it is and the link go to those you say yes to.
      What is it?: <Demo>
      What is it about?: <...>
      Which day?: <2026-11-25>
      When does it begin?: <11:00>
      How many minutes?: <30>
      Is a client there, and do they know?: (No client is there | They have not been asked yet | They have been asked | They agreed)
      The link to join: <...>
      [More]"
    `);
  });
});
