import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, read } from "#tests/support/imports.ts";
import { cardKinds, messageKinds } from "#tests/support/shown.ts";

/** Names that are compared whole somewhere in this folder. */
function compared(call: "shownMessage" | "shownCard"): string[] {
  const sources = readdirSync(join(ROOT, "tests/shown")).map((file) => read(`tests/shown/${file}`));
  const pattern = new RegExp(`expect\\(${call}\\("([a-z-]+)"\\)\\)\\.toMatchInlineSnapshot\\(\`\n`, "g");
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? "")).toSorted();
}

describe("compared whole, in all its forms,", () => {
  it("is every kind of message", () => {
    expect(compared("shownMessage")).toEqual(messageKinds.map(({ kind }) => kind).toSorted());
  });

  it("is every kind of card", () => {
    expect(compared("shownCard")).toEqual(cardKinds.map(({ subject }) => subject).toSorted());
  });
});
