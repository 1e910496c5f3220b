import { expect, test } from "vitest";
import { placeOfThanks } from "./intents.en.ts";

test.each([
  [
    "her from me in <#C0DEV|dev>, she did a great job with the address form",
    "she did a great job with the address form",
    "C0DEV",
    true,
  ],
  ["him in <#C0DEV> for the review", "the review", "C0DEV", true],
  ["them for staying late", "staying late", null, true],
  ["her", "", null, true],
  ["Lena in <#C0DEV|dev> for the walk through invoicing", "Lena for the walk through invoicing", "C0DEV", false],
  ["Lena for the walk, on <#C0DEV|dev>", "Lena for the walk,", "C0DEV", false],
  ["<@U0LENA> for the review", "<@U0LENA> for the review", null, false],
  ["Lena for the help in the workshop", "Lena for the help in the workshop", null, false],
  ["hermione for the review", "hermione for the review", null, false],
])("%s", (text, words, channel, isPronoun) => {
  expect(placeOfThanks(text)).toEqual({ words, channel, isPronoun });
});
