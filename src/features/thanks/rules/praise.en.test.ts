import { expect, it } from "vitest";
import { praiseIn } from "./praise.en.ts";

it.each([
  ["tell her well done from me", null, "Well done"],
  ["Tell Maya well done for the tickets please", "Maya", "Well done for the tickets"],
  ["kudos to omar", "Omar", "Kudos"],
  ["pass on my congratulations to lena for the demo", "Lena", "Congratulations for the demo"],
  ["tell <@U0MAYA> good job", "<@U0MAYA>", "Good job"],
  ["let them know i’m impressed", null, "I'm impressed"],
  ["tell maya that was great work", "Maya", "That was great work"],
  ["give my whole team a pat on the back", null, "Pat on the back"],
])("%s", (text, name, words) => {
  expect(praiseIn(text)).toEqual({ name, words });
});

it.each([["tell her the plan"], ["tell her i said no"], ["well done"], ["give maya a challenge"]])(
  "no praise for somebody: %s",
  (text) => {
    expect(praiseIn(text)).toBeNull();
  },
);
