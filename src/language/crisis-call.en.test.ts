import { describe, expect, it } from "vitest";
import { mayMeanCrisis, mayMeanCrisisFirst, saysCrisis } from "./crisis.en.ts";

const CALLS: readonly string[] = [
  "send an ambulance to the office",
  "what's the emergency number here",
  "he is breaking in",
  "call the police",
  "call 112",
  "please someone call an ambulance",
  "can you call the police for me",
  "should i call an ambulance?",
  "please help me, he is here",
  "help me he's at my door",
  "he's outside my door",
  "somebody is trying to get in",
  "is there a hotline",
  "is there a crisis line i can call",
  "do you have an emergency number",
  "what number can i call",
  "which hotline can i ring for this",
  "grace fainted what do i do",
  "someone collapsed in the office",
  "my colleague passed out, what should i do",
  "she is bleeding and it won't stop",
  "the guy next to me has a gun",
  "a man in the lobby is holding a knife",
  "the client with us pulled out a gun",
];
const MAYBE: readonly string[] = [
  "somebody get help please",
  "voices tell me bad things at night",
  "i need help",
  "i need help now",
  "we need help please",
  "please help me",
  "help me please",
  "he's here",
  "she is coming back",
  "i fainted in the meeting",
  "i'm bleeding",
  "i hear voices",
  "my chest hurts",
  "grace says she wants to disappear",
  "omar told me he wants to disappear",
];
const SEEN: readonly string[] = [
  "i only eat when i deserve it",
  "my colleague hasn't eaten for a week because she feels fat",
  "i am awake since 4 days and see shadows",
  "my mentee has cuts all over her arms",
  "my mentee has scars on her wrists, what do i do",
  "his forearms are full of cuts",
  "my colleague wrote goodbye in the team channel and turned his phone off",
  'he wrote "see you on the other side" and logged off',
  "i havent eaten since sunday, i dont deserve food",
  "i don't deserve to eat. move it to friday",
  "i haven't slept for 5 days and i hear voices",
  "i can't sleep and i see things",
  "note for my log: i planned how to end it",
  "painless ways out?",
  "ask grace if she has time, i am scared of what i might do tonight",
  "i'm hiding in the bathroom, my boss is screaming and throwing chairs",
];
const ORDINARY: readonly string[] = [
  "he is here now, can we start",
  "they are here",
  "can you get security to review my pr",
  "i need to call the doctor on friday, move it",
  "should i call the police on this code haha",
  "we build the 112 emergency call app",
  "grace collapsed the section in the doc, what do i do",
  "we're bleeding users",
  "i hear voices saying we should rewrite it",
  "tom said he wants to vanish for the holidays",
  "help",
  "we planned how to end the meeting",
  "i am afraid of what i might do to the database",
  "i need help with the tests",
  "please help me prepare",
  "please help me with the plan",
  "help me write to tom",
  "can you help me find somebody",
  "call the api",
  "call me on friday",
  "call the client at 10",
  "should i call the client",
  "what number can i expect for the estimate",
  "is there a support hotline for clients",
  "is there a number for the helpdesk",
  "the pod collapsed, what do i do",
  "the server passed out lol",
  "he is here for the workshop",
  "she's coming back on monday",
  "the guy next to me has a gun emoji in his name",
  "a woman in the kitchen has a knife block",
  "we see voices in the logs as wav files",
  "i hear voices in the headset echo",
  "my son has scratches on his arms from the cat",
  "he wrote goodbye in the channel, last day before his new job, phone off",
  "we stopped the bleeding of money",
  "bleeding edge releases scare me",
  "grace says she wants to disappear for a week of holidays",
];

describe("a call for help", () => {
  it.each(CALLS)("is heard at once: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each(MAYBE)("may be one, and is answered as that before all else: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(mayMeanCrisisFirst(text) && mayMeanCrisis(text)).toBe(true);
  });

  it.each(SEEN)("what is seen on others, and on one's own body: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each(ORDINARY)("is none: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(mayMeanCrisisFirst(text)).toBe(false);
  });
});
