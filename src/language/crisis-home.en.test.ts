import { describe, expect, it } from "vitest";
import { mayMeanCrisis, saysCrisis } from "./crisis.en.ts";

const DANGER: readonly string[] = [
  "my ex follows me to work",
  "my ex keeps showing up at the office",
  "i'm being followed right now",
  "the trainer assaulted my friend",
  "that host raped someone i know",
  // Whoever it is.
  "next one please, and my bf choked me last night",
  "skip, my bf punched me yesterday",
  "done! btw my gf hits me",
  "my hubby gave me a black eye",
  "my wifey slapped me again",
  "my boyf strangled me",
  "my stepmum beats me",
  "my sister hits me when nobody looks",
  "i am scared of my hubby since he drinks",
  // What is feared.
  "my husband reads my slack, he will beat me if he sees this",
  "can my husband see this? he goes mad and beats me",
  "don't write to me at night, my husband will beat me",
  "when he finds out he will hurt me",
  "he'll punch me if i leave",
  "my partner would hit me if i told anyone",
  // Whoever they left.
  "my ex found out where i work and waits in the lobby",
  "my ex is standing outside the office",
  "my ex turned up at work again",
  "my stalker is in the lobby",
  "i have a restraining order against a client on that call",
  // Whoever did it needs no name of a list.
  "frank raped me",
  "the man who raped me is in that call",
  "the seller raped me last summer",
  "the trainer who molested me is back",
  "this one molested me",
  "the host is my rapist, cancel it",
  "not with tom, he's the guy who assaulted me",
  "the one who stabbed me got out of prison",
  "the seller is the man who stalks me",
  "grace assaulted us on the way home",
];
const ORDINARY: readonly string[] = [
  "my ex is in the office on mondays, she works in sales",
  "my ex manager waits at the entrance for me",
  "my brother hits me up for tech support",
  "my husband hurts his back, can't come",
  "the smell in the kitchen assaulted me",
  "he raped the codebase",
  "my manager keeps my passport copy for the visa",
  "he is a stalker on linkedin lol",
  "my ex-colleague waits in the lobby for our lunch",
  "my ex boss is in the office today",
  "my ex is at work, we have lunch",
  "my husband will kill me if i miss dinner lol",
  "my brother beat me at chess",
  "my sister hit me up for tickets",
  "she'll kill me if she sees this code",
  "the reviewer assaulted me with questions",
  "the noise assaulted me",
  "he stalks me on linkedin",
  "the restraining order form needs a new field",
  "my wife will hit me up for the tickets",
];

describe("danger at home, and from whomever it comes", () => {
  it.each(DANGER)("is heard: %s", (text) => expect(saysCrisis(text)).toBe(true));

  it.each(ORDINARY)("is none: %s", (text) => expect(saysCrisis(text)).toBe(false));

  it("may be it: whoever waits without more", () => {
    expect(mayMeanCrisis("my husband will kill me")).toBe(true);
  });
});
