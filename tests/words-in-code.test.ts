/** Words that people read live in prompts/texts: none stands in the files that build messages, and none is made of names. */
import { describe, expect, it } from "vitest";
import { read, sourcesOf, withoutComments } from "#tests/support/imports.ts";

/** What stands in a file as several words although nobody reads it, each with its reason. */
const UNREAD: readonly string[] = [
  // A code of the audit log as earlier versions stored it.
  "did it",
];
/** Lines whose words go to whoever runs the bot. */
const FOR_OPERATORS = /\blog\.|\bthrow |Error\(|super\(/;

/** Texts of two words or more that a source holds itself. */
function wordsIn(source: string): string[] {
  return withoutComments(source)
    .split("\n")
    .filter((line) => !FOR_OPERATORS.test(line) && !line.startsWith("import "))
    .flatMap((line) => [...line.matchAll(/(["`])((?:(?!\1).)*)\1/g)].map(([, , text = ""]) => text))
    .filter((text) => /\b[A-Za-z]{2,} [a-z]{2,}\b/.test(text.replace(/\$\{[^}]*\}/g, "")))
    .filter((text) => !UNREAD.includes(text));
}

/** Names of fields that are turned into words by their letters: words of one language, whatever the reader's. */
const FROM_NAMES = /replace\w*\(\/\(\[a-z\]\)\(\[A-Z\]\)\/|replaceAll\("_", " "\)/;

describe("what builds messages", () => {
  const files = sourcesOf("src/features").filter((file) => file.includes("/slack/") && !file.endsWith(".test.ts"));

  it("holds no words of its own", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap((file) => wordsIn(read(file)).map((text) => `${file}: ${text}`))).toEqual([]);
  });

  it("makes no words of the names of fields", () => {
    expect(files.filter((file) => FROM_NAMES.test(read(file)))).toEqual([]);
  });

  it("is seen where somebody plants some", () => {
    expect(wordsIn('section("You have joined.")\n// "not this one"\nthrow new Error("nor this one");')).toEqual([
      "You have joined.",
    ]);
    expect(FROM_NAMES.test('key.replace(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ")')).toBe(true);
  });
});
