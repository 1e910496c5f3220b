import { describe, expect, it } from "vitest";
import { saysCrisis } from "./crisis.en.ts";
import { emergencyIn, mayBeCrisis } from "./crisis.ts";

describe("an accident or a danger where somebody stands", () => {
  it.each([
    "i think he is dying",
    "he had a car accident and is bleeding",
    "please help she is dying in front of me",
    "ravi has collapsed and doesnt respond",
    "someone got an electric shock in the lab",
    "my baby swallowed a button battery",
    "a guy fell from the scaffolding outside the office",
    "my coworker just fell off the ladder and isnt talking",
    "my wife's water broke and she's fainting",
    "fire on 3rd floor and lift is stuck with people",
    "there's a fire",
    "Peter hat a heart attack i think, he is on the floor",
    "dad had a stroke 10 min ago, can you move my plan to monday",
    "my friend is drunk and wants to drive now",
    "kid in the pool isnt moving",
    "chemical spill in the lab, two people coughing",
    "he hit his head and is vomiting now",
    "i fell down the stairs and cant move my leg",
    "somebody is breaking into my flat right now",
    "there is a man following me to the car park",
    "im locked in the server room and the gas alarm is on",
    "i cut my hand in the workshop its bleeding badly",
    "bleeding and im 20 weeks pregnant",
    "i drank the cleaning stuff by mistake",
    "allergic reaction, my throat is closing",
    "can't breathe properly",
    "cant breathe",
    "a cyclist was hit by a car here",
    "he is choking",
    "she has an asthma attack and no inhaler",
    "my daughter ate her grandma's pills",
    "i can't feel my left arm",
    "we are stuck in the elevator",
  ])("is an emergency: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
    expect(emergencyIn(text, "en")).not.toBeNull();
  });

  it.each([
    "i want to die",
    "i took a lot of pills an hour ago",
    "my husband hit me yesterday",
    "how many paracetamol are dangerous",
  ])("is danger, and no accident: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
    expect(emergencyIn(text, "en")).toBeNull();
  });

  it.each([
    "he is dying to try rust",
    "dying to try rust",
    "we are bleeding money",
    "bleeding edge stuff is not for me",
    "the app is bleeding memory",
    "the cluster collapsed and does not respond",
    "the pod fell over and is not responding",
    "he does not respond to my mails",
    "the connection pool is not responding",
    "she is not talking to me since the floor plan",
    "i twisted my ankle at football but fine",
    "he fell off the ladder last year, all healed",
    "i fell behind with the tickets",
    "she fell asleep in the demo and did not move",
    "we climbed the career ladder",
    "prod is on fire lol",
    "fire drill on the third floor at ten",
    "did the fire safety training, done",
    "who fired the deploy",
    "fire",
    "we practised first aid today, someone played unconscious",
    "that was a heart attack moment when the db dropped",
    "i nearly had a heart attack when i saw the bill",
    "my boss has a heart attack when he sees the bill",
    "my dad had a heart attack last year",
    "a stroke of luck, got a seat at the client call",
    "the release choked on the big file",
    "she is choking on tickets",
    "breathing space would be nice",
    "I can't breathe with all these tickets",
    "he drives me crazy",
    "he has had too much work to drive the topic",
    "somebody is following me on linkedin",
    "a man is following me around for the shadow day",
    "the child process does not respond",
    "i banged my head against this bug",
    "i cut my finger, only a scratch",
    "i broke my arm skiing last winter, all healed",
    "a memory leak in the gas module",
    "an allergic reaction to jira",
    "my daughter ate her lunch",
    "the vacuum swallowed the cable",
    "our labour law project",
    "can't feel my legs after leg day",
    "incident review: the fire drill went fine",
    "i wrote the accident report for the postmortem",
  ])("is none: %s", (text) => expect(emergencyIn(text, "en")).toBeNull());

  it.each([
    "the office is on fire",
    "my house is on fire",
    "somebody broke into my house",
    "a burglar is in my house",
    "we're stuck in the lift",
    "i'm trapped in the lift",
    "I'm going to drive home drunk",
    "I am drunk and driving",
    "I cut my finger off",
    "my colleague had an epileptic fit just now",
    "Lena collapsed",
    "my kid's choking on a grape",
    "there's smoke everywhere",
    "my son drank dishwasher liquid",
    "I fell and cannot get up",
    "he fell from the roof",
    "my sister is bleeding from her head",
    "someone is following me home",
    "my wife is in labour now",
  ])("is told in plain words, or as it was done: %s", (text) => {
    expect(saysCrisis(text)).toBe(true);
    expect(emergencyIn(text, "en")).not.toBeNull();
  });

  it.each([
    ["active shooter in the office", "threat"],
    ["there is a man with a gun in the lobby", "threat"],
    ["a man has a knife at the entrance", "threat"],
    ["somebody is breaking into my flat right now", "threat"],
    ["someone is following me home", "threat"],
    ["there is a fire in the kitchen", "fire"],
    ["i smell gas", "fire"],
    ["we are stuck in the elevator", "fire"],
    ["fire on 3rd floor and a colleague is unconscious", "fire"],
    ["he collapsed", "body"],
    ["i think i am having a stroke", "body"],
    ["i want to die, i cut my wrists and i'm bleeding badly", null],
    ["i took pills and i want to die, i cant feel my legs", null],
    ["he is standing on the ledge", null],
    ["my friend is standing on the roof of the office and wants to jump", null],
  ] as const)("%s: %s", (text, kind) => {
    expect(saysCrisis(text)).toBe(true);
    expect(emergencyIn(text, "en")).toBe(kind);
  });

  it("is no reason for a line either where it is a way of speaking", () => {
    expect(mayBeCrisis("prod is on fire lol", "en")).toBe(false);
  });
});

describe("what is said in few words", () => {
  it.each([
    "i have a plan and i have the means, just so you know",
    "i wrote the letters already. thanks for everything",
    "give my laptop to ravi when im gone, im serious",
    "kms fr this time",
    "i took a lot of pills an hour ago",
    "my teammate cuts her arms",
    "something is off with jonas, he doesnt sleep and gives away his things",
    "a customer on the phone said he will come and stab me",
  ])("is heeded: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each([
    "i am at the window",
    "give my laptop to ravi when i am gone",
    "ich bin am ende, sorry wrong language. im at the end of my rope",
  ])("may be meant: %s", (text) => expect(mayBeCrisis(text, "en")).toBe(true));

  it.each([
    "i have a plan by all means",
    "i have a plan and the means to deliver it",
    "i wrote the letters to the clients",
    "kms key rotation is done",
    "the kms for real estate data",
    "he cuts himself some slack",
    "she cuts herself off from the thread",
    "he gives away his things because he moves abroad",
    "give my tickets to ravi when i am gone on holiday",
    "i am at the window seat",
    "he will come and kill the process",
    "just finished reading a book on suicide squads in ww2",
    "when i was a kid my dad hit me with a ball and broke my glasses lol",
    "broke my arm skiing last winter, all healed",
  ])("is harmless: %s", (text) => {
    expect(saysCrisis(text)).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });
});
