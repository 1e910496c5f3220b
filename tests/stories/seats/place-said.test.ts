/** A host says where their seat is: the form has it, and the guest is told once it is saved. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { asks, last, offers, RELEASE } from "./offering.ts";

const TUESDAY = "2026-11-24T15:00:00Z";

story("a place and a link go into the form of the seat by a button", TUESDAY, async (scene) => {
  const { maya, luis, settle } = scene;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null, country: null });
  await offers(luis, { ...RELEASE, date: "2026-11-27", link: null, place: "Hamburg" });
  await asks(maya);
  await settle();
  await luis.click("seat.yes");
  await settle();
  expect(await said(luis, "its in room 4.12")).toMatchInlineSnapshot(`
    "Good to know. *Add it* opens the form with that in it; once you have saved it, whoever has the seat is told.
    *Deploy or release* · The release of invoicing
    Friday, 27 November at 10:00 · 60 minutes · English · a silent seat
    [Add it]"
  `);
  await luis.click("seat.place.1");
  await luis.submit({});
  await settle();
  expect(last(maya)).toMatchInlineSnapshot(`
    "<@U0LUIS> changed something about your seat. It is now:
    *Deploy or release* · The release of invoicing
    Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
    Where: room 4.12
    Put it into Google Calendar or Outlook.
    [As a calendar file] [Give it back]"
  `);
  expect(await said(luis, "the link is https://meet.example.com/abc")).toContain("[Add it]");
  await luis.click("seat.place.1");
  await luis.submit({});
  await settle();
  expect(JSON.stringify(maya.dm().at(-1))).toContain("meet.example.com/abc");
  expect(last(maya)).toContain("room 4.12");
});

story("of several seats the host says which, and nothing is added by a sentence", TUESDAY, async (scene) => {
  const { luis, settle, query } = scene;
  const said = settledAnswers(settle);
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  const { department: _, ...again } = RELEASE;
  await offers(luis, { ...again, date: "2026-12-01", topic: "The release of orders" });
  await settle();
  expect(await said(luis, "we meet at the reception")).toMatchInlineSnapshot(`
    "Good to know; for which one is it? *Add it* opens the form with that in it; once you have saved it, whoever has a seat there is told.
    *Deploy or release* · The release of invoicing
    Friday, 27 November at 10:00 · 60 minutes · English · a silent seat
    [Add it]
    *Deploy or release* · The release of orders
    Tuesday, 1 December at 10:00 · 60 minutes · English · a silent seat
    [Add it]"
  `);
  expect(await query("select place from seats where place is not null")).toEqual([]);
});

story("who hosts nothing is not asked where anything is", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null, country: null });
  expect(await said(maya, "its in room 4.12")).not.toContain("Add it");
});

story("danger and wishes are heard before any place is", TUESDAY, async ({ luis, settle }) => {
  const said = settledAnswers(settle);
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  await settle();
  for (const words of [
    "we are in the office tomorrow, skip this week",
    "I'm in a meeting room until 3, remind me at 4",
    "I am in the office and I stood on the roof again",
    "we're at the office, I want to die",
  ])
    expect(await said(luis, words), words).not.toContain("Add it");
});
