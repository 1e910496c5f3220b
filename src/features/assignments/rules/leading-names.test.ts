import { expect, test } from "vitest";
import { leadingNames, meantNames, unknownNames } from "./leading-names.ts";

const PEOPLE = new Set(["maya", "omar", "omar haddad", "jürgen", "jean-luc", "priya"]);
const read = (line: string) => meantNames(leadingNames(line, "en"), (name) => PEOPLE.has(name.toLowerCase()));

test.each([
  ["maya", ["maya"], ""],
  ["Maya: ask sales by Friday", ["Maya"], "ask sales by Friday"],
  ["maya ask sales how they pitch", ["maya"], "ask sales how they pitch"],
  ["Maya Ask sales how they pitch", ["Maya"], "Ask sales how they pitch"],
  ["to maya and omar: ask sales", ["maya", "omar"], "ask sales"],
  ["maya, omar and priya to review", ["maya", "omar", "priya"], "to review"],
  ["Omar Haddad shadow-client-call", ["Omar Haddad"], "shadow-client-call"],
  ["maya and Omar Haddad: ask", ["maya", "Omar Haddad"], "ask"],
  ["Jürgen: ask", ["Jürgen"], "ask"],
  ["jean-luc ask", ["jean-luc"], "ask"],
  ["maya and Bob: ask", ["maya", "Bob"], "ask"],
  ["maya &amp; omar ask", ["maya", "omar"], "ask"],
])("%s", (line, names, rest) => {
  expect(read(line)).toEqual({ names, rest });
});

test.each([[""], ["shadow-client-call by Friday"], ["Bob: ask sales"], ["ask maya and omar"], ["review maya's code"]])(
  "nobody begins: %s",
  (line) => {
    expect(read(line)).toBeNull();
  },
);

test("what is no name stays with the challenge", () => {
  expect(read("maya and read the guide")).toEqual({ names: ["maya"], rest: "and read the guide" });
});

test.each([
  ["Jürgen: present at the retro", { names: ["Jürgen"], rest: "present at the retro" }],
  ["bob: ask sales by Friday", { names: ["bob"], rest: "ask sales by Friday" }],
  ["Bob and Petra Klein: ask", { names: ["Bob", "Petra Klein"], rest: "ask" }],
  ["Jürgen", { names: ["Jürgen"], rest: "" }],
  ["testing", null],
  ["shadow-client-call: because it helps", null],
  ["ask sales how they pitch: they know", null],
  ["ask at 14:30", null],
])("somebody unknown: %s", (line, expected) => {
  expect(unknownNames(line, leadingNames(line, "en"))).toEqual(expected);
});
