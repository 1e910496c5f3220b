import { describe, expect, it, vi } from "vitest";
import { lately } from "./remembered.ts";

describe("what was asked about lately", () => {
  it("is found once, and what was asked about long ago anew", () => {
    const find = vi.fn((text: string) => ({ text }));
    const asked = lately(2, find);
    const first = asked("a");
    expect(asked("a")).toBe(first);
    for (const text of ["b", "c", "a"]) asked(text);
    expect(find.mock.calls.flat()).toEqual(["a", "b", "c"]);
    for (const text of ["d", "e", "f", "g"]) asked(text);
    expect(asked("a")).toEqual(first);
    expect(find.mock.calls.flat()).toEqual(["a", "b", "c", "d", "e", "f", "g", "a"]);
  });
});
