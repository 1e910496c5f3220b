/** Files as operators may put them into PROMPTS_DIR: whatever stands in them, the bot starts and speaks. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parseChallenge } from "#src/content/challenge-file.ts";
import { readTexts } from "#src/content/read-texts.ts";
import { argumentsOf } from "#src/content/text-arguments.ts";
import { readTextFiles, type TextEntry } from "#src/content/text-files.ts";
import { ROOT } from "#tests/support/imports.ts";
import { oddText } from "./words.ts";

const PROMPTS = join(ROOT, "prompts");
/** Enough for every shape of sentence; reading all of them for each case would take long. */
const BASE_FILES = ["common.yaml", "admin.yaml"];

/** A line of a file: as it was, or what nobody expects there. */
interface Edit {
  readonly at: number;
  readonly text: string;
  readonly isAdded: boolean;
}
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(200),
    text: fc.oneof(
      oddText,
      fc.constantFrom(
        "---",
        "## Ask",
        "## constructor",
        "id: [",
        "id: &a [*a]",
        "minutes: 1e400",
        "minutes: 9007199254740993",
        "scopes: [1, 1, .inf, .nan]",
        "? {a: b}",
        "<<: *x",
        "title: !!binary AAAA",
        "tracks: !!set {all}",
        "needs: {host: null}",
        "- one",
        "\t- two",
        "steps: {}",
        "restWeeks: 0001-01-01",
      ),
    ),
    isAdded: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(text: string, changes: readonly Edit[]): string {
  const lines = text.split("\n");
  for (const { at, text: line, isAdded } of changes) lines.splice(at % (lines.length + 1), isAdded ? 0 : 1, line);
  return lines.join("\n");
}

/** Sentences in place of ours: `A` and `B` stand for values that ours is given. */
const sentence: fc.Arbitrary<string> = fc.oneof(
  oddText,
  fc.constantFrom(
    "{",
    "}",
    "{}",
    "{A}",
    "{ A }",
    "{A",
    "{A, plural, one {#} other {# of {B}}}",
    "{A, plural, one {#}}",
    "{A, plural, =0 {none} other {#} other {#}}",
    "{A, plural, offset:1 one {#} other {#}}",
    "{A, selectordinal, one {#st} other {#th}}",
    "{A, select, x {y} other {z}}",
    "{A, select, x {y}}",
    "{A, number}",
    "{A, number, percent}",
    "{A, number, ::currency/XX}",
    "{A, number, ::nothing-of-ours}",
    "{A, date, short}",
    "{A, date, ::EEEE}",
    "{A, date, ::rubbish}",
    "{A, time, full}",
    "{A, nothing}",
    "'{A}'",
    "'{A",
    "<b>{A}</b>",
    "<b>{A}",
    "{A}{B}{A}{B}",
    "{A, plural, other {{B, select, other {{A, number}}}}}",
    `${"{A, plural, other {".repeat(60)}x${"}}".repeat(60)}`,
    "<!channel> {A}",
  ),
);

export interface PromptsRun {
  readonly cases: number;
  readonly failures: readonly string[];
}

/** Reads so many files of each kind. */
export function fuzzPrompts(cases: number, seed: number): PromptsRun {
  const folder = mkdtempSync(join(tmpdir(), "growth-fuzz-prompts-"));
  try {
    const failures = [fuzzChallenges(cases, seed), fuzzTexts(folder, cases, seed)].flatMap((failure) => failure ?? []);
    return { cases: cases * 2, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fuzzChallenges(cases: number, seed: number): string | null {
  const files = readdirSync(join(PROMPTS, "challenges")).filter((name) => name.endsWith(".md"));
  const texts = files.map((name) => readFileSync(join(PROMPTS, "challenges", name), "utf8"));
  const property = fc.property(fc.nat(files.length - 1), edits, (index, changes) => {
    const { challenge, faults } = parseChallenge(`challenges/${files[index]}`, edited(texts[index] ?? "", changes));
    if (challenge === null && faults.length === 0) throw new Error("a file was left out and nobody is told why");
  });
  return told(fc.check(property, { numRuns: cases, seed }));
}

function fuzzTexts(folder: string, cases: number, seed: number): string | null {
  const [base, own] = ["base", "own"].map((name) => {
    mkdirSync(join(folder, name, "texts/en"), { recursive: true });
    return join(folder, name);
  });
  if (base === undefined || own === undefined) throw new Error("no folders");
  for (const name of BASE_FILES)
    writeFileSync(join(base, "texts/en", name), readFileSync(join(PROMPTS, "texts/en", name), "utf8"));
  const { entries } = readTextFiles(base, "en");
  const property = fc.property(
    fc.nat(entries.length - 1),
    sentence,
    edits,
    fc.nat(9),
    (index, message, changes, kind) => {
      const entry = entries[index];
      if (!entry) return;
      const path = entry.key.split(".");
      const file = join(own, "texts/en/own.yaml");
      const names = [...argumentsOf(entry.message).keys()];
      const replaced = message.replace(/\bA\b/g, names[0] ?? "A").replace(/\bB\b/g, names[1] ?? names[0] ?? "B");
      const yaml = path.map((part, depth) => `${" ".repeat(depth)}${part}:`).join("\n");
      const text = `${yaml} ${JSON.stringify(replaced)}\n`;
      writeFileSync(file, kind === 0 ? edited(text, changes) : text);
      const { say } = readTexts([base, own]);
      if (typeof sayWith(say, entry) !== "string") throw new Error("what is said is no text");
      rmSync(file);
    },
  );
  return told(fc.check(property, { numRuns: cases, seed }));
}

/** Says a sentence with the values that it is given in the bot. */
function sayWith(say: unknown, { key, message }: TextEntry): unknown {
  const values = [...argumentsOf(message)].map(([name, type]) => [name, valueOf(type)]);
  return (say as (key: string, values: object) => unknown)(key, Object.fromEntries(values));
}

function valueOf(type: string): string | number | Date {
  if (type === "number") return 2;
  if (type === "Date") return new Date("2026-11-24T10:00:00Z");
  return type.startsWith('"') ? (JSON.parse(type.split(" | ")[0] ?? '""') as string) : "words";
}

function told<T>(result: fc.RunDetails<T>): string | null {
  if (!result.failed) return null;
  return `${String(result.errorInstance)}\n${fc.stringify(result.counterexample)} (seed ${result.seed}, path ${result.counterexamplePath})`;
}
