/** A guest asks for another time of a seat by a button: its host gets one question, and the guest hears what came of it. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "./offering.ts";

/** Maya has a seat of Luis on Friday. */
const { story } = storiesAt(
  "2026-11-24T15:00:00Z",
  async ({ maya, luis, settle }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await offers(luis, { ...RELEASE, date: "2026-11-27" });
    await asks(maya);
    await settle();
    await luis.click("seat.yes");
    await settle();
  },
  { timeout: 90_000 },
);

const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

async function wishes({ maya, settle }: Scene): Promise<void> {
  await settledAnswers(settle)(maya, "can luis do wednesday instead");
  await maya.click("seat.wish-time.1");
  await settle();
}

describe("what the host says to it in words", () => {
  const buttons = (answer: string): string => answer.split("\n").at(-1) ?? "";

  for (const words of ["yes", "that works", "same time", "wed is fine"])
    story(`takes it where they agree: ${words}`, async (scene) => {
      const { luis, settle, query } = scene;
      await wishes(scene);
      const before = await query("select starts_at from seats");
      const answer = await settledAnswers(settle)(luis, words);
      expect(answer).toContain("Then it moves to *Wednesday, 25 November at 10:00*");
      expect(buttons(answer)).toBe("[Open its form] [Another time] [Keep its time]");
      expect(await query("select starts_at from seats")).toEqual(before);
    });

  for (const [words, when] of [
    ["an hour later", "Wednesday, 25 November at 11:00"],
    ["wednesday works but at 11", "Wednesday, 25 November at 11:00"],
    ["thursday instead?", "Thursday, 26 November at 10:00"],
  ] as const)
    story(`is counted from what was wished for: ${words}`, async (scene) => {
      const { luis, settle } = scene;
      await wishes(scene);
      expect(await settledAnswers(settle)(luis, words)).toContain(`Then it moves to *${when}*`);
      await luis.click("seat.change.move");
      expect(luis.modal()?.plain).toContain(when.slice(-5));
    });

  story("keeps its time by its button, and is over then", async (scene) => {
    const { luis, maya, settle } = scene;
    await wishes(scene);
    const said = settledAnswers(settle);
    expect(await said(luis, "no")).toMatchInlineSnapshot(`
      "Shall I tell <@U0MAYA> that its time stays?
      <@U0MAYA> asks whether this could be *Wednesday, 25 November at 10:00* instead:
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 10:00 · 60 minutes · English · a silent seat
      [Keep its time] [Open its form] [Another time]"
    `);
    await luis.click("seat.keep-time");
    await settle();
    expect(last(maya)).toContain("its time stays");
    expect(await said(luis, "yes")).not.toContain("Then it moves");
  });
});

story("an hour later than what the guest was offered to ask for is counted from that", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "can luis do wednesday instead")).toContain("[Ask for Wednesday, 25 November at 16:00]");
  expect(await said(maya, "an hour later")).toContain("[Ask for Wednesday, 25 November at 17:00]");
});

describe("another time, with the day that was named", () => {
  story("goes to the host in one message, and what they save reaches the guest", async (scene) => {
    const { maya, luis, settle } = scene;
    await wishes(scene);
    expect(last(maya)).toMatchInlineSnapshot(
      `"Asked. I write to you as soon as <@U0LUIS> moves it or keeps its time. Until then it stays as it is."`,
    );
    expect(last(luis)).toMatchInlineSnapshot(`
      "<@U0MAYA> cannot come to this at its time, and asks whether it could be *Wednesday, 25 November at 10:00* instead:
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 10:00 · 60 minutes · English · a silent seat
      Nothing moves until you save it, and whoever has a seat is asked whether it still suits.
      [Yes, that suits] [Another time] [No]"
    `);
    await luis.click("seat.change.move");
    expect(luis.modal()?.plain).toMatchInlineSnapshot(`
      "*Deploy or release* · The release of invoicing
      Whoever has it or waits for it is told, and can give it back in one tap.
      What is it about?: <The release of invoicing>
      No real name: [No client, person or address is named here]
      Which day?: <2026-11-25>
      When does it begin?: <10:00>
      How many minutes?: <60>
      The link to join: <https://meet.example.com/release>
      Where?: <...>
      How many seats?: <1>"
    `);
    await luis.submit();
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LUIS> moved it. It is now:
      *Deploy or release* · The release of invoicing
      Wednesday, 25 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      Does that still suit you? If not, one tap is enough.
      To join: this link
      Put it into Google Calendar or Outlook.
      [As a calendar file] [Give it back]"
    `);
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  });

  story("stands in the form of a host who names yet another", async (scene) => {
    const { luis } = scene;
    await wishes(scene);
    await luis.click("seat.change.day");
    expect(luis.modal()?.plain).toContain("2026-11-25");
  });

  story("is no reason to lose the seat where the host says no", async (scene) => {
    const { maya, luis, settle } = scene;
    await wishes(scene);
    await luis.click("seat.keep-time");
    await settle();
    expect(last(luis)).toMatchInlineSnapshot(`"Good, its time stays. I tell <@U0MAYA>."`);
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LUIS> cannot move it, so its time stays:
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      Your seat stays yours unless you give it back.
      [Give it back] [Find a seat]"
    `);
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  });

  story("is asked for once, whatever is named after it", async (scene) => {
    const { maya, luis, settle } = scene;
    await wishes(scene);
    const heard = luis.dm().length;
    await settledAnswers(settle)(maya, "or could luis make it on monday?");
    await maya.click("seat.wish-time.1");
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(
      `"Your host has been asked for another time already. I write to you as soon as they answer."`,
    );
    expect(luis.dm()).toHaveLength(heard);
  });

  story(
    "can be asked for anew once the seat was moved away and back, and a second no is heard as well",
    async (scene) => {
      const { maya, luis, settle } = scene;
      const no = async (): Promise<void> => {
        await luis.click("seat.keep-time");
        await settle();
      };
      const moves = async (date: string): Promise<void> => {
        await luis.command("/growth host");
        await luis.click("seat.change");
        await luis.submit({ date });
        await settle();
      };
      await wishes(scene);
      await no();
      const kept = () => maya.dm().filter(({ plain }) => plain.includes("so its time stays")).length;
      expect(kept()).toBe(1);
      await moves("2026-11-30");
      await moves("2026-11-27");
      await wishes(scene);
      expect(last(maya)).toContain("Asked. I write to you");
      await no();
      expect(kept()).toBe(2);
    },
  );

  story("is nothing that an old question of the host can answer once the seat was moved", async (scene) => {
    const { maya, luis, settle } = scene;
    await wishes(scene);
    await luis.click("seat.change.move");
    await luis.submit();
    await settle();
    const heard = maya.dm().length;
    await luis.click("seat.keep-time");
    await settle();
    expect(maya.dm()).toHaveLength(heard);
  });
});

story("without a day, the guest names one in a form", async (scene) => {
  const { maya, luis, settle } = scene;
  await settledAnswers(settle)(maya, "fri is bad for me");
  await maya.click("seat.wish-time.1");
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "*Deploy or release* · The release of invoicing
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    Which day?: <2026-11-27>
    When does it begin?: <16:00>"
  `);
  await maya.submit({ day: "2026-11-20", time: "10:00" });
  expect(maya.modal()?.errors).toMatchInlineSnapshot(`
    {
      "day": "That time has passed already. Please pick one that is still to come.",
    }
  `);
  await maya.submit({ day: "2026-11-30", time: "10:00" });
  await settle();
  expect(last(luis)).toContain("*Monday, 30 November at ");
});
