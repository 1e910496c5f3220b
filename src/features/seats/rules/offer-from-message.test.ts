import { describe, expect, it } from "vitest";
import { lengthOf } from "#src/kernel/text.ts";
import { MAX_LINK, MAX_TEXT } from "./offer.ts";
import { offerFromMessage } from "./offer-from-message.ts";

const ROOM = "https://meet.example.com/room?a=1&b=2";
const MARKED = `<${ROOM.replaceAll("&", "&amp;")}>`;

describe("the topic of an offer from a message", () => {
  it.each([
    ["Could I listen in when invoicing goes out?", "Could I listen in when invoicing goes out?"],
    ["<@U0LENA>, could I listen in, <@U0TOM|tom>?\nAny day is fine.", "could I listen in?"],
    ["<!here>\n\n  The   release of invoicing\nsecond", "The release of invoicing"],
    ["in <#C0GENERAL|general>: orders &amp; returns &lt;new&gt;", "in: orders & returns <new>"],
    [`${MARKED}\nThe release`, "The release"],
    [`The release: ${MARKED}`, "The release"],
    ["The release, see <https://a.example.com/x|our page>", "The release, see our page"],
    ["The release, see <https://a.example.com/x|https://a.example.com/y>", "The release, see"],
    ["ask <mailto:ana@example.com|ana@example.com> about it", "ask about it"],
    ["<!subteam^S1|@backend> <@U0LENA>", ""],
    [MARKED, ""],
    ["", ""],
  ])("%j: %j", (text, topic) => expect(offerFromMessage(text).topic).toBe(topic));

  it("is as long as the form takes it, with whole characters", () => {
    expect(lengthOf(offerFromMessage("\u{1F680}".repeat(MAX_TEXT + 9)).topic)).toBe(MAX_TEXT);
  });
});

describe("the link of an offer from a message", () => {
  it.each([
    [`The release: ${MARKED}`, ROOM],
    [`${MARKED} once more ${MARKED}`, ROOM],
    ["join <http://meet.example.com|meet.example.com>", "http://meet.example.com"],
    [`${MARKED} or <https://other.example.com>`, ""],
    [`${MARKED} or <javascript:alert(1)|here>`, ROOM],
    ["<https://user:secret@meet.example.com/a>", ""],
    ["<http://localhost:3000/a>", ""],
    [`<https://meet.example.com/${"a".repeat(MAX_LINK)}>`, ""],
    ["<mailto:ana@example.com|ana@example.com>", ""],
    ["&lt;https://meet.example.com&gt;", ""],
    ["nothing", ""],
  ])("%j: %j", (text, link) => expect(offerFromMessage(text).link).toBe(link));
});
