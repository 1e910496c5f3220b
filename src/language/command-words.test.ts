import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text.ts";
import { splitCommand } from "./command-words.ts";

const KNOWN = ["done", "log", "next", "help", "pause", "assign", "challenge"];
const split = (line: string) => splitCommand(line, (word) => KNOWN.includes(word));

describe("what is typed after a slash command", () => {
  it.each([
    ["", "", ""],
    ["next", "next", ""],
    ["Next!", "next", ""],
    ["“next”", "next", ""],
    ["—\u00a0next", "next", ""],
    [":tada: next", "next", ""],
    ["help?", "help", ""],
    ["?", "help", ""],
    ["??", "help", ""],
    ["done, I asked  them", "done", "I asked  them"],
    ["done — I asked “them”", "done", "I asked “them”"],
    ["done\nFirst\n\nSecond", "done", "First\n\nSecond"],
    ["log: read the page", "log", "read the page"],
    ["log:read the page", "log", "read the page"],
    ["log .NET migration", "log", ".NET migration"],
    ["log -5 % of latency", "log", "-5 % of latency"],
    ["pause, until Monday", "pause", "until Monday"],
    ["pause\u00a0until Monday", "pause", "until Monday"],
    ["assign <@U1|maya> “ask sales” by Friday: why", "assign", "<@U1|maya> “ask sales” by Friday: why"],
    ["challenge “watch one deploy” until Friday", "challenge", "“watch one deploy” until Friday"],
    ["done :+1:", "done", ":+1:"],
    ["next.js is hard", "next.js", "is hard"],
    ["donee, yes", "donee,", "yes"],
    ["nxt", "nxt", ""],
  ])("%j", (line, word, rest) => {
    expect(split(line)).toEqual({ word, rest });
  });

  it("never throws and loses no letter of the rest", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.string({ unit: "grapheme" }), (word, rest) => {
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(split(`${word} ${rest}`).rest)).toBe(letters(rest));
      }),
    );
    fc.assert(fc.property(anyText(), (line) => typeof split(line).word === "string"));
  });
});
