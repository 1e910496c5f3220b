import { expect, it } from "vitest";
import { mayBePutOff } from "./put-off.ts";

it.each(["maybe next week", "hm, maybe next week then", "not now, perhaps next week"])(
  "later, and not given up: %s",
  (text) => expect(mayBePutOff(text, "en")).toBe(true),
);

it.each(["not this week", "skip it", "maybe next week we ship", "no time this week", "next week i am off", "maybe"])(
  "anything else: %s",
  (text) => expect(mayBePutOff(text, "en")).toBe(false),
);
