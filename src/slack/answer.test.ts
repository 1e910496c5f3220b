/** What is noted when an answer takes the place of the message that somebody acted on. */
import { expect, it } from "vitest";
import { systemTimer } from "#src/platform/clock.ts";
import { createLogger } from "#src/platform/logger.ts";
import { answerLeft } from "./answer.ts";
import type { Origin, Reply } from "./context.ts";
import { textMessage } from "./kit/blocks.ts";
import type { Exchange } from "./run-handler.ts";

const MESSAGE = textMessage("Saved: a word of somebody");
const IN_DM = { kind: "message", responseUrl: "https://hooks.slack.com/x", channel: "D1", ts: "1.2" } as const;

async function answered(reply: Reply, origin: Origin, fails = false) {
  const [noted, said, logged]: [unknown[], unknown[], string[]] = [[], [], []];
  const exchange = {
    note: { windowId: null, answering: () => Promise.resolve(true) },
    context: {
      origin,
      deps: { timer: systemTimer, answers: { replaces: () => Promise.resolve(), replaced: () => Promise.resolve() } },
      log: createLogger({ level: "debug", write: (line: string) => void logged.push(line) }),
    },
    respond: (_: unknown, { replace }: { replace: boolean }) => Promise.resolve(void said.push(replace)),
    replaces: (at: unknown) => (noted.push(at), fails ? Promise.reject(new Error("away")) : Promise.resolve()),
  };
  await answerLeft(exchange as unknown as Exchange, { work: Promise.resolve(reply), opensModal: false });
  return { noted, said, logged };
}

it.each([
  ["in its place", "message", { ...IN_DM, ephemeral: false }, [{ channel: "D1", ts: "1.2" }]],
  ["in place of what only one person sees", "message", { ...IN_DM, ephemeral: true }, []],
  ["beside it", "extra", { ...IN_DM, ephemeral: false }, []],
] as const)("an answer %s", async (_, kind, origin, expected) => {
  expect((await answered({ kind, message: MESSAGE }, origin)).noted).toEqual(expected);
});

it("is given although it could not be noted, as what it tells of is saved", async () => {
  const { said, logged } = await answered({ kind: "message", message: MESSAGE }, { ...IN_DM, ephemeral: false }, true);
  expect(said).toEqual([true]);
  expect(logged).toHaveLength(1);
  expect(logged[0]).not.toContain("a word of somebody");
});
