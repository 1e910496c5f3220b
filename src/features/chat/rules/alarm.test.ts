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
  "they hold me here against my will",
  "somebody here has a seizure",
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
  "I crushed it today",
  "We crushed it, my lead said",
  "I crushed the interview question round",
  "I feel safe to ask questions in this team",
  "i feel safe with my mentor",
  "He jumped the gun with the announcement",
  "I jumped the gun on that one",
  "I gave blood today, so no challenge",
  "I collapsed the whole section for them",
  "I have beaten my own record",
  "we were beaten to it by a competitor, someone said",
  "There is an explosion of meetings here",
  "I slapped a label on the box for her",
  "I am trapped in meetings all day",
  "she abuses spreadsheets as a planner",
  "I abuse excel as my planner here",
  "my bruised ego after the meeting",
  "Lena fainted at the price, and I too",
  "I have no food in the fridge at the office",
  "I got locked out of my office",
  "I am locked out",
  "i locked out myself and somebody let me in",
  "my badge locked me out, locked out here",
  "I brought a bread knife for the cake here",
  "the room is too dark for me",
  "I am swollen with pride",
  "my swollen ego",
  "I poisoned the well with that mail, my lead said",
  "I sat with an ambulance dispatcher, great shadow day",
  "I had a call with the emergency room team",
  "she convulsed with laughter here",
  "stroke unit visit was great for me",
  "my tumour board shadow seat was great",
  "I met the chemotherapy nurse at her ward",
  "I am an addict? no",
  "he choked on the big question",
  "I choked in my talk",
  "She stalks the halls, my lead jokes",
  "I starved the idea of oxygen here",
  "we starved here for a designer",
  "he was shot down in the meeting by my lead",
  "I broke my back for this",
  "I broke his back-of-the-envelope number",
  "my idea was kidnapped by the lead",
  "the talk was paralysed by my slides",
  "I was paralysed by choice",
  "I told them: stopped responding",
  "he stopped responding to me on mail",
  "Tom stopped responding, what should I do",
  "they stopped responding to my mails",
  "she has stopped responding since monday",
  "the expert stopped responding to me",
  "i feel safe in this company",
  "I feel safe asking Omar anything",
  "he jumped the gun on the launch for us",
  "my gun of choice is vim, I say",
  "she was beaten to the punch by sales",
  "I was beaten in table football",
  "I have a knife and fork in the kitchen here",
  "he stopped responding in the thread, can somebody ping him",
  "my mentor stopped responding to mails",
  "I'm trapped in back to back calls",
  "they trapped the exception for me",
  "crushed by meetings, me too",
  "I crushed my goals this week",
  "I had a stroke of luck, he said yes",
  "I got a rash decision from my lead",
  "I spit out my coffee when he said it",
  "my lead shot me a mail about it",
  "I shot a video of the booth with her",
  "I was slapped on the back for it",
  "I smell a rat here",
  "she is a gun for hire, I like her",
  "I locked in my time with him",
  "we abused the queue a bit, my lead said",
  "I starve for feedback",
  "I gambled on the tram being late",
  "I lost my house keys today",
  "I lost my home directory, can somebody help",
  "I have no food for thought today",
  "I was kicked out of the call by the wifi",
  "I passed out the badges at the fair",
  "he fainted with joy, nearly",
  "I poisoned the mood with my joke",
  "my swollen inbox, help me",
  "I drive an ambulance at weekends, great fun",
  "I was in the emergency room as a volunteer last week",
])("%s: nothing to be alarmed of", (text) => {
  expect(soundsAlarming(text, "en")).toBe(false);
});

it("leaves to harm and to what is heavy their own words", () => {
  expect(isAlarmUnheard(LOST, "my neighbour is beaten by her husband", "en")).toBe(false);
  expect(isAlarmUnheard(LOST, "I do not feel safe with him", "en")).toBe(false);
  expect(isAlarmUnheard(LOST, "my dad has cancer and is in an ambulance", "en")).toBe(false);
});

it.each([
  { kind: "act", act: "done", slots: null },
  { kind: "confirm", act: "done" },
  { kind: "choose", acts: ["done", "log"] },
] as const)("is not asked where something was read: $kind", (decision) => {
  expect(isAlarmUnheard({ decision }, "theres blood everywhere", "en")).toBe(false);
});
