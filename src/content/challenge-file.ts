/** One file of prompts/challenges: front matter (YAML) and a body of headed sections. */
import { parseDocument } from "yaml";
import { z } from "zod";
import type { Challenge, Cue } from "#src/domain/challenge.ts";
import { ADVICE_LINES, AREAS, DEVELOPER_TRACKS, HOST_ROLES, KINDS, SCOPES, TRACKS } from "#src/domain/vocabulary.ts";
import type { ContentFault } from "./content-fault.ts";

const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");
const unique = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;

const FrontMatter = z.strictObject({
  id: Id,
  title: z.string().min(5).max(60),
  area: z.enum(AREAS),
  scopes: z.array(z.literal(SCOPES)).min(1).refine(unique, "name each scope once"),
  tracks: z
    .array(z.enum(["all", ...TRACKS]))
    .min(1)
    .refine(unique, "name each track once"),
  kind: z.enum(KINDS),
  minutes: z.int().min(5).max(180),
  restWeeks: z.int().min(4).max(52),
  needs: z.strictObject({ host: z.enum(HOST_ROLES), clientConsent: z.boolean() }),
  sources: z.array(z.enum(ADVICE_LINES)).min(1).max(3).refine(unique, "name each source once"),
  prerequisites: z.array(Id).default([]),
  followOns: z.array(Id).default([]),
});

const Body = z.strictObject({
  Ask: z.string().min(60).max(280),
  Why: z.string().min(50).max(240),
  Steps: z.array(z.string().max(160)).min(1).max(3),
  Cues: z.array(z.string()).length(3),
  Questions: z.array(z.string()).min(2).max(4),
  Reflection: z.array(z.string()).min(2).max(3),
  Evidence: z.string().min(10).max(200),
  Safety: z.string().min(10).max(200).nullable(),
});
const LIST_SECTIONS = ["Steps", "Cues", "Questions", "Reflection"];
const MAX_HALF_CUE = 72;

/** Parses one file. Every fault names the file, the line and what is wrong; a file with faults gives no challenge. */
export function parseChallenge(
  fileName: string,
  text: string,
): { challenge: Challenge | null; faults: ContentFault[] } {
  const faults: ContentFault[] = [];
  const fault = (line: number, message: string): void => void faults.push({ file: fileName, line, message });
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) {
    fault(1, "begin with front matter between two lines of ---");
    return { challenge: null, faults };
  }
  const front = parseFront(lines.slice(1, end), fault);
  const body = parseBody(lines, end + 1, fault);
  if (!front || !body || faults.length > 0) return { challenge: null, faults };
  const expected = fileName.replace(/^.*\//, "").replace(/\.md$/, "");
  if (front.id !== expected) fault(2, `id: "${front.id}" must be the file's name, "${expected}"`);
  for (const alone of ["all", "manager"] as const) {
    if (front.tracks.includes(alone) && front.tracks.length > 1) fault(2, `tracks: [${alone}] stands alone`);
  }
  if (front.needs.clientConsent && body.Safety === null)
    fault(end + 1, "Safety: required when the client's consent is needed");
  const cues = body.Cues.map((cue) => parseCue(cue, (message) => fault(lineOf(lines, cue), message)));
  if (faults.length > 0) return { challenge: null, faults };
  return {
    challenge: toChallenge(
      front,
      body,
      cues.filter((cue) => cue !== null),
    ),
    faults,
  };
}

function parseFront(
  lines: string[],
  fault: (line: number, message: string) => void,
): z.infer<typeof FrontMatter> | null {
  const document = parseDocument(lines.join("\n"));
  for (const error of document.errors)
    fault((error.linePos?.[0].line ?? 1) + 1, error.message.split("\n")[0] ?? "not YAML");
  if (document.errors.length > 0) return null;
  const parsed = FrontMatter.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? (issue.code === "unrecognized_keys" ? issue.keys[0] : ""));
    const line = lines.findIndex((text) => text.startsWith(`${key}:`));
    fault(line < 0 ? 1 : line + 2, `${issue.path.join(".") || "front matter"}: ${issue.message}`);
  }
  return null;
}

function parseBody(
  lines: string[],
  start: number,
  fault: (line: number, message: string) => void,
): z.infer<typeof Body> | null {
  const sections: Record<string, unknown> = { Safety: null };
  const starts = new Map<string, number>();
  let name: string | null = null;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const heading = /^## (\w+)\s*$/.exec(line);
    if (heading?.[1]) {
      name = heading[1];
      if (starts.has(name)) fault(index + 1, `${name}: this heading stands twice`);
      starts.set(name, index + 1);
      sections[name] = LIST_SECTIONS.includes(name) ? [] : "";
    } else if (line.trim() !== "") addLine(sections, name, line.trim(), (message) => fault(index + 1, message));
  }
  const parsed = Body.safeParse(sections);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const section = String(issue.path[0] ?? (issue.code === "unrecognized_keys" ? issue.keys[0] : ""));
    const missing = !starts.has(section) && section !== "";
    fault(
      starts.get(section) ?? start + 1,
      missing ? `## ${section} is missing` : `${issue.path.join(".") || section}: ${issue.message}`,
    );
  }
  return null;
}

function addLine(
  sections: Record<string, unknown>,
  name: string | null,
  line: string,
  fault: (message: string) => void,
): void {
  const current = name === null ? undefined : sections[name];
  if (name === null) fault("text before the first heading");
  else if (Array.isArray(current)) {
    const item = /^(?:-|\d\.)\s+(.*)$/.exec(line)?.[1];
    if (item) current.push(item);
    else if (current.length > 0) current[current.length - 1] = `${current.at(-1)} ${line}`;
    else fault(`${name}: write a list, one item a line`);
  } else sections[name] = current ? `${current} ${line}` : line;
}

function parseCue(cue: string, fault: (message: string) => void): Cue | null {
  const halves = /^When (.+), I will (.+)\.$/.exec(cue);
  const [, when, will] = halves ?? [];
  if (!when || !will) {
    fault('Cues: write "When <cue>, I will <action>."');
    return null;
  }
  if (when.length + 5 > MAX_HALF_CUE) fault(`Cues: "When ..." has more than ${MAX_HALF_CUE} characters`);
  if (will.length + 8 > MAX_HALF_CUE) fault(`Cues: "I will ..." has more than ${MAX_HALF_CUE} characters`);
  return { when, will };
}

function toChallenge(front: z.infer<typeof FrontMatter>, body: z.infer<typeof Body>, cues: readonly Cue[]): Challenge {
  const { tracks, ...rest } = front;
  return {
    ...rest,
    tracks: tracks.includes("all") ? DEVELOPER_TRACKS : TRACKS.filter((track) => tracks.includes(track)),
    ask: body.Ask,
    why: body.Why,
    steps: body.Steps,
    cues,
    questions: body.Questions,
    reflectionPrompts: body.Reflection,
    evidence: body.Evidence,
    safety: body.Safety,
  };
}

function lineOf(lines: readonly string[], text: string): number {
  return Math.max(1, lines.findIndex((line) => line.includes(text)) + 1);
}
