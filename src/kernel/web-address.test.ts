import { describe, expect, it } from "vitest";
import { isWebAddress } from "./web-address.ts";

describe("an address of the web", () => {
  it.each([
    ["https://meet.example.com/abc?x=1#y", true],
    ["http://example.com", true],
    ["https://example.com/grün/ä", true],
    ["ftp://example.com", false],
    ["javascript:alert(1)", false],
    ["https://maya:secret@example.com", false],
    ["https://example.com/a b", false],
    ["https://meet.example.com/\u0085ATTACH:x", false],
    ["https://meet.example.com/\u2028x", false],
    ["https://meet.example.com/\u202Egpj.exe", false],
    ["https://meet.example.com/\u2066x", false],
    ["https://meet.example.com/\u200bx", false],
    ["https://meet.example.com/\u2800x", false],
    ["https://meet.example.com/\u0000x", false],
    [`https://example.com/${"x".repeat(90)}`, false],
  ])("%j: %s", (link, expected) => expect(isWebAddress(link, 100)).toBe(expected));
});
