import { expect, it } from "vitest";
import { areaCalled, areaMeantIn } from "./area-meant.ts";

it.each([
  ["thats about helping others not architecture", "people"],
  ["that's more about people than architecture", "people"],
  ["no, put it under clients please", "clients"],
  ["it belongs to operations", "operations"],
  ["the area is craft", "craft"],
  ["that is about giving a talk, not architecture", "leadership"],
  ["this should be under system design", "architecture"],
  ["i think it's about mentoring", "people"],
  ["move it to leadership", "leadership"],
  ["wrong area, it's marketing", "market"],
  ["that is about working with others", "collaboration"],
])("%j means %s", (text, area) => {
  expect(areaMeantIn(text, "en")).toBe(area);
});

it.each([
  "thats about helping others not architecture?",
  "i want more on architecture and less on clients",
  "it was about clients and how they print the report",
  "put it under my pillow",
  "move it to friday",
  "that is about right",
  "helping others",
  "it is architecture",
  "put it in my log",
])("%j says something else", (text) => {
  expect(areaMeantIn(text, "en")).toBeNull();
});

it.each([
  ["working with others", "collaboration"],
  ["helping others", "people"],
  ["the craft area", "craft"],
  ["praise", null],
  ["working late", null],
  ["clients who complain", null],
])("the words %j name %s", (words, area) => {
  expect(areaCalled(words, "en")).toBe(area);
});
