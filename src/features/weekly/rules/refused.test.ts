import { describe, expect, it } from "vitest";
import { asksWhatNow, isRefusal } from "./refused.ts";

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

  it.each(["so what now", "what now?", "and now what", "what should i do now"])("asks how it goes on: %s", (text) =>
    expect(asksWhatNow(text, "en")).toBe(true),
  );
});
