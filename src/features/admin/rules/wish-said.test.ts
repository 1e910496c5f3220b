import { describe, expect, it } from "vitest";
import { adminWishIn } from "./wish-said.ts";

describe("what somebody wants of the whole workspace", () => {
  it.each([
    ["add a challenge of our own", "write"],
    ["we have a challenge of our own i want to add: everyone has to do one on-call shadow shift", "write"],
    ["how do i write our own challenges", "write"],
    ["can i add a new challenge for everybody?", "write"],
    ["pls retire the challenge about sales pitch, it doesnt fit us", "challenges"],
    ["show me our own challenges", "challenges"],
    ["set the crisis contact", "contact"],
    ["how do i change the emergency contact?", "contact"],
    ["whom do you send people to when they are in a crisis? it should be our hr, people@acme.example", "contact"],
    ["make lena an admin too", "admins"],
    ["make me admin", "admins"],
    ["who is admin", "admins"],
    ["who are the admins here?", "admins"],
    ["only managers should be able to assign challenges", "assign"],
    ["let anybody give challenges to anybody", "assign"],
    ["who can give challenges", "assign"],
    ["delete all data of people who left", "retention"],
    ["keep the data only 6 months please", "retention"],
    ["the 24.12. is a holiday for us", "days-off"],
    ["christmas eve is off for everybody", "days-off"],
    ["the company is closed on 24 december", "days-off"],
    ["add a company holiday", "days-off"],
    ["switch off thursdays for everybody", "weekdays"],
    ["nobody should get messages on fridays", "weekdays"],
    ["nobody should be pinged after 6 pm", "quiet"],
    ["set quiet hours", "quiet"],
    ["say hello in #general", "channel"],
    ["change the announcement channel", "channel"],
    ["how many people use it", "supply"],
    ["how many use the bot and how often", "supply"],
    ["is anybody using it?", "supply"],
    ["is everything running ok", "health"],
    ["is the bot up and running?", "health"],
    ["some people say they dont get messages", "deliveries"],
    ["a colleague says she does not get any messages", "deliveries"],
    ["turn off the language model", "coach"],
    ["disable the llm please", "coach"],
    ["how do i set you up", "all"],
    ["where are the admin settings", "all"],
    ["uninstall", "uninstall"],
    ["please remove the bot from our slack", "uninstall"],
  ])("%s", (text, of) => {
    expect(adminWishIn(text, "en")).toEqual({ of, mayBeOwn: false });
  });

  it.each([
    ["switch off thursdays", "weekdays"],
    ["dont write after 6 pm", "quiet"],
    ["keep it only 6 months please", "retention"],
    ["24 december is a holiday", "days-off"],
  ])("or of their own weeks: %s", (text, of) => {
    expect(adminWishIn(text, "en")).toEqual({ of, mayBeOwn: true });
  });

  it.each([
    "add a challenge",
    "give maya a challenge of her own",
    "write me a challenge",
    "retire the challenge i gave maya",
    "delete the challenge for maya",
    "i am in a crisis",
    "who is my emergency contact at home",
    "our crisis contact was rude to me",
    "make sure the admin knows",
    "the admin made a mistake",
    "make me a mentor",
    "managers give challenges all day",
    "nobody gives me challenges",
    "delete all my data",
    "delete everything",
    "keep it for me",
    "keep it short",
    "thursday is off for me",
    "i am on holiday from 24.12.",
    "switch off the alarm on thursday",
    "nobody answers me on fridays",
    "say hello to lena",
    "how many people can come to my call",
    "how much time is that",
    "does it work for you on thursday",
    "everything is running late",
    "is everything ok with you?",
    "people say they do not get me",
    "some people dont get my message in code review",
    "can i use ai for this",
    "i work on a language model",
    "how do i set up the tests",
    "uninstall the old driver and try again",
    "i removed the app from my phone",
  ])("nothing of that: %s", (text) => {
    expect(adminWishIn(text, "en")).toBeNull();
  });
});
