import { expect, it } from "vitest";
import { harmIn } from "./harm.ts";

it.each([
  "should i tell someone about the bruises",
  "should i show hr my bruises",
  "do i tell grace about the marks on my neck",
  "how do i explain the black eye",
  "how do i hide these bruises",
  "who can i tell about what he did to me",
  "should i report what they keep doing to me",
])("may be harm: %s", (text) => {
  expect(harmIn(text, "en")).not.toBeNull();
});

it.each([
  "should i tell someone about the bugs",
  "i got bruises from climbing, should i tell the team that i am slow",
  "who can i tell about what he did to the build",
  "how do i explain the black screen",
])("is none: %s", (text) => {
  expect(harmIn(text, "en")).toBeNull();
});
