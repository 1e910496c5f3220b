import { describe, expect, it } from "vitest";
import { usualMinutes, whatItTakesIn } from "./what-it-takes.ts";

describe("somebody who has not joined", () => {
  it.each([
    ["is it going to spam me?", "often"],
    ["will you send me many messages?", "often"],
    ["how often do you write", "often"],
    ["ok, how many messages a week will i get?", "often"],
    ["are you going to bother me all the time", "often"],
    ["how often will i hear from you", "often"],
    ["do you write every day?", "often"],
    ["how long does it take per week", "long"],
    ["how much time does it cost me a week?", "long"],
    ["how much time do i need", "long"],
    ["what's the time commitment", "long"],
    ["is it a lot of work?", "long"],
    ["how many hours a week", "long"],
    ["do i need to be a developer", "whom"],
    ["is this only for developers?", "whom"],
    ["who is this for", "whom"],
    ["i'm a designer, is this for me?", "whom"],
    ["can i join as a product owner", "whom"],
    ["give me an example", "example"],
    ["what would i have to do if i join", "joining"],
    ["what do i need to do to join?", "joining"],
    ["and what happens when i join", "joining"],
    ["what is expected of me?", "joining"],
    ["how does joining work", "joining"],
    ["what do you want from me", "joining"],
    ["what do i have to do for the release", null],
    ["what happens if i merge", null],
    ["for example?", "example"],
    ["what would i get as first thing", "example"],
    ["what does such a challenge look like", "example"],
    // About others, about work, and what has answers of its own.
    ["how often do you deploy", null],
    ["how long does the build take", null],
    ["how often should i write to my manager", null],
    ["how long does it take to get promoted", null],
    ["is it free", null],
    ["do i need to be brave", null],
    ["who can see what i write here", null],
    ["do i need to be a senior to lead", null],
    ["my lead spams me", null],
    ["give me an example of a good no", null],
    ["who is this", null],
    ["how are you", null],
    ["what is a challenge", null],
    ["give me a challenge", null],
  ] as const)("%s: %s", (text, asked) => {
    expect(whatItTakesIn(text, false, "en")).toBe(asked);
  });
});

describe("a member, and whoever has something waiting", () => {
  it.each([
    ["how often do you write to me", "often"],
    ["how much time does it take per week", "long"],
    ["how long does it take", null],
    ["how much time does that cost me", null],
    ["is this for beginners", null],
    ["give me an example", null],
    ["how many messages from the queue", null],
  ] as const)("%s: %s", (text, asked) => {
    expect(whatItTakesIn(text, true, "en")).toBe(asked);
  });
});

it("takes most of them, and not the longest and the shortest", () => {
  expect(usualMinutes([10, 30, 30, 40, 45, 60, 60, 75, 75, 180])).toEqual({ from: 30, to: 75 });
  expect(usualMinutes([])).toBeNull();
});
