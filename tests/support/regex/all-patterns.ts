/** All patterns of the bot: in literals, wherever they stand, and made of pieces while modules load and while sentences are read. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file of a literal; of what is made of pieces, the one that was loaded first of those that use it. */
  readonly where: string;
}

/** @param read has sentences read, by which patterns are made that are not made before. */
export async function allPatterns(read: () => Promise<void>): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = ({ source, flags }: { source: string; flags: string }, where: string): void => {
    // How often and where it is looked for makes no difference.
    const kept = flags.replace(/[gyd]/g, "");
    const key = `/${source}/${kept}`;
    if (!found.has(key)) found.set(key, { source, flags: kept, where });
  };
  const files = globSync("src/**/*.ts").filter((file) => !file.endsWith(".test.ts"));
  for (const file of files) {
    const { program } = parseSync(file, readFileSync(file, "utf8"));
    const visitor = new Visitor({
      Literal(node) {
        if ("regex" in node) add({ source: node.regex.pattern, flags: node.regex.flags }, file);
      },
    });
    visitor.visit(program);
  }
  const made = globalThis.RegExp;
  let current = "";
  globalThis.RegExp = new Proxy(made, {
    construct(target, args, as) {
      const one = Reflect.construct(target, args, as) as RegExp;
      add(one, current);
      return one;
    },
    apply(target, self, args) {
      const one = Reflect.apply(target, self, args) as RegExp;
      add(one, current);
      return one;
    },
  });
  try {
    for (const file of files.filter(
      (one) => /\/(?:rules|language)\//.test(one) || readFileSync(one, "utf8").includes("RegExp("),
    )) {
      current = file;
      await import(/* @vite-ignore */ new URL(`../../../${file}`, import.meta.url).pathname);
    }
    current = "made while sentences are read";
    await read();
  } finally {
    globalThis.RegExp = made;
  }
  return [...found.values()];
}

/** The same, of a process in which no module is loaded yet: workers share theirs with other tests. */
export function allPatternsApart(): readonly Pattern[] {
  const printed = spawnSync(process.execPath, [join(import.meta.dirname, "print-patterns.ts")], {
    cwd: join(import.meta.dirname, "../../.."),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (printed.status !== 0) throw new Error(`the patterns could not be collected: ${printed.stderr}`);
  return JSON.parse(printed.stdout) as Pattern[];
}
