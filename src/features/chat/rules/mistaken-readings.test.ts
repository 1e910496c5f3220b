import { describe, expect, it } from "vitest";
import { withoutMistaken } from "./mistaken-readings.ts";

const guessed = (...acts: string[]) => acts.map((act) => ({ act, sureness: 0.5 }));
const left = (text: string, ...acts: string[]): readonly string[] =>
  withoutMistaken(text, guessed(...acts), "en").map(({ act }) => act);

it.each([
  "i helped Priya debug her CORS problem today, 2 hours, she can do it alone now",
  "Today I showed Tom how we release, he does it himself next time",
  "and i gave a little talk on idempotency in the dev meeting on monday, 12 people were there",
  "we finally paired on the flaky test",
  "yesterday i've reviewed a big change of a new colleague",
  "I taught the intern to read a stack trace. Now she can do it by herself",
])("a deed of one's own asks nothing about the challenge: %s", (text) => {
  expect(left(text, "together", "log", "allowed", "who-to-ask")).toEqual(["log"]);
});

it.each([
  "can i do it with a colleague",
  "i wrote the guide with petra, who else should i ask",
  "i helped tom, can i do it alone now?",
  "i would like to do it alone",
  "together with petra",
  "i helped? how long does that take",
])("what is asked stays a question: %s", (text) => {
  expect(left(text, "together", "who-to-ask")).toEqual(["together", "who-to-ask"]);
});

it.each(["wow", "Wow!", "oh wow", "Whoa…", "haha wow", "interesting", "ok wow, really"])(
  "mere surprise is no complaint and no wish: %s",
  (text) => {
    expect(left(text, "annoyed", "smaller", "thanks", "crisis")).toEqual(["thanks", "crisis"]);
  },
);

it.each([
  "i always thought this is obvious",
  "I never thought of it that way",
  "honestly i didn't expect that they print it",
  "we had no idea they do that by hand",
  "i used to think they want more reports",
  "never would have guessed that",
  "that surprised me a lot",
])("what they thought until then is no complaint: %s", (text) => {
  expect(left(text, "annoyed", "too-easy", "not-done", "done", "crisis")).toEqual(["done", "crisis"]);
});

it.each([
  "wow this bot is annoying",
  "wow, thanks for nothing",
  "i always thought you were useless",
  "i never thought this challenge makes sense",
  "i didn't expect so many messages",
  "this is obvious",
  "huh",
  "that is obvious and boring",
])("what is said of the bot stays a complaint: %s", (text) => {
  expect(left(text, "annoyed", "too-easy")).toEqual(["annoyed", "too-easy"]);
});

it.each([
  "it still bothers me tbh",
  "that still bugs me a bit",
  "what she said still hurts",
  "this really worries me",
  "i can't stop thinking about it",
  "it's still on my mind",
])("what is on their mind still is no word of the challenge: %s", (text) => {
  expect(left(text, "not-yet", "not-done", "feelings", "crisis")).toEqual(["feelings", "crisis"]);
});

it.each([
  "still not done tbh",
  "it is still open",
  "it still does not work",
  "i still have to ask her",
  "still waiting",
])("how it stands stays that: %s", (text) => {
  expect(left(text, "not-yet", "feelings")).toEqual(["not-yet", "feelings"]);
});

it.each([
  "we had a blast with the client",
  "my lead hit the nail on the head",
  "he touched on my topic",
  "he laughed and said finally",
  "no just kidding, they are nice",
  "priya i think",
  "maybe tom from sales, i guess",
  "i cant ask product, they are in another city",
  'no dont delete it, just change the text to "found three jobs"',
  "actually make it optional, no pressure",
])("a glad or plain word weighs on nobody: %s", (text) => {
  expect(left(text, "conflict", "feelings", "quitting", "crisis", "done")).toEqual(["crisis", "done"]);
});

it.each([
  "he laughed and said i am useless",
  "he touched me",
  "just kidding, they are awful",
  "i cant ask anybody, i am so alone",
  "there is no pressure i can take any more",
  "he hit me on the head",
])("what may weigh stays: %s", (text) => {
  expect(left(text, "conflict", "feelings", "crisis")).toEqual(["conflict", "feelings", "crisis"]);
});

it.each([
  "i'm leaving on friday for two weeks",
  "leaving tomorrow, back on the 14th",
  "i'm gone until monday",
  "i leave for vacation on thursday",
  "end of month",
  "end of the week",
  "beginning of january",
  "the 31st",
  "by the end of the week please",
  "eom",
  "start of next month",
  "31.12.",
  "i'm off to spain for a week",
  "leaving early today, back tomorrow and then back on monday",
  "bye, i'm on vacation from friday",
  "going on parental leave in january",
  "i'm away until the 14th",
  "out of office till monday",
  "i fly home on friday, returning on the 4th",
  "leaving for the conference tomorrow",
  "i leave on friday and come back on the 7th",
  "gone for ten days, so gone for 10 days",
  "travelling for two weeks",
  "friday i leave for a few days",
])("a day, or days off, is no goodbye: %s", (text) => {
  expect(left(text, "last-day", "pause")).toEqual(["pause"]);
});

it.each([
  "i'm leaving on friday",
  "i resigned and leave in two weeks",
  "i am leaving the company at the end of the month",
  "friday is my last day",
  "my contract ends in december",
  "goodbye, i start somewhere else on monday",
  "last day for me, back to university in january",
  "it's over on friday",
  "thursday is my final day here, it was great with you all",
  "monday is my last one here, the badge goes back at ten",
  "they do not keep me after december",
  "probation not passed",
  "my time here is up on friday",
  "handing back my laptop on friday",
  "it was nice with you all",
  "they do not keep me, i'm here until the 31st",
  "i am here until friday and that's it",
  "i work until the 31st",
  "they keep me for two weeks more",
  "i'm only here for two weeks",
  "i leave on friday and won't be back in january",
  "i'm not coming back after christmas",
  "returning the laptop on monday",
  "giving the badge back on friday",
  "my contract is not extended",
  "they won't renew me in january",
  "this was my time with you, all the best",
  "thanks for everything, take care",
  "stay in touch everyone",
  "back to university in january",
  "i have two weeks left",
  "i go back to my old company on monday",
  "my visa runs out at the end of the month",
  "i did not survive the probation",
  "they are replacing me with tom from january",
  "my position is cut at the end of the year",
  "i will be gone by christmas",
  "i'm out by friday",
  "i leave on friday after six years",
  "friday and then never again",
  "in january you will have to do without me",
  "i am moving on",
  "i'm off to new shores",
])("who goes for good is told goodbye: %s", (text) => {
  expect(left(text, "last-day", "pause")).toEqual(["last-day", "pause"]);
});

describe("sharing", () => {
  it.each([
    ["i thought again, i would rather not have her see that", "unshare"],
    ["rather not that grace gets to read it", "unshare"],
    ["nobody should get to see that one", "unshare"],
    ["no one needs to read that", "unshare"],
    ["i did not mean to show it to him", "unshare"],
    ["don't forget to share it with grace", "share"],
    ["i would rather show it to grace than to omar", "share"],
    ["nobody told me i could, so share it with grace", "share"],
  ])("%s: is read as %s", (text, act) => {
    expect(withoutMistaken(text, [{ act: "share", sureness: 0.9 }], "en")[0]?.act).toBe(act);
  });
});

describe("more of this", () => {
  const actsOf = (text: string): readonly string[] =>
    withoutMistaken(
      text,
      [
        { act: "bigger", sureness: 0.6 },
        { act: "skip", sureness: 0.4 },
      ],
      "en",
    ).map(({ act }) => act);

  it.each([
    "no more of this",
    "i don't want any more of these",
    "enough, not more of that",
    "I refuse more of this",
    "spare me more of this",
    "how much more of this",
    "I cannot take more of this",
    "i can't take any more of this",
    "i hate more of this",
    "i'd rather pause, more of this later",
    "please, a break, more of this next week",
    "more of this hurts",
  ])("is too much: %s", (text) => expect(actsOf(text)).toEqual(["skip"]));

  it.each(["will do more of this", "More of these please", "can i have more of these"])("is wished for: %s", (text) =>
    expect(actsOf(text)).toEqual(["bigger", "skip"]),
  );
});
