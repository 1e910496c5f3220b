import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { features } from "#src/features/index.ts";
import { ROOT, read } from "#tests/support/imports.ts";
import { cardKinds, messageKinds } from "#tests/support/shown.ts";

/** What is compared whole somewhere in this folder, as the one or the other call names it. */
function compared(call: string): string[] {
  const sources = readdirSync(join(ROOT, "tests/shown")).map((file) => read(`tests/shown/${file}`));
  const pattern = new RegExp(`expect\\(${call}"([a-z-]+)"\\)\\)\\.toMatchInlineSnapshot\\(\\s*\`\\s*\\S`, "g");
  return sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? "")).toSorted();
}

describe("compared whole", () => {
  it("is every kind of message, in all its forms", () => {
    expect(compared("shownMessage\\(")).toEqual(messageKinds.map(({ kind }) => kind).toSorted());
  });

  it("is every kind of card, in all its forms", () => {
    expect(compared("shownCard\\(")).toEqual(cardKinds.map(({ subject }) => subject).toSorted());
  });

  it("is every form as it opens", () => {
    const forms = features.flatMap((feature) => feature.forms ?? []);
    expect(compared("await form\\(")).toEqual(forms.map(({ id }) => id).toSorted());
  });

  it("is an answer to every word of /growth", () => {
    const words = features.flatMap((feature) => feature.commands ?? []).map(({ name }) => name);
    expect([...new Set(compared("await answer\\(\\w+, "))]).toEqual(words.toSorted());
  });
});
