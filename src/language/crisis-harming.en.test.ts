import { describe, expect, it } from "vitest";
import { mayMeanCrisisFirst, saysCrisis } from "./crisis.en.ts";

const MEANT: readonly string[] = [
  "i'll stab him",
  "i'm gonna hurt them",
  "i am going to shoot my boss",
  "i will punch him tomorrow",
  "i'm going to beat bo up after work",
  "i'll break his legs",
  "tell bo i'll break his legs",
  "i'll make sure he never walks again",
  "im going to make bo bleed",
  "i'll follow her home tonight",
  "i'm about to strangle my lead",
  "i will slap tom in the face on friday",
  "i feel like stabbing my boss",
  "i want to stab my coworker",
  "tom said he'll bring a gun on friday",
  "my coworker said he'd bring a gun if he gets laid off",
  "my goal is to get a gun and visit the sales team",
  "everyone in that meeting deserves a bullet",
  "he deserves to be shot",
  "tell bo he will pay for this, i know where he lives",
  "he's going to regret it, i know where his kids go to school",
  "i know where grace lives and she'll see what happens",
  "he told me he'd burn the office down",
  "the ceo said he'd have me killed",
  "one of these days i'm gonna snap and someone will get hurt",
  "i pushed a colleague against the wall today",
  "i got a letter with a death threat",
];
const MAYBE: readonly string[] = [
  "i'm going to make them all pay",
  "i'll bring my knife tomorrow",
  "bo gets what he deserves, i have a knife with me",
  "let me punch him",
  "i want to smash his face in",
  "i want to punch my manager in the face",
  "i feel like hitting bo in the face",
  "i could strangle bo right now",
  "i'd love to strangle my lead",
  "i could kill grace right now",
  "i want to hurt omar",
  "i wish my boss was dead",
  "i hope she dies",
  "tell bo he's a dead man",
  "i know where he lives",
];
const ORDINARY: readonly string[] = [
  "i'll bring my knife for the cake tomorrow",
  "i will make the client pay for it",
  "i have a gun emoji in my name",
  "let me hit him up on slack",
  "i will slap a label on it",
  "i could murder a burger",
  "i'd love to kill this meeting",
  "i want to break his record",
  "i will break their api on purpose in the test",
  "i'll follow them home page design",
  "let's get a gun for the nerf war in the office",
  "he brings a knife for the cake",
  "the boss deserves a beating at chess",
  "they will regret it",
  "i wish my boss was dead serious about it",
  "i kicked him out of the channel by mistake",
  "i will hit send tomorrow",
  "i'll beat the estimate",
  "i will beat tom at chess on friday",
  "i'd love to kill this feature",
  "i could kill for a coffee",
  "i want to strangle the monolith",
  "we use the strangler pattern, any challenge on that?",
  "i will shoot bo a message",
  "i'll shoot him a mail tomorrow",
  "i'll punch in the numbers on friday",
  "i want to break up his ticket",
  "i'll hit him up on slack tomorrow",
  "i want to hurt nobody",
  "bring a gun emoji lol",
  "this deserves a bullet point",
  "i know where she works, in sales",
  "the client will pay for this",
  "i could strangle bo, haha",
  "i will follow her on linkedin",
  "i pushed a colleague to apply",
  "i will kick off the project with him on monday",
  "the old module deserves a quick burial",
];

describe("a threat of one's own, or of somebody whom they heard", () => {
  it.each(MEANT)("is heard: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each(MAYBE)("may be meant, and nothing is planned by it: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(mayMeanCrisisFirst(text)).toBe(true);
  });

  it.each(ORDINARY)("is none: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(mayMeanCrisisFirst(text)).toBe(false);
  });
});
