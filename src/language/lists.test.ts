import { expect, it } from "vitest";
import { listOf } from "./lists.ts";

it.each([
  [[], ""],
  [["Maya"], "Maya"],
  [["Maya", "Omar"], "Maya, Omar"],
  [["Maya", "Omar", "Tom"], "Maya, Omar, Tom"],
])("lists %j as %j", (items, text) => {
  expect(listOf("en", items)).toBe(text);
});
