import { describe, expect, it } from "vitest";
import { rememberedAs } from "./follow-up.ts";
import { isHarmed } from "./harm.ts";
import { MATTERS, matterOf } from "./matter-of.ts";

describe("hands are laid on somebody, or they are afraid of a person at work", () => {
  it.each([
    "my manager grabbed me, I am afraid of him",
    "my boss grabbed me by the arm",
    "my manager shoved me yesterday",
    "a colleague hit me",
    "omar hit me in the kitchen",
    "a client grabbed me after the call",
    "my manager slapped my bottom",
    "he kissed me at the party, my manager",
    "my manager corners me in the kitchen when nobody is there",
    "my mentor wants to meet in his hotel room",
    "my host keeps asking me for a date",
    "my team lead hits on me",
    "my lead stands so close that i cannot move away",
    "i am afraid of my manager",
    "i'm scared of omar since he grabbed me",
    "i am scared to be alone with my lead",
    "i dont feel safe with my manager",
    "i do not feel safe at work",
    "my manager said he will ruin me if i tell anyone",
    "my boss blackmails me with photos",
    "he throws things when he is angry, my manager",
    "my manager locked the door and did not let me out",
    "my manager tripped me on purpose",
    "my manager grabbed a colleague of mine and shook her",
    "my boss raised his hand at me",
    "my manager gets violent",
    "he hurts me, and i have to report to him",
  ])("%s", (text) => {
    expect(isHarmed(text, "en")).toBe(true);
    expect(matterOf(text, MATTERS.en.conflictMatters)).toBe("harm");
    expect(rememberedAs("conflict", { text, before: null, locale: "en" })).toBe("harm");
  });

  it.each([
    "my manager grabbed me for a quick chat",
    "my manager grabbed me a coffee",
    "my lead grabbed me on the way out, we planned the talk",
    "my manager pushed me to do the talk",
    "omar pushed me to apply, and it was good",
    "my lead pushed me out of my comfort zone",
    "my mentor pushes me hard, i like that",
    "a colleague hit me up on slack",
    "ok hit me",
    "the question hit me",
    "the client hit us with new wishes",
    "i am afraid of my manager's feedback",
    "i am afraid to ask my manager",
    "i'm afraid of the demo",
    "i'm a bit afraid of the client",
    "i am scared of speaking in front of my manager",
    "my manager touched on that topic",
    "my manager throws tasks at me",
    "my boss shook my hand and thanked me",
    "my manager held me back from the release",
    "my manager cornered me about the deadline",
    "my lead kicked me out of the channel by mistake",
    "lena beat me at table tennis",
    "my lead beats me to every review",
    "he killed my idea in the review",
  ])("and not: %s", (text) => expect(isHarmed(text, "en")).toBe(false));

  it("names whoever it was as the cause, wherever they stand", () => {
    expect(matterOf("ask my manager for a talk? he grabbed me", MATTERS.en.causeMatters)).toBe("manager");
    expect(matterOf("ask my manager for a talk? omar grabbed me", MATTERS.en.causeMatters)).toBeNull();
  });
});
