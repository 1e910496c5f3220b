import { expect, it, vi } from "vitest";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { HeldBack } from "#src/slack/pacing/held-back.ts";
import { logPutOff } from "./put-off.ts";

it.each([
  ["a method that is held back", new HeldBack(5), "info", 60_000],
  ["a database that is away", new StorageAway(), "info", 60_000],
  ["a lost connection to Slack", new TypeError("fetch failed"), "info", 60_000],
  ["a bug", new TypeError("x is not a function"), "error", 3_600_000],
])("after %s a step is tried again when that may be over", (_, error, level, waitMs) => {
  const log = { info: vi.fn(), error: vi.fn() };
  expect(logPutOff(log, error, { about: { workspaceId: "T1" }, words: "a step was put off", waitMs: 3_600_000 })).toBe(
    waitMs,
  );
  const said = expect.objectContaining({ workspaceId: "T1" });
  expect([
    ...log.info.mock.calls.map((call) => ["info", ...call]),
    ...log.error.mock.calls.map((call) => ["error", ...call]),
  ]).toEqual([[level, said, "a step was put off"]]);
});
