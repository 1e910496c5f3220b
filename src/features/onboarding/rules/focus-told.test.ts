import { expect, it } from "vitest";
import { focusTold, focusWith } from "./focus-told.ts";

it.each([
  ["add ops to my focus", { adds: ["operations"] }],
  ["can you put architecture into my focus areas please?", { adds: ["architecture"] }],
  ["pls include testing and client work in my focus", { adds: ["craft", "clients"] }],
  ["i'd like to have leadership in my focus too", { adds: ["leadership"] }],
  ["take sales out of my focus", { drops: ["market"] }],
  ["remove clients from my focus areas", { drops: ["clients"] }],
  ["no sales in my focus any more please", { drops: ["market"] }],
  ["add ops to my focus instead of sales", { adds: ["operations"], drops: ["market"] }],
  ["swap sales for architecture in my focus", { adds: ["architecture"], drops: ["market"] }],
  ["take clients off my focus and add mentoring", { adds: ["people"], drops: ["clients"] }],
  ["change my focus to architecture and ops", { adds: ["architecture", "operations"], isOnly: true }],
  // No area, no change, and another focus.
  ["add chess to my focus", null],
  ["what is my focus", null],
  ["i can't focus today", null],
  ["don't add ops to my focus", null],
  ["add more focus to my work", null],
  ["my focus is gone", null],
  ["the focus of the challenge is architecture", null],
] as const)("%s", (text, told) => {
  const nothing = { adds: [], drops: [], isOnly: false };
  expect(focusTold(text, "en")).toEqual(told && { ...nothing, ...told });
});

it.each([
  [{ adds: ["operations"] }, ["clients"], ["clients", "operations"]],
  [{ adds: ["clients"] }, ["clients"], ["clients"]],
  [{ drops: ["clients"] }, ["clients", "people"], ["people"]],
  [{ drops: ["clients"] }, ["clients"], null],
  [{ adds: ["operations"] }, ["clients", "people", "craft"], "full"],
  [{ adds: ["operations"], drops: ["craft"] }, ["clients", "people", "craft"], ["clients", "people", "operations"]],
  [{ adds: ["operations"], isOnly: true }, ["clients", "people", "craft"], ["operations"]],
] as const)("%j with %j is %j", (told, focus, areas) => {
  expect(focusWith({ adds: [], drops: [], isOnly: false, ...told }, focus)).toEqual(areas);
});
