import { expect, it } from "vitest";
import { weeklySlotIn } from "./weekly-slot.ts";

it.each([
  ["nudge me fridays 4pm", { day: 5, hour: 16 }],
  ["change my day to thursday", { day: 4, hour: null }],
  ["change my day to Thursday at 9", { day: 4, hour: 9 }],
  ["please write to me only on tuesdays", { day: 2, hour: null }],
  ["ping me every thursday at 9:30 please", { day: 4, hour: 9 }],
  ["mondays around 10", { day: 1, hour: 10 }],
  ["monday or tuesday", null],
  ["no fridays please", null],
  ["tuesdays do not work", null],
  ["settings", null],
  ["change the hour to 4pm", null],
])("%s", (text, slot) => expect(weeklySlotIn(text, "en")).toEqual(slot));
