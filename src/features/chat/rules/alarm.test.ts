import { expect, it } from "vitest";
import { isAlarmUnheard, soundsAlarming } from "./alarm.ts";

const LOST = { decision: { kind: "lost" } } as const;
const STORY = { decision: { kind: "story" } } as const;
const FELT = { decision: { kind: "act", act: "feelings", slots: null } } as const;

it.each([
  "theres blood everywhere",
  "i think i broke my neck",
  "bee sting and my face is swelling up",
  "he is foaming at the mouth",
  "someone drowned in the lake",
  "she found a sex tape of him",
  "someone is held there against her will",
  "he smokes crack",
  "he is locked out in the cold every evening",
])("%s is no story, and no wish", (text) => {
  expect(soundsAlarming(text, "en")).toBe(true);
  expect(isAlarmUnheard(LOST, text, "en")).toBe(true);
  expect(isAlarmUnheard(STORY, text, "en")).toBe(true);
  expect(isAlarmUnheard(FELT, text, "en")).toBe(false);
});

it.each([
  "can somebody of flesh and blood look at my case",
  "blood sweat and tears but it ships",
  "i was stalked by recruiters all week",
  "im drowning in slack notifications",
  "help, i'm locked out of the vpn",
  "boss shot me down in front of everyone again",
  "i am allergic to networking",
  "we practised first aid today, someone played unconscious",
  "the naked truth about our estimates",
  "i broke my arm and will be out for some weeks",
  "i twisted my ankle at football but fine",
  "an explosion of tickets hit us, i need help",
  "my phone drowned in coffee",
  "a stroke of luck, i got a seat",
])("%s: nothing to be alarmed of", (text) => {
  expect(soundsAlarming(text, "en")).toBe(false);
});

it("leaves to harm and to what is heavy their own words", () => {
  expect(isAlarmUnheard(LOST, "my neighbour is beaten by her husband", "en")).toBe(false);
  expect(isAlarmUnheard(LOST, "my dad has cancer and is in an ambulance", "en")).toBe(false);
});
