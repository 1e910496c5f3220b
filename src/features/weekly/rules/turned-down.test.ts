import { expect, test } from "vitest";
import { turnedDownIn } from "./turned-down.ts";

const CHALLENGE =
  "Kill your nightly job halfway and start it again. Pick a nightly job, an import or an export, kill it halfway on a test system.";
type Spoken = Parameters<typeof turnedDownIn>[1]["spoken"];
const read = (text: string, spoken: Spoken = "else"): ReturnType<typeof turnedDownIn> =>
  turnedDownIn(text, { challenge: CHALLENGE, spoken, locale: "en" });

test.each([
  ["please never show me that one again", false],
  ["don't bring me this one again", false],
  ["i never want to see that challenge again", false],
  ["stop suggesting the nightly thing ever again please", false],
  ["that challenge is for backend people, im frontend, i dont have nightly jobs", false],
  ["that's more for devops folks", false],
  ["i don't have any nightly jobs", false],
  ["we have no nightly jobs here", false],
  ["swap this one please, its not my kind of work", true],
  ["couldnt do the nightly one, never was my kind of thing", false],
  ["ok its not my thing, throw it out", false],
  ["not my cup of tea, something else please", true],
  ["this has nothing to do with my work", false],
  ["and the nightly one, drop it, i dont want it any more", false],
  ["get rid of the nightly one please", false],
])("for good: %s", (text, wantsOther) => {
  expect(read(text)).toMatchObject({ wantsOther });
});

test.each([["i dont want it"], ["i really don't like this one"], ["drop it"], ["i dont want it any more, sorry"]])(
  "of what is spoken of: %s",
  (text) => {
    expect(read(text)).toBeNull();
    expect(read(text, "nothing")).toBeNull();
    expect(read(text, "of-it")).not.toBeNull();
  },
);

test.each([
  ["i dont want it this week"],
  ["not my thing today"],
  ["not my thing"],
  ["this is really not for me"],
  ["i don't do nightly jobs"],
  ["is that my kind of thing?"],
  ["never show me that again?"],
  ["i dont want the seat thing any more"],
  ["i don't have time"],
  ["i dont have a manager"],
  ["we have no clients"],
  ["we have no sales here"],
  ["show me that one again"],
  ["it is my kind of thing"],
  ["drop the seat"],
  ["i will never forget that one"],
  ["don't show it to grace again"],
  ["it's for the backend people that i do this"],
  ["that one is for me"],
  ["i dont want to stop"],
  ["my boss wants me to clean his desk, it's not my job"],
  ["please never bring that one again, the seller is the man who stalks me"],
  ["it's just not for me, life"],
  ["he says women in it are not his thing. not my thing either"],
  ["i have no one"],
  ["i have no one to ask"],
  ["i don't have the job, can you send it"],
  ["i don't have the export, where is it"],
  ["this was made for sales people, but i'll try it"],
  ["not my area, but i want to learn it"],
  ["not my area at all, so i'd love to see it"],
  ["not my thing, but ok, friday at 10"],
  ["it's more for data people but i can do it on monday"],
  ["she told me to make the coffee, that's not my job"],
  ["i have nobody. there is no way"],
  ["i never want to see that again, he grabbed me"],
  ["i'm done with people, not my thing"],
])("not: %s", (text) => {
  expect(read(text, "of-it")).toBeNull();
});

test.each([
  ["please never show me that one again", false],
  ["not my kind of work, sorry", false],
  ["that's more for devops folks, i'm a frontend dev", false],
  ["i don't have any nightly jobs, and it's boring", true],
  ["never show me the nightly thing again", true],
])("whether it is plain which one is meant: %s", (text, isSure) => {
  expect(read(text)?.isSure).toBe(isSure);
  expect(read(text, "of-it")?.isSure).toBe(true);
  expect(read(text, "nothing")?.isSure).toBe(true);
});
