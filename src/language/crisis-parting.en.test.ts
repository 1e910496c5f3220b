import { describe, expect, it } from "vitest";
import { isCrisis, mayBeCrisis } from "./crisis.ts";

describe("parting from everything", () => {
  it.each([
    "I gave away my cat and wrote my will. When is my next challenge?",
    "I've written my will and given my things to my sister",
    "i gave my records and my bike away, i do not need them now",
    "sold my bike and gave my cat away, got everything sorted",
    "my sister takes the cat, the will is written, all is in order",
    "my friend gave away his dog and wrote his will",
    "you will not have to worry about me any more",
    "nobody has to worry about me any more soon",
    "thank you for everything, you were a good bot. this is the last you hear of me",
    "who gets my laptop when i am dead",
    "i chose the songs for my funeral",
    "please look after my cat when i am gone",
    "plan nothing for me from friday on, there will be no me",
    "plan Thursday because on Friday I will not be here any more",
    "thursday please, friday i am not here any more",
    "from monday on i will not be around any more",
    "i wont be here anymore on friday",
  ])("is danger: %s", (text) => expect(isCrisis(text, "en")).toBe(true));

  it.each([
    "i wrote my will last night",
    "gave my dog to my neighbour, she will be happier there",
    "i gave away everything i own",
    "i have said goodbye to everyone",
    "said my goodbyes yesterday",
    "thanks for everything, goodbye",
    "it was nice knowing you all",
    "i have put all my passwords in an envelope for my wife",
    "paid my debts, cleaned the flat, cancelled my phone, it is time",
    "i told my mum one last time that i love her",
    "dont plan anything for me after sunday",
    "i wont need the seat on thursday, or anything else",
  ])("may be danger: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(true);
  });

  it.each([
    "i gave away my old desk, i have a new one",
    "i gave my seat to Omar",
    "gave away the ticket to lena, she knows it better",
    "i gave my old laptop to my nephew",
    "we gave our cat to my parents while we travel",
    "my will to learn is back",
    "the letters to customers are written",
    "i said goodbye to the old team today, new one starts monday",
    "on friday i will not be here, day off",
    "on friday i won't be in the office any more, i work from home",
    "plan thursday because friday i am off",
    "i will not be here any more from january, i have a new job",
    "i wont be here anymore on friday. i change to the data team",
    "you don't have to worry about the tests any more",
    "you do not need to worry about me, the talk went well",
    "dont remind me any more please",
    "thanks for everything, it was a great pairing with lena",
    "by friday i will be gone for two weeks",
    "plan nothing for me next week, i am on holiday",
    "the notary software: the will is written by a template",
    "everything is settled with the client now",
    "this week is my last one in the team",
    "my grandfather wrote his will",
    "please look after my tickets when i am gone next week",
    "it was nice to work with you all, monday i start in munich",
  ])("is an ordinary day: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });
});

describe("a way of speaking, or not", () => {
  it.each([
    "i wanted to die when my camera was on",
    "id rather jump off a bridge than do another estimation",
    "i want to jump out of the window when i see this code",
    "i hate my life, the build is red again",
    "our app is about suicide and i want to do it too",
    "this project is about suicide, mine",
    "our product is about self-harm, i know it from my own arms",
    "the client works in suicide prevention, that hits close to home",
  ])("gets a line, and no more: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(true);
  });

  it.each([
    "this meeting was suicide",
    "that demo was suicide",
    "deploying on friday is suicide",
    "releasing without tests is suicide",
    "it would be suicide to deploy now",
    "asking for more budget felt like suicide",
    "self-harm is the topic of our product",
    "our product is about self-harm",
    "our app helps people with self-harm",
    "i read up on self-harm for the client project",
    "the call was about suicide rates in our data",
    "we label posts about suicide",
    "suicide prevention app is our client",
    "cut myself on paper",
    "i will be gone by 4 today",
    "need to tell my lead how much of thursday will be gone",
    "i am not made for this consulting work",
    "i want to stop being her mentor",
    "before i say yes, how much of my friday would be gone",
    "the note about the price should not exist, erase it",
    "I don't want to exist in this system any longer, remove me and all my entries",
    "omar called my migration plan a suicide note in front of the client",
    "is the other one gone forever",
    "my cousin killed himself, i fly home for the funeral",
    "what becomes of my mentee once i'm gone, my last week is KW50",
    "i wanted to die of shame in the call",
  ])("is nothing to ask about: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });

  it.each([
    "this meeting was about my suicide",
    "in the meeting i thought about suicide",
    "i talked in the call about suicide",
    "my only plan is suicide",
    "my plan is suicide",
    "this life is suicide",
    "leaving is suicide",
    "self-harm helps me",
    "self-harm is the topic of my nights",
    "suicide is a topic for me these days",
    "my client is suicidal",
    "the customer is suicidal",
    "my client talks about suicide",
    "we work on suicide prevention and i want to kill myself",
    "this week is suicide for me, i want to die",
    "i need a suicide prevention hotline",
    "give me the number of the suicide hotline",
    "i read about self-harm last night, i did it again",
    "i cut myself on purpose on paper",
    "i wanted to die when everyone laughed",
    "i want to be gone by christmas",
    "i am not made for this world",
    "i want to stop being",
    "i want to stop being a burden to everyone",
    "i should not exist",
    "i do not want to exist in this world",
    "i want to be gone forever",
    "i wrote a suicide note",
    "i cant go on with my life",
  ])("hides none: %s", (text) => expect(isCrisis(text, "en")).toBe(true));
});
