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
    const all = await Promise.all([1, 2, 3].map(() => people.remembered(MAYA, answer("Maya"))));
    expect([all.map(({ name }) => name), asked()]).toEqual([["Maya", "Maya", "Maya"], 1]);
  });

  it.each([
    ["five minutes have passed", ({ later }) => later(5 * MINUTE_MS)],
    ["Slack says that they changed", ({ people }) => people.forget(MAYA)],
  ] satisfies [string, (all: ReturnType<typeof remembering>) => void][])(
    "is asked anew when %s",
    async (_, happens) => {
      const all = remembering();
      await all.people.remembered(MAYA, all.answer("Maya"));
      all.later(5 * MINUTE_MS - 1);
      expect((await all.people.remembered(MAYA, all.answer("Mia"))).name).toBe("Maya");
      all.later(1 - 5 * MINUTE_MS);
      happens(all);
      expect((await all.people.remembered(MAYA, all.answer("Mia"))).name).toBe("Mia");
    },
  );

  it("is not what was under way when they changed", async () => {
    const { people, answer } = remembering();
    let arrive: (person: SlackPerson) => void = () => undefined;
    const early = people.remembered(MAYA, () => new Promise((resolve) => void (arrive = resolve)));
    people.forget(MAYA);
    arrive({ name: "Maya" } as SlackPerson);
    await early;
    expect((await people.remembered(MAYA, answer("Mia"))).name).toBe("Mia");
  });

  it("is asked anew for what gives a right, and that is remembered", async () => {
    const { people, answer, asked } = remembering();
    await people.remembered(MAYA, answer("Maya"));
    expect((await people.anew(MAYA, answer("Mia"))).name).toBe("Mia");
    expect([(await people.remembered(MAYA, answer("Mo"))).name, asked()]).toEqual(["Mia", 2]);
  });

  it("is not a refusal, and whoever shares in one asks for themselves", async () => {
    const { people, answer, refuse, asked } = remembering();
    const refused = people.remembered(MAYA, refuse);
    const shared = people.remembered(MAYA, answer("Maya"));
    await expect(refused).rejects.toThrow("refused");
    expect([(await shared).name, asked()]).toEqual(["Maya", 2]);
    expect([(await people.remembered(MAYA, answer("Mia"))).name, asked()]).toEqual(["Maya", 2]);
  });

  it("is kept of so many people and no more, and of nobody of another workspace", async () => {
    const { people, answer, asked } = remembering(1);
    await people.remembered(MAYA, answer("Maya"));
    await people.remembered({ ...MAYA, workspaceId: "T2" }, answer("Another"));
    await people.remembered(OMAR, answer("Omar"));
    expect((await people.remembered(MAYA, answer("Mia"))).name).toBe("Mia");
    expect(asked()).toBe(4);
  });
});
