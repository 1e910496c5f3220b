import { describe, expect, it } from "vitest";
import { rememberedAs } from "./follow-up.ts";
import { harmIn } from "./harm.ts";
import { MATTERS, matterOf } from "./matter-of.ts";

/** Hands, threats, being kept, followed, photographed or pressed: by whom, with what, when and where it may be. */
const HARM = [
  "Omar hit me again",
  "Omar hit me yesterday",
  "Omar hit me today in the kitchen",
  "Omar hit me yesterday and I did not dare to say anything",
  "My manager pushed me so hard that I fell",
  "my boss pushed me today",
  "he pushed me again yesterday",
  "Tom grabbed me in the kitchen because I said no",
  "Tom grabbed me again to show who is the boss",
  "My lead grabbed me yesterday because I contradicted him",
  "He grabbed me in the meeting room for being late",
  "My boss hit me with a keyboard",
  "he hit me with the laptop",
  "he hit me with his ruler",
  "my boss threw things at me",
  "My manager cornered me in the office about the ticket and would not let me go",
  "My manager hit my colleague",
  "He hit a colleague",
  "He did not let me leave",
  "My manager didn't let me leave",
  "My manager didn’t let me leave",
  "he would not let me leave until I signed",
  "he warned me not to tell my manager",
  "Tom will ruin my career if I tell",
  "my manager waits in his hotel room for me",
  "he expects me in his hotel room",
  "he suggested his hotel room for the talk",
  "my manager asked me to go on a date",
  "I don't feel safe with Omar",
  "I don't feel safe with Tom anymore",
  "I don't feel safe around our client",
  "I don't feel safe near the customer",
  "I don't feel safe with my client",
  "I am afraid of Tom since yesterday",
  "yesterday omar hit me",
  "at the party a guy from sales grabbed me",
  "On Monday my boss slapped me",
  "I told HR that Tom hit me",
  "my manager Tom hit me",
  "my boss, Tom, hit me",
  "he grabbed me for a chat and kissed me",
  "my lead came into the kitchen and pushed me",
  "I was slapped by my manager",
  "i got pushed against the wall by omar",
  "I saw my boss hit Anna, he hit her twice",
  "he keeps grabbing me",
  "he tried to hit me",
  "my manager slapped our intern",
  "My boss said he will fire me if I report him",
  "he threatened me",
  "my manager threatened me yesterday",
  "he follows me home",
  "my lead followed me to my car",
  "he takes photos of me in the office",
  "my boss waits for me outside the office every evening",
  "he wants to sleep with me",
  "my boss asks me for sex",
  "he locked me in",
  "my client kept me in his office",
  "he blocked the door",
  "he stares at my legs",
  "he writes me at night that he loves me",
  "my colleague strokes my hair",
  "I feel unsafe around my lead",
  "i'm scared to be alone with tom",
  "my lead hit me because I was late",
  "my boss slapped me in front of everyone",
  "the client grabbed my wrist",
  "our director pinched me at the offsite",
  "Anna kicked me under the table on purpose",
  "he spat at me",
  "he choked me",
  "a guy from support cornered me in the lift",
  "he cornered me again yesterday",
  "he grabbed me by the neck",
  "someone from sales grabbed me",
  "Priya shoved me on the stairs on Monday",
  "my manager hit me twice last week",
  "when I said no he hit me",
  "Since the party he follows me everywhere",
  "my boss blocked the door so I could not leave",
  "my team lead does not let me go home until I sign",
  "he wouldn't let me out of the car",
  "my mentor tried to kiss me",
  "my colleague kissed me against my will",
  "my boss keeps touching my knee",
  "he touched my back again",
  "my lead wants me to sleep with him",
  "my client invited me to his hotel room",
  "He asked me to come to his hotel room after the fair",
  "my boss asked me out again and I said no",
  "my lead asks me out every week",
  "he keeps asking me out",
  "my colleague takes pictures of me secretly",
  "he filmed me in the changing room",
  "he said he will hurt me if I tell anyone",
  "my boss says he'll fire me if I don't go out with him",
  "I am scared of my boss",
  "I'm terrified of my team lead since the offsite",
  "I don't feel safe around him",
  "I do not feel safe with my mentor",
  "i feel threatened by my lead",
  "my boss threw his keyboard at me",
  "he throws a mug at the wall",
  "my manager gets violent when he drinks",
  "he hit my colleague Anna yesterday",
  "I saw my manager slap a colleague",
  "He dragged me into his office",
  "he pulled my hair",
  "my boss massages my shoulders",
  "my lead writes me at night what I am wearing",
  "my colleague sends me naked pictures",
  "my boss attacked me yesterday because I spoke up",
  "Tom from support hit me",
  "He hit me in the lift, and nobody saw it",
  "My boss pushed me into the wall",
  "my manager shoved me into the wall",
  "He would not let me go home until I said yes",
  "He blocked the door and smiled",
  "he waits for me at my car",
  "he meets me in his hotel room",
  "I think he follows me home",
  "my lead took a photo of me under the table",
  "He says he will ruin me if I go to HR",
  "I'm scared, he grabbed me again",
  "He grabbed me for a kiss",
  "My colleague pushed me in the kitchen for a joke",
  "my mentor asked me for a date and I told him no, and he grabbed me",
] as const;

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
