import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import type { Log } from "#src/kernel/ports.ts";
import { modelFrom } from "#src/language/reading/reader.ts";
import { readyReader } from "../use-cases/ready-reader.ts";
import { readerWithin } from "./read-message.ts";

const lines: unknown[][] = [];
const note = (...line: unknown[]): void => void lines.push(line);
const log = { warn: note, error: note } as unknown as Log;

describe("a message without a reader", () => {
  it("is read by patterns alone where the training fails, and the log says why", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "training-")), "fails.mjs");
    writeFileSync(file, "process.stderr.write('no such module'); process.exit(3);");
    expect(await readerWithin(60_000, readyReader([], "en", file), log)).toBeNull();
    const [[{ err }]] = lines as [[{ err: Error }]];
    expect(err.message).toBe("the training of the reader ended with 3 and without a model: no such module");
  });

  it("is read by patterns alone where the training takes too long", async () => {
    expect(await readerWithin(5, new Promise(() => undefined), log)).toBeNull();
    expect(lines.at(-1)).toEqual([{ waitMs: 5 }, "a message is read without the reader, which is not trained yet"]);
  });
});

it("takes what the process writes for the model, and no message, as Node sends them under --watch", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "training-")), "chats.mjs");
  const model = serialize(modelFrom([])).toString("base64");
  writeFileSync(
    file,
    `process.send({ "watch:import": [] });
     process.stdout.write(Buffer.from("${model}", "base64"), () => process.disconnect());`,
  );
  const reader = await readerWithin(60_000, readyReader([], "en", file), log);
  expect(reader?.guess("hello", "open").map(({ act }) => act)).toEqual(["none"]);
});
