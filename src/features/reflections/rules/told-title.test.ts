import { expect, it } from "vitest";
import { titleOfTold } from "./told-title.ts";

it.each([
  [
    "read it. they want to split cart in 3 services, i'd keep it as one",
    "They want to split cart in 3 services, i'd keep it as one",
  ],
  ["that was great! the client typed the street twice", "The client typed the street twice"],
  ["finally. did it! luis found the voucher field", "Luis found the voucher field"],
  ["it was fun\npaired with priya on the flaky importer", "Paired with priya on the flaky importer"],
  ["ok so. good day today. i explained the release to sales. they liked it", "I explained the release to sales"],
  ["i helped hana with a css bug. she was happy", "I helped hana with a css bug"],
  ["Paired with Omar. It was great.", "Paired with Omar"],
  [
    "it went so much better than the last time we tried. they laughed",
    "It went so much better than the last time we tried",
  ],
  // Nothing else was told.
  ["that was great!", "That was great"],
  ["did it. it was fun.", "Did it"],
])("%s", (story, title) => {
  expect(titleOfTold(story, "en")).toBe(title);
});
