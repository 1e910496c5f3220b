import { describe, expect, it } from "vitest";
import { isOnlyNamed } from "./not-meant.ts";

describe("what is only named", () => {
  it.each([
    "she said: unshare it",
    "she said unshare it",
    'Lena said "I\'m off until Friday"',
    "my friend said delete everything",
    "my best friend told me: pause until Monday",
    'he was like "skip this week"',
    "and then Omar wrote stop",
    '"unshare it", she said',
    "“pause it”, said Lena",
    "bigger ones from now on? no thanks",
    "smaller ones from now on? never",
    "pause until friday?? nope",
    "stop everything? please don't",
    "weekly? i'd rather not",
    "bigger ones from now on would be terrible",
    "a pause until Friday would be a mistake",
    "smaller ones wouldn't help",
    "bigger ones would kill me",
    "what if I want bigger ones from now on?",
    "so what happens if i say stop",
  ])("is so in: %s", (text) => expect(isOnlyNamed(text, "en")).toBe(true));

  it.each([
    "unshare it",
    "i said unshare it",
    "you said you can pause until friday, please do",
    "like I said, pause until Friday",
    "as said, skip this week",
    "bigger ones from now on please",
    "bigger ones from now on would be great",
    "can you pause until friday? thanks",
    "can I have a bigger one? now would be good",
    "is it weekly? then pause it until friday",
    "pause until Friday, I'm off",
    "done, she said it was the best demo of the year",
    "I never said that",
    "no bigger ones",
    "can i skip this week? no time",
    "skip this week? not enough time, sorry",
  ])("is not so in: %s", (text) => expect(isOnlyNamed(text, "en")).toBe(false));
});
