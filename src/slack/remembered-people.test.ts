import { describe, expect, it } from "vitest";
import type { SlackPerson } from "#src/kernel/directory.ts";
import { RememberedPeople } from "./remembered-people.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };
const OMAR = { workspaceId: "T1", userId: "U2" };
const MINUTE_MS = 60_000;

/** People who are remembered, and how often Slack was asked. */
function remembering(most?: number) {
  let now = new Date("2026-11-24T10:00:00Z");
  let asked = 0;
  const people = new RememberedPeople({ now: () => now }, most);
  const answer = (name: string) => (): Promise<SlackPerson> => {
    asked++;
    return Promise.resolve({ name } as SlackPerson);
  };
  return {
    people,
    answer,
    refuse: (): Promise<SlackPerson> => {
      asked++;
      return Promise.reject(new Error("refused"));
    },
    later: (ms: number): void => void (now = new Date(now.getTime() + ms)),
    asked: (): number => asked,
  };
}

describe("what Slack said of somebody", () => {
  it("is asked once, also by those who ask at the same time", async () => {
    const { people, answer, asked } = remembering();
    const all = await Promise.all([1, 2, 3].map(() => people.person(MAYA, answer("Maya"), false)));
    expect([all.map(({ name }) => name), asked()]).toEqual([["Maya", "Maya", "Maya"], 1]);
  });

  it.each([
    ["five minutes have passed", ({ later }) => later(5 * MINUTE_MS)],
    ["Slack says that they changed", ({ people }) => people.forget(MAYA)],
  ] satisfies [string, (all: ReturnType<typeof remembering>) => void][])(
    "is asked anew when %s",
    async (_, happens) => {
      const all = remembering();
      await all.people.person(MAYA, all.answer("Maya"), false);
      all.later(5 * MINUTE_MS - 1);
      expect((await all.people.person(MAYA, all.answer("Mia"), false)).name).toBe("Maya");
      all.later(1 - 5 * MINUTE_MS);
      happens(all);
      expect((await all.people.person(MAYA, all.answer("Mia"), false)).name).toBe("Mia");
    },
  );

  it("is not what was under way when they changed", async () => {
    const { people, answer } = remembering();
    let arrive: (person: SlackPerson) => void = () => undefined;
    const early = people.person(MAYA, () => new Promise((resolve) => void (arrive = resolve)), false);
    people.forget(MAYA);
    arrive({ name: "Maya" } as SlackPerson);
    await early;
    expect((await people.person(MAYA, answer("Mia"), false)).name).toBe("Mia");
  });

  it("is asked anew for what gives a right, and that is remembered", async () => {
    const { people, answer, asked } = remembering();
    await people.person(MAYA, answer("Maya"), false);
    expect((await people.person(MAYA, answer("Mia"), true)).name).toBe("Mia");
    expect([(await people.person(MAYA, answer("Mo"), false)).name, asked()]).toEqual(["Mia", 2]);
  });

  it("is not a refusal, and whoever shares in one asks for themselves", async () => {
    const { people, answer, refuse, asked } = remembering();
    const refused = people.person(MAYA, refuse, false);
    const shared = people.person(MAYA, answer("Maya"), false);
    await expect(refused).rejects.toThrow("refused");
    expect([(await shared).name, asked()]).toEqual(["Maya", 2]);
    expect([(await people.person(MAYA, answer("Mia"), false)).name, asked()]).toEqual(["Maya", 2]);
  });

  it("is kept of so many people and no more, and of nobody of another workspace", async () => {
    const { people, answer, asked } = remembering(1);
    await people.person(MAYA, answer("Maya"), false);
    await people.person({ ...MAYA, workspaceId: "T2" }, answer("Another"), false);
    await people.person(OMAR, answer("Omar"), false);
    expect((await people.person(MAYA, answer("Mia"), false)).name).toBe("Mia");
    expect(asked()).toBe(4);
  });
});
