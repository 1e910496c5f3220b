import { expect, it } from "vitest";
import { weeklyDaysIn } from "./weekly-days.ts";

it.each([
  ["nudges on thursdays please, not tuesdays", { on: [4], off: [2] }],
  ["nudges on thursdays instead of tuesdays", { on: [4], off: [2] }],
  ["can i switch off the weekly thing on tuesday and have it on wednesdays", { on: [3], off: [2] }],
  ["could you move the weekly challenge from tuesdays to fridays?", { on: [5], off: [2] }],
  ["not mondays please, send me the nudges on thursdays", { on: [4], off: [1] }],
  ["i'd rather get my challenges on mon or thu", { on: [1, 4], off: [] }],
  ["mondays are bad, can you write me on wednesdays", { on: [3], off: [1] }],
  ["don't nudge me on mondays or fridays", { on: [], off: [1, 5] }],
  ["no nudges on fridays please", { on: [], off: [5] }],
  ["nudges never on mondays", { on: [], off: [1] }],
  ["can you come on wednesdays rather than tuesdays?", { on: [3], off: [2] }],
  ["i'd like to have it on thursdays", { on: [4], off: [] }],
  ["send them on tuesdays please", { on: [2], off: [] }],
  ["change my day to thursday", { on: [4], off: [] }],
  ["set my weekly day to wed at 9", { on: [3], off: [], hour: 9 }],
  ["nudge me fridays 4pm", { on: [5], off: [], hour: 16 }],
  ["nudges also on fridays please", { on: [5], off: [], isAlso: true }],
  ["please write me in the afternoons only", { on: [], off: [], part: "afternoon" }],
  ["messages in the mornings please", { on: [], off: [], part: "morning" }],
  ["nudges on tuesday afternoons please", { on: [2], off: [], part: "afternoon" }],
  ["stop the challenges on mondays and tuesdays, start thursdays at 4", { on: [4], off: [1, 2], hour: 16 }],
  ["no nudges on tuesdays, begin on fridays at 9", { on: [5], off: [2], hour: 9 }],
  // One week alone, a plan, a meeting, a question, and what is not sure.
  ["nudge me on friday", null],
  ["i need to push the friday thing to monday", null],
  ["move the challenge to thursday", null],
  ["no nudges until monday", null],
  ["no nudges on friday this week", null],
  ["mondays are my day off", null],
  ["can we meet on thursdays?", null],
  ["do you write to me on tuesdays?", null],
  ["when do nudges come, tuesdays?", null],
  ["our team has planning on mondays", null],
  ["i do that on thursdays", null],
  ["nudges not mondays, tuesdays", null],
  ["please don't write me in the mornings", null],
  ["don't ping Omar on fridays", null],
  ["thursdays i am at the client", null],
] as const)("%s", (text, said) => {
  const none = { isAlso: false, hour: null, part: null };
  expect(weeklyDaysIn(text, "en")).toEqual(said && { ...none, ...said });
});
