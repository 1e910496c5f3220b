/** Files of operators that no parser expects: told as a fault, and the bot goes on with what it has. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseChallenge } from "./challenge-file.ts";
import { readTexts } from "./read-texts.ts";

const folder = mkdtempSync(join(tmpdir(), "growth-odd-prompts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function texts(name: string, sentence: string): string {
  mkdirSync(join(folder, name, "texts/en"), { recursive: true });
  writeFileSync(join(folder, name, "texts/en/greeting.yaml"), `greeting:\n  hello: ${JSON.stringify(sentence)}\n`);
  return join(folder, name);
}

describe("a sentence in place of ours", () => {
  const ours = texts("ours", "Hello {name}, {count, plural, one {# day} other {# days}}");
  const said = (sentence: string): { readonly text: string; readonly faults: readonly string[] } => {
    const { say, faults } = readTexts([ours, texts("theirs", sentence)]);
    const text = (say as unknown as (key: string, values: object) => string)("greeting.hello", {
      name: "Maya",
      count: 2,
    });
    return { text, faults: faults.map(({ message }) => message) };
  };
  const OURS = "Hello Maya, 2 days";

  it.each(["{count, plural, one {#}}", "{name, select, x {y}}", "{count, number, ::currency/XX}"])(
    "%s cannot be read: told at the start, and ours stays",
    (sentence) => {
      const { text, faults } = said(sentence);
      expect(text).toBe(OURS);
      expect(faults).toEqual([expect.stringContaining("greeting.hello: ")]);
    },
  );

  it("that makes a date of a name is said as ours", () => {
    expect(said("Since {name, date, short}")).toEqual({ text: OURS, faults: [] });
  });

  it("a word of a branch is no value, and a value that is not given is told", () => {
    const branches = "{count, plural, one {One} other {Many}} for {name}";
    expect(said(branches)).toEqual({ text: "Many for Maya", faults: [] });
    const strange = "{count, plural, one {{who}} other {Many}}";
    expect(said(strange)).toEqual({ text: OURS, faults: [expect.stringContaining("the value {who} is not given")] });
  });

  it("that can be said is said", () => {
    expect(said("{name}: {count, plural, one {# day} other {# of them}}")).toEqual({
      text: "Maya: 2 of them",
      faults: [],
    });
  });
});

it("an alias of nothing in a challenge is told", () => {
  const { challenge, faults } = parseChallenge("challenges/x.md", "---\nid: x\n<<: *nothing\n---\n");
  expect(challenge).toBeNull();
  expect(faults).toEqual([
    expect.objectContaining({ message: expect.stringContaining("unidentified alias") as unknown }),
  ]);
});
