/** One seat and two yeses, and a yes that was given to the wrong one: nobody is promised what another has, and the host takes it back in words. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, CLIENT_CALL, last, offers, requests } from "./offering.ts";

const { story, storyEach, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, omar, lena, settle }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await joins(omar, { manager: null, country: null });
    await offers(lena, { ...CLIENT_CALL, consent: "asked", "consent-by": null });
    await asks(maya);
    await settle();
    await asks(omar);
    await settle();
  },
  { timeout: 90_000 },
);

/** Yes to Maya, then to Omar, by the buttons of their messages. */
async function yesToMaya({ lena, settle }: Scene): Promise<void> {
  await settledAnswers(settle)(lena, "yes to maya");
  await lena.click("Tell them yes");
  await settle();
}

story("the second yes is warned of, and says that they are next", async (scene) => {
  const { maya, omar, lena, moveTo, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(lena, "yes to maya")).not.toContain("promised already");
  await lena.click("Tell them yes");
  await settle();
  expect(last(lena)).toMatchInlineSnapshot(
    `"Noted. <@U0MAYA> gets the seat as soon as you note that the client agreed."`,
  );
  await moveTo("2026-11-24T10:00:30Z");
  const ofOmar = (): string => lena.dm().find(({ plain }) => plain.includes("<@U0OMAR> would like"))?.plain ?? "";
  expect(ofOmar()).toContain("Your one seat is taken or promised already: with a yes <@U0OMAR> is next.");
  expect(await said(lena, "yes to omar too")).toMatchInlineSnapshot(`
    "Shall I tell <@U0OMAR> yes?
    <@U0OMAR> would like to sit in:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat
    > I have never heard a client.
    Your one seat is taken or promised already: with a yes <@U0OMAR> is next.
    [Tell them yes] [Another time] [Tell them no]"
  `);
  await lena.click("Tell them yes");
  await settle();
  expect(last(lena)).toMatchInlineSnapshot(
    `"Noted, and your one seat is promised to others already: <@U0OMAR> is next, and has one as soon as it is free. I tell them so."`,
  );
  expect(last(maya)).toMatchInlineSnapshot(`
    "<@U0LENA> said yes. The client is still being asked; the seat is yours as soon as they agree:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
    [Leave the waiting list]"
  `);
  expect(last(omar)).toMatchInlineSnapshot(`
    "<@U0LENA> said yes. The client is still being asked, and others have their yes already: you are next as soon as a seat is free.
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
    [Leave the waiting list]"
  `);
  await said(lena, "the client agreed");
  await lena.click("seat.consent");
  await lena.submit({ by: "Their head of purchasing" });
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA seated", "U0OMAR waiting"]);
  expect(last(maya)).toContain("You have a seat. <@U0LENA> said yes:");
  expect(last(omar)).toMatchInlineSnapshot(`
    "<@U0LENA> said yes, and all seats are taken for now. You are on the waiting list for:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA>
    [Leave the waiting list]"
  `);
});

story("whoever had the first yes keeps the promise, although the other one had asked before", async (scene) => {
  const { lena, omar, settle } = scene;
  const said = settledAnswers(settle);
  await said(lena, "yes to omar");
  await lena.click("Tell them yes");
  await settle();
  expect(last(omar)).toContain("the seat is yours as soon as they agree");
  await yesToMaya(scene);
  await said(lena, "the client agreed");
  await lena.click("seat.consent");
  await lena.submit({ by: "Their head of purchasing" });
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA waiting", "U0OMAR seated"]);
});

storyEach([
  ["oops, i meant no to maya"],
  ["I said yes to maya by mistake"],
  ["maya can't come after all, please tell her"],
  ["and maya not this time"],
  ["take maya off the list"],
  ["please tell maya she cannot come"],
  ["no to maya after all, sorry"],
  ["remove maya please"],
  ["the yes to maya was a mistake"],
])("a yes is taken back in words, by a button: %s", async (scene, text) => {
  const { lena, maya, settle } = scene;
  await yesToMaya(scene);
  const answer = await settledAnswers(settle)(lena, text);
  expect(answer).toBe(
    "Shall I take your yes to <@U0MAYA> back? I tell them kindly that it does not work out after all, without a reason. Their place is free then.\n[Take my yes back] [Keep it]",
  );
  expect(await requests(scene)).toEqual(["U0MAYA waiting", "U0OMAR asked"]);
  await lena.click("Take my yes back");
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA declined", "U0OMAR asked"]);
  expect(last(lena)).toBe("Noted. I tell <@U0MAYA> kindly that it does not work out after all, without a reason.");
  expect(last(maya)).toContain("<@U0LENA> had to take their yes back");
});

inTurn([
  ["maya wrote the notes of the import, no errors"],
  ["did maya not find the link?"],
  ["I cannot come, maya knows"],
  ["maya does not like the new import at all and neither do the two clients of hers"],
  ["yes to maya"],
])(
  "and by nothing else: %s",
  async (scene, text) => {
    const { lena, settle } = scene;
    expect(await settledAnswers(settle)(lena, text)).not.toContain("[Take my yes back] [Keep it]");
  },
  { also: yesToMaya },
);

story("a seat that is taken back goes to whoever is next", async (scene) => {
  const { lena, maya, omar, settle } = scene;
  const said = settledAnswers(settle);
  await yesToMaya(scene);
  await said(lena, "yes to omar");
  await lena.click("Tell them yes");
  await settle();
  await said(lena, "the client agreed");
  await lena.click("seat.consent");
  await lena.submit({ by: "Their head of purchasing" });
  await settle();
  expect(await said(lena, "oops, i meant no to maya")).toContain("Their place goes to <@U0OMAR>, who is next.");
  await lena.click("Take my yes back");
  await settle();
  expect(await requests(scene)).toEqual(["U0MAYA declined", "U0OMAR seated"]);
  expect(last(maya)).toMatchInlineSnapshot(`
    "<@U0LENA> had to take their yes back, so this one does not work out after all:
    *Client call* with Harbour · The import of orders
    Thursday, 3 December at 10:00 · with <@U0LENA>
    That says nothing about you. There are others.
    If you put it into your calendar, please take it out there.
    [Find a seat] [Leave a wish]"
  `);
  expect(last(omar)).toContain("You have a seat. <@U0LENA> said yes:");
});

story("whoever was told another time hears that the seat was taken back", async (scene) => {
  const { lena, maya, omar, settle } = scene;
  await lena.click("seat.another-time");
  await lena.submit({ note: "" });
  await settle();
  await lena.click("seat.no");
  await settle();
  const toldMaya = last(maya);
  const [later, never] = toldMaya.includes("another time") ? [maya, omar] : [omar, maya];
  const toldNever = last(never);
  await lena.command("/growth host");
  await lena.click("seat.cancel");
  await lena.submit({});
  await settle();
  expect(last(later)).toContain("This one was taken back:");
  expect(last(never)).toBe(toldNever);
});
