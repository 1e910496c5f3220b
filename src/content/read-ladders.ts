import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Ladder } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { ContentFault } from "./content-fault.ts";
import { readYaml } from "./yaml.ts";

const FILE = "ladders.yaml";

const Ladders = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
    title: z.string().min(5).max(60),
    rungs: z
      .array(z.string())
      .min(3)
      .max(5)
      .refine((rungs) => new Set(rungs).size === rungs.length, "name each rung once"),
    result: z.string().min(20).max(200),
  }),
);

/**
 * Reads `ladders.yaml` of each folder; later folders add ladders, or replace them by id. A file that is broken is left out and
 * reported, and so is a ladder whose rungs are not all there to be offered.
 */
export function readLadders(
  folders: readonly string[],
  challenges: ReadonlyMap<string, Challenge>,
  faults: ContentFault[],
): Ladder[] {
  const ladders = new Map<string, Ladder>();
  for (const folder of folders) {
    const path = join(folder, FILE);
    if (!existsSync(path)) continue;
    const read = Ladders.safeParse(valuesOf(readFileSync(path, "utf8")));
    if (read.success) for (const ladder of read.data) ladders.set(ladder.id, ladder);
    else {
      const [issue] = read.error.issues;
      faults.push({
        file: FILE,
        line: 1,
        message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a list"}`,
      });
    }
  }
  return [...ladders.values()].filter(({ id, rungs }) => {
    const missing = rungs.filter((rung) => challenges.get(rung)?.retired ?? true);
    for (const rung of missing)
      faults.push({ file: FILE, line: 1, message: `${id}: there is no challenge "${rung}" to be offered` });
    return missing.length === 0;
  });
}

/** Undefined where it is no YAML. */
function valuesOf(text: string): unknown {
  const read = readYaml(text);
  return "value" in read ? read.value : undefined;
}
