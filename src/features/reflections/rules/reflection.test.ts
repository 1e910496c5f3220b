import { describe, expect, it } from "vitest";
import { takingOut } from "./reflection.ts";

const ALONE = { what: "Found the lock.", surprise: "", insight: "", link: null };

describe("taking out what was added last", () => {
  it.each([
    ["all that was kept", ALONE, false, { kind: "all" }],
    ["all that was kept, which others have", ALONE, true, { kind: "asked" }],
    ["one of two", { ...ALONE, what: "Sat in.\n\nFound the lock." }, false, { kind: "last", what: "Sat in." }],
    [
      "one of two, which others have",
      { ...ALONE, what: "Sat in.\n\nFound the lock." },
      true,
      { kind: "last", what: "Sat in." },
    ],
    ["with more below it", { ...ALONE, what: "Found the lock.\n\nSat in." }, false, { kind: "overtaken" }],
    ["with something in another field", { ...ALONE, insight: "Ask first." }, false, { kind: "overtaken" }],
    ["with a link", { ...ALONE, link: "https://example.com" }, true, { kind: "overtaken" }],
    ["of changed words", { ...ALONE, what: "Found a lock." }, false, { kind: "overtaken" }],
  ])("%s", (_, kept, isWithOthers, expected) => {
    expect(takingOut(kept, "Found the lock.", isWithOthers)).toEqual(expected);
  });
});
