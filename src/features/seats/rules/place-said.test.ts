import { describe, expect, it } from "vitest";
import { placeSaidIn } from "./place-said.ts";

const LINK = "https://meet.example/abc";

describe("where a seat is, or how to join it", () => {
  it.each([
    ["its in room 4.12", "room 4.12"],
    ["It's in room 4.12, second floor, knock twice", "room 4.12, second floor, knock twice"],
    ["we meet at the reception", "the reception"],
    ["we meet in front of the canteen", "in front of the canteen"],
    ["we're in the Alster room", "the Alster room"],
    ["room 4.12", "room 4.12"],
    ["the room is 4.12", "room 4.12"],
    ["our room is B-204", "room B-204"],
    ["its in the big meeting room on the third floor", "the big meeting room on the third floor"],
    ["please come to the 2nd floor", "the 2nd floor"],
    ["tell her its in room 4.12", "room 4.12"],
    ["tell hana to come to building b", "building b"],
    ["add the room: 4.12", "room 4.12"],
    ["we meet in the lobby next to the lift, ring twice", "the lobby next to the lift, ring twice"],
    ["the location is the big hall", "the big hall"],
    ["room 4.12 on the second floor", "room 4.12 on the second floor"],
    ["it's in building C and upstairs", "building C and upstairs"],
    ["the place is berlin, entrance at the back", "berlin, entrance at the back"],
  ])("%s", (text, place) => {
    expect(placeSaidIn(text, "en")).toEqual({ place, link: null });
  });

  it.each([
    `link is ${LINK}`,
    `here is the link ${LINK}`,
    LINK,
    `<${LINK}>`,
    `zoom link: ${LINK}.`,
    `the call is in teams, ${LINK}`,
  ])("a link: %s", (text) => {
    expect(placeSaidIn(text, "en")).toEqual({ place: null, link: LINK });
  });

  it("both", () => {
    expect(placeSaidIn(`room 4.12, link ${LINK}`, "en")).toEqual({ place: "room 4.12", link: LINK });
  });

  it.each([
    "where is the room",
    "is it in room 4.12?",
    "the room is too small",
    "i sat in room 4.12 and asked them",
    "we meet at 9",
    "we meet on friday",
    "it is on me",
    "its in the backlog",
    "room for one more",
    `i found it at ${LINK}`,
    `${LINK} and https://wiki.example/other`,
    "move it to room 4.12",
    "I am in the office and I stood on the roof again",
    "we are in the office and I stood on the roof again",
    "I am in the office tomorrow, skip this week",
    "we are in the office tomorrow, skip this week",
    "I'm in a meeting room until 3, remind me at 4",
    "I am at my desk all day, nobody talks to me",
    "we are in the same office but never talk",
    "I am in the wrong building",
    "I'm at the hospital entrance with my dad",
    "we are at the hospital entrance with my dad",
    "I am at reception and nobody lets me in",
    "I am on site this week and cannot do the challenge",
    "we start in the kitchen, and I led it",
    "the room is hot",
    "the room is free at 3",
    "the room is 20 minutes away",
    "room 3 was full and I left",
    "The place is a mess",
    "the venue is great",
    "",
  ])("is neither: %s", (text) => {
    expect(placeSaidIn(text, "en")).toBeNull();
  });
});
