import { describe, expect, it } from "vitest";
import { readYaml, readYamlKeys } from "./yaml.ts";

describe("YAML as values", () => {
  it("tells what is wrong, with its line", () => {
    expect(readYaml("a: 1\nb: [1, 2\n")).toMatchObject({ fault: { line: expect.any(Number) } });
    expect(readYaml("a: 1\na: 2\n")).toEqual({ fault: { line: 2, message: expect.stringContaining("duplicated") } });
    expect(readYaml("")).toHaveProperty("fault");
  });

  it("reads words as YAML 1.2 does", () => {
    expect(readYaml("a: yes\nb: 010\nc: ~\nd: 2026-11-26\n")).toEqual({
      value: { a: "yes", b: 10, c: null, d: "2026-11-26" },
    });
  });
});

describe("the keys of a mapping", () => {
  it("come with their paths, lines and values", () => {
    const text = "# the first\nfirst: one\n\nsecond:\n  inner: |\n    two\n    lines\n  list: [a, {b: c}]\nthird: 3\n";
    expect(readYamlKeys(text)).toEqual({
      value: [
        { path: "first", line: 2, value: "one" },
        { path: "second.inner", line: 5, value: "two\nlines\n" },
        { path: "second.list", line: 8, value: ["a", { b: "c" }] },
        { path: "third", line: 9, value: 3 },
      ],
    });
  });

  it("are there where they are odd", () => {
    expect(readYamlKeys("__proto__: c\n1: d\ne: &x f\n*x : g\n")).toMatchObject({
      value: [{ path: "__proto__", value: "c" }, { path: "1", value: "d" }, { path: "e", value: "f" }, { path: "" }],
    });
  });

  it("are none where it is no mapping, or more than one document", () => {
    expect(readYamlKeys("- a\n- b\n")).toEqual({ value: null });
    expect(readYamlKeys("a: b\n---\nc: d\n")).toEqual({ value: null });
  });
});
