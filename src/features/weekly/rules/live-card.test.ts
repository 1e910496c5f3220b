import { describe, expect, it } from "vitest";
import { isOlderPlace, livePlace } from "./live-card.ts";

const at = (ts: string) => ({ channel: "D1", ts });
const gone = (ts: string) => ({ ...at(ts), gone: true });

describe("where the card of a nudge is", () => {
  it.each([
    ["its own message", { status: "open", message: at("1"), copies: [] }, "1", []],
    ["an answer", { status: "open", message: null, copies: [at("2")] }, "2", []],
    [
      "the answer that showed it last",
      { status: "planned", message: at("1"), copies: [at("2"), at("3")] },
      "3",
      ["1", "2"],
    ],
    ["where it was asked for again", { status: "open", message: at("1"), copies: [at("3"), at("2")] }, "2", ["1", "3"]],
    ["its own message again", { status: "open", message: at("1"), copies: [at("2"), at("1")] }, "1", ["2"]],
    ["where its end is told", { status: "done", message: at("1"), copies: [at("2"), gone("3")] }, "3", ["1", "2"]],
    [
      "where it was before, once it is open again",
      { status: "open", message: at("1"), copies: [at("2"), gone("3")] },
      "2",
      ["1", "3"],
    ],
  ] as const)("%s", (_, places, live, older) => {
    expect(livePlace(places)?.ts).toBe(live);
    expect(["1", "2", "3", "9"].filter((ts) => isOlderPlace(places, at(ts)))).toEqual(older);
  });
  it("is nowhere", () => {
    expect(livePlace({ status: "open", message: null, copies: [] })).toBeNull();
    expect(isOlderPlace({ status: "open", message: null, copies: [] }, at("1"))).toBe(false);
  });
});
