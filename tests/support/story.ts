/** A story: a conversation with the whole bot, told in one call; set-up, teardown and what holds for every story live here. */
import { expect, inject, it } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Workspace } from "#src/playground/workspace.ts";
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
}

export type StoryOptions = Omit<HouseOptions, "at"> & {
  /** For this story alone, in milliseconds; never an assertion. */
  readonly timeout?: number;
};

/** Both backends of the queue: for promises that hold on each. */
export const BACKENDS = ["postgres", "redis"] as const;

/**
 * Tells one story and then checks what holds for every story: Slack refused nothing, nothing was logged as an error, and
 * no message was posted twice.
 * @param at where both clocks stand at the start, ISO 8601 with zone.
 */
export function story(
  name: string,
  at: string,
  tell: (scene: Scene) => Promise<void>,
  { timeout, ...options }: StoryOptions = {},
): void {
  it.skipIf(options.backend === "redis" && inject("redisUrl") === null)(
    name,
    async () => {
      const house = await buildHouse({ ...options, at });
      const expectedErrors = new Set<string>();
      const expectedViolations = new Set<string>();
      try {
        await tell(sceneIn(house, expectedErrors, expectedViolations));
        await house.settle();
        const errors = errorsIn(house);
        expect(errors.filter((line) => !expectedErrors.has(String(line["msg"])))).toEqual([]);
        expect([...expectedErrors].filter((message) => !errors.some((line) => line["msg"] === message))).toEqual([]);
        const { violations } = house.workspace;
        const isExpected = (text: string): boolean => [...expectedViolations].some((part) => text.includes(part));
        expect(violations.filter((text) => !isExpected(text))).toEqual([]);
        expect([...expectedViolations].filter((part) => !violations.some((text) => text.includes(part)))).toEqual([]);
        expect(sentTwice(house.workspace)).toEqual([]);
      } finally {
        await house.close();
      }
    },
    timeout,
  );
}

function sceneIn(house: House, errors: Set<string>, violations: Set<string>): Scene {
  const entries = Object.entries(PEOPLE).map(([name, id]) => [name, house.as(id)] as const);
  return {
    ...house,
    ...(Object.fromEntries(entries) as unknown as People),
    expectError: (message) => void errors.add(message),
    expectViolation: (fragment) => void violations.add(fragment),
  };
}

function errorsIn({ logged }: House): Record<string, unknown>[] {
  return logged.filter(({ level }) => level === "error" || level === "fatal");
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
