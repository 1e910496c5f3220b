import { describe, expect, it } from "vitest";
import { Turns } from "./turns.ts";

describe("turns", () => {
  it("are taken one after the other for one thing, and at once for another", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const first = Promise.withResolvers<void>();
    const works = [
      turns.take("maya", async () => {
        await first.promise;
        done.push("maya 1");
      }),
      turns.take("maya", async () => void done.push("maya 2")),
      turns.take("omar", async () => void done.push("omar")),
    ];
    await works[2];
    expect(done).toEqual(["omar"]);
    first.resolve();
    await Promise.all(works);
    expect(done).toEqual(["omar", "maya 1", "maya 2"]);
  });

  it("go on after a failure, which only its own caller hears of", async () => {
    const turns = new Turns();
    const failing = turns.take("maya", () => Promise.reject(new Error("no")));
    const next = turns.take("maya", async () => "done");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("done");
    expect(await turns.take("maya", async () => "again")).toBe("again");
  });
});
