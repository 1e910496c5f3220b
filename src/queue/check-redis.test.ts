import { describe, expect, it } from "vitest";
import { tooOldVersion } from "./check-redis.ts";

describe("the version of Redis", () => {
  it.each([
    ["5.0.14", "5.0.14"],
    ["6.0.16", "6.0.16"],
    ["6.2.0", null],
    ["7.0.15", null],
    ["10.0.0", null],
  ])("%s: too old is %s", (version, expected) => {
    expect(tooOldVersion(new Map([["redis_version", version]]))).toBe(expected);
  });

  it("is none of Valkey's, which tells its own beside one of Redis", () => {
    const facts = new Map([
      ["redis_version", "7.2.4"],
      ["server_name", "valkey"],
      ["valkey_version", "8.1.3"],
    ]);
    expect(tooOldVersion(facts)).toBeNull();
    expect(tooOldVersion(new Map([...facts, ["valkey_version", "1.0.0"]]))).toBeNull();
  });
});
