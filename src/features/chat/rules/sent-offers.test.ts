import { describe, expect, it } from "vitest";
import { sentOfferAct } from "./sent-offers.ts";

describe("what was sent to be asked for", () => {
  it.each([
    ["oh nice yes please ask for it", "seat-wish-met", "find-seat"],
    ["yes, ask for that one please", "seat-wish-met", "find-seat"],
    ["i'd love to have the seat", "seat-wish-met", "find-seat"],
    ["great, put me down for it", "seat-wish-met", "find-seat"],
    ["ask lena for me", "seat-wish-met", "find-seat"],
    ["yes id love to, wednesday works", "seat-wish-met", "find-seat"],
    ["oh wow, i'd like that very much", "seat-wish-met", "find-seat"],
    ["yes please", "seat-wish-met", "find-seat"],
    ["great, count me in", "seat-wish-met", "find-seat"],
    ["yes, that day is fine", "seat-wish-met", "find-seat"],
    ["wednesday works", "seat-wish-met", null],
    ["ok", "seat-wish-met", null],
    ["yes i did it", "seat-wish-met", null],
    ["yes please", "mentor-candidates", null],
    ["yes please", "seat-answered", null],
    ["yes please ask lena, she would be great as a mentor", "mentor-candidates", "my-mentor"],
    ["can you ask omar, he knows the product best", "mentor-candidates", "my-mentor"],
    ["ask tom please. looks good", "mentor-candidates", "my-mentor"],
    ["take that one. looks good", "mentor-candidates", null],
    ["yes please ask for it", "seat-answered", null],
    ["yes please ask for it", null, null],
    ["ask for it but not this week", "seat-wish-met", null],
    ["don't ask for it", "seat-wish-met", null],
    ["can you ask for it?", "seat-wish-met", null],
    ["what is it about", "seat-wish-met", null],
    ["ask me again", "seat-wish-met", null],
    ["she would be great, ask her lead first", "mentor-candidates", null],
    ["i asked lena already", "mentor-candidates", null],
  ] as const)("%s, after %s: %s", (text, kind, act) => {
    expect(sentOfferAct(text, kind, "en")).toBe(act);
  });
});
