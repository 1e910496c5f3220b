/** One file of prompts/challenges: front matter (YAML) and a body of headed sections. */
import type { Challenge } from "#src/kernel/challenge.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import { type Broken, challengeFrom } from "./challenge-rules.ts";
import type { ContentFault } from "./content-fault.ts";
import { isMapping, readYaml } from "./yaml.ts";

/** The headings of the body, and what each is called in a challenge. All are asked for but Tiny, Bigger and Safety. */
const SECTIONS: Readonly<Record<string, string>> = {
  Ask: "task",
  Result: "result",
  Why: "why",
  Tiny: "tiny",
  Bigger: "bigger",
  Steps: "steps",
  Cues: "cues",
  Questions: "questions",
  Reflection: "reflectionPrompts",
  Safety: "safety",
};
/** Files of earlier versions call it so. */
const FORMER_SECTIONS: Readonly<Record<string, string>> = { Evidence: "Result" };
const LIST_SECTIONS = ["Steps", "Cues", "Questions", "Reflection"];
type Fault = (line: number, message: string) => void;

/** Parses one file. Every fault names the file, the line and what is wrong; a file with faults gives no challenge. */
export function parseChallenge(
  fileName: string,
  text: string,
  locale: Locale = DEFAULT_LOCALE,
): { challenge: Challenge | null; faults: ContentFault[] } {
  const faults: ContentFault[] = [];
  const fault = (line: number, message: string): void => void faults.push({ file: fileName, line, message });
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) {
    fault(1, "begin with front matter between two lines of ---");
    return { challenge: null, faults };
  }
  const front = readFront(lines.slice(1, end), fault);
  const body = readBody(lines, end + 1, fault);
  if (!front) return { challenge: null, faults };
  // A section under the name of a field would otherwise take the place of the section itself.
  const stray = Object.keys(front).filter((key) => Object.values(SECTIONS).includes(key));
  for (const key of stray) fault(lineOfKey(lines, key), `Unrecognized key: "${key}"`);
  const sections = Object.entries(body.sections).map(([name, value]) => [SECTIONS[name] ?? name, value]);
  const { challenge, broken } = challengeFrom({ safety: null, ...front, ...Object.fromEntries(sections) }, locale);
  for (const rule of broken) tell(rule, { lines, starts: body.starts, bodyLine: end + 1 }, fault);
  const expected = fileName.replace(/^.*\//, "").replace(/\.md$/, "");
  if (challenge && challenge.id !== expected) fault(2, `id: "${challenge.id}" must be the file's name, "${expected}"`);
  return { challenge: faults.length > 0 ? null : challenge, faults };
}

/** Tells a broken rule at the line of its key or heading, under the name that it has in the file. */
function tell(
  { field, message, rule }: Broken,
  at: { lines: readonly string[]; starts: ReadonlyMap<string, number>; bodyLine: number },
  fault: Fault,
): void {
  const section =
    Object.keys(SECTIONS).find((name) => SECTIONS[name] === field) ?? (at.starts.has(field) ? field : null);
  if (section === null) return fault(lineOfKey(at.lines, field), `${field || "front matter"}: ${message}`);
  const start = at.starts.get(section);
  if (rule.kind === "missing" && start === undefined) return fault(at.bodyLine, `## ${section} is missing`);
  const item = "item" in rule && rule.item > 0 ? itemLine(at.lines, start ?? at.bodyLine, rule.item) : null;
  fault(item ?? start ?? at.bodyLine, `${section}: ${message}`);
}

/** 1-based, within the front matter. */
function lineOfKey(lines: readonly string[], key: string): number {
  return Math.max(1, lines.slice(0, lines.indexOf("---", 1)).findIndex((line) => line.startsWith(`${key}:`)) + 1);
}

/** The line of a list's item, counted from 1. */
function itemLine(lines: readonly string[], start: number, item: number): number | null {
  let seen = 0;
  for (let index = start; index < lines.length && !lines[index]?.startsWith("## "); index++) {
    if (ITEM.test(lines[index]?.trim() ?? "") && ++seen === item) return index + 1;
  }
  return null;
}

function readFront(lines: string[], fault: Fault): Readonly<Record<string, unknown>> | null {
  const read = readYaml(lines.join("\n"));
  if ("fault" in read) {
    // The first line of the file is the one of hyphens.
    fault(read.fault.line + 1, read.fault.message);
    return null;
  }
  if (isMapping(read.value)) return read.value;
  fault(2, "front matter: write one key a line");
  return null;
}

function readBody(
  lines: string[],
  start: number,
  fault: Fault,
): { sections: Record<string, unknown>; starts: ReadonlyMap<string, number> } {
  const sections: Record<string, unknown> = {};
  const starts = new Map<string, number>();
  let name: string | null = null;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const heading = /^## (\w+)\s*$/.exec(line);
    if (heading?.[1]) {
      name = FORMER_SECTIONS[heading[1]] ?? heading[1];
      if (starts.has(name)) fault(index + 1, `${name}: this heading stands twice`);
      starts.set(name, index + 1);
      sections[name] = LIST_SECTIONS.includes(name) ? [] : "";
    } else if (line.trim() !== "") addLine(sections, name, line.trim(), (message) => fault(index + 1, message));
  }
  return { sections, starts };
}

const ITEM = /^(?:-|\d\.)\s+(.*)$/;

function addLine(
  sections: Record<string, unknown>,
  name: string | null,
  line: string,
  fault: (message: string) => void,
): void {
  const current = name === null ? undefined : sections[name];
  if (name === null) fault("text before the first heading");
  else if (Array.isArray(current)) {
    const item = ITEM.exec(line)?.[1];
    if (item) current.push(item);
    else if (current.length > 0) current[current.length - 1] = `${current.at(-1)} ${line}`;
    else fault(`${name}: write a list, one item a line`);
  } else sections[name] = current ? `${current} ${line}` : line;
}
