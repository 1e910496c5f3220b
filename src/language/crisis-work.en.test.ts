/** Suicide and self-harm as words of work, and beside it as what somebody is in danger of. */
import { describe, expect, it } from "vitest";
import { isCrisis, mayBeCrisis } from "./crisis.ts";

describe("what somebody asks, reads, looks for or uses", () => {
  it.each([
    "I need a website about suicide methods",
    "is there a website about suicide methods",
    "I read a website about suicide methods",
    "I asked the website for suicide methods",
    "I talk to a chatbot about suicide every night",
    "I asked a chatbot about suicide",
    "my daughter asked a chatbot about suicide",
    "My son reads a website about suicide",
    "I told the chatbot about suicide yesterday",
    "I bought a tool for suicide",
    "I have a tool for self harm in my desk",
    "My daughter uses an app for self harm",
    "i downloaded an app for self-harm",
    "can you recommend a website about suicide",
    "my wife asked an app about self-harm",
    "i bought a suicide tool",
    "my daughter uses a self-harm app",
    "my daughter watches self-harm content every night",
    "i look at self-harm content",
    "self-harm rules my life",
    "my session was about suicide risk",
    // What they did themselves, beside what they work on.
    "our app flags suicide attempts, I had two",
    "our app detects suicide attempts and I made one",
    "we handle suicidal thoughts at work and I have them at night",
    "our chatbot is about self-harm. i survived one myself",
  ])("is heeded: %s", (text) => expect(isCrisis(text, "en")).toBe(true));

  it.each([
    "our new client builds an app about suicide prevention",
    "i start on a project about self-harm next week",
    "we build a chatbot about self-harm for teens",
    "the client wants a chatbot that deals with self-harm",
    "we need a filter that flags self-harm content",
    "the project about self-harm starts monday",
    "i present the self-harm app on thursday",
    "we moved our app about self-harm to postgres",
    "the client's website about suicide went live",
    "how do I test a classifier for self-harm",
    "i joined the startup that helps people with self-harm",
    "our app flags suicide attempts",
    "we detect suicide attempts in chat logs",
    "our model predicts suicide risk",
    "we remove self-harm content within an hour",
    "self-harm content classifier is slow",
  ])("is work: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });
});

describe("any word of themselves beside what they work on", () => {
  it.each([
    "our app is about self-harm and I understand them",
    "we build an app about suicide prevention and I need it more than they do",
    "our chatbot is about self-harm, I tried it",
    "our app detects self-harm, it would flag me",
    "our project is about suicide prevention. I should be a user of it",
    "we moderate content about suicide and i get ideas",
    "our client builds an app against suicide, I should use it myself",
    "our app is about suicide prevention and it helps me",
    "i work on a project about self-harm and i am tired",
    "we label posts about suicide, i recognise them all",
    "our model predicts suicide risk, mine is high",
  ])("may be meant: %s", (text) => expect(isCrisis(text, "en") || mayBeCrisis(text, "en")).toBe(true));

  it.each([
    "our app detects self-harm content and I work on the classifier",
    "our app is about suicide prevention and I have a demo on Friday",
    "we build an app about suicide prevention and i present it to my lead",
    "we moved our app about self-harm to postgres and I learned a lot",
    "I start on a project about suicide prevention, what should I ask my lead?",
    "we build a chatbot about self-harm for teens, i wrote the tests",
  ])("is their part in it: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });
});

describe("people whom the work only names", () => {
  it.each([
    "A user of our app is suicidal and wrote to me",
    "The guy from the app is suicidal",
    "the person who tests the app is suicidal",
    "The owner of the service is suicidal",
    "the founder of the startup is suicidal",
    "a tester in our sprint is suicidal",
    "the person with the deadline is suicidal",
    "my brother is suicidal, sprint planning without me please",
    "i'm suicidal, release me from the meeting",
    "my brother works on a project and is suicidal",
    "since he lost his business suicidal thoughts came",
  ])("are heeded: %s", (text) => expect(isCrisis(text, "en")).toBe(true));

  it.each([
    "this rollout is suicidal",
    "the deadline is suicidal",
    "honestly the roadmap is suicidal",
    "a suicidal deadline again",
    "a suicidal career move",
  ])("are no things: %s", (text) => expect(isCrisis(text, "en")).toBe(false));
});

describe("what is foolish to do", () => {
  it.each([
    "Rewriting it all in Rust is suicide",
    "Upgrading Postgres on prod without a backup is suicide",
    "Postgres on prod without backup is suicide",
    "Hiring two juniors now is suicide",
    "Promising that to a client is suicide",
    "asking for a raise now would be suicide",
    "Presenting to the board unprepared is suicide",
    "It's suicide to release this before the audit",
    "it's suicide to deploy on friday",
    "running prod without backups is suicide",
    "a rewrite without tests is suicide",
    "going to prod without tests is suicide",
    "working without a contract is suicide",
    "omar calls every friday deploy suicide",
    "no backups is suicide",
    "a fixed price would be suicide",
    "it would have been suicide to release",
    "doing the migration alone is suicide",
    "letting sales promise dates is suicide",
    "giving the client root access is suicide",
    "we are on a suicide mission with this deadline",
    "we did suicide sprints at football training",
    "a suicide run of tickets",
    "career suicide if i say that",
  ])("is a way of speaking: %s", (text) => {
    expect(isCrisis(text, "en")).toBe(false);
    expect(mayBeCrisis(text, "en")).toBe(false);
  });

  it.each([
    "hiring is over, the only option is suicide",
    "the answer to everything is suicide",
    "waking up is suicide",
    "my work is suicide",
    "the only plan is suicide",
    "I am planning a suicide run with the car",
    "i am planning a suicide mission with pills",
    "The release is suicide watch for me",
    "no suicide plan yet",
    "i am not suicidal anymore",
  ])("is none: %s", (text) => expect(isCrisis(text, "en")).toBe(true));

  it.each([
    "testing without sleep is suicide",
    "working without food is suicide",
    "deploying without my pills is suicide",
    "shipping without friends is suicide",
  ])("speaks of a body, or of those near: %s", (text) => expect(isCrisis(text, "en")).toBe(true));

  it("may be meant where it stands alone", () => {
    expect(isCrisis("the plan is suicide", "en")).toBe(false);
    expect(mayBeCrisis("the plan is suicide", "en")).toBe(true);
  });
});
