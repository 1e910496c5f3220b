import { describe, expect, it } from "vitest";
import { saysCrisis } from "./crisis.en.ts";

const HURT: readonly string[] = [
  "my partner threatened me with a knife",
  "he raped me",
  "I was raped last weekend",
  "my ex is stalking me and waits in front of the office",
  "I've stopped taking my insulin on purpose",
  "my boyfriend put his hands around my throat yesterday",
  "my husband locked me in and took my phone",
  "a colleague touched me and wouldn't let me leave the room",
  "I'll kill them all tomorrow",
  "I was assaulted on my way home",
  "I'm going to shoot up the office",
  "my friend sent a goodbye message and doesn't answer",
  "Lena said she has a plan and has the pills, what do I do",
  "my boss groped me",
  "my stepfather comes into my room at night",
  "he hits me when he drinks",
  "i am scared to go home",
  "i am locked in my room and he is outside",
  "My brother shot himself and the gun is on my desk now",
  "my father shot himself, always knew it ends the same way here",
  "he took my phone and my passport",
  "my wife beats me",
  "she slapped me yesterday in front of the kids",
  "my dad hit me with a belt again",
  "my manager grabbed and groped me at the party",
  "someone followed me home last night and it was not the first time",
  "he said he will kill me if i leave",
  "my ex threatened to kill me",
  "i want to bring a gun to work",
];
const ORDINARY: readonly string[] = [
  "We have a plan and a date for the release",
  "she beat me fair and square",
  "The client hit me yesterday with 20 questions",
  "I am being followed on GitHub by a recruiter",
  "My manager locked me in for the Friday slot",
  "My son climbed into my bed at 5am",
  "I wrote a last mail to the client and they do not respond",
  "My colleague stabbed me in the back with that ticket",
  "my lead shoved me into the deep end",
  "My last demo ended the same way for me",
  "she hit me with a question",
  "he hit me again with the same question",
  "they beat me to the fix",
  "my boss burned me in front of the client",
  "he shoved me a ticket",
  "the manager choked me up",
  "my lead beats me every sprint in estimation",
  "someone followed me home on instagram lol",
  "he beat me to it in the review",
  "she hit me up on slack",
  "the client hit me with a long list",
  "he beats me at chess every lunch",
  "my manager pushed me to apply",
  "my lead pushes me hard, in a good way",
  "she always beats me in standup",
  "the song touched me",
  "her story touched me deeply",
  "he touched me with what he said",
  "my mentor kicks me when i am lazy",
  "they locked me in the repo settings",
  "he locked me out of the account",
  "i was mugged off in the meeting",
  "i will kill them all tomorrow, the old pods",
  "i will kill it tomorrow",
  "omar sent a goodbye mail to the team",
  "the rope is in the gym",
  "he threatened me with a performance plan",
  "my boss threatened to cancel the project",
  "they abused the api",
  "he abused me as a rubber duck lol",
  "the linter hits me",
  "my colleague burned me with that question",
  "he shot me a message",
  "they beat us at football",
  "she won't let me leave the call early",
  "my cat comes into my bed",
  "he stalks me on linkedin",
  "the customer drugged on",
  "she choked me up with her speech",
  "my boss kicked me off the project",
  "he pushes me too hard before releases",
  "my manager beats me down in every estimate",
  "they hit me again in estimation",
  "he beat me by ten minutes",
];
/** Of themselves, beside the suicide of somebody near. */
const AS_WELL: readonly string[] = [
  "My brother killed himself. Planning the same.",
  "My dad killed himself. Same plan here.",
  "My brother killed himself and now it's my turn",
  "My cousin hanged himself, considering it too",
  "My cousin hanged himself, thinking of doing the same",
  "My mum killed herself. Want to follow.",
  "my best friend committed suicide last year, following her soon",
  "my wife died by suicide, joining her tonight",
  "My friend died by suicide. Honestly jealous.",
  "our colleague hanged himself, envy him",
  "my twin killed herself, wish it had been both of us",
  "My brother shot himself and the gun is on my desk now",
  "my uncle hanged himself and the rope is in front of us again",
  "My son killed himself. My turn.",
  "My mum ended her life and maybe she had the right idea",
  "my best friend killed himself and the bridge he used is on my way home, tempting",
  "my father shot himself, always knew it ends the same way here",
];
const LOSSES: readonly string[] = [
  "my brother killed himself in march, i am off until monday",
  "my uncle hanged himself when i was ten",
  "our colleague killed herself last week. the team is in shock",
  "my cousin killed himself. funeral is on friday, please move the challenge",
  "my dad took his own life two years ago today",
  "a friend of mine died by suicide, it is hard to focus",
];

describe("violence", () => {
  it.each(HURT)("is heeded: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
  });

  it.each(ORDINARY)("is not read into: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
  });
});

describe("the suicide of somebody near", () => {
  it.each(AS_WELL)("hides nothing that they say of themselves: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
  });

  it.each(LOSSES)("is a loss: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
  });
});
