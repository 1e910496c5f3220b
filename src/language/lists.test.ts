import { expect, it } from "vitest";
import { inOrderOfNames, listOf } from "./lists.ts";

it.each([
  [[], ""],
  [["Maya"], "Maya"],
  [["Maya", "Omar"], "Maya, Omar"],
  [["Maya", "Omar", "Tom"], "Maya, Omar, Tom"],
])("lists %j as %j", (items, text) => {
  expect(listOf("en", items)).toBe(text);
});

it.each([
  [
    ["en", "de", "sv", "no", "zh"],
    ["Chinese", "English", "German", "Norwegian", "Swedish"],
  ],
  [
    ["Österreich", "Zypern", "Oman"],
    ["Oman", "Österreich", "Zypern"],
  ],
  [[], []],
])("puts %j into the order of their names", (items, expected) => {
  const names: Record<string, string> = { en: "English", de: "German", sv: "Swedish", no: "Norwegian", zh: "Chinese" };
  const nameOf = (item: string): string => names[item] ?? item;
  expect(inOrderOfNames("en", items, nameOf).map(nameOf)).toEqual(expected);
});
