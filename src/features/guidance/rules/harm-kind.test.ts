import { describe, expect, it } from "vitest";
import { HARM } from "#tests/language/harm-at-work.ts";
import { rememberedAs } from "./follow-up.ts";
import { harmIn } from "./harm.ts";
import { MATTERS, matterOf } from "./matter-of.ts";

/** It may be that, or an ordinary day. */
const UNCLEAR = [
  "my boss told me not to tell anyone about it",
  "He told me not to tell anyone",
  "my boss told me to keep quiet about it",
  "My mentor asked me for a date",
  "My boss asks me for a date every week",
  "he presses me for a date",
  "I am afraid of Tom",
  "my lead writes me at night",
  "my manager calls me every night",
  "he stares at me",
  "he follows me around",
  "he invited me to his flat",
  "Tom hurt me",
  "she pushed me.",
  "he invited me to his place",
  "my lead asked me out for dinner",
  "my colleague keeps texting me at night",
  "he told me to say nothing about it",
  "my boss asked me not to tell anyone",
  "Tom follows me",
  "they beat me",
  "they beat me again",
  "my team beats me",
  "Omar touched me",
  "my husband won't let me go to the doctor",
  "my wife does not let me see my friends",
  "my partner won't let me work",
  "my husband takes my money",
  "my boyfriend checks my phone every night",
  "my husband controls everything I do",
  "my boss won't let me go to the doctor",
  "my partner doesn't let me see my family",
  "my husband forbids me to meet colleagues",
  "my father decides whom I meet and won't allow me to leave",
  "the intern follows me everywhere",
  "he calls me every night about work and says he loves me",
  "my client asks me out for dinner with the team and then alone",
  "my husband keeps me at home",
  "my wife locks me out",
  "I'm not allowed to leave the flat",
  "I am not allowed to see a doctor",
  "my husband decides who I talk to",
  "he watches me all the time at home",
  "my partner has cameras in our flat and watches me",
  "my boyfriend reads all my messages",
  "my boss took advantage of me at the party",
] as const;

describe("harm, by its whole kind", () => {
  it.each(HARM)("%s", (text) => {
    expect(harmIn(text, "en")).toBe("harm");
    expect(matterOf(text, MATTERS.en.conflictMatters)).toBe("harm");
  });

  it.each(UNCLEAR)("may be it: %s", (text) => {
    expect(harmIn(text, "en")).toBe("unclear");
    expect(rememberedAs("conflict", { text, before: null, locale: "en" })).toBe("harm");
  });

  it("a harmless phrase takes out no other", () => {
    for (const harmless of [
      "my lead grabbed me for a coffee",
      "the client hit me with a question",
      "Tom beat me at chess",
    ])
      for (const other of ["and then he shoved me", ". He would not let me leave.", "and my boss follows me home"])
        expect(harmIn(`${harmless} ${other}`, "en")).toBe("harm");
  });

  it("is found in a long story, sentence by sentence", () => {
    const story = "We had the review of the quarter, and it went as those reviews go, with many slides. ".repeat(8);
    expect(harmIn(`${story}Then my manager grabbed me by the arm. ${story}`, "en")).toBe("harm");
    expect(harmIn(`${story}Then my manager grabbed me for a coffee. ${story}`, "en")).toBeNull();
  });
});
