import { describe, expect, it } from "vitest";
import { createLogger } from "./logger.ts";
import { Shutdown } from "./shutdown.ts";

interface Ended {
  readonly code: number;
  readonly log: readonly { readonly level: string; readonly msg: string; readonly what?: string }[];
}

/** Runs `use` on a shutdown that notes how the process would end. */
async function endOf(
  use: (shutdown: Shutdown, order: string[]) => void | Promise<void>,
): Promise<Ended & { order: string[] }> {
  const lines: string[] = [];
  const order: string[] = [];
  const log = createLogger({ level: "info", write: (line) => void lines.push(line) });
  const code = await new Promise<number>((resolve, reject) => {
    const shutdown = new Shutdown(log, resolve);
    Promise.resolve(use(shutdown, order)).catch(reject);
  });
  return { code, order, log: lines.map((line) => JSON.parse(line) as Ended["log"][number]) };
}

const never = (): Promise<void> => new Promise(() => undefined);
const PATIENCE_MS = 20;

describe("the end of the process", () => {
  it("stops what was started, last first", async () => {
    const { code, order } = await endOf((shutdown, order) => {
      for (const what of ["database", "bot"])
        shutdown.add(what, () => Promise.resolve(void order.push(what)), PATIENCE_MS);
      shutdown.end(0);
    });
    expect({ code, order }).toEqual({ code: 0, order: ["bot", "database"] });
  });

  it("comes though something does not stop, and the rest is stopped", async () => {
    const { code, order, log } = await endOf((shutdown, order) => {
      shutdown.add("database", () => Promise.resolve(void order.push("database")), PATIENCE_MS);
      shutdown.add("bot", never, PATIENCE_MS);
      shutdown.end(0);
    });
    expect({ code, order }).toEqual({ code: 1, order: ["database"] });
    expect(log).toMatchObject([{ level: "warn", what: "bot" }]);
  });

  it("comes though something fails to stop, and the rest is stopped", async () => {
    const { code, order, log } = await endOf((shutdown, order) => {
      shutdown.add("database", () => Promise.resolve(void order.push("database")), PATIENCE_MS);
      shutdown.add("bot", () => Promise.reject(new Error("no")), PATIENCE_MS);
      shutdown.end(0);
    });
    expect({ code, order }).toEqual({ code: 1, order: ["database"] });
    expect(log).toMatchObject([{ level: "error", what: "bot" }]);
  });

  it("waits for a start that is under way, and stops what that began", async () => {
    const { code, order } = await endOf(async (shutdown, order) => {
      const gate = Promise.withResolvers<void>();
      const started = shutdown.start(async () => {
        await gate.promise;
        shutdown.add("database", () => Promise.resolve(void order.push("database")), PATIENCE_MS);
        shutdown.signal.throwIfAborted();
        order.push("bot begun");
      });
      shutdown.end(0);
      gate.resolve();
      await expect(started).rejects.toThrow();
    });
    expect({ code, order }).toEqual({ code: 0, order: ["database"] });
  });

  it("is one, asked for however often; the worst code counts", async () => {
    const { code, order } = await endOf((shutdown, order) => {
      shutdown.add("bot", () => Promise.resolve(void order.push("bot")), PATIENCE_MS);
      for (const asked of [0, 1, 0]) shutdown.end(asked);
    });
    expect({ code, order }).toEqual({ code: 1, order: ["bot"] });
  });
});
