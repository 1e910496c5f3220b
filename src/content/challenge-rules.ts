/** The rules of a challenge: one set for the files of prompts/challenges and for the forms in which admins write. */
import { z } from "zod";
import { type Challenge, type Cue, WHOLE_ONLY } from "#src/kernel/challenge.ts";
import type { BrokenRule, ChallengeDraft, RuleFault } from "#src/kernel/challenge-draft.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import {
  ADVICE_LINES,
  AREAS,
  DEVELOPER_TRACKS,
  FORMS,
  HOST_ROLES,
  KINDS,
  PLACES,
  READERS,
  SCOPES,
  SEAT_KINDS,
  TRACKS,
} from "#src/kernel/vocabulary.ts";
import { cueHalves, readCue } from "#src/language/cue-sentence.ts";
import { nearestOf, TOO_ALIKE } from "./similarity.ts";

const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");
const unique = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const MAX_HALF_CUE = 72;

/** Least and most: characters of a text or of one line of a list, entries of a list, or the number itself. */
const BOUNDS = {
  title: [5, 60],
  minutes: [5, 180],
  restWeeks: [4, 52],
  scopes: [1, SCOPES.length],
  tracks: [1, TRACKS.length],
  sources: [1, 3],
  task: [60, 280],
  why: [50, 240],
  steps: [1, 3],
  "steps line": [1, 160],
  cues: [3, 3],
  questions: [2, 4],
  "questions line": [1, 200],
  reflectionPrompts: [2, 3],
  "reflectionPrompts line": [1, 200],
  result: [10, 200],
  tiny: [30, 280],
  bigger: [30, 280],
  biggerMinutes: [15, 240],
  safety: [10, 200],
} as const satisfies Readonly<Record<string, readonly [min: number, max: number]>>;
type Bounded = keyof typeof BOUNDS;

const text = (name: Bounded): z.ZodString => z.string().min(BOUNDS[name][0]).max(BOUNDS[name][1]);
const number = (name: Bounded): z.ZodInt => z.int().min(BOUNDS[name][0]).max(BOUNDS[name][1]);
const list = <T extends z.ZodType>(name: Bounded, item: T): z.ZodArray<T> =>
  z.array(item).min(BOUNDS[name][0]).max(BOUNDS[name][1]);

const Rules = z.strictObject({
  id: Id,
  title: text("title"),
  area: z.enum(AREAS),
  scopes: list("scopes", z.literal(SCOPES)).refine(unique, "name each scope once"),
  tracks: list("tracks", z.enum(["all", ...TRACKS]))
    .refine(unique, "name each track once")
    .refine((tracks) => tracks.length === 1 || !tracks.includes("all"), "[all] stands alone")
    .refine((tracks) => tracks.length === 1 || !tracks.includes("manager"), "[manager] stands alone"),
  rootedIn: z.array(z.enum(DEVELOPER_TRACKS)).refine(unique, "name each track once").default([]),
  readers: z.array(z.enum(READERS)).refine(unique, "name each reader once").default([]),
  kind: z.enum(KINDS),
  minutes: number("minutes"),
  restWeeks: number("restWeeks"),
  needs: z.strictObject({
    host: z.enum(HOST_ROLES),
    clientConsent: z.boolean(),
    seat: z.enum(SEAT_KINDS).optional(),
  }),
  form: z.enum(FORMS).nullable().default(null),
  place: z.enum(PLACES).nullable().default(null),
  sources: list("sources", z.enum(ADVICE_LINES)).refine(unique, "name each source once"),
  prerequisites: z.array(Id).default([]),
  followOns: z.array(Id).default([]),
  retired: z.boolean().default(false),
  replacedBy: Id.nullable().default(null),
  task: text("task"),
  result: text("result"),
  tiny: text("tiny").nullable().default(null),
  bigger: text("bigger").nullable().default(null),
  biggerMinutes: number("biggerMinutes").nullable().default(null),
  why: text("why"),
  steps: list("steps", text("steps line")),
  cues: list("cues", z.string()),
  questions: list("questions", text("questions line")),
  reflectionPrompts: list("reflectionPrompts", text("reflectionPrompts line")),
  safety: text("safety").nullable(),
  wholeOnly: z.array(z.enum(WHOLE_ONLY)).refine(unique, "name each once").optional(),
});

type Issue = z.ZodError["issues"][number];

/** What a text or form breaks: by zod's issue, or by one of the rules that look at several things. */
export interface Broken {
  readonly field: string;
  readonly message: string;
  readonly rule: BrokenRule;
}

/**
 * The challenge that a draft makes, or everything that is wrong with it.
 * @param locale the language that its cues are written in.
 */
export function challengeFrom(
  draft: unknown,
  locale: Locale,
): { challenge: Challenge | null; broken: readonly Broken[] } {
  const parsed = Rules.safeParse(draft);
  if (!parsed.success) {
    return { challenge: null, broken: parsed.error.issues.map((issue) => brokenBy(issue, draft)) };
  }
  const { tracks, cues: sentences, bigger, biggerMinutes, ...rest } = parsed.data;
  const broken: Broken[] = [];
  if ((bigger === null) !== (biggerMinutes === null)) {
    const field = bigger === null ? "bigger" : "biggerMinutes";
    broken.push({ field, message: "Bigger and biggerMinutes go together", rule: { kind: "missing" } });
  }
  if (biggerMinutes !== null && biggerMinutes <= rest.minutes) {
    const rule = { kind: "number", min: rest.minutes + 1, max: BOUNDS.biggerMinutes[1] } as const;
    broken.push({ field: "biggerMinutes", message: "the bigger size takes longer", rule });
  }
  if (rest.replacedBy !== null && !rest.retired) {
    broken.push({ field: "replacedBy", message: "only a retired challenge is replaced", rule: { kind: "missing" } });
  }
  if (rest.needs.clientConsent && rest.safety === null) {
    const message = "required when the client's consent is needed";
    broken.push({ field: "safety", message, rule: { kind: "consent-needs-safety" } });
  }
  const cues = sentences.flatMap((sentence, index) => {
    const cue = cueOf(sentence, index + 1, locale);
    if ("rule" in cue) broken.push(cue);
    return "rule" in cue ? [] : [cue];
  });
  if (broken.length > 0) return { challenge: null, broken };
  const allTracks = tracks.includes("all") ? DEVELOPER_TRACKS : TRACKS.filter((track) => tracks.includes(track));
  const larger = bigger === null || biggerMinutes === null ? null : { task: bigger, minutes: biggerMinutes };
  return { challenge: { ...rest, tracks: allTracks, cues, bigger: larger }, broken };
}

function cueOf(sentence: string, item: number, locale: Locale): Cue | Broken {
  const cue = readCue(sentence, locale);
  const broken = (message: string, rule: BrokenRule): Broken => ({ field: "cues", message, rule });
  if (!cue) return broken('write "When <cue>, I will <action>."', { kind: "cue-shape", item });
  const max = MAX_HALF_CUE;
  const { when, will } = cueHalves(cue, locale);
  if (when.length - ",".length > max)
    return broken(`"When ..." has more than ${max} characters`, { kind: "cue-long", half: "when", max, item });
  if (will.length > max)
    return broken(`"I will ..." has more than ${max} characters`, { kind: "cue-long", half: "will", max, item });
  return cue;
}

function brokenBy(issue: Issue, draft: unknown): Broken {
  const key = issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0];
  return { field: String(key ?? ""), message: issue.message, rule: ruleOf(issue, draft) };
}

function ruleOf(issue: Issue, draft: unknown): BrokenRule {
  if (issue.code === "custom" && issue.path[0] === "tracks") return { kind: "alone" };
  if (issue.code !== "too_small" && issue.code !== "too_big") return { kind: "missing" };
  const [field, index] = issue.path;
  const isLine = typeof index === "number";
  const bounds = BOUNDS[(isLine ? `${String(field)} line` : String(field)) as Bounded] as
    | readonly [number, number]
    | undefined;
  if (!bounds) return { kind: "missing" };
  const [min, max] = bounds;
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], draft);
  if (typeof value === "number") return { kind: "number", min, max };
  if (Array.isArray(value)) return { kind: "count", min, max, is: value.length };
  return { kind: "length", min, max, is: String(value).length, item: isLine ? index + 1 : 0 };
}

/** Holds a draft against the rules. @param locale the language that its cues are written in. */
export function checkDraft(
  draft: ChallengeDraft,
  locale: Locale,
): {
  readonly challenge: Challenge | null;
  readonly faults: readonly RuleFault[];
} {
  const { challenge, broken } = challengeFrom(draft, locale);
  // A form sends no other fields than those of a draft.
  return {
    challenge,
    faults: broken.map(({ field, rule }): RuleFault => ({ field: field as keyof ChallengeDraft, rule })),
  };
}

/** The one of `others` that says so nearly the same that it is one challenge written twice; null when there is none. */
export function twinOf(
  challenge: Challenge,
  others: readonly Challenge[],
  locale: Locale = DEFAULT_LOCALE,
): Challenge | null {
  const nearest = nearestOf(
    challenge,
    others.filter(({ id }) => id !== challenge.id),
    locale,
  );
  return nearest && nearest.score >= TOO_ALIKE ? nearest.other : null;
}
