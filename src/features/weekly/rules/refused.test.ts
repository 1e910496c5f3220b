import { describe, expect, it } from "vitest";
import { asksWhatNow, isKeptOut, isRefusal } from "./refused.ts";

describe("a no of somebody whom they asked", () => {
  it.each([
    "i asked marco… he says i am too junior",
    "no wait i dont want the meeting one, marco said NO",
    "she said no",
    "my lead said no to that",
    "he told me i'm not ready",
    "they said it's not possible this month",
    "marco won't let me",
    "my boss doesnt want me to lead it",
    "he refused",
    "i got a clear no",
    "i was turned down",
    "i am not allowed to lead it",
    "lena turned me down",
    "she says not yet",
    "he said i can't do that",
    "the other architect said no",
    "my new team lead has declined",
    "i asked twice and marco kindly refused",
    "they don't want me to lead it",
    "i was told no, again",
  ])("%s", (text) => expect(isRefusal(text, "en")).toBe(true));

  it.each([
    "she said no worries",
    "he said nobody uses it",
    "the client said no",
    "my boss said no to my raise",
    "did he say no?",
    "she said yes",
    "he told me no one knows it",
    "they said that the import is slow",
    "i said no to them",
    "i'm not allowed to tell you",
    "she said i can come",
    "lena knows it",
    "I declined the extra ticket, that was my exercise",
    "I politely declined the extra ticket",
    "I listened and declined",
    "I refused to work late and it felt good",
    "remind me tomorrow, the app won't let me plan it",
    "The VPN won't let me in",
    "git rejected it",
    "the pipeline does not let me merge",
    "our new pipeline blocked it",
    "it does not let me in",
    "she said I should not apologise so much",
    "skip this week, my manager does not want me to travel",
    "Lena turned it down a notch",
    "Omar answered: not yet, please remind me on Friday",
    "I was told no deadline exists",
  ])("is not: %s", (text) => expect(isRefusal(text, "en")).toBe(false));

  it.each([
    "he wont let me go to the design meetings, asked twice",
    "my manager says no to everything",
    "my lead wont let me talk to clients",
    "boss says im not senior enough for that call",
    "my boss never takes me to the client meetings",
    "she thinks i'm too junior for that",
    "our lead keeps me out of the planning",
    "my manager blocks everything i ask for",
    "i'm not allowed to join the calls",
    "they never invite me",
    "my team lead doesn't want me in the workshop",
  ])("is kept out: %s", (text) => expect(isKeptOut(text, "en")).toBe(true));

  it.each([
    "my boss won't let me take vacation",
    "my manager said no to my raise",
    "he doesn't let me down",
    "she never lets me know",
    "my boss wont let me work from home",
    "the pipeline won't let me merge",
    "they don't want me to worry",
    "he doesn't take me seriously",
    "my lead lets me talk to clients now",
    "does she let me join?",
    "my girlfriend thinks i'm too young",
  ])("is not kept out: %s", (text) => expect(isKeptOut(text, "en")).toBe(false));

  it.each(["so what now", "what now?", "and now what", "what should i do now"])("asks how it goes on: %s", (text) =>
    expect(asksWhatNow(text, "en")).toBe(true),
  );
});
