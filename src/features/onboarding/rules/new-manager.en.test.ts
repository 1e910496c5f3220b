import { expect, it } from "vitest";
import { newManagerIn } from "./new-manager.en.ts";

it.each([
  ["change my manager, grace is gone, its peter now", "peter"],
  ["Grace left, my manager is now Peter", "Peter"],
  ["not Grace but Peter please", "Peter"],
  ["my manager was grace, now it's peter", "peter"],
  ["it is peter now, no longer grace", "peter"],
  ["grace is no longer my boss, peter took over", "peter"],
  ["set Peter as my manager", "Peter"],
  ["change my manager to Peter", "Peter"],
  ["grace is gone, change my manager", null],
  ["change my manager", null],
  ["i have another manager now", null],
])("%s: %s", (text, name) => {
  expect(newManagerIn(text)).toBe(name);
});
