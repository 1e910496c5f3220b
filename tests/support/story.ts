/** A story: a conversation with the whole bot, told in one call; set-up, teardown and what holds for every story live here. */
import { format } from "node:util";
import { afterAll, describe, expect, inject, it } from "vitest";
import { features } from "#src/features/index.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { Workspace } from "#src/playground/workspace.ts";
import { type Backend, backendsOf } from "./backends.ts";
import { buildHouse, type House, type HouseOptions } from "./house.ts";

/** The people of the simulated workspace, by first name. */
const PEOPLE = {
  maya: "U0MAYA",
  omar: "U0OMAR",
  priya: "U0PRIYA",
  lena: "U0LENA",
  tom: "U0TOM",
  grace: "U0GRACE",
  hana: "U0HANA",
  luis: "U0LUIS",
  noel: "U0NOEL",
} as const;

export type People = { readonly [name in keyof typeof PEOPLE]: Actor };

/** What a story is told with: the house, everybody in it, and what this story provokes on purpose. */
export interface Scene extends House, People {
  /** Log lines of level `error` with this message are part of the story, and one at least must come. */
  readonly expectError: (message: string) => void;
  /** Slack's refusals that contain this are part of the story, and one at least must come. */
  readonly expectViolation: (fragment: string) => void;
  /** A message whose key contains this is rightly said again: somebody had the bot forget that it was said. */
  readonly expectRepeated: (fragment: string) => void;
}

export type StoryOptions = Omit<HouseOptions, "at"> & {
  /** What comes before the story and is shared by several: who has joined, what is open. */
  readonly begin?: Tell;
  /** What comes behind that in one story or table alone. */
  readonly also?: Tell;
  /** For this story alone, in milliseconds; never an assertion. */
  readonly timeout?: number;
};

/**
 * Tells one story, on the backend of the queue that `backends.ts` has for its file unless it names one, and then checks what holds for every story: Slack refused nothing, nothing was logged as an error, and
 * no message was posted twice.
 * @param at where both clocks stand at the start, ISO 8601 with zone.
 */
export function story(
  name: string,
  at: string,
  tell: Tell,
  { timeout, begin, also, ...options }: StoryOptions = {},
): void {
  it.skipIf(options.backend === "redis" && inject("redisUrl") === null)(
    name,
    async () => {
      const { house, scene, expected } = await openScene(at, options);
      try {
        await begin?.(scene);
        await also?.(scene);
        await tell(scene);
        await checkAll(house, expected);
      } finally {
        await house.close();
      }
    },
    timeout,
  );
}

interface OpenScene {
  readonly house: House;
  readonly scene: Scene;
  readonly expected: Expected;
}

async function openScene(at: string, options: StoryOptions): Promise<OpenScene> {
  const backend = backendIn(options);
  const house = await buildHouse({ ...options, at, ...(backend ? { backend } : {}) });
  const expected: Expected = { errors: new Set(), violations: new Set(), repeated: new Set() };
  return { house, scene: sceneIn(house, expected), expected };
}

async function checkAll(house: House, expected: Expected): Promise<void> {
  await house.settle();
  checkAlways(house, expected);
  expect(await untold(house)).toEqual([]);
}

/** A story whose database goes away has its queue there. */
function backendIn({ backend, databaseThrough }: StoryOptions): Backend | undefined {
  const isThere = databaseThrough !== undefined || inject("redisUrl") === null;
  return backend ?? (isThere ? "postgres" : backendsOf(expect.getState().testPath ?? "")[0]);
}

type Tell = (scene: Scene) => Promise<void>;

/** Stories that begin alike. */
export interface Stories {
  readonly story: (name: string, tell: Tell, more?: StoryOptions) => void;
  /** The same story for each row of a table; each `%s` of the name stands for the next value of the row. */
  readonly storyEach: <Row extends [unknown, ...unknown[]]>(rows: readonly Row[]) => TellEach<Row>;
  /**
   * The same, told to one bot in turn, which takes a fraction of the time: for rows of which none changes what the next one finds,
   * as what is asked. What comes before is told once.
   */
  readonly inTurn: Stories["storyEach"];
}

type TellEach<Row extends readonly unknown[]> = (
  name: string,
  tell: (scene: Scene, ...row: Row) => Promise<void>,
  more?: StoryOptions,
) => void;

/** For files whose stories begin alike: at the same moment, with the same people joined. */
export function storiesAt(at: string, begin: Tell, options: StoryOptions = {}): Stories {
  const tellOne: Stories["story"] = (name, tell, more) => story(name, at, tell, { ...options, begin, ...more });
  return {
    story: tellOne,
    storyEach: (rows) => (name, tell, more) => {
      for (const row of rows) tellOne(named(name, row), (scene) => tell(scene, ...row), more);
    },
    inTurn: (rows) => (name, tell, more) => tellInTurn(at, { ...options, begin, ...more }, name, rows, tell),
  };
}

function named(name: string, row: readonly unknown[]): string {
  return format(name, ...row.slice(0, name.split("%s").length - 1));
}

/** What comes before is told by the first row that runs: a single one can be chosen. */
function tellInTurn<Row extends [unknown, ...unknown[]]>(
  at: string,
  { timeout, begin, also, ...options }: StoryOptions,
  name: string,
  rows: readonly Row[],
  tell: (scene: Scene, ...row: Row) => Promise<void>,
): void {
  describe(name.replaceAll("%s", "..."), () => {
    let begun: Promise<OpenScene> | undefined;
    const open = async (): Promise<OpenScene> => {
      const opened = await openScene(at, options);
      try {
        await begin?.(opened.scene);
        await also?.(opened.scene);
      } catch (error) {
        begun = undefined;
        await opened.house.close();
        throw error;
      }
      return opened;
    };
    for (const row of rows)
      it(
        named(name, row),
        async () => {
          begun ??= open();
          const { house, scene, expected } = await begun;
          await tell(scene, ...row);
          await checkAll(house, expected);
        },
        timeout,
      );
    afterAll(async () => {
      await (await begun)?.house.close();
    });
  });
}

/** What a story provokes on purpose. */
interface Expected {
  readonly errors: Set<string>;
  readonly violations: Set<string>;
  readonly repeated: Set<string>;
}

function sceneIn(house: House, { errors, violations, repeated }: Expected): Scene {
  const entries = Object.entries(PEOPLE).map(([name, id]) => [name, house.as(id)] as const);
  return {
    ...house,
    ...(Object.fromEntries(entries) as unknown as People),
    expectError: (message) => void errors.add(message),
    expectViolation: (fragment) => void violations.add(fragment),
    expectRepeated: (fragment) => void repeated.add(fragment),
  };
}

/** What holds for every story, but for what this one provokes; what it announced and did not provoke is a fault as well. */
function checkAlways({ logged, workspace }: House, { errors, violations, repeated }: Expected): void {
  const lines = logged.filter(({ level }) => level === "error" || level === "fatal");
  expect(lines.filter(({ msg }) => !errors.has(String(msg)))).toEqual([]);
  const refusals = workspace.violations.filter((text) => ![...violations].some((part) => text.includes(part)));
  expect(refusals).toEqual([]);
  const twice = sentTwice(workspace);
  expect(twice.filter((key) => ![...repeated].some((part) => key.includes(part)))).toEqual([]);
  const missing = [
    ...[...errors].filter((message) => !lines.some(({ msg }) => msg === message)),
    ...[...violations].filter((part) => !workspace.violations.some((text) => text.includes(part))),
    ...[...repeated].filter((part) => !twice.some((key) => key.includes(part))),
  ];
  expect(missing).toEqual([]);
}

/** Fields and codes of the audit log that no capability puts into words. */
async function untold({ query }: House): Promise<string[]> {
  const rows = await query<{ subject: string; state: Record<string, unknown> }>(
    "select distinct subject, state from audit_log, unnest(array[before, after]) as state where state is not null",
    [],
  );
  return [...new Set(rows.flatMap(({ subject, state }) => untoldIn(subject, state)))];
}

/** As `untold`, of one state of something. */
export function untoldIn(subject: string, state: Readonly<Record<string, unknown>>): string[] {
  const about = features.flatMap(({ auditSubjects = [] }) => auditSubjects).find((one) => one.subject === subject);
  return Object.entries(state).flatMap(([field, value]) => {
    const codes = about?.codes?.[field];
    const isTold = about?.fields[field] !== undefined && (!codes || String(value) in codes);
    return isTold ? [] : [`${subject}: ${field} ${JSON.stringify(value)}`];
  });
}

/** Keys under which the bot posted more than one message that can still be seen. */
export function sentTwice({ worlds }: Workspace): string[] {
  const keys = worlds.flatMap(({ messages }) =>
    [...messages.values()].flat().flatMap(({ metadata }) => {
      const payload = metadata?.["event_payload"] as { key?: unknown } | undefined;
      return typeof payload?.key === "string" ? [payload.key] : [];
    }),
  );
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
