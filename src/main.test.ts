import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

it("finds rooms where package.json says that they are", () => {
  const root = join(import.meta.dirname, "..");
  const { imports } = z
    .object({ imports: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const rooms = /OWN_ROOMS = \/\^#\(\?:([a-z|]+)\)/.exec(readFileSync(join(root, "src/main.js"), "utf8"))?.[1];
  const { "#tests/*": _, ...own } = imports;
  expect(Object.fromEntries((rooms ?? "").split("|").map((room) => [`#${room}/*`, `./${room}/*`]))).toEqual(own);
});
