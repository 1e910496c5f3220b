import { expect, it } from "vitest";
import { stateAskedIn } from "./state-asked.ts";

it.each([
  ["what are my settings right now", "settings"],
  ["show me my settings", "settings"],
  ["so what did i choose when i joined?", "settings"],
  ["what's my time zone set to?", "settings"],
  ["which focus areas do i have", "settings"],
  ["what do my settings say", "settings"],
  ["how am i set up", "settings"],
  ["are you paused now?", "paused"],
  ["am i still on pause?", "paused"],
  ["is the pause over", "paused"],
  ["did the pause work?", "paused"],
  ["until when am i paused", "paused"],
  ["are my nudges paused at the moment?", "paused"],
  ["what time does it come", "slot"],
  ["on which day do the nudges come?", "slot"],
  ["at what time will you write to me", "slot"],
  ["which day and time does the weekly challenge arrive", "slot"],
  ["when do you usually write me?", "slot"],
  ["is my plan for monday now at 9 or 11:30?", "plan"],
  ["when exactly did i plan it?", "plan"],
  ["what time is my plan?", "plan"],
  ["did you move my plan to monday", "plan"],
  ["is the plan still on friday or on monday?", "plan"],
  ["can you make the wednesday thing recurring, like every week same time", "repeating"],
  ["make it weekly", "repeating"],
  ["can the reminder repeat every week?", "repeating"],
  ["remind me of it every friday", "repeating"],
  ["set up a weekly reminder for this", "repeating"],
  ["i'd like to do this every wednesday", "repeating"],
  // Orders, other things, and what is only like it.
  ["change my settings", null],
  ["settings", null],
  ["pause", null],
  ["are you happy now?", null],
  ["what is a plan", null],
  ["can you plan it for monday", null],
  ["is it hard", null],
  ["is my plan any good?", null],
  ["what time is it", null],
  ["how long does it take", null],
  ["remind me on friday", null],
  ["the deploy is paused", null],
] as const)("%s", (text, asked) => {
  expect(stateAskedIn(text, { isOfPlan: false, locale: "en" })).toBe(asked);
});

it.each([
  ["is it on monday or friday?", "plan"],
  ["is it still on for monday at 9?", "plan"],
  ["when is it again", "plan"],
  ["did you move it to 11:30?", "plan"],
  ["is it hard", null],
  ["move it to monday", null],
] as const)("right after words about the plan: %s", (text, asked) => {
  expect(stateAskedIn(text, { isOfPlan: true, locale: "en" })).toBe(asked);
});
