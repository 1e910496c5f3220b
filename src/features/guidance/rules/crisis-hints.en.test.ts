import { describe, expect, it } from "vitest";
import { saysCrisis } from "./crisis.en.ts";

/** By hint, wearily, with irony, in the languages of colleagues. */
const HINTED: readonly string[] = [
  "honestly why am I still here at all",
  "there is no reason to get up in the morning any more",
  "I am so tired of waking up",
  "life was never my thing",
  "I'm worth more dead to them",
  "my kids will be fine without me, they have their mum",
  "some nights it seems almost sensible to be gone",
  "I would rather not exist, no offence",
  "wouldn't mind if a bus took me on the way home",
  "praying each night that I won't wake up",
  "I hope I get cancer so that it has an end",
  "next summer? I won't be alive",
  "no need to invite me, I'm no longer among the living by then",
  "doubt I will see christmas and that's fine",
  "I won't make it to forty",
  "this is my last week. and no, not at the firm",
  "I'm leaving. And I don't mean the project.",
  "I want it to be over, the pain, the noise, me included",
  "if I vanished tomorrow nobody would notice for days",
  "I should have died back then",
  "found the bridge where I would do it",
  "the letters to my children are in the drawer",
  "he passed in May. I think I will follow him soon",
  "the only way out I can find is not being here",
  "there's a rope in the garage, that's all I say",
  "I keep thinking about the pills in the cupboard",
  "last year I swallowed all my tablets on purpose and I feel the same again",
  "every morning on the platform there is the thought",
  "each time I cross the bridge a voice says jump",
  "sometimes I just want to turn the steering wheel into a tree",
  "something in me says just do it already, die",
  "if it weren't for my daughter I would be gone",
  "I would have ended things long ago",
  "the only thing keeping me here is the dog",
  "started cutting again and nobody sees it",
  "I hold my hand on the stove to feel something",
  "tell my wife I love her",
  "thinking of a permanent vacation, the kind without return",
  "by the time you read this I will be gone",
  "made my peace with dying",
  "Ich will nicht mehr leben",
  "wär ich doch nur tot",
  "ohne mich wären alle besser dran, ohne mich besser dran",
  "nie chcę już żyć",
  "quero morrer",
  "je veux mourir",
  "mujhe nahi jeena, main mar jana chahta hoon",
];

/** Talk of work and of life with the same words. */
const NO_HINTS: readonly string[] = [
  "why am I still here at seven, go home everybody",
  "why is this module still here",
  "no reason to get up early on saturday",
  "tired of waking up at six for the standup",
  "the team will be fine without me on friday",
  "everybody will be fine without me next week",
  "rather not be here on monday, the heating is off",
  "wouldn't mind if the train was on time for once",
  "hope the baby doesn't wake up during the call",
  "I won't see the spring release, I'm on leave",
  "we will not see christmas bonuses",
  "the coverage won't make it to 80 percent",
  "my last week in this team, then I move to Graz",
  "last day today, not at the office but on site",
  "I love it here and I don't mean the coffee",
  "the sprint is over for me too",
  "if I was gone for two weeks nobody would review anything",
  "if the pod died nobody would notice",
  "I know where to do it, in the config",
  "I found the place where it should throw",
  "wrote a letter to the client",
  "my wife says hi, be with you in ten minutes",
  "the only solution is restarting the pod",
  "thinking about the bridge pattern here",
  "took my pills, the headache is better",
  "on the platform team we are one step from the release",
  "the bridge drops packets, let's jump on a call",
  "the steering committee turned the wheel again",
  "my head says java, my heart says rust",
  "if the dog is ill I work from home",
  "I would have ended the meeting earlier",
  "the only thing stopping me is the NDA",
  "only reason I'm still here is the train strike",
  "been cutting corners again",
  "cut my hand on a can while cooking",
  "tell the team I am sorry for the delay",
  "tell Lena I love her new design",
  "we need a permanent solution for the cache",
  "when you read this the deploy is over",
  "by the time you see it I will be gone for lunch",
  "logged out of jira for good",
  "ich will nicht mehr mit SOAP arbeiten",
  "quero aprender kubernetes",
  "je veux apprendre",
  "nie chcę tego zadania",
];

describe("danger that is said by hint", () => {
  it.each(HINTED)("%j", (text) => {
    expect(saysCrisis(text)).toBe(true);
  });
});

describe("the same words without it", () => {
  it.each(NO_HINTS)("%j", (text) => {
    expect(saysCrisis(text)).toBe(false);
  });
});
