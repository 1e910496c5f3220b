import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text.ts";
import { mentionedIn, readSlackText, unnamedIn, withoutMentions } from "./slack-text.ts";

const NAMES = new Map([
  ["U1", "Maya"],
  ["C1", "sales"],
]);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

describe("what a person wrote", () => {
  it.each([
    ["plain words, 3 * 4 & more", "plain words, 3 * 4 & more"],
    ["a &lt; b &amp;&amp; b &gt; c", "a < b && b > c"],
    ["&amp;lt; stays as it was typed", "&lt; stays as it was typed"],
    ["asked <@U1>", "asked @Maya"],
    ["asked <@U9|nadia>", "asked @nadia"],
    ["asked <@U9>", "asked @somebody"],
    ["asked <@U9|>", "asked @somebody"],
    ["asked <@W9|@nadia>", "asked @nadia"],
    ["in <#C9|clients>", "in #clients"],
    ["in <#C1|>", "in #sales"],
    ["in <#C9>", "in #channel"],
    ["told <!subteam^S1|@backend>", "told @backend"],
    ["told <!subteam^S1>", "told @group"],
    ["<!here> <!channel> <!everyone|everyone>", "@here @channel @everyone"],
    ["on <!date^1392734382^{date}|18 February 2014>", "on 18 February 2014"],
    ["see <https://example.com/a?b=1&amp;c=2>", "see https://example.com/a?b=1&c=2"],
    ["see <https://example.com|example.com>", "see example.com"],
    ["see <http://example.com/|Example.com>", "see Example.com"],
    ["see <https://example.com/a|our &lt;page&gt;>", "see our <page> (https://example.com/a)"],
    ["write <mailto:ana@example.com|ana@example.com>", "write ana@example.com"],
    ["call <tel:+49301234|+49301234>", "call +49301234"],
    ["an Array<T> from elsewhere", "an Array<T> from elsewhere"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["a line\n&gt; a quote", "a line\n> a quote"],
  ])("%j", (text, read) => {
    expect(readSlackText(text, "en", NAMES)).toBe(read);
  });

  it("tells who is mentioned and whose name is to be asked", () => {
    const text = "<@U1> <@U2|omar> <@U1> &lt;@U3&gt; <#C1> <#C2|x> <!here>";
    expect(mentionedIn(text)).toEqual(["U1", "U2"]);
    expect(unnamedIn(text)).toEqual({ users: ["U1"], channels: ["C1"] });
    expect(withoutMentions(text, (id) => id === "U1").trim()).toBe("<@U2|omar>   &lt;@U3&gt; <#C1> <#C2|x> <!here>");
  });

  it("gives back whatever was typed, letter for letter", () => {
    fc.assert(fc.property(anyText(), (typed) => readSlackText(escaped(typed), "en") === typed));
  });

  it("never throws and loses no letter that stands outside of marks", () => {
    const piece = fc.constantFrom("<", ">", "&", "amp;", "@U1", "#C1", "|", "!", "https://x", "maya", " ", "^");
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const outside = text.replace(/<[^<>]*>|&(?:amp|lt|gt);/g, "\n");
        const read = readSlackText(text, "en");
        for (const part of outside.split("\n")) expect(letters(read)).toContain(letters(part));
      }),
    );
  });
});
