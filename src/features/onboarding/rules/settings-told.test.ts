import { expect, it } from "vitest";
import type { NamedPlace, Places } from "#src/kernel/ports.ts";
import { settingsNamed } from "./settings-named.ts";
import { settingTold } from "./settings-told.ts";

const place = (code: string, name: string, ...also: string[]): NamedPlace => ({ code, name, also });
const ZONES = [
  place("Europe/Berlin", "Europe/Berlin", "Berlin", "Germany", "Munich"),
  place("Europe/Lisbon", "Europe/Lisbon", "Lisbon", "Portugal"),
  place("Europe/Madrid", "Europe/Madrid", "Madrid", "Spain"),
  place("Atlantic/Canary", "Atlantic/Canary", "Canary", "Spain"),
  place("Europe/Vienna", "Europe/Vienna", "Vienna", "Austria"),
];
const HOLIDAY_PLACES = [
  place("AT", "Austria"),
  place("AT-9", "Austria: Vienna", "Vienna"),
  place("DE", "Germany"),
  place("DE-BE", "Germany: Berlin", "Berlin"),
  place("DE-BY", "Germany: Bavaria", "Bavaria"),
  place("IN", "India"),
  place("PT", "Portugal"),
  place("ES", "Spain"),
];
const places: Places = {
  zones: () => ZONES,
  holidayPlaces: () => HOLIDAY_PLACES,
  guessCountry: (zone) => ({ "Europe/Berlin": "DE", "Europe/Lisbon": "PT", "Europe/Vienna": "AT" })[zone ?? ""] ?? null,
};

const SETTINGS = {
  track: "backend",
  scope: 2,
  focusAreas: ["architecture"],
  nudgeDays: [3],
  nudgeHour: 10,
  workDays: [1, 2, 3, 4, 5],
  workStart: 9,
  workEnd: 18,
  zone: "Europe/Berlin",
  country: "DE",
  managerUserId: null,
  cadence: "weekly",
} as const;

it.each([
  ["set my holidays to austria", { country: "AT" }],
  ["can you set my holidays to Austria?", { country: "AT" }],
  ["please change my public holidays to Bavaria", { country: "DE-BY" }],
  ["my holidays are those of India", { country: "IN" }],
  ["change my time zone to Vienna", { zone: "Europe/Vienna" }],
  ["my new time zone is Europe/Vienna", { zone: "Europe/Vienna" }],
  ["switch the timezone to Lisbon pls", { zone: "Europe/Lisbon" }],
  ["i moved to Vienna last month", { zone: "Europe/Vienna", country: "AT-9" }],
  ["I moved to Vienna", { zone: "Europe/Vienna", country: "AT-9" }],
  ["i've moved from pune to berlin and you still write at my old hours", { zone: "Europe/Berlin", country: "DE-BE" }],
  ["i live in Lisbon now", { zone: "Europe/Lisbon", country: "PT" }],
  ["i moved to spain two weeks ago", { country: "ES" }],
  ["i can't do nights or mornings, dont write before 11", { workStart: 11, nudgeHour: 11 }],
  ["only write me after 11", { workStart: 11, nudgeHour: 11 }],
  ["please don't ping me before 9:30", { workStart: 10, nudgeHour: 10 }],
  ["no messages before 11 please", { workStart: 11, nudgeHour: 11 }],
  ["don't send me anything after 4pm", { workEnd: 16, nudgeHour: 10 }],
  ["pls write me on thursdays instead, not wednesdays", { nudgeDays: [4] }],
  ["message me every tuesday at 9", { nudgeDays: [2], nudgeHour: 9 }],
  ["my workdays are monday to thursday", { workDays: [1, 2, 3, 4] }],
  ["my work days are mon, tue and thu", { workDays: [1, 2, 4] }],
  ["i don't work fridays", { workDays: [1, 2, 3, 4] }],
  ["my working hours are 7 to 3", { workStart: 7, workEnd: 15 }],
  ["also please dont call me before 11, i start late", { workStart: 11, nudgeHour: 11 }],
  ["never before 11 in the morning please", { workStart: 11, nudgeHour: 11 }],
  ["my working day starts at 11", { workStart: 11, nudgeHour: 11 }],
  ["please write me in the afternoons only", { nudgeHour: 14 }],
  ["nudges on thursdays instead of wednesdays", { nudgeDays: [4] }],
  ["no nudges on mondays please", { nudgeDays: [3] }],
  ["nudges also on fridays", { nudgeDays: [3, 5] }],
  ["no nudges on wednesdays please", null],
  ["i have fridays off", { workDays: [1, 2, 3, 4] }],
  ["mondays are my day off", { workDays: [2, 3, 4, 5] }],
  ["add ops to my focus", { focusAreas: ["architecture", "operations"] }],
  ["change it to once a month", { cadence: "monthly" }],
  ["please switch my nudges back to weekly", { cadence: "weekly" }],
  ["i moved to another team", {}],
  ["i changed teams last month", {}],
  ["i'm in a new team since may", {}],
  // A time zone of several, places that are none, and hours at which nobody could be written to.
  ["i moved to tears", null],
  ["i live in fear", null],
  ["i moved to a new flat", null],
  ["we moved to postgres", null],
  ["don't write before 19", null],
  // About somebody else, one day alone, and what is asked or felt.
  ["my mentee moved to Vienna", null],
  ["Never write after 22:00, old rule. The last note has to vanish", null],
  ["i moved the meeting to Friday", null],
  ["nudge me on friday", null],
  ["don't write before 11 today", null],
  ["don't ping Omar before 11", null],
  ["nothing before 11", null],
  ["my day is full of meetings", null],
  ["i'm off on friday", null],
  ["switch it to weekly reports", null],
  ["do you write to me on tuesdays?", null],
  ["i moved to Vienna and i feel so alone", null],
  ["i don't live in Berlin", null],
  ["i live alone", null],
  ["don't set my holidays to austria", null],
] as const)("%s", (text, named) => {
  const told = settingTold(text, "en");
  expect(told && settingsNamed(told, SETTINGS, places)).toEqual(named);
});
