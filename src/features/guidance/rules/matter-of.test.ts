import { describe, expect, it } from "vitest";
import { MATTERS, matterOf } from "./matter-of.ts";

const {
  roles,
  roleMatters,
  talks,
  promotionMatters,
  managerMatters,
  answerMatters,
  feelingMatters,
  conflictMatters,
  causeMatters,
  learnMatters,
  boredMatters,
  doubtMatters,
} = MATTERS.en;

describe("what exactly somebody asks about", () => {
  it.each([
    ["i want to become an architect", "architect"],
    ["what do i miss for an architekt", "architect"],
    ["where do i start if i want to be a tech lead one day", "tech-lead"],
    ["kindly guide me for becoming a technical lead", "tech-lead"],
    ["thinking about moving into consulting, any advice?", "consultant"],
    ["i wanna be the one who talks to the client", "consultant"],
    ["how does one get from developer to engineering manager here", "manager"],
    ["one day i'd like to lead a team of my own", "manager"],
    ["im 45, is it too late for team lead", "manager"],
    ["whats the path to staff engineer", "staff"],
    ["how did the principals here get where they are", "staff"],
    ["i want to switch to data", "data"],
    ["could i become a data engineer", "data"],
    ["i would like to move to mobile development", "mobile"],
    ["i want to become a database expert", null],
    ["no clue where my career is heading", null],
  ])("is the role in %j: %s", (text, role) => expect(matterOf(text, roles)).toBe(role));

  it.each([
    ["what does a consultant do all day", "day"],
    ["what is the day-to-day of an architect", "day"],
    ["i want to become a consultant", null],
    ["what do i need to become an architect", null],
  ])("are the days of a role in %j: %s", (text, matter) => expect(matterOf(text, roleMatters)).toBe(matter));

  it.each([
    ["whats a good way to ask for feedback", "ask"],
    ["i never get feedback, how do i get some out of people", "ask"],
    ["how do i give feedback to a colleague", "give"],
    ["I need to tell someone that his code is not good, how do I say it nicely", "give"],
    ["how can i say no to my boss without getting in trouble", "refuse"],
    ["kindly suggest how to push back on unrealistic deadline", "refuse"],
    ["how to disagree with a senior", "disagree"],
    ["i want to convince the team of testing, how do i argue", "disagree"],
    ["how do i speak up in meetings", "speak"],
    ["how do i get a word in when all the loud ones talk", "speak"],
    ["tips for running a retro?", "run"],
    ["how do I react when I get harsh critique", "take"],
    ["Could you give some advice on how to bring bad news to the client?", "bring"],
    ["how do I tell my boss that the release won't make it", "bring"],
    ["how should i tell the client that we will be two weeks late", "bring"],
    ["how do i tell my po that i need more time", "bring"],
    ["whats the best way to explain to my lead that my migration broke staging", "bring"],
    ["i have to tell my team that i forgot the deadline", "bring"],
    ["how to warn the customer that it takes longer", "bring"],
    ["how do i tell a colleague that the code he wrote is wrong", "give"],
    ["how do i tell my colleague that he is always late", "give"],
    ["how do i tell her that her tests fail all the time", "give"],
    ["how do i tell my boss that i want to change teams", null],
    ["how do i tell my manager about my idea", null],
    ["how do i make peace", null],
  ])("is the talk in %j: %s", (text, talk) => expect(matterOf(text, talks)).toBe(talk));

  it.each([
    ["my manager yelled at me", "manager"],
    ["i got yelled at by my manager", "manager"],
    ["my manager bullies me, should i go to hr?", "manager"],
    ["my boss shouted at me. can the works council help?", "manager"],
    ["can my manager yell at me like that?", "manager"],
    ["i have a toxic boss", "manager"],
    ["my boss is nice to others but yells at me", "manager"],
    ["my manager knows it and does nothing", "manager"],
    ["i told my boss to stop bullying me", "manager"],
    ["a colleague insults me, i told my manager and he laughed", "manager"],
    ["a colleague threatened me and my manager was great", null],
    ["a colleague threatened me and my manager", null],
    ["a colleague shouted at me, should i talk to my manager?", null],
    ["a colleague shouted at me, can my manager help?", null],
    ["a client screamed at me in front of my boss", null],
    ["somebody yelled at me for 1 hr", null],
    ["a colleague bullies me, should i go to hr?", null],
    ["can hr help, a colleague insults me", null],
    ["a colleague harasses me, can i talk with the works council", null],
    ["hr shouted at me", "hr"],
    ["hr does nothing about it", "hr"],
    ["i went to hr and they ignored me", "hr"],
    ["i was bullied by hr", "hr"],
    ["somebody at hr insulted me", "hr"],
    ["the works council ignored me", "council"],
    ["hr and my boss humiliated me", "several"],
    ["my boss bullies me and hr does nothing", "several"],
    ["my manager insults me and the union never answered", "several"],
  ])("is the cause in %j: %s", (text, cause) => expect(matterOf(text, causeMatters)).toBe(cause));

  it("is money, credit, a refusal, a loss, harm, a certificate", () => {
    expect(matterOf("i want a raise", promotionMatters)).toBe("money");
    expect(matterOf("when do people become senior here", promotionMatters)).toBeNull();
    expect(matterOf("my boss takes credit for my work", managerMatters)).toBe("credit");
    expect(matterOf("she presented my concept as hers", managerMatters)).toBe("credit");
    expect(matterOf("they said no, whom else could i try", answerMatters)).toBe("refused");
    expect(matterOf("he is on vacation until 3.1.", answerMatters)).toBe("away");
    expect(matterOf("nobody answers me", answerMatters)).toBeNull();
    expect(matterOf("my dad died and i sit here pretending to work", feelingMatters)).toBe("loss");
    expect(matterOf("worried about my job, they talk of layoffs", feelingMatters)).toBe("job");
    expect(matterOf("im so tired", feelingMatters)).toBeNull();
    expect(matterOf("someone made a sexist remark in the standup", conflictMatters)).toBe("harm");
    expect(matterOf("we had a quarrel because of the on-call plan", conflictMatters)).toBeNull();
    expect(matterOf("is the AWS certificate worth it", learnMatters)).toBe("certificate");
  });
  it.each([
    ["i do nothing but bug tickets for 3 months, so boring", "same"],
    ["nothing but bug tickets for 3 months", "same"],
    ["i only get maintenance", "same"],
    ["always the same tickets, i am bored", "same"],
    ["so monotonous at the moment", "same"],
    ["im bored", null],
    ["nothing to do this afternoon", null],
    ["i have time today", null],
    ["all my tickets are done and i wait for the next", null],
  ])("is the boredom in %j: %s", (text, matter) => expect(matterOf(text, boredMatters)).toBe(matter));

  it.each([
    ["i feel like an imposter after that call", null],
    ["after each meeting i think i am a fraud", null],
    ["i never say anything in meetings, i feel like an impostor", "meeting"],
    ["i am too shy for calls", "meeting"],
    ["everybody is better than me", null],
  ])("is the doubt in %j: %s", (text, matter) => expect(matterOf(text, doubtMatters)).toBe(matter));
});
